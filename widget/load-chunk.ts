/** Loading a chunk that did not come at first. */

/** What is done to the page. */
export interface Page {
  /** Whether the server of the chunks answers. */
  reachable(): Promise<boolean>;
  reload(): void;
}

const thisPage: Page = {
  reachable: () =>
    fetch(import.meta.url, { cache: 'no-store', credentials: 'omit', referrerPolicy: 'no-referrer' }).then(
      ({ ok }) => ok,
      () => false,
    ),
  reload: () => location.reload(),
};

/**
 * Loads by `load`, an `import()`. A browser may keep a module that failed once as failed for as long as the page lives. So
 * when it fails `again` although its server answers, the page is loaded anew, which what was typed survives; while the
 * server is out of reach the page stays, with its other ways to reach the firm.
 */
export async function loadChunk<Chunk>(load: () => Promise<Chunk>, again: boolean, page = thisPage): Promise<Chunk> {
  try {
    return await load();
  } catch (error) {
    if (again && (await page.reachable())) page.reload();
    throw error;
  }
}
