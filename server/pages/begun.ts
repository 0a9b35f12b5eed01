/** A complaint that was begun on a page without script: what was answered so far, handed from page to page. */
import { type StepId, steps } from '../../sdk/contract/steps.ts';
import { type Answers, answersFrom, isBegun } from '../../sdk/form/answers.ts';
import { type ChoiceField, type Field, fields, fieldsOf, optionsOf, walkOf } from '../../sdk/form/fields.ts';
import type { Posted } from './form-body.ts';
import type { Visit } from './visit.ts';

/** Travels sealed. */
export interface Begun {
  answers: Answers;
  /** Where the person is on the way back to "Check your answers". */
  changing: boolean;
  /** Made when the answers are first shown for checking: what is sent under it counts once. Empty before. */
  key: string;
  /** How often a control needed another look, by its id. */
  failed: Readonly<Record<string, number>>;
}

/** What a post means. `lost`: why nothing but the post itself could be read. */
export interface Reading {
  begun: Begun;
  step: StepId;
  /** The controls that were on the page, by id. */
  shown: readonly string[];
  lost?: 'expired' | 'tampered';
}

const purpose = 'complain';

/** The state as the next page carries it. */
export const sealed = ({ states, firm, now }: Visit, begun: Begun): string => states.seal(firm.id, purpose, begun, now);

/** Reads what was sealed and what was typed since. Without a state it is a first page, and nothing is lost. */
export function reading(visit: Visit, posted: Posted): Reading {
  const { states, firm, now } = visit;
  const state = posted.one('state');
  const opened = state ? states.open<Begun>(firm.id, purpose, state, now) : { value: undefined };
  const kept = 'value' in opened ? opened.value : undefined;
  const step = stepNamed(posted.one('step')) ?? walkOf(answersFrom(kept?.answers), visit.profile)[0] ?? 'check';
  const begun: Begun = {
    answers: withPosted(answersFrom(kept?.answers), step, posted, visit),
    changing: kept?.changing ?? false,
    key: kept?.key ?? '',
    failed: kept?.failed ?? {},
  };
  const shown = posted.one('shown').split(' ').filter(Boolean);
  return { begun, step, shown, ...('lost' in opened ? { lost: opened.lost } : {}) };
}

const stepNamed = (name: string): StepId | undefined => steps.find(({ id }) => id === name)?.id;

/** The answers with what one step's page sent: boxes that were on it and are not ticked are sent by nobody. */
function withPosted(before: Answers, step: StepId, posted: Posted, visit: Visit): Answers {
  const answers = { ...before, website: posted.one('website') || before.website };
  if (step === 'check') return { ...answers, consent: posted.one('consent') === 'read' };
  const shown = posted.one('shown').split(' ');
  const given = { ...answers };
  for (const field of fields[step].filter(({ id }) => shown.includes(id))) take(given, field, posted, visit);
  return given;
}

function take(given: Answers, field: Field, posted: Posted, visit: Visit): void {
  if (field.kind === 'date') for (const part of field.parts) given[part] = posted.one(part);
  else if (field.kind === 'line' || field.kind === 'text') given[field.id] = posted.one(field.id);
  else {
    const codes = chosenOf(given, field, posted, visit);
    Object.assign(given, { [field.id]: Array.isArray(given[field.id]) ? codes : (codes[0] ?? '') });
  }
}

/** What is on offer only. Whoever ticked "I'm not sure" beside something else has named something. */
function chosenOf(given: Answers, field: ChoiceField, posted: Posted, { profile }: Visit): string[] {
  const sent = posted.all(field.id);
  const codes = optionsOf(field, given, profile, (key) => key).map(({ code }) => code);
  const chosen = codes.filter((code) => sent.includes(code));
  return chosen.length > 1 ? chosen.filter((code) => code !== field.alone) : chosen;
}

/** The next step of this person's walk, also from one that is not asked any more. */
export const stepAfter = (step: StepId, walked: readonly StepId[]): StepId =>
  walked.find((one) => placeOf(one) > placeOf(step)) ?? 'check';

/** The step before; the first one where there is none. */
export const stepBefore = (step: StepId, walked: readonly StepId[]): StepId =>
  walked.findLast((one) => placeOf(one) < placeOf(step)) ?? walked[0] ?? 'check';

const placeOf = (step: StepId): number => steps.findIndex(({ id }) => id === step);

/** A control that the answers on this page have called for: without script it could not appear while they were given. */
export const calledFor = ({ begun, step, shown }: Reading, { profile }: Visit): string | undefined =>
  shown.length > 0 ? fieldsOf(step, begun.answers, profile).find(({ id }) => !shown.includes(id))?.id : undefined;

/** Whether the post itself brought something worth keeping. */
export const broughtWords = ({ begun }: Reading): boolean => isBegun({ ...begun.answers, consent: false, website: '' });
