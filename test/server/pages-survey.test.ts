/** The survey without script: asked, answered, thought over and refused, one post a step, with nothing chosen or written ever lost. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import { surveyItems } from '../../sdk/contract/survey.ts';
import { catalogueOf } from '../../sdk/words/catalogues.ts';
import { answersTo, itemKey } from '../../sdk/words/survey-keys.ts';
import { rowOf } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openPage, type PlainPage } from '../support/plain-page.ts';
import { type Asked, asked } from '../support/survey.ts';
import { openTestApp, siteKey, type TestApp } from '../support/test-app.ts';

const { door, pages, survey: words } = catalogueOf('en');
const place = `/p/${siteKey}/survey`;

const chosen = ({ sends }: PlainPage): Record<string, string> =>
  Object.fromEntries(sends.filter(([name]) => /^survey-(?!comment)/.test(name)));
const written = ({ sends }: PlainPage): string => new Map(sends).get('survey-comment') ?? '';
const given = { 'survey-ease': '4', 'survey-rights': 'no', 'survey-comment': 'The kestrel,\n<b>twice</b>.' };

describeEachEngine('the survey without script', ({ databaseUrl }) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl, seed: 'two-firms' });
  });
  afterAll(() => app.close());

  const enter = async ({ reference, accessCode: code }: Pick<Asked, 'reference' | 'accessCode'>): Promise<PlainPage> =>
    (await openPage(app, place)).press('open', { reference, code });
  const stateOf = async ({ reference }: Asked) => (await rowOf(app, reference)).survey;

  it('stands behind the door of the tracker, which the element takes over where script runs', async () => {
    const page = await openPage(app, place);
    expect(page.raw).toMatch(/<redress-survey>[\s\S]*name="reference"[\s\S]*name="code"/);
    expect([page.text.includes(door['survey.door-lead']), page.text.includes(pages['pages.track.link'])]).toEqual([
      true,
      true,
    ]);
    const wrong = await page.press('open', { reference: 'HL-7K2Q' });
    expect([wrong.status, wrong.text.includes(door['tracker.door.reference-wrong'])]).toEqual([422, true]);
  });

  it('says first who reads it, that it changes nothing, that all can be skipped, and the way outside with its limit', async () => {
    const page = await enter(await asked(app));
    const { text } = page;
    const order = ['skip', 'readers', 'no-change'].map((key) => text.indexOf(words[`survey.${key}` as 'survey.skip']));
    const outside = text.search(/go to the Legal Ombudsman until \w+, \d+ \w+ \d{4}|Legal Ombudsman now/);
    const first = text.indexOf(words['survey.item.ease']);
    const all = [...order, outside, first];
    expect(all.every((at) => at > 0)).toBe(true);
    expect(all).toEqual(all.toSorted((one, other) => one - other));
    expect([page.headers.get('cache-control'), text.includes('<script')]).toEqual(['private, no-store', false]);
  });

  it('tells whoever may be late for the body outside that it makes exceptions', async () => {
    const { text } = await enter(await asked(app, { ...complaints.rudeMeeting, occurred: { from: '2019' } }));
    const says = 'The usual time to ask the Legal Ombudsman may be over. It can make exceptions: please ask it.';
    expect(text.indexOf(says)).toBeGreaterThan(0);
    expect(text.indexOf(says)).toBeLessThan(text.indexOf(words['survey.item.ease']));
  });

  it('asks the nine in their order, from the worst to the best, with nothing chosen', async () => {
    const page = await enter(await asked(app));
    const said = surveyItems.flatMap((item) => [itemKey(item), ...answersTo(item).map(({ key }) => key)]);
    let from = page.text.indexOf(words['survey.group.process']);
    for (const key of said) {
      const at = page.text.indexOf(`>${words[key]}<`, from);
      expect(at, key).toBeGreaterThan(from);
      from = at;
    }
    expect([chosen(page), written(page)]).toEqual([{}, '']);
  });

  it('is sent once however often the button is pressed, and thanks with what can be done next', async () => {
    const one = await asked(app);
    const page = await enter(one);
    const sent = await Promise.all([1, 2].map(() => page.press('answer', given)));
    for (const { status, text } of sent) {
      expect([status, text.includes(words['survey.sent-lead']), text.includes(words['survey.sent-call'])]).toEqual([
        200,
        true,
        true,
      ]);
      expect(text).toContain('www.legalombudsman.org.uk');
    }
    expect(await stateOf(one)).toBe('answered');
    expect((await enter(one)).text).toContain(words['survey.answered-title']);
  });

  it('says what comes of answers that are kept apart from the complaint', async () => {
    const page = await (await enter(await asked(app))).press('answer', { ...given, 'survey-unlink': 'unlink' });
    expect(page.text).toContain(words['survey.sent-unlinked']);
  });

  it('asks for something where nothing was answered, and for less where too much was written', async () => {
    const page = await enter(await asked(app));
    const empty = await page.press('answer');
    expect([empty.status, empty.title.startsWith('Error: ')]).toEqual([422, true]);
    expect(empty.text).toContain(`<a href="#survey-ease">${words['survey.empty']}</a>`);
    const long = await page.press('answer', { ...given, 'survey-comment': 'x'.repeat(5_003) });
    expect([long.status, long.text.includes('That is 3 characters too many.')]).toEqual([422, true]);
    expect([chosen(long), written(long)]).toEqual([{ 'survey-ease': '4', 'survey-rights': 'no' }, 'x'.repeat(5_003)]);
  });

  it('takes an answer back by its own button, and leaves the others', async () => {
    const page = await (await enter(await asked(app))).press('clear.ease', given);
    expect([chosen(page), written(page)]).toEqual([{ 'survey-rights': 'no' }, given['survey-comment']]);
  });

  it('takes no answer that is not on the scale from a page that was tampered with', async () => {
    const one = await asked(app);
    const page = await enter(one);
    const sent = await page.press('answer', { 'survey-ease': '6', 'survey-rights': 'perhaps' });
    expect([sent.status, await stateOf(one)]).toEqual([422, 'invited']);
  });

  it('keeps all of it when the language changes and when the session ends', async () => {
    const one = await asked(app);
    let page = await (await enter(one)).press('lang.cy', { ...given, 'survey-unlink': 'unlink' });
    expect(page.text).toContain(catalogueOf('cy').survey['survey.item.ease']);
    page = await page.press('lang.en-GB');
    app.clock.advance('PT31M');
    const expired = await page.press('answer');
    expect(expired.text).toContain(pages['pages.form.keep']);
    const again = await expired.press('open', { reference: one.reference, code: one.accessCode });
    expect(chosen(again)).toEqual({ 'survey-ease': '4', 'survey-rights': 'no', 'survey-unlink': 'unlink' });
    expect(written(again)).toBe(given['survey-comment']);
  });

  it('tells a second page kindly that an answer is there, and shows what was written on it', async () => {
    const one = await asked(app);
    const [first, second] = [await enter(one), await enter(one)];
    await first.press('answer', { 'survey-overall': '5' });
    const late = await second.press('answer', given);
    expect([late.status, late.text.includes(words['survey.answered-title'])]).toEqual([409, true]);
    expect(late.text).toContain(words['survey.unsent']);
    expect(late.text).toContain(given['survey-comment']);
  });

  it('can be refused, and answered all the same by who thinks better of it', async () => {
    const one = await asked(app);
    const refused = await (await enter(one)).press('refuse');
    expect([refused.text.includes(words['survey.refused-title']), await stateOf(one)]).toEqual([true, 'refused']);
    const again = await (await enter(one)).press('start');
    const kept = await again.press('clear.ease', given);
    expect(chosen(kept)).toEqual({ 'survey-rights': 'no' });
    await kept.press('answer');
    expect(await stateOf(one)).toBe('answered');
  });

  it('says when the time is over, with what was written, and that nobody asks before it is asked', async () => {
    const one = await asked(app);
    const page = await enter(one);
    app.clock.advance('P38D');
    const expired = await page.press('answer', given);
    const again = await expired.press('open', { reference: one.reference, code: one.accessCode });
    expect(again.text).toContain(words['survey.over-title']);
    expect(again.text).toContain(given['survey-comment']);
    const open = await app.file(complaints.lateCompletion);
    expect((await enter(open)).text).toContain(words['survey.none-title']);
  });

  it('is reached from the page of the tracker in the same session', async () => {
    const { reference, accessCode: code } = await asked(app);
    const track = await (await openPage(app, `/p/${siteKey}/track`)).press('open', { reference, code });
    expect(track.text).toContain(`formaction="${place}?lang=en-GB"`);
    const session = new Map(track.sends).get('session') ?? '';
    const page = await (await openPage(app, place)).press('look', { session });
    expect(page.text).toContain(words['survey.item.ease']);
  });
});
