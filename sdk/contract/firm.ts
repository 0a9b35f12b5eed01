/** What a website may know of a firm before anyone typed a word: `GET /v1/firms/{siteKey}`. */
import * as z from 'zod/mini';
import { basisCodes } from './codes.ts';

const labelled = z.object({ code: z.string(), label: z.string() });

/** How to reach the firm's complaints person by any way; shown beside every step and whenever the form cannot be used. */
export const contact = z.object({
  role: z.string(),
  name: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  email: z.nullable(z.string()),
  post: z.array(z.string()),
  hours: z.nullable(z.string()),
});

/** The firm's profile. Labels come in the language asked for, or the nearest the firm offers. */
export const firmProfile = z.object({
  siteKey: z.string(),
  name: z.string(),
  jurisdiction: z.string(),
  timeZone: z.string(),
  locales: z.array(z.string()),
  defaultLocale: z.string(),
  words: z.record(z.string(), z.string()),
  branding: z.object({ accent: z.nullable(z.string()), logo: z.nullable(z.string()) }),
  issues: z.array(labelled),
  areasOfLaw: z.array(labelled),
  remedies: z.array(labelled),
  limits: z.record(z.string(), z.number()),
  deadlines: z.array(z.object({ code: z.string(), text: z.string(), basis: z.enum(basisCodes) })),
  contact,
  /** The independent body a client can go to when the firm's time is over; null where there is none. */
  outside: z.nullable(z.object({ body: z.string(), web: z.nullable(z.string()), phone: z.nullable(z.string()) })),
  privacyNotice: z.object({ version: z.string(), url: z.string() }),
  /** The published form: changes with its questions and with the firm's words in it. */
  formVersion: z.string(),
  /** The steps that are asked, by their ids in `steps.ts`; those no firm can switch off are asked anyway. */
  questions: z.array(z.string()),
  challenge: z.enum(['none', 'required']),
  open: z.boolean(),
  features: z.array(z.string()),
  demo: z.boolean(),
  /** Whether the website that asks is one where the firm tries its form before it goes live. */
  preview: z.boolean(),
});

export type FirmContact = z.infer<typeof contact>;
export type FirmProfile = z.infer<typeof firmProfile>;
