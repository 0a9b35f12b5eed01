/** What was filed as a list to read, every answer in it: for the person who sent it, and for the firm. */
import type { Complainant, KeptComplaint } from '../contract/complaint.ts';
import type { FirmProfile } from '../contract/firm.ts';
import { partialDateText } from '../words/dates.ts';
import type { Values } from '../words/words.ts';

/** One answer. `id`: the control that asked for it, or the member that no control fills. `text` may have several lines. */
export interface FiledRow {
  id: string;
  name: string;
  text: string;
}

/** In whose words the rows are told. `locale`: of the dates; a code that `labels` lacks any more is shown as it is. */
export interface FiledReading {
  labels: Pick<FirmProfile, 'issues' | 'remedies' | 'areasOfLaw'>;
  locale: string;
  /** Says sentences of the form by their keys. */
  say: (key: string, values?: Values) => string;
}

/** Text by the id of its row; nothing where there was no answer. */
type Texts = Readonly<Record<string, string | null | undefined>>;

/** A row for each answer, in the order of the form. What programs sent beside the answers is not among them. */
export function filedRows(complaint: KeptComplaint, reading: FiledReading): FiledRow[] {
  const texts = {
    ...ofTheCase(complaint, reading),
    ...ofThePerson(complaint.complainant, reading),
    authority: choice('authority', complaint.onBehalfOf?.authority, reading),
    evidence: complaint.evidence?.length && new Intl.NumberFormat(reading.locale).format(complaint.evidence.length),
    consent: complaint.consent && reading.say('form.check.privacy.read'),
  };
  return Object.entries(texts)
    .map(([id, text]) => ({ id, name: nameOf(id, reading), text: text || '' }))
    .filter(({ text }) => text.trim());
}

const nameOf = (id: string, { say }: FiledReading): string =>
  say(id === 'evidence' ? 'form.rows.evidence' : id === 'consent' ? 'form.check.privacy' : `form.rows.${id}`);

function ofTheCase(complaint: KeptComplaint, { labels, locale, say }: FiledReading): Texts {
  const { onBehalfOf, matter, desiredOutcome, occurred, awareSince, raisedBefore } = complaint;
  return {
    clientName: onBehalfOf?.name,
    relationship: onBehalfOf?.relationship,
    issues: labelled(complaint.issues, labels.issues),
    narrative: complaint.narrative,
    impact: complaint.impact,
    remedies: labelled(desiredOutcome?.remedies, labels.remedies),
    remedyNote: desiredOutcome?.note,
    when: span(occurred, locale, say),
    whenNote: occurred?.note,
    aware: awareSince && partialDateText(awareSince, locale),
    raised: raisedBefore && say(raisedBefore.raised ? 'form.raised.yes' : 'form.raised.no'),
    raisedNote: raisedBefore?.note,
    reference: matter?.reference,
    areaOfLaw: labelled(matter?.areaOfLaw && [matter.areaOfLaw], labels.areasOfLaw),
    personConcerned: matter?.personConcerned,
  };
}

function ofThePerson(person: Complainant, reading: FiledReading): Texts {
  const { name, organisation, email, phone, address, safeTimes, adjustmentsNote } = person;
  return {
    name,
    capacity: choice('capacity', person.capacity, reading),
    class: choice('class', person.class, reading),
    organisation,
    email,
    phone,
    address: address && lines([...address.lines, address.country]),
    postcode: address?.postcode,
    preferred: choice('preferred', person.preferredContact, reading),
    notBy: choices('notBy', person.doNotContactBy, reading),
    safeTimes,
    // Papers read out on the phone are not offered on screen, yet the contract takes them.
    documentsBy: choice(person.documentsBy === 'phone' ? 'preferred' : 'documentsBy', person.documentsBy, reading),
    adjustments: choices('adjustments', person.adjustments, reading),
    adjustmentsNote,
  };
}

function span(occurred: KeptComplaint['occurred'], locale: string, say: FiledReading['say']): string {
  const [from, to] = [occurred?.from, occurred?.to].map((date) => date && partialDateText(date, locale));
  return to ? say('form.when.from-to', { from: from || '…', to }) : from || '';
}

type Codes = readonly string[] | null | undefined | '';

const lines = (parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join('\n');

const labelled = (codes: Codes, labels: FiledReading['labels']['issues']): string =>
  lines((codes || []).map((code) => labels.find((label) => label.code === code)?.label ?? code));

const choices = (id: string, codes: Codes, { say }: FiledReading): string =>
  lines((codes || []).map((code) => say(`form.${id}.${code}`)));

const choice = (id: string, code: string | null | undefined, reading: FiledReading): string =>
  choices(id, code && [code], reading);
