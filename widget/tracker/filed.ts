/** The complaint as it was sent: every question that was answered, in the order of the form, closed until asked for. */
import { html, nothing, type TemplateResult } from 'lit';
import type { NewComplaint } from '../../sdk/contract/complaint.ts';
import type { DateWords } from './dates.ts';
import type { Telling, TrackerKey } from './telling.ts';

/** The complaint behind a summary; nothing unless the session shows it (scope `full`). */
export function filed(telling: Telling): TemplateResult | typeof nothing {
  const { view, say } = telling;
  if (!view.complaint) return nothing;
  const answers = answersOf(view.complaint, telling).filter(([, answer]) => answer);
  return html`
    <details part="filed">
      <summary><h3>${say('tracker.filed.title')}</h3></summary>
      <dl class="pairs">
        ${answers.map(([key, answer]) => html`<div><dt>${say(key)}</dt><dd class="own-words">${answer}</dd></div>`)}
      </dl>
    </details>
  `;
}

type Answer = [name: TrackerKey, answer: string | null | undefined];

function answersOf(complaint: NewComplaint, telling: Telling): Answer[] {
  const { profile, dates, say } = telling;
  const { matter, onBehalfOf, desiredOutcome, raisedBefore, awareSince } = complaint;
  const area = matter?.areaOfLaw ? [matter.areaOfLaw] : [];
  const told = raisedBefore && say(raisedBefore.raised ? 'tracker.filed.before-yes' : 'tracker.filed.before-no');
  return [
    ['tracker.filed.issues', named(complaint.issues, profile.issues)],
    ['tracker.filed.narrative', complaint.narrative],
    ['tracker.filed.impact', complaint.impact],
    ['tracker.filed.remedies', lines(named(desiredOutcome?.remedies, profile.remedies), desiredOutcome?.note)],
    ['tracker.filed.when', when(complaint, dates, telling)],
    ['tracker.filed.aware', awareSince && dates.partial(awareSince)],
    ['tracker.filed.before', lines(told, raisedBefore?.note)],
    ['tracker.filed.matter', lines(matter?.reference, named(area, profile.areasOfLaw))],
    ['tracker.filed.person', matter?.personConcerned],
    ['tracker.filed.for', lines(onBehalfOf?.name, onBehalfOf?.relationship)],
    ...personOf(complaint),
  ];
}

function personOf({ complainant }: NewComplaint): Answer[] {
  const { name, organisation, email, phone, address, safeTimes, adjustmentsNote } = complainant;
  return [
    ['tracker.filed.name', name],
    ['tracker.filed.organisation', organisation],
    ['tracker.filed.email', email],
    ['tracker.filed.phone', phone],
    ['tracker.filed.post', address && lines(...address.lines, address.postcode, address.country)],
    ['tracker.filed.times', safeTimes],
    ['tracker.filed.help', adjustmentsNote],
  ];
}

type Labelled = readonly { code: string; label: string }[];

const lines = (...parts: (string | null | undefined)[]): string => parts.filter(Boolean).join('\n');

const named = (codes: readonly string[] | null | undefined, labels: Labelled): string =>
  lines(...(codes ?? []).map((code) => labels.find((label) => label.code === code)?.label ?? code));

function when({ occurred }: NewComplaint, dates: DateWords, { say }: Telling): string {
  if (!occurred) return '';
  const from = occurred.from && dates.partial(occurred.from);
  const to = occurred.to && dates.partial(occurred.to);
  const span = from && to ? say('tracker.filed.when-from-to', { from, to }) : (from ?? to);
  return lines(span, occurred.note);
}
