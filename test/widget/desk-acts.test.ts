/** Every act of a case file: what its form asks, what it sends, and that nobody is kept from it. */
import { lateCompletion } from '../../demo/desk-case.ts';
import { daniel, deskSession, margaret } from '../../demo/desk-people.ts';
import { deskActs } from '../../sdk/contract/desk/case-file.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import {
  caseAddress,
  casePath,
  fill,
  found,
  ok,
  press,
  refusal,
  type Stage,
  stage,
  strike,
  textIn,
} from './case-stage.ts';

const acted = ok({ version: 8, status: 'investigating', entry: 9 }, 201);
const all = { [`GET ${casePath}`]: ok({ ...lateCompletion, can: [...deskActs] }) };
const walls = {
  items: [{ person: daniel, why: 'chosen', note: 'His cousin.', by: margaret, raisedAt: '2026-11-20T10:00:00.000Z' }],
  people: [daniel, { id: 'per_ruth', name: 'Ruth Penhale' }],
  override: false,
};

async function choose(shown: Stage, selector: string, value: string): Promise<void> {
  const list = found<HTMLSelectElement>(shown.root, selector);
  list.value = value;
  expect(list.value, 'it is offered').to.equal(value);
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await shown.desk.updateComplete;
}

/** Each act with what is typed for it, where it goes, and what is sent. */
const acts: readonly {
  act: string;
  call: string;
  type(shown: Stage): Promise<void>;
  sends: object;
}[] = [
  {
    act: 'acknowledge',
    call: 'acknowledgement',
    type: async (shown) => {
      await press(shown, '#method');
      await fill(shown, '#note', 'She was friendly.');
    },
    sends: { method: 'call', note: 'She was friendly.' },
  },
  {
    act: 'extend',
    call: 'extension',
    type: async (shown) => {
      await fill(shown, '#to', '2027-02-10');
      await fill(shown, '#reason', 'The search company is slow.');
    },
    sends: { to: '2027-02-10', reason: 'The search company is slow.' },
  },
  {
    act: 'close',
    call: 'closure',
    type: async (shown) => {
      await choose(shown, '#outcome', 'upheld');
      await fill(shown, '#reason', 'You were right.');
      await press(shown, '#remedies');
      await fill(shown, '#lesson', 'Order searches sooner.');
    },
    sends: { outcome: 'upheld', reason: 'You were right.', remedies: ['apology'], lesson: 'Order searches sooner.' },
  },
  {
    act: 'reopen',
    call: 'reopening',
    type: (shown) => fill(shown, '#reason', 'A new letter came.'),
    sends: { reason: 'A new letter came.' },
  },
  {
    act: 'correct',
    call: 'contact',
    type: async (shown) => {
      await fill(shown, '#phone', '');
      await fill(shown, '#lines', '3 Quay Street\n\nBristol');
      await fill(shown, '#postcode', 'BS1 0ZZ');
    },
    sends: { phone: null, address: { lines: ['3 Quay Street', 'Bristol'], postcode: 'BS1 0ZZ' } },
  },
  {
    act: 'link',
    call: 'links',
    type: (shown) => fill(shown, '#reference', 'hl 8f3j 6wsy'),
    sends: { reference: 'hl 8f3j 6wsy' },
  },
  {
    act: 'task',
    call: 'tasks',
    type: async (shown) => {
      await fill(shown, '#text', 'Read the file');
      await fill(shown, '#dueBy', '2026-11-30');
    },
    sends: { text: 'Read the file', dueBy: '2026-11-30' },
  },
  { act: 'resume', call: 'resumption', type: async () => {}, sends: {} },
];

describe('the acts of a case', () => {
  afterEach(strike);

  for (const { act, call, type, sends } of acts)
    it(`send what was typed, and come back to where they began: ${act}`, async () => {
      const shown = await stage(caseAddress, { ...all, [`POST ${casePath}/${call}`]: acted });
      await press(shown, `#begin-${act}`);
      await type(shown);
      if (shown.root.querySelector('#act-send')) await press(shown, '#act-send');
      expect(shown.asked(`POST ${casePath}/${call}`).map(({ body }) => body)).to.deep.equal([sends]);
      expect(shown.root.activeElement?.id).to.equal('done');
    });

  for (const act of ['acknowledge', 'extend', 'close', 'reopen', 'note', 'message', 'link', 'task', 'correct'])
    it(`ask for what is missing before anything is sent: ${act}`, async () => {
      const shown = await stage(caseAddress, all);
      await press(shown, `#begin-${act}`);
      const before = shown.calls.length;
      await press(shown, '#act-send');
      expect(shown.calls.length).to.equal(before);
      const active = shown.root.activeElement;
      expect(active?.closest('.wrong'), 'focus stands in what is missing').not.to.equal(null);
    });

  it('raise a wall with its reason, and lift one', async () => {
    const shown = await stage(caseAddress, {
      ...all,
      'GET /v1/desk/walls': ok(walls),
      'POST /v1/desk/walls': ok(walls, 201),
      'POST /v1/desk/walls/lifting': ok({ ...walls, items: [] }),
    });
    await press(shown, '#begin-wall');
    expect(textIn(shown.root, 'form.act .rows')).to.contain('Daniel Reyes, chosen');
    await choose(shown, '#person', 'per_ruth');
    await fill(shown, '#note', 'She knows the client.');
    await press(shown, '#act-send');
    const complaint = lateCompletion.id;
    expect(shown.asked('POST /v1/desk/walls')[0]?.body).to.deep.equal({
      complaint,
      person: 'per_ruth',
      note: 'She knows the client.',
    });
    await press(shown, '#begin-wall');
    await press(shown, '#what-lift');
    await choose(shown, '#person', daniel.id);
    await fill(shown, '#note', 'The cousin has left.');
    await press(shown, '#act-send');
    expect(shown.asked('POST /v1/desk/walls/lifting')[0]?.body).to.deep.equal({
      complaint,
      person: daniel.id,
      note: 'The cousin has left.',
    });
  });

  it('show walls to who may only read them, with nothing to send', async () => {
    const reader = deskSession(['compliance']);
    const shown = await stage(caseAddress, { ...all, 'GET /v1/desk/walls': ok(walls) }, reader);
    await press(shown, '#begin-wall');
    expect(textIn(shown.root, 'form.act')).to.contain('Daniel Reyes');
    expect(shown.root.querySelector('#act-send, form.act select')).to.equal(null);
  });

  it('say that somebody else works on it where they are refused for that, and keep the words', async () => {
    const claim = { person: daniel, until: '2026-11-25T10:08:00.000Z' };
    const shown = await stage(caseAddress, {
      [`GET ${casePath}`]: [ok(lateCompletion), ok({ ...lateCompletion, claim })],
      [`POST ${casePath}/notes`]: refusal(409, 'not-possible-now', {
        claimed: { name: daniel.name, until: claim.until },
      }),
    });
    await press(shown, '#begin-note');
    await fill(shown, '#text', 'Asked accounts.');
    await press(shown, '#act-send');
    expect(textIn(shown.root, 'form.act .failed')).to.contain('Daniel Reyes is working on this.');
    expect(found<HTMLTextAreaElement>(shown.root, '#text').value).to.equal('Asked accounts.');
  });

  for (const act of [...acts.map((one) => one.act), 'heads', 'ask', 'wall', 'assign'].filter(
    (name) => name !== 'resume',
  ))
    it(`can be put aside, and leave the focus where they began: ${act}`, async () => {
      const shown = await stage(caseAddress, { ...all, 'GET /v1/desk/walls': ok(walls) });
      await press(shown, `#begin-${act}`);
      await press(shown, '#put-aside');
      expect(shown.root.activeElement?.id).to.equal(`begin-${act}`);
    });
});
