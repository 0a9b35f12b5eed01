/** The survey without script: every press of a button is one post, which carries the session and all that was chosen and written. */
import { randomUUID } from 'node:crypto';
import { surveyItems } from '../../sdk/contract/survey.ts';
import type { TrackerView } from '../../sdk/contract/tracker.ts';
import { saysAnything, surveyFault, surveyOf, withAnswer } from '../../sdk/form/survey.ts';
import type { Problem } from './blocks.ts';
import type { Posted } from './form-body.ts';
import type { Outcome } from './own-calls.ts';
import { type Beside, surveyPage } from './survey-page.ts';
import { type Answering, answeringIn, carriedState, type Ending } from './survey-state.ts';
import { askForLink, doorPage, type Leading, openDoor } from './track-door.ts';
import { failureOf, type Typed, typedIn } from './track-typed.ts';
import type { Visit } from './visit.ts';

type Answer = Promise<Response>;

/** The page a visit begins with. A link from a letter has its secret in the fragment, which only script can read. */
export const surveyBeginning = (visit: Visit): Answer =>
  doorPage(visit, { door: 'asked', place: 'survey', script: true });

/** What a post is answered with. */
export async function answerSurveyPost(visit: Visit, posted: Posted): Answer {
  const typed = typedIn(posted);
  const answering = answeringIn(visit, posted);
  const act = posted.one('do');
  if (act === 'lost') return askForLink(visit, typed, leadingTo(visit, answering));
  if (act === 'open') {
    const opening = await openDoor(visit, typed, leadingTo(visit, answering));
    return 'token' in opening ? show(visit, { ...answering, session: opening.token }) : opening.page;
  }
  const ours = answering.session && (await visit.house.sessionOf(answering.session))?.firm === visit.firm.id;
  if (!ours) return outside(visit, answering, answering.session ? 'expired' : 'asked', typed);
  if (act === 'answer') return answer(visit, answering);
  if (act === 'refuse') return refuse(visit, answering);
  if (act === 'start') return show(visit, { ...answering, begun: true, ending: null });
  return show(visit, ...cleared(answering, act));
}

/** Without the answer whose button was pressed, at the question it was to. */
function cleared(answering: Answering, act: string): [Answering, Beside] {
  const item = surveyItems.find((one) => act === `clear.${one}`);
  if (!item) return [answering, {}];
  return [{ ...answering, draft: withAnswer(answering.draft, item, null) }, { focus: `survey-${item}` }];
}

async function answer(visit: Visit, answering: Answering): Answer {
  const { draft, session: token, key } = answering;
  const faults = faultsOf(visit, answering);
  if (faults.length > 0) return show(visit, answering, { faults, status: 422 });
  const body = surveyOf(draft);
  const first = await visit.call('tracker.survey', { token, key, body });
  // With other answers under the same key the person went back and chose anew.
  const reused = !first.ok && first.problem.code === 'idempotency-key-reused';
  const outcome = reused ? await visit.call('tracker.survey', { token, key: randomUUID(), body }) : first;
  return outcome.ok ? show(visit, { ...answering, ending: 'sent' }) : failed(visit, answering, outcome);
}

async function refuse(visit: Visit, answering: Answering): Answer {
  const { session: token, key } = answering;
  const outcome = await visit.call('tracker.refuse-survey', { token, key, body: {} });
  const renewed = { ...answering, begun: false, key: randomUUID() };
  return outcome.ok ? show(visit, { ...renewed, ending: 'refused' }) : failed(visit, renewed, outcome);
}

function faultsOf({ say }: Visit, { draft }: Answering): Problem[] {
  const fault = surveyFault(draft);
  if (!fault) return [];
  return fault.what === 'empty'
    ? [{ id: 'survey-ease', text: say('survey.empty') }]
    : [{ id: 'survey-comment', text: say('tracker.messages.over', { count: fault.by }) }];
}

const endings: Readonly<Partial<Record<string, Ending>>> = {
  'already-answered': 'answered',
  'not-possible-now': 'over',
};

/** What failed, beside what was chosen. Nothing of it is lost. */
function failed(
  visit: Visit,
  answering: Answering,
  outcome: Extract<Outcome<'tracker.survey' | 'tracker.refuse-survey'>, { ok: false }>,
): Answer {
  const { status, problem } = outcome;
  const ending = endings[problem.code ?? ''];
  if (ending) return show(visit, { ...answering, ending }, { status: 409 });
  if (status === 401) return outside(visit, answering, 'expired');
  if (problem.errors?.some(({ pointer }) => pointer === '/comment')) {
    const faults = [{ id: 'survey-comment', text: visit.say('tracker.messages.refused') }];
    return show(visit, answering, { faults, status: 422 });
  }
  return show(visit, answering, failureOf(outcome));
}

async function show(visit: Visit, answering: Answering, beside: Beside = {}): Answer {
  const read = await visit.call('tracker.read', { token: answering.session, locale: visit.locale });
  if (!read.ok)
    return read.status === 401
      ? outside(visit, answering, 'expired')
      : doorPage(visit, { door: 'asked', ...leadingTo(visit, answering), ...failureOf(read) });
  const ending = answering.ending ?? endingOf(read.body.survey, answering);
  return surveyPage(visit, read.body, { ...answering, ending }, beside);
}

function endingOf(survey: TrackerView['survey'], { begun, draft }: Answering): Ending | null {
  if (survey === null) return begun || saysAnything(draft) ? 'over' : 'none';
  return survey.state === 'open' || (survey.state === 'refused' && begun) ? null : survey.state;
}

/** What was chosen goes through the door with whoever opens it again. */
const leadingTo = (visit: Visit, answering: Answering): Leading => ({
  place: 'survey',
  carried: carriedState(visit, answering),
  ...(saysAnything(answering.draft) ? { kept: visit.say('pages.form.keep') } : {}),
});

const outside = (visit: Visit, answering: Answering, door: 'asked' | 'expired', typed?: Typed): Answer =>
  doorPage(visit, { door, ...leadingTo(visit, { ...answering, session: '' }), ...(typed ? { typed } : {}) });
