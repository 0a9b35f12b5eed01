/** The form of logging: three answers to take down while somebody is on the line, the rest folded away. */
import { html, type TemplateResult } from 'lit';
import { choices } from '../../parts/choices.ts';
import { textArea } from '../../parts/text-area.ts';
import { textField } from '../../parts/text-field.ts';
import { dayField } from '../parts/day-field.ts';
import { labelled } from '../parts/labelled.ts';
import { selectField } from '../parts/select-field.ts';
import { acts } from '../words/acts.ts';
import { adjustments, channels, ways } from '../words/codes.ts';
import { log as words } from '../words/log.ts';
import type { LogFaults, TypedLog } from './typed-log.ts';

export interface LogForm {
  typed: TypedLog;
  faults: LogFaults;
  today: string;
  set(typed: Partial<TypedLog>): void;
}

type Texts = { [Name in keyof TypedLog]: TypedLog[Name] extends string ? Name : never }[keyof TypedLog];

const listed = (named: Readonly<Record<string, string>>) =>
  Object.entries(named).map(([code, label]) => ({ code, label }));

/** What is asked first. */
export const firstFields = (form: LogForm): TemplateResult => html`
  ${choices({
    kind: 'radio',
    id: 'channel',
    label: words.channel,
    error: form.faults.channel,
    choices: listed(channels).filter(({ code }) => code !== 'web'),
    chosen: [form.typed.channel],
    onChange: ([channel = '']) => form.set({ channel }),
  })}
  ${oneLine(form, 'name', words.name)}
  ${oneLine(form, 'reach', words.reach, words.reachHint)}
  ${many(form, 'narrative', words.narrative, 8, words.narrativeHint)}
  ${choices({
    kind: 'checkbox',
    id: 'grumble',
    label: words.grumble,
    choices: [{ code: 'grumble', label: words.grumbleOnly }],
    chosen: form.typed.grumble ? ['grumble'] : [],
    onChange: (chosen) => form.set({ grumble: chosen.length > 0 }),
  })}
`;

/** What can be added, in the order it is told on the telephone. */
export const moreFields = (form: LogForm): TemplateResult => html`
  ${dayField({
    id: 'receivedOn',
    label: words.receivedOn,
    hint: words.receivedHint,
    error: form.faults.receivedOn,
    value: form.typed.receivedOn || form.today,
    max: form.today,
    onInput: (receivedOn) => form.set({ receivedOn }),
  })}
  ${many(form, 'lines', words.lines, 3, acts.correct.linesHint)}
  ${oneLine(form, 'postcode', words.postcode)}
  ${oneLine(form, 'otherWay', words.otherWay)}
  ${oneLine(form, 'matter', words.matter)}
  ${selectField({
    id: 'areaOfLaw',
    label: words.areaOfLaw,
    value: form.typed.areaOfLaw,
    options: [['', words.none], ...labelled('areas').map(({ code, label }) => [code, label] as const)],
    onChange: (areaOfLaw) => form.set({ areaOfLaw }),
  })}
  ${oneLine(form, 'personConcerned', words.personConcerned, words.personHint)}
  ${oneLine(form, 'behalf', words.behalf, words.behalfHint)}
  ${boxes(form, 'issues', words.issues, labelled('issues'))}
  ${many(form, 'remedyNote', words.remedyNote, 2)}
  ${boxes(form, 'notBy', words.notBy, listed(ways))}
  ${many(form, 'safeTimes', words.safeTimes, 2)}
  ${boxes(form, 'adjustments', words.adjustments, listed(adjustments))}
`;

const oneLine = ({ typed, faults, set }: LogForm, id: Texts, label: string, hint?: string): TemplateResult =>
  textField({
    id,
    label,
    hint,
    error: faults[id],
    value: typed[id],
    width: 'half',
    spellcheck: false,
    onInput: (value) => set({ [id]: value }),
  });

const many = ({ typed, faults, set }: LogForm, id: Texts, label: string, rows: number, hint?: string): TemplateResult =>
  textArea({ id, label, hint, error: faults[id], value: typed[id], rows, onInput: (value) => set({ [id]: value }) });

const boxes = (
  { typed, set }: LogForm,
  id: 'issues' | 'notBy' | 'adjustments',
  label: string,
  all: readonly { code: string; label: string }[],
): TemplateResult =>
  choices({
    kind: 'checkbox',
    id,
    label,
    choices: all,
    chosen: typed[id],
    onChange: (chosen) => set({ [id]: chosen }),
  });
