/** Random lives of a complaint: after each step nothing has moved but what an entry says, and nothing is due twice. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Own } from './cases.ts';
import { reckoningUnder } from './firm.ts';
import { type Firm, promises } from './promises.ts';
import type { Region } from './second-way.ts';
import { received, type Step, step } from './world.ts';

const firm = (pack: string, timeZone: string, region: Region, own: Own = {}): Firm => ({
  reckoning: reckoningUnder(pack, timeZone, own),
  office: { region, closures: own.closures ?? [] },
});

const closures = [
  { from: '2026-12-24', to: '2027-01-02' },
  { from: '2027-04-05', to: '2027-04-16' },
];
const targets: Own['targets'] = {
  acknowledge: { count: 2, unit: 'working-days' },
  update: { count: 10, unit: 'days' },
  respond: { count: 25, unit: 'working-days' },
};
const firms: readonly Firm[] = [
  firm('gb-eaw', 'Europe/London', 'ENG'),
  firm('gb-eaw', 'Europe/London', 'ENG', { closures, targets }),
  firm('gb-eaw-clc', 'Europe/London', 'ENG', { closures }),
  firm('gb-sct', 'Europe/London', 'SCT', { targets }),
  firm('gb-nir', 'Europe/Belfast', 'NIR'),
  firm('generic', 'America/Havana', null),
  firm('generic', 'Pacific/Kiritimati', null, { closures, targets }),
  firm('eu', 'America/Santiago', null, { outsideAfter: { count: 1, unit: 'months' } }),
];

const hour = 3_600_000;
const steps: fc.Arbitrary<Step> = fc.record({
  after: fc.oneof(
    fc.nat(3 * hour),
    fc.nat(72).map((count) => count * hour),
    fc.nat(30).map((count) => count * 24 * hour),
  ),
  choice: fc.nat(10_000),
  blindly: fc.integer({ min: 1, max: 8 }).map((one) => one === 1),
  pick: fc.nat(5),
  days: fc.integer({ min: -3, max: 380 }),
});
const lives = fc.record({
  /** Which of the firms. */
  at: fc.nat(firms.length - 1),
  begins: fc.integer({ min: Date.parse('2026-11-01') / hour, max: Date.parse('2028-12-31') / hour }),
  steps: fc.array(steps, { minLength: 5, maxLength: 40, size: 'max' }),
});

/** Lives a random life, and looks at every step. */
const life = fc.property(lives, ({ at, begins, steps }) => {
  const firm = firms[at] as Firm;
  let world = received(firm.reckoning, begins * hour);
  for (const one of steps) {
    const stepped = step(world, one);
    for (const [promise, look] of Object.entries(promises)) keep(promise, () => look(stepped, world, firm));
    world = stepped.world;
  }
});

const lived = () => fc.check(life, { numRuns: 300 });

let broken: string | undefined;

function keep(promise: string, look: () => void): void {
  try {
    look();
  } catch (error) {
    broken = promise;
    throw error;
  }
}

describe('whatever happens to a complaint, it', () => {
  let outcome: ReturnType<typeof lived> | undefined;
  beforeAll(() => {
    outcome = lived();
  }, 240_000);

  it.each(Object.keys(promises))('%s', (promise) => {
    if (outcome?.failed && broken === promise)
      throw new Error(fc.defaultReportMessage(outcome), { cause: outcome.errorInstance });
  });

  it('was looked at after every step', () => expect(outcome).toMatchObject({ failed: false, interrupted: false }));
});
