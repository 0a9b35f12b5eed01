/** Sizes both ends agree on. Lengths are in Unicode code points, sizes in bytes. */
export const limits = {
  narrative: 20_000,
  text: 5_000,
  name: 200,
  line: 500,
  message: 10_000,
  email: 254,
  issues: 20,
  files: 10,
  fileBytes: 25_000_000,
  totalBytes: 100_000_000,
} as const;

/** The largest JSON body taken, in bytes, and how deep it may nest. */
export const bodyLimits = { bytes: 256 * 1024, depth: 32 } as const;
