/** The answers as a list to read: on the summary, and in the copy a person keeps. */
import type { StepId } from '../../sdk/contract/steps.ts';
import { partialDateText } from '../parts/dates.ts';
import { readKnownDate } from '../parts/known-date-reading.ts';
import { waysGiven } from './complaint.ts';
import type { FormKey, StepView } from './step-view.ts';

/** One answer. `text` is empty where the question was skipped; `id` is its control where a step has several. */
export interface Row {
  step: StepId;
  id?: string;
  name: string;
  text: string;
}

/** Rows for the questions that were asked, in their order. */
export function rowsOf({
  answers,
  profile,
  locale,
  say,
}: Pick<StepView, 'answers' | 'profile' | 'locale' | 'say'>): Row[] {
  const row = (step: StepId, key: string, text: string, id?: string): Row => ({
    step,
    ...(id ? { id } : {}),
    name: say(`form.check.rows.${key}` as FormKey),
    text: text.trim(),
  });
  const labels = (codes: string[], from: { code: string; label: string }[]) =>
    from.filter(({ code }) => codes.includes(code)).map(({ label }) => label);
  const ways = waysGiven(answers);
  const preferred = ways.find((way) => way === answers.preferred);
  return [
    row('issues', 'issues', labels(answers.issues, profile.issues).join('\n')),
    row('narrative', 'narrative', answers.narrative),
    row('impact', 'impact', answers.impact),
    row('remedy', 'remedy', [...labels(answers.remedies, profile.remedies), answers.remedyNote].join('\n')),
    row('when', 'when', whenText(answers, locale)),
    row('you', 'name', answers.name, 'name'),
    row('you', 'email', answers.email, 'email'),
    row('you', 'phone', answers.phone, 'phone'),
    row('you', 'address', `${answers.address.trim()}\n${answers.postcode}`, 'address'),
    ...(ways.length > 1
      ? [row('you', 'preferred', preferred ? say(`form.you.ways.${preferred}`) : '', 'preferred')]
      : []),
    row('you', 'reference', answers.reference, 'reference'),
  ];
}

function whenText(answers: StepView['answers'], locale: string): string {
  const read = readKnownDate(answers, locale);
  return `${read.value ? partialDateText(read.value, locale) : ''}\n${answers.whenNote}`;
}
