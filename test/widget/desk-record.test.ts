/** The record of the firm on the desk: sentences, a page at a time, as text whatever they hold. */
import '../../widget/desk/record/record-view.ts';
import { type AuditList, auditOperations } from '../../sdk/contract/desk/audit.ts';
import { sentenceOf } from '../../widget/desk/words/record.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { cut, json } from '../support/scripted-fetch.ts';
import { describe, expect, it } from '../support/spec.ts';
import { deepAll, deskElement, focused, imran, openDesk, press, signedIn } from './desk-stage.ts';
import { deskLooks, faultsSeen, lookAs, unseenControls } from './looks.ts';

type Entry = AuditList['items'][number];
const entry = (seq: number, operation: Entry['operation'], more: Partial<Entry> = {}): Entry => ({
  seq,
  at: `2026-11-2${seq % 3}T00:05:00.000Z`,
  person: imran.person,
  operation,
  object: 'per_daniel',
  details: {},
  hash: '0'.repeat(64),
  ...more,
});
const hostile = '<img src=x onerror=alert(1)>';
const daniel = { id: 'per_daniel', name: 'Daniel Reyes' };
const first = [
  entry(9, 'people.invited', { details: { name: hostile, email: 'n@firm.example', roles: ['handler'] } }),
  entry(8, 'session.refused', { person: null, details: { why: 'code' } }),
  entry(7, 'people.changed', { details: { roles: { was: ['handler'], now: ['handler', 'supervisor'] } } }),
];
const list = (items: Entry[], next: string | null) => json(200, { items, next });
const opened = (
  record = [list(first, 'cursor'), list([entry(1, 'people.joined', { details: { factor: 'passkey' } })], null)],
) =>
  openDesk('/desk/record', {
    ...signedIn(imran),
    'GET /v1/desk/people': json(200, { items: [daniel], next: null }),
    'GET /v1/desk/audit': record,
  });

describe('the record on the desk', () => {
  deskElement();

  it('says who did what, newest first, in the days of the firm', async () => {
    const { view } = await opened();
    expect([...view().querySelectorAll('h2')].map(({ textContent }) => textContent)).to.have.length(3);
    expect([...view().querySelectorAll('li span')].map(({ textContent }) => textContent)).to.deep.equal([
      `Imran Sadiq invited ${hostile}, n@firm.example as handler`,
      'Somebody tried to sign in as Daniel Reyes: wrong or used code',
      'Imran Sadiq changed Daniel Reyes: roles, now handler and complaints partner',
    ]);
    expect(view().querySelector('img')).to.equal(null);
  });

  it('has a sentence for everything that is put on record', () => {
    for (const operation of auditOperations)
      expect(
        sentenceOf(entry(1, operation), () => 'Daniel Reyes'),
        operation,
      ).not.to.contain(operation);
  });

  it('shows older entries on demand, and says when it has come to its beginning', async () => {
    const stage = await opened();
    await press(stage.desk, 'Show older entries');
    expect(stage.told.at(-1)?.query).to.equal('?after=cursor');
    expect(focused()?.textContent).to.contain('Imran Sadiq joined by passkey');
    expect(stage.view().textContent).to.contain('This is the beginning of the record.');
    expect(deepAll(stage.desk, '#act-more')).to.deep.equal([]);
  });

  it('keeps what is shown when no answer comes, and asks again when told to', async () => {
    const stage = await opened([list(first, 'cursor'), cut, cut, cut, list([], null)]);
    await press(stage.desk, 'Show older entries');
    expect(stage.view().querySelector('.failed')?.textContent).to.contain('No answer came');
    expect(stage.view().querySelectorAll('li')).to.have.length(3);
    await press(stage.desk, 'Show older entries');
    expect(stage.view().querySelector('.failed')).to.equal(null);
  });

  for (const look of deskLooks)
    it(`can be read ${look.named}`, async () => {
      await lookAs(look);
      const stage = await opened();
      expect((await accessibilityFaults(stage.desk)).join('\n')).to.equal('');
      expect([stage.root, stage.view()].flatMap((root) => faultsSeen(root)).join('\n')).to.equal('');
      if (look.forced) expect(unseenControls(stage.view()).join('\n')).to.equal('');
    });
});
