/** The answers as a list to read: on the summary, in the copy a person keeps, and on the hosted pages. */
import type { FirmProfile } from '../contract/firm.ts';
import type { StepId } from '../contract/steps.ts';
import { partialDateText } from '../words/dates.ts';
import type { Answers } from './answers.ts';
import { boxesOf, type DateField, type Field, fieldsOf, optionsOf, walkOf } from './fields.ts';
import { readKnownDate } from './known-date.ts';

/** One answer. `text` is empty where the question was skipped; `id`: its control. */
export interface Row {
  step: StepId;
  id: string;
  name: string;
  text: string;
}

/** Rows for the questions that were asked, in their order. */
export function rowsOf(answers: Answers, profile: FirmProfile, locale: string, say: (key: string) => string): Row[] {
  return walkOf(answers, profile).flatMap((step) =>
    fieldsOf(step, answers, profile).map((field) => ({
      step,
      id: boxesOf(field)[0],
      name: say(`form.rows.${field.id}`),
      text: textOf(field, answers, profile, locale, say).trim(),
    })),
  );
}

function textOf(
  field: Field,
  answers: Answers,
  profile: FirmProfile,
  locale: string,
  say: (key: string) => string,
): string {
  if (field.kind === 'date') return dateText(field, answers, locale);
  const answer = answers[field.id];
  if (field.kind === 'line' || field.kind === 'text') return String(answer);
  const chosen = [answer].flat();
  const options = optionsOf(field, answers, profile, say);
  return options
    .filter(({ code }) => chosen.includes(code))
    .map(({ label }) => label)
    .join('\n');
}

function dateText({ parts: [day, month, year] }: DateField, answers: Answers, locale: string): string {
  const { value } = readKnownDate({ day: answers[day], month: answers[month], year: answers[year] }, locale);
  return value ? partialDateText(value, locale) : [answers[day], answers[month], answers[year]].join(' ');
}
