/**
 * What tests that run on Node and in a browser are written with: names of vitest on Node; `spec-in-browser.ts` stands in
 * for this file under web-test-runner. Assertions in the words of chai (`expect(x).to.deep.equal(y)`), which both have.
 */
export { afterEach, beforeEach, describe, expect, it } from 'vitest';
