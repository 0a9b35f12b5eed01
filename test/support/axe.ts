/** The accessibility check, for tests in a browser: axe-core over a piece of the page, shadow roots included. */
import 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';

/** axe-core is a classic script: it leaves itself on the window. */
const { axe } = globalThis as unknown as { axe: { run(root: Element, options: RunOptions): Promise<AxeResults> } };

/**
 * What axe finds wrong in `root`, one line each: rule, place, why. Empty when all is well. Whether
 * a page has landmarks is the page's affair, not an element's.
 */
export async function accessibilityFaults(root: Element, options: RunOptions = {}): Promise<string[]> {
  const { violations } = await axe.run(root, { ...options, rules: { region: { enabled: false }, ...options.rules } });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.flat().join(' ')}: ${failureSummary ?? ''}`),
  );
}
