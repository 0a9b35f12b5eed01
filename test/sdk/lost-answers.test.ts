/** What is known of a call whose answer was lost, and what is then not sent again. */
import { createRedress, type NewComplaint, type Redress, type RedressError } from '../../sdk/index.ts';
import { cut, cutShort, failureOf, type Happening, plain, problem, scriptedFetch } from '../support/scripted-fetch.ts';
import { describe, expect, it } from '../support/spec.ts';

const complaint: NewComplaint = {
  complainant: { name: 'Rosa Whitfield', email: 'rosa@example.com' },
  narrative: 'Nobody called me back for six weeks.',
  consent: { privacyNoticeVersion: '2026-11-01' },
};

/** A client on a scripted network that does not wait. */
function clientOf(happenings: [Happening, ...Happening[]]) {
  const network = scriptedFetch(...happenings);
  const to = { server: 'https://complaints.example', firm: 'pk_test_1', fetch: network.fetch, wait: async () => {} };
  return { redress: createRedress(to), asked: network.asked };
}

describe('whether a failed call may have arrived', () => {
  const cases: [name: string, script: [Happening, ...Happening[]], mayHave: boolean][] = [
    ['is known after a refusal', [problem(422, 'validation')], false],
    ['is known after 429', [problem(429, 'rate-limited', {}, { 'retry-after': '600' })], false],
    ['is known after 503', [problem(503, 'temporarily-unavailable')], false],
    ['is known after 507', [problem(507, 'insufficient-storage')], false],
    ['is open where no answer came', [cut], true],
    ['is open where an answer broke off', [cutShort], true],
    ['is open after 500', [problem(500, 'internal')], true],
    ['is open after a 504 of a proxy', [plain(504, '')], true],
    ['is open after a 408 of a proxy', [plain(408, '')], true],
    ['is open while the same call still runs', [problem(409, 'idempotency-key-in-use')], true],
    ['is open where the answer is no JSON', [plain(201, '<html>')], true],
    ['is open where an earlier try heard nothing and the last was refused', [cut, problem(403, 'x')], true],
  ];
  for (const [name, script, mayHave] of cases)
    it(name, async () => {
      const error = await failureOf(clientOf(script).redress.complaints.file(complaint));
      expect((error as RedressError).mayHaveArrived).to.equal(mayHave);
    });
});

describe('a call without a key whose answer was lost', () => {
  it('is not sent again: a second letter might go out, or the link be found spent', async () => {
    for (const ask of [
      (redress: Redress) => redress.links.ask({ email: 'rosa@example.com' }),
      (redress: Redress) => redress.tracker.freshLink('rtl_x'),
      (redress: Redress) => redress.tracker.open({ linkToken: 'rtl_x' }),
    ]) {
      const { redress, asked } = clientOf([cut]);
      await failureOf(ask(redress));
      expect(asked.length).to.equal(1);
    }
  });
});
