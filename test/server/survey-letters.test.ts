/** What a client reads who is asked how they were handled, in every language and size, and what is read to whoever is called. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import type { Complainant } from '../../sdk/contract/complaint.ts';
import { languages } from '../../sdk/words/catalogues.ts';
import type { Correspondence } from '../../server/complaint/letters.ts';
import { keepAnswer } from '../../server/complaint/survey-answers.ts';
import { wordsOf } from '../../server/complaint/tasks.ts';
import { revise } from '../../server/firm/revise.ts';
import { openTasks } from '../../server/mail/task-table.ts';
import { act, closed, latestLetter, lettersOf, openTracker, rowOf } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { readView } from '../support/heads.ts';
import { asked, ended, historyOf, nextDay } from '../support/survey.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

describeEachEngine('a letter that asks', ({ databaseUrl }) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
  });
  afterAll(() => app.close());

  const by = (more: Partial<Complainant>) => ({
    ...complaints.rudeMeeting,
    complainant: { ...complaints.rudeMeeting.complainant, ...more } as Complainant,
  });
  const callsOn = async (reference: string) => {
    const { firm } = await rowOf(app, reference);
    return (await openTasks(app.house.store.db, firm)).filter((task) => task.reference === reference);
  };

  it('says who reads the answers, that they change nothing, that opening it is no answer, and until when', async () => {
    const { reference } = await asked(app);
    const { survey_until } = await rowOf(app, reference);
    const { subject, text = '' } = (await latestLetter(app, reference, 'survey')) ?? {};
    expect(subject).toBe(`How did we handle your complaint? (${reference})`);
    for (const said of [
      'whatever came of it',
      'about three minutes',
      'The people in charge of complaints at Harbour & Lane Solicitors read your answers.',
      'A person your complaint is about cannot see them.',
      'kept apart from your complaint',
      'Your answers change nothing in your case. You do not have to answer.',
      'Opening the link sends us nothing.',
      'If you do not want to be asked',
      `Your reference: ${reference}`,
    ])
      expect(text).toContain(said);
    const until = new Date(survey_until ?? 0).toLocaleDateString('en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    });
    expect(text).toContain('You can answer until');
    expect(text).toContain(until);
    expect(text).not.toMatch(/opens once|access code|We should have called/);
  });

  it('promises nothing about whom it is about where everybody is', async () => {
    const one = await ended(app);
    const { firm, id } = await rowOf(app, one.reference);
    await app.house.store.db
      .updateTable('complaint')
      .set({ override: 1 })
      .where('firm', '=', firm)
      .where('id', '=', id)
      .execute();
    await nextDay(app, one);
    const letter = await latestLetter(app, one.reference, 'survey');
    expect([letter?.state, letter?.text]).toEqual(['sent', expect.not.stringContaining('cannot see them')]);
  });

  it('is written once more, after seven days and never again', async () => {
    const { reference } = await asked(app);
    app.clock.advance('P6DT23H59M');
    expect(await latestLetter(app, reference, 'survey-reminder')).toBeUndefined();
    app.clock.advance('PT1M');
    const reminder = await latestLetter(app, reference, 'survey-reminder');
    expect(reminder?.subject).toBe(`You can still tell us how we handled your complaint (${reference})`);
    expect(reminder?.text).toContain('We will not ask again.');
    app.clock.advance('P60D');
    const kinds = (await lettersOf(app, reference)).map(({ kind }) => kind).filter((kind) => kind.startsWith('survey'));
    expect(kinds).toEqual(['survey', 'survey-reminder']);
  });

  it('goes out at its time though the firm decided on other warnings meanwhile', async () => {
    const withdrawn = { kind: 'withdrawn', facts: { reason: null } } as const;
    const one = await ended(app, complaints.rudeMeeting, withdrawn);
    const { firm, survey_at } = await rowOf(app, one.reference);
    await revise(app.house, firm, (settings) => ({ ...settings, warnings: { ...settings.warnings, update: [3] } }));
    app.house.firms.forget();
    await app.worker.runDue();
    expect((await rowOf(app, one.reference)).due_at).toBe(survey_at);
    await nextDay(app, one);
    expect((await latestLetter(app, one.reference, 'survey'))?.state).toBe('sent');
  });

  it.each(languages)('is written in $name', async ({ tag }) => {
    const { id } = (await app.house.firms.all())[0] ?? { id: '' };
    const locale = tag === 'en' ? 'en-GB' : tag;
    await revise(app.house, id, (settings) => ({ ...settings, locales: [...new Set([...settings.locales, locale])] }));
    app.house.firms.forget();
    const { reference } = await asked(app, { ...complaints.rudeMeeting, locale });
    app.clock.advance('P7D');
    for (const kind of ['survey', 'survey-reminder']) {
      const { subject = '', text, html } = (await latestLetter(app, reference, kind)) ?? {};
      expect(html).toContain(`lang="${locale}"`);
      expect(subject).toContain(reference);
      expect(text).toMatch(/\/survey#t=rtl_/);
      expect(/How did|You can still/.test(subject ?? '')).toBe(tag === 'en');
      expect(text).not.toMatch(/[{}]|undefined/);
    }
  });

  it('is set in large type for whoever needs it, like every letter to them', async () => {
    const large = await asked(app, by({ adjustments: ['large-print'] }));
    const usual = await asked(app);
    const sizes = async ({ reference }: { reference: string }, kind: string) =>
      /font:(\d+)px/.exec((await latestLetter(app, reference, kind))?.html ?? '')?.[1];
    for (const kind of ['survey', 'closed'])
      expect([await sizes(large, kind), await sizes(usual, kind)]).toEqual(['26', '17']);
    expect(await sizes(large, 'firm-complaint')).toBe('17');
  });

  it.each<[string, Partial<Complainant>]>([
    ['needs braille', { adjustments: ['braille'] }],
    ['wants a call instead', { adjustments: ['phone-instead'], phone: '020 7946 0018' }],
    ['signs', { adjustments: ['bsl-relay'] }],
    ['wants no e-mail', { doNotContactBy: ['email'], phone: '020 7946 0018', preferredContact: 'phone' }],
  ])('becomes a call with the same words where its client %s', async (_, who) => {
    const filed = await ended(app, by(who));
    const { survey_at } = await rowOf(app, filed.reference);
    if (survey_at === null) await toldBy(filed.reference);
    await nextDay(app, filed);
    const calls = await callsOn(filed.reference);
    const call = calls.find(({ letter }) => letter === 'survey');
    if (!call) throw new Error('nobody has to call');
    expect([call.kind, call.due_by]).toEqual(['contact-otherwise', null]);
    const { timeline } = await readView(await openTracker(app, filed));
    expect(timeline.at(-1)?.text).toBe('Someone here will ask you how we handled your complaint');
    const words = await wordsOf({ ...app.house, clock: app.clock } satisfies Correspondence, call);
    expect(words).toContain('We would like to know how we handled it');
    expect(words).not.toMatch(/link|rtl_/i);
    app.clock.advance('P40D');
    expect((await lettersOf(app, filed.reference)).filter(({ kind }) => kind.startsWith('survey'))).toEqual([]);
  });

  it('is no call any more once its client has answered', async () => {
    const filed = await ended(app, by({ adjustments: ['braille'] }));
    await nextDay(app, filed);
    const { firm, id } = await rowOf(app, filed.reference);
    await keepAnswer(app.house, { firm, complaint: id }, { version: 1, answers: { ease: 3 } }, app.clock.now());
    expect((await callsOn(filed.reference)).filter(({ letter }) => letter === 'survey')).toEqual([]);
  });

  /** A person tells the client how it ended. */
  async function toldBy(reference: string): Promise<void> {
    const about = (await historyOf(app, reference)).findIndex(({ kind }) => kind === closed.kind) + 1;
    await act(app, reference, { kind: 'told', facts: { letter: 'closed', about, method: 'call', by: null } });
  }
});
