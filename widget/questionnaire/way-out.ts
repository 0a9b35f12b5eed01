/** The way out in a sentence, with its time limit: it is open whatever is answered. */
import { html, nothing, type TemplateResult } from 'lit';
import { wayOutKey } from '../../sdk/words/survey-keys.ts';
import type { Asking } from './asking.ts';

/** The sentence, drawn by `as`, with what is not sure and the limits in words where no last day is; nothing where there is no body. */
export function wayOut(
  { view, say, dates, theirs }: Asking,
  as: (sentence: TemplateResult) => TemplateResult,
): TemplateResult | typeof nothing {
  const { outside } = view;
  if (!outside) return nothing;
  const { body, open, until, limits, says } = outside;
  const from = open ? null : outside.from;
  const day = (date: string | null): string => (date ? dates.day(date) : '');
  const sentence = say(wayOutKey(from, until), { body, from: day(from), until: day(until) });
  const told = until ? null : limits;
  const doubts = until ? '' : (says?.slice(1).join(' ') ?? '');
  return as(
    html`${sentence}${doubts ? html` <span lang=${theirs}>${doubts}</span>` : nothing}${
      told
        ? html` <span lang=${theirs}>${told.title}:</span>
          <ul lang=${theirs}>${told.items.map((item) => html`<li>${item}</li>`)}</ul>`
        : nothing
    }`,
  );
}
