/** The complaint form without script: every press of a button is one post, answered with the page that follows. */
import { randomUUID } from 'node:crypto';
import { type StepId, steps } from '../../sdk/contract/steps.ts';
import { blankAnswers } from '../../sdk/form/answers.ts';
import { type FormFault, faultsIn } from '../../sdk/form/faults.ts';
import { walkOf } from '../../sdk/form/fields.ts';
import { type Begun, broughtWords, calledFor, type Reading, reading, stepAfter, stepBefore } from './begun.ts';
import { closedPage, firstPage, stepPage } from './complain-page.ts';
import type { Posted } from './form-body.ts';
import { receiptPage } from './receipt-page.ts';
import { sendBegun } from './sending.ts';
import type { Visit } from './visit.ts';

type Answer = Promise<Response>;

/** The page a visit begins with. Only this one lets the elements take over: nothing is answered on it yet. */
export const beginning = (visit: Visit): Answer => (visit.profile.open ? firstPage(visit, begin()) : closedPage(visit));

const begin = (): Begun => ({ answers: blankAnswers(), changing: false, key: '', failed: {} });

/** What a post is answered with. */
export function answerPost(visit: Visit, posted: Posted): Answer {
  const read = reading(visit, posted);
  if (read.lost) return beginAgain(visit, read, read.lost);
  const { begun, step } = read;
  const [act = '', ...rest] = posted.one('do').split('.');
  if (posted.damaged) return stepPage(visit, begun, step, { note: 'pages.form.damaged', status: 400 });
  if (act === 'lang') return stepPage(visit, begun, step);
  if (act === 'back') return back(visit, read);
  if (act === 'change') return change(visit, begun, rest);
  return step === 'check' ? send(visit, begun) : goOn(visit, read);
}

/** The language someone chose with a button, if that was the button. */
export const chosenLanguage = (posted: Posted): string | undefined => /^lang\.(.+)$/.exec(posted.one('do'))?.[1];

/** What this post brought stays, and comes up again at its question. */
function beginAgain(visit: Visit, read: Reading, lost: 'expired' | 'tampered'): Answer {
  const begun = { ...read.begun, changing: false, key: '' };
  const [first = 'check'] = walkOf(begun.answers, visit.profile);
  const more = broughtWords(read) ? ('pages.form.kept-last' as const) : undefined;
  return stepPage(visit, begun, first, { note: `pages.form.${lost}`, more, status: 422 });
}

function back(visit: Visit, { begun, step }: Reading): Answer {
  if (begun.changing) return toCheck(visit, begun);
  return stepPage(visit, begun, stepBefore(step, walkOf(begun.answers, visit.profile)));
}

function change(visit: Visit, begun: Begun, [named, focus]: readonly string[]): Answer {
  const step = walkOf(begun.answers, visit.profile).find((one) => one === named);
  return step ? stepPage(visit, { ...begun, changing: true }, step, { focus }) : toCheck(visit, begun);
}

function goOn(visit: Visit, read: Reading): Answer {
  const { begun, step } = read;
  const faults = faultsIn(begun.answers, visit.profile, visit.locale, visit.now);
  const here = faults.filter((fault) => fault.step === step);
  if (here.length > 0) return refuse(visit, begun, step, here);
  const asked = calledFor(read, visit);
  if (asked) return stepPage(visit, begun, step, { note: 'pages.form.more', focus: asked });
  // An answer that was changed may have called for others before the complaint can be sent.
  const next = begun.changing
    ? faults.find((fault) => fault.step !== 'check')?.step
    : stepAfter(step, walkOf(begun.answers, visit.profile));
  return next && next !== 'check' ? stepPage(visit, begun, next) : toCheck(visit, begun);
}

const toCheck = (visit: Visit, begun: Begun): Answer =>
  stepPage(visit, { ...begun, changing: false, key: begun.key || randomUUID() }, 'check');

async function send(visit: Visit, begun: Begun): Answer {
  const { answers, profile, locale, now } = { ...visit, ...begun };
  const ready = { ...begun, key: begun.key || randomUUID() };
  const faults = faultsIn(answers, profile, locale, now);
  if (faults.length > 0) return refuseAnywhere(visit, ready, faults);
  const sent = await sendBegun(visit, ready);
  if ('filed' in sent) return receiptPage(visit, ready, sent);
  if ('faults' in sent) return refuseAnywhere(visit, ready, sent.faults);
  return stepPage(visit, ready, 'check', { failure: sent, status: sent.status });
}

/** Shows what needs another look, at the first step that has any of it. */
function refuseAnywhere(visit: Visit, begun: Begun, faults: readonly FormFault[]): Answer {
  const step = steps.find(({ id }) => faults.some((fault) => fault.step === id))?.id ?? 'check';
  const here = faults.filter((fault) => fault.step === step);
  const consent = begun.answers.consent && !here.some(({ id }) => id === 'consent');
  return refuse(visit, { ...begun, answers: { ...begun.answers, consent }, changing: step !== 'check' }, step, here);
}

function refuse(visit: Visit, begun: Begun, step: StepId, faults: readonly FormFault[]): Answer {
  const failed = { ...begun.failed };
  for (const { id } of faults) failed[id] = (failed[id] ?? 0) + 1;
  return stepPage(visit, { ...begun, failed }, step, { faults, status: 422 });
}
