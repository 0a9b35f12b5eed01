/** The case file: the client's words first, what must be kept to above all, and every act beside what it is about. */
import { lateCompletion } from '../../demo/desk-case.ts';
import { daniel, deskSession } from '../../demo/desk-people.ts';
import type { CaseFile } from '../../sdk/contract/desk/case-file.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { describe, expect, it } from '../support/spec.ts';
import {
  caseAddress,
  caseElement,
  casePath,
  fill,
  found,
  ok,
  press,
  refusal,
  settled,
  stage,
  strike,
  textIn,
} from './case-stage.ts';
import { lookAs } from './looks.ts';

const read = `GET ${casePath}`;
const opened = (change: Partial<CaseFile> = {}) => ({ [read]: ok({ ...lateCompletion, ...change }) });
const hostile = '<img src=x onerror="alert(1)"><script>alert(2)</script>\u202E';

describe('a case file', () => {
  caseElement();

  it('shows what to keep to, then the client’s words unedited, then the dates, then what to do', async () => {
    const { root } = await stage(caseAddress);
    const text = textIn(root);
    const order = [
      'HL-7K2Q-9XMD',
      'Do not telephone',
      'My husband must not hear of it',
      lateCompletion.filed.narrative,
      '8 weeks from 12 November 2026',
      'Write a message',
      'You did not tell me at all',
      'Thank you for telling us',
      'The search was ordered',
      'Acknowledged by a call',
    ].map((part) => text.indexOf(part));
    expect(order).to.deep.equal(order.toSorted((a, b) => a - b));
    expect(order[0]).to.be.greaterThan(-1);
  });

  for (const act of ['message', 'acknowledge'] as const)
    it(`says again in the form of who acts what to keep to, on a small screen too: ${act}`, async () => {
      await lookAs({ named: 'at 320 px', width: 320, height: 640 });
      const shown = await stage(caseAddress, opened({ can: [act] }));
      await press(shown, `#begin-${act}`);
      const again = found(shown.root, 'form.act #care-again');
      for (const limit of ['Do not telephone', 'After 5 pm', 'More time to answer', 'I read slowly'])
        expect(again.textContent).to.contain(limit);
      const { top, bottom } = again.getBoundingClientRect();
      expect([top >= 0, bottom <= innerHeight], 'all of it is in sight').to.deep.equal([true, true]);
    });

  it('says nothing again where there is nothing to keep to', async () => {
    const { doNotContactBy: _, safeTimes: __, adjustments: ___, ...complainant } = lateCompletion.complainant;
    const shown = await stage(caseAddress, opened({ complainant }));
    await press(shown, '#begin-message');
    expect(shown.root.querySelectorAll('#care-again, [aria-describedby=care-again]').length).to.equal(0);
  });

  it('says of no date that it is due, or overdue, once the client has withdrawn', async () => {
    const deadlines = lateCompletion.deadlines.map((one) => ({ ...one, by: '2020-01-02', state: 'not-due' as const }));
    const shown = await stage(caseAddress, opened({ status: 'withdrawn', deadlines }));
    const dates = textIn(shown.root, '#dates');
    expect(dates).to.contain('not due: the client has withdrawn');
    expect(dates).not.to.contain('overdue');
  });

  it('keeps notes apart, and says that the client never sees them', async () => {
    const { root } = await stage(caseAddress);
    const notes = found(root, '#notes');
    expect(notes.textContent).to.contain('the client never sees this');
    expect(notes.textContent).to.contain('The search was ordered');
    expect(found(root, '#talk').textContent).not.to.contain('The search was ordered');
  });

  it('offers no link to a way the client asked not to use', async () => {
    const { root } = await stage(caseAddress);
    expect(root.querySelector('a[href^="tel:"]')).to.equal(null);
    expect(root.querySelector('a[href^="mailto:"]')?.textContent).to.equal('eleanor.marsh@mail.example');
  });

  it('offers only the acts that can be done, and none to who may only read', async () => {
    const shown = await stage(caseAddress, opened({ can: ['note'] }), deskSession(['handler']));
    const names = [...shown.root.querySelectorAll('[id^=begin-]')].map(({ id }) => id);
    expect(names).to.deep.equal(['begin-note', 'begin-task']);
    strike();
    const reader = await stage(caseAddress, opened({ can: [] }), deskSession(['compliance']));
    expect([...reader.root.querySelectorAll('[id^=begin-]')].map(({ id }) => id)).to.deep.equal(['begin-wall']);
    expect(reader.root.querySelector('input:not([disabled])')).to.equal(null);
  });

  it('names the window after the reference, never after words of the client', async () => {
    await stage(
      caseAddress,
      opened({ complainant: { ...lateCompletion.complainant, name: 'HL-0000-0000 – Fernbrook' } }),
    );
    expect(document.title).to.equal('HL-7K2Q-9XMD – Harbour & Lane Solicitors');
  });

  it('shows every text of others as text', async () => {
    const { filed, messages, notes, heads, history, tasks, checklists } = lateCompletion;
    const { root } = await stage(
      caseAddress,
      opened({
        filed: { ...filed, narrative: hostile, impact: hostile },
        complainant: { ...lateCompletion.complainant, name: hostile, safeTimes: hostile, email: null, phone: hostile },
        messages: messages.map((one) => ({ ...one, text: hostile, by: hostile })),
        notes: notes.map((one) => ({ ...one, text: hostile, by: hostile })),
        heads: heads && {
          ...heads,
          missing: hostile,
          items: heads.items.map((one) => ({ ...one, text: hostile, correction: hostile })),
        },
        history: history.map((one) => ({ ...one, text: hostile })),
        tasks: tasks.map((one) => ({ ...one, text: hostile })),
        checklists: checklists.map((one) => ({ ...one, items: one.items.map((item) => ({ ...item, text: hostile })) })),
      }),
    );
    expect(root.querySelector('img, script')).to.equal(null);
    expect(found(root, '.narrative').textContent).to.equal(hostile);
  });

  it('says the same of what is not there and of what is not for this person', async () => {
    const { root } = await stage(caseAddress, { [read]: refusal(404, 'not-found') });
    expect(textIn(root)).to.contain('This complaint is not there, or not for you to see.');
  });

  it('says who works on it, and takes over when asked', async () => {
    const claimed = { ...lateCompletion, claim: { person: daniel, until: '2026-11-25T10:08:00.000Z' } };
    const shown = await stage(caseAddress, { [read]: ok(claimed) });
    expect(textIn(shown.root, '.claim')).to.contain('Daniel Reyes is working on this');
    await press(shown, '#take-over');
    expect(shown.asked(`POST ${casePath}/claim`).map(({ body }) => body)).to.deep.equal([{ takeOver: true }]);
    expect(textIn(shown.root, '.claim')).to.contain('You are working on this');
  });

  it('is claimed once somebody begins to write, not by looking, and given back when they are done', async () => {
    const shown = await stage(caseAddress);
    await press(shown, '#begin-note');
    expect(shown.asked(`POST ${casePath}/claim`).length).to.equal(0);
    await fill(shown, '#text', 'Asked accounts.');
    await fill(shown, '#text', 'Asked accounts for the receipt.');
    expect(shown.asked(`POST ${casePath}/claim`).length).to.equal(1);
    await press(shown, '#act-send');
    expect(shown.asked(`DELETE ${casePath}/claim`).length).to.equal(1);
  });

  it('asks nobody to sign in who signs out in the middle of writing, and forgets what they wrote', async () => {
    const shown = await stage(caseAddress, {
      'DELETE /v1/desk/session': { status: 204 },
      [`DELETE ${casePath}/claim`]: refusal(401, 'unauthenticated'),
    });
    await press(shown, '#begin-note');
    await fill(shown, '#text', 'Asked accounts.');
    await shown.desk.leave();
    await new Promise((resume) => setTimeout(resume, 50));
    expect(textIn(shown.desk, '.sign-in-title')).to.equal('Sign in');
    expect(sessionStorage.length).to.equal(0);
    expect(shown.asked(`DELETE ${casePath}/claim`).length).to.equal(0);
  });

  it('does with one press what needs no form', async () => {
    const shown = await stage(caseAddress, {
      ...opened({ status: 'acknowledged', can: ['investigate'] }),
      [`POST ${casePath}/investigation`]: ok({ version: 8, status: 'investigating', entry: 9 }, 201),
    });
    await press(shown, '#begin-investigate');
    expect(shown.asked(`POST ${casePath}/investigation`)[0]?.headers.get('if-match')).to.equal('"7"');
    expect(textIn(shown.root, '#done')).to.equal('Being looked into.');
  });

  it('ticks the checklist and finishes a letter’s task with how the client was told', async () => {
    const done = ok({ id: 'x' }, 201);
    const shown = await stage(caseAddress, {
      [`POST ${casePath}/checklist`]: ok({ version: 7, status: 'investigating', entry: 9 }, 201),
      'GET /v1/desk/tasks/tsk_0000000000000000000002': ok({ says: 'Dear Eleanor Marsh,\n\nThank you.' }),
      'POST /v1/desk/tasks/tsk_0000000000000000000002/done': done,
    });
    await press(shown, '#tick-file');
    expect(shown.asked(`POST ${casePath}/checklist`)[0]?.body).to.deep.equal({ item: 'file', done: true });
    await press(shown, '#says-tsk_0000000000000000000002');
    expect(textIn(shown.root, '#tasks .letter')).to.equal('Dear Eleanor Marsh, Thank you.');
    await press(shown, '#done-tsk_0000000000000000000002-call');
    expect(shown.asked('POST /v1/desk/tasks/tsk_0000000000000000000002/done')[0]?.body).to.deep.equal({
      method: 'call',
    });
  });

  it('keeps what is on screen where the server no longer answers, and says so', async () => {
    const shown = await stage(caseAddress, { [read]: [ok(lateCompletion), refusal(500, 'internal')] });
    const late = Date.now() + 5_000;
    Date.now = () => late;
    dispatchEvent(new Event('focus'));
    await settled(shown.desk);
    expect(textIn(shown.root)).to.contain('The server does not answer.');
    expect(textIn(shown.root)).to.contain(lateCompletion.filed.narrative);
  });

  for (const theme of ['light', 'dark'] as const)
    it(`has no accessibility fault with every part of it filled, ${theme}`, async () => {
      document.documentElement.style.colorScheme = theme;
      const { desk } = await stage(
        caseAddress,
        opened({ claim: { person: daniel, until: '2026-11-25T10:08:00.000Z' } }),
      );
      const faults = await accessibilityFaults(desk);
      document.documentElement.style.removeProperty('color-scheme');
      expect(faults).to.deep.equal([]);
    });
});
