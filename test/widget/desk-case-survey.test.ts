/** How the client found it, in the case file: whether they are asked, what they said, and what a person does about either. */
import { lateCompletion } from '../../demo/desk-case.ts';
import { deskSession } from '../../demo/desk-people.ts';
import { surveyed, surveyTasks } from '../../demo/desk-survey.ts';
import type { CaseSurvey } from '../../sdk/contract/desk/survey.ts';
import { surveyItems } from '../../sdk/contract/survey.ts';
import { survey as ours } from '../../sdk/words/en/survey.ts';
import { describe, expect, it } from '../support/spec.ts';
import {
  type Answers,
  caseAddress,
  caseElement,
  casePath,
  fill,
  found,
  ok,
  press,
  refusal,
  stage,
  strike,
  textIn,
} from './case-stage.ts';

const read = `GET ${casePath}`;
const firm = `GET /v1/firms/${deskSession().firm.siteKey}`;
const acted = ok({ version: 8, status: 'closed', entry: 9 }, 201);
const fileWith = (survey: CaseSurvey | null, more = {}) => ok({ ...lateCompletion, survey, ...more });
const open = (survey: CaseSurvey | null, answers: Answers = {}, session = deskSession()) =>
  stage(caseAddress, { [read]: fileWith(survey), [firm]: ok({ words: {} }), ...answers }, session);

describe('how the client found it, in the case file', () => {
  caseElement();

  const told: [name: keyof typeof surveyed, sentence: string][] = [
    ['planned', 'They have not been asked yet. That happens once a letter with the answer has reached them'],
    ['soon', 'They have not been asked yet. They will be asked on 1 December 2026 at 09:00.'],
    [
      'invited',
      'They were asked. They will be reminded on 1 December 2026 at 09:00. They can answer until 24 December',
    ],
    ['reminded', 'They were asked, and reminded once. They can answer until 31 December 2026 at 09:00.'],
    ['refused', 'They would rather not say. They can answer until 24 December 2026 at 09:00.'],
    ['not-invited', 'They are not asked. A bereavement.'],
    ['held', 'They have answered. A complaints partner looks at it first.'],
    ['unlinked', 'They have answered. They chose that nobody can tell which answer is theirs.'],
    ['released', 'Released by Margaret Lane, 24 November 2026'],
  ];
  for (const [name, sentence] of told)
    it(`is told as it stands: ${name}`, async () => {
      const { root } = await open(surveyed[name]);
      expect(textIn(root, '#survey')).to.contain(sentence);
      expect(root.querySelectorAll('.contents a[href="#survey"]').length).to.equal(1);
    });

  it('shows the answer to whoever may read it, and offers no more than the server does', async () => {
    const { root } = await open(surveyed.unreleased);
    expect(textIn(root, '#survey .comment')).to.contain('nobody told me what to do');
    expect([...root.querySelectorAll('#survey button')].map(({ id }) => id)).to.deep.equal(['release']);
    strike();
    const held = await open(surveyed.held, {}, deskSession(['handler']));
    expect(held.root.querySelectorAll('#survey .answer, #survey button').length).to.equal(0);
  });

  it('is not there before the end for those who have nothing to decide', async () => {
    const handler = await open(null, {}, deskSession(['handler']));
    expect(handler.root.querySelectorAll('#survey, .contents a[href="#survey"]').length).to.equal(0);
    strike();
    const supervisor = await open(null);
    expect(textIn(supervisor.root, '#survey')).to.contain('asked once the complaint has ended');
    expect([...supervisor.root.querySelectorAll('#survey button')].map(({ id }) => id)).to.deep.equal([
      'begin-survey-exclude',
    ]);
  });

  it('releases an answer with a press', async () => {
    const release = `POST /v1/desk/survey-answers/${surveyed.unreleased.answer.id}/release`;
    const shown = await open(surveyed.unreleased, {
      [read]: [fileWith(surveyed.unreleased), fileWith(surveyed.released)],
      [release]: ok(surveyed.released.answer),
    });
    await press(shown, '#release');
    expect(shown.asked(release).length).to.equal(1);
    expect(textIn(shown.root, '#survey')).to.contain('Released by Margaret Lane');
  });

  it('keeps a client from being asked, with a reason and how the firm knows', async () => {
    const exclude = `POST ${casePath}/survey-exclusion`;
    const shown = await open(surveyed.planned, { [exclude]: acted });
    await press(shown, '#begin-survey-exclude');
    expect(shown.root.activeElement?.id).to.equal('act-title');
    await press(shown, '#act-send');
    expect([textIn(shown.root, '#reason-error'), textIn(shown.root, '#note-error')]).to.deep.equal([
      'Fill this in.',
      'Fill this in.',
    ]);
    await press(shown, '#reason-bereavement');
    await fill(shown, '#note', 'Her daughter rang us.');
    await press(shown, '#act-send');
    expect(shown.asked(exclude).map(({ body, headers }) => [body, headers.get('if-match')])).to.deep.equal([
      [{ reason: 'bereavement', note: 'Her daughter rang us.' }, '"7"'],
    ]);
    expect(textIn(shown.root, '#done')).to.equal('The client is not asked.');
  });

  it('keeps the words of an exclusion when somebody else was first', async () => {
    const exclude = `POST ${casePath}/survey-exclusion`;
    const shown = await open(surveyed.planned, {
      [read]: [fileWith(surveyed.planned), fileWith(surveyed['not-invited'], { version: 8 })],
      [exclude]: refusal(412, 'precondition-failed'),
    });
    await press(shown, '#begin-survey-exclude');
    await press(shown, '#reason-safety');
    await fill(shown, '#note', 'He reads her letters.');
    await press(shown, '#act-send');
    expect(shown.root.querySelectorAll('#changed-title').length).to.equal(1);
    expect(found<HTMLTextAreaElement>(shown.root, '#note').value).to.equal('He reads her letters.');
  });
});

describe('writing down what a client says', () => {
  caseElement();
  const enter = `POST ${casePath}/survey`;

  it('asks the nine questions in their order, word for word, each from the worst answer to the best', async () => {
    const shown = await open(surveyed.invited);
    await press(shown, '#begin-survey-enter');
    const legends = [...shown.root.querySelectorAll('form.act legend')].map(({ textContent }) => textContent?.trim());
    expect(legends).to.deep.equal(surveyItems.map((item) => ours[`survey.item.${item}`]));
    const answers = (item: string) =>
      [...shown.root.querySelectorAll(`input[name=${item}]`)].map((one) => one.closest('label')?.textContent?.trim());
    expect(answers('ease')).to.deep.equal(['Very hard', 'Hard', 'Neither hard nor easy', 'Easy', 'Very easy']);
    expect(answers('rights')).to.deep.equal(['No, I do not know', 'I am not sure', 'Yes, I know']);
    expect(shown.root.querySelectorAll('form.act :checked').length, 'nothing is chosen before').to.equal(0);
  });

  it('asks in the firm’s own words where it has some', async () => {
    const own = { 'survey.item.ease': 'Was it easy to tell us?', 'survey.scale.ease.1': 'Not in the least' };
    const shown = await open(surveyed.invited, { [firm]: ok({ words: own }) });
    await press(shown, '#begin-survey-enter');
    expect(textIn(shown.root, 'form.act')).to.contain('Was it easy to tell us? Not in the least Hard');
    expect(shown.asked(firm)[0]?.path.search).to.equal('?locale=en-GB');
  });

  it('sends what was marked and said, and leaves out what was not', async () => {
    const shown = await open(surveyed.invited, { [enter]: acted });
    await press(shown, '#begin-survey-enter');
    await press(shown, '#ease-2');
    await press(shown, '#informed-5');
    await press(shown, '#clear-informed');
    expect(shown.root.activeElement?.id).to.equal('informed');
    await press(shown, '#rights');
    await fill(shown, '#comment', 'It took her three calls.');
    await press(shown, '#act-send');
    expect(shown.asked(enter).map(({ body }) => body)).to.deep.equal([
      { version: 1, answers: { ease: 2, rights: 'no' }, comment: 'It took her three calls.' },
    ]);
    expect(textIn(shown.root, '#done')).to.equal('Kept as the client’s answer.');
  });

  it('sends nothing where nothing was said', async () => {
    const shown = await open(surveyed.invited);
    await press(shown, '#begin-survey-enter');
    await press(shown, '#act-send');
    expect(textIn(shown.root, '#ease-error')).to.equal('Mark an answer, or write down what they said.');
    await press(shown, '#overall-3');
    expect(shown.root.querySelectorAll('#ease-error').length).to.equal(0);
  });

  it('keeps all of it over a reload, and when the client has answered meanwhile', async () => {
    const shown = await open(surveyed.invited, { [enter]: refusal(409, 'already-answered') });
    await press(shown, '#begin-survey-enter');
    await press(shown, '#overall-2');
    await fill(shown, '#comment', 'Too slow.');
    await press(shown, '#act-send');
    expect(textIn(shown.root, 'form.act .failed')).to.contain('Their answer is there already');
    expect(found<HTMLTextAreaElement>(shown.root, '#comment').value).to.equal('Too slow.');
    for (const desk of document.querySelectorAll('redress-desk')) desk.remove();
    const again = await open(surveyed.invited);
    await press(again, '#begin-survey-enter');
    expect(found<HTMLInputElement>(again.root, '#overall-2').checked).to.equal(true);
  });

  it('asks nothing in other words than clients read, where those cannot be had', async () => {
    const shown = await open(surveyed.invited, { [firm]: refusal(503, 'temporarily-unavailable') });
    await press(shown, '#begin-survey-enter');
    expect(textIn(shown.root, 'form.act')).to.contain('The questions could not be read.');
    expect(shown.root.querySelectorAll('form.act fieldset, #act-send').length).to.equal(0);
  });
});

describe('tasks about asking a client', () => {
  caseElement();
  const done = `POST /v1/desk/tasks/${surveyTasks.followUp.id}/done`;
  const withTasks = (survey: CaseSurvey) => ({ [read]: fileWith(survey, { tasks: Object.values(surveyTasks) }) });

  it('leads from the task to call to the questions', async () => {
    const shown = await open(surveyed.invited, withTasks(surveyed.invited));
    expect(textIn(shown.root, '#tasks')).to.contain('Call the client and ask how their complaint was handled.');
    await press(shown, '#from-task-survey-enter');
    expect(shown.root.querySelectorAll('form.act fieldset').length).to.equal(surveyItems.length);
  });

  it('takes the call to an unhappy client off with what came of it, and not without', async () => {
    const shown = await open(surveyed.unreleased, {
      ...withTasks(surveyed.unreleased),
      [done]: ok({ ...surveyTasks.followUp, doneAt: '2026-11-25T10:00:00.000Z' }, 201),
    });
    expect(textIn(shown.root, '#tasks')).to.contain(
      'Call the client: they are unhappy with how the complaint was handled',
    );
    await press(shown, '#begin-survey-follow-up');
    await press(shown, '#act-send');
    expect(textIn(shown.root, '#result-error')).to.equal('Fill this in.');
    await fill(shown, '#result', 'Explained how to reach the ombudsman.');
    await press(shown, '#act-send');
    expect(shown.asked(done).map(({ body }) => body)).to.deep.equal([
      { result: 'Explained how to reach the ombudsman.' },
    ]);
    expect(textIn(shown.root, '#done')).to.equal('The call is on record.');
  });

  it('are named in the list of all tasks', async () => {
    const more = { complaint: lateCompletion.id, reference: lateCompletion.reference, handler: null };
    const items = Object.values(surveyTasks).map((task) => ({ ...task, ...more }));
    const shown = await stage('/desk/tasks', { 'GET /v1/desk/tasks': ok({ items, next: null }) });
    expect(textIn(shown.root, 'tbody')).to.contain('Call the client and ask how their complaint was handled.');
    expect(textIn(shown.root, 'tbody')).to.contain('Call the client: they are unhappy with how');
  });
});
