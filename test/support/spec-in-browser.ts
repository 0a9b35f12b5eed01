/** Stands in for `spec.ts` under web-test-runner: the same names, from mocha's globals and chai. */
export { expect } from 'chai';

type Body = () => void | Promise<void>;
const mocha = globalThis as unknown as {
  describe(name: string, body: () => void): void;
  it(name: string, body: Body): void;
  beforeEach(body: Body): void;
  afterEach(body: Body): void;
};

export const { describe, it, beforeEach, afterEach } = mocha;
