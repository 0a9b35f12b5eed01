/** The firm's list of points without script: agreed to or corrected by one post, once, with nothing typed ever lost. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { catalogueOf } from '../../sdk/words/catalogues.ts';
import { type DeskBrowser, signedIn } from '../support/desk.ts';
import { act, closed } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { asHeads, type Filed, fileOne, fileWithHeads, points, readView, sendHeads } from '../support/heads.ts';
import { openPage, type PlainPage } from '../support/plain-page.ts';
import { openTestApp, siteKey, type TestApp } from '../support/test-app.ts';

const { heads: words, door } = catalogueOf('en');

describeEachEngine('the list of points without script', ({ databaseUrl }) => {
  let app: TestApp;
  let desk: DeskBrowser;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl });
  });
  beforeEach(async () => {
    desk = await signedIn(app, 'handler');
  });
  afterAll(() => app.close());

  const enter = async ({ reference, accessCode: code }: Filed, lang = 'en-GB') =>
    (await openPage(app, `/p/${siteKey}/track?lang=${lang}`)).press('open', { reference, code });
  const texts = (page: PlainPage, name: string) => page.sends.filter(([one]) => one === name).map(([, text]) => text);

  it('is on the page with the question, and not where no list was sent', async () => {
    const none = await enter(await fileOne(app));
    expect(none.text).not.toContain(words['heads.title']);
    const page = await enter(await fileWithHeads(app, desk));
    for (const text of [...points, words['heads.title'], words['heads.lead'], words['heads.agree']])
      expect(page.text).toContain(text);
    const arabic = await enter(await fileWithHeads(app, desk), 'ar');
    expect(arabic.text).toContain(catalogueOf('ar').heads['heads.title']);
  });

  it('is agreed to once, however often the button is pressed', async () => {
    const one = await fileWithHeads(app, desk);
    const page = await enter(one);
    const answers = await Promise.all([1, 2].map(() => page.press('agree')));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers[0]?.text).toContain(words['heads.done']);
    expect(answers[0]?.text).toContain(words['heads.agreed-next']);
    expect((await readView(one.tracker)).headsState?.reply).toBe('agreed');
  });

  it('is corrected point by point, and shows afterwards what was said', async () => {
    const one = await fileWithHeads(app, desk);
    const boxes = await (await enter(one)).press('disagree');
    expect(boxes.text).toContain('What is wrong with point 2?');
    const done = await boxes.press('correct', { wrong: ['', 'Somebody\r\ndid <call>.'], missing: 'The cost.' });
    expect([done.status, done.text.includes(words['heads.you-said'])]).toEqual([200, true]);
    const view = await readView(one.tracker);
    expect(view.heads.map(({ correction }) => correction)).toEqual([null, 'Somebody\ndid <call>.']);
    expect(view.headsState).toMatchObject({ reply: 'corrected', missing: 'The cost.' });
    expect(done.raw).toContain('did &lt;call&gt;.');
    expect(texts(done, 'missing')).toEqual([]);
  });

  it('asks for some words where none were written, and for less where there are too many, at the box', async () => {
    const boxes = await (await (await enter(await fileWithHeads(app, desk))).press('disagree')).press('correct');
    expect([boxes.status, boxes.title.startsWith('Error: ')]).toEqual([422, true]);
    expect(boxes.text).toContain(words['heads.empty']);
    const long = await boxes.press('correct', { missing: 'x'.repeat(5_003) });
    expect(long.text).toContain('id="missing-error">That is 3 characters too many.');
    expect(texts(long, 'missing')).toEqual(['x'.repeat(5_003)]);
  });

  it('keeps what was written while something else is done, also when the session ends', async () => {
    const one = await fileWithHeads(app, desk);
    let page = await (await enter(one)).press('disagree');
    page = await page.press('newest', { wrong: ['half a th', ''], missing: 'ought' });
    for (const deed of ['look', 'lang.cy', 'lang.en-GB', 'list', 'ask', 'keep']) page = await page.press(deed);
    expect([texts(page, 'wrong'), texts(page, 'missing')]).toEqual([['half a th', ''], ['ought']]);
    app.clock.advance('PT31M');
    const expired = await page.press('correct');
    expect(expired.text).toContain(door['tracker.expired.kept']);
    const again = await expired.press('open', { reference: one.reference, code: one.accessCode });
    expect([texts(again, 'wrong'), texts(again, 'missing')]).toEqual([['half a th', ''], ['ought']]);
    expect(again.text).toContain('What is wrong with point 1?');
  });

  it('is not answered in a version that was not on the page: that says so, shows the new one and keeps every word', async () => {
    const one = await fileWithHeads(app, desk);
    const [first] = one.heads;
    const boxes = await (await enter(one)).press('disagree');
    await sendHeads(app, desk, one, [{ id: first?.id, text: 'It was two weeks late.' }]);
    const late = await boxes.press('correct', { wrong: ['Two weeks.', 'They called.'], missing: '' });
    expect([late.status, late.text.includes(words['heads.changed'])]).toEqual([409, true]);
    expect(late.text).toContain('It was two weeks late.');
    expect(late.text).toContain(words['heads.unsent']);
    expect([texts(late, 'wrong'), texts(late, 'gone-wrong')]).toEqual([['Two weeks.'], ['They called.']]);
    const done = await (await late.press('newest')).press('correct');
    expect(done.text).toContain(words['heads.done']);
    expect((await readView(one.tracker)).heads.map(({ correction }) => correction)).toEqual(['Two weeks.']);
  });

  it('says that it was answered in another tab, and shows what was not sent', async () => {
    const one = await fileWithHeads(app, desk);
    const boxes = await (await enter(one)).press('disagree');
    await one.tracker.post('heads-reply', { version: 1, agree: true });
    const late = await boxes.press('correct', { wrong: ['Two weeks.', ''], missing: '' });
    expect([late.status, late.text.includes(words['heads.unsent'])]).toEqual([409, true]);
    expect(late.text).toContain('Two weeks.');
    expect((await readView(one.tracker)).headsState?.reply).toBe('agreed');
  });

  it('can be read, and no more answered, once the complaint is closed', async () => {
    const one = await fileOne(app);
    await sendHeads(app, desk, one, asHeads(points));
    const page = await enter(one);
    await act(app, one.reference, closed);
    const late = await page.press('agree');
    expect([late.status, late.text.includes(points[0] ?? '')]).toEqual([409, true]);
    expect(late.raw).not.toContain('value="agree"');
  });
});
