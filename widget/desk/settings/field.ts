/** One field of a setting, by its kind. */
import type { TemplateResult } from 'lit';
import { choices } from '../../parts/choices.ts';
import { textArea } from '../../parts/text-area.ts';
import { textField } from '../../parts/text-field.ts';
import { settings as words } from '../words/settings.ts';
import { accentField } from './accent-field.ts';
import { checklistField } from './checklist-field.ts';
import { closuresField } from './closures-field.ts';
import { valueAt } from './draft.ts';
import { issuesField } from './issues-field.ts';
import { languagesField } from './languages-field.ts';
import { lengthField } from './length-field.ts';
import { type Filling, idOf, labelAt, oneOf, type Shown } from './shown.ts';
import type { Spec } from './spec.ts';

export function fieldOf(spec: Spec, filling: Filling): TemplateResult {
  const { path } = spec;
  const shown: Shown = {
    id: idOf(path),
    label: labelAt(path),
    hint: (words.hints as Readonly<Record<string, string>>)[path.join('.')],
    error: filling.errorAt(path),
  };
  const value = valueAt(filling.draft, path);
  const type = (typed: unknown) => filling.type(path, typed);
  switch (spec.kind) {
    case 'text':
      return textField({
        ...shown,
        value: typeof value === 'string' ? value : '',
        type: spec.type,
        width: spec.width,
        spellcheck: false,
        onInput: (typed) => type(spec.none && typed.trim() === '' ? null : typed.trim()),
      });
    case 'lines':
      return textArea({
        ...shown,
        value: ((value ?? []) as string[]).join('\n'),
        rows: 4,
        spellcheck: false,
        onInput: (typed) => type(linesIn(typed)),
      });
    case 'number':
      return textField({
        ...shown,
        value: String(value ?? ''),
        width: 'short',
        inputmode: 'numeric',
        spellcheck: false,
        onInput: (typed) => type(numberIn(typed)),
      });
    case 'numbers':
      return textField({
        ...shown,
        value: (value as number[]).join(', '),
        width: 'half',
        spellcheck: false,
        onInput: (typed) => type(numbersIn(typed)),
      });
    case 'switch':
      return choices({
        ...shown,
        kind: 'radio',
        choices: [
          { code: 'yes', label: words.yes },
          { code: 'no', label: words.no },
        ],
        chosen: [value ? 'yes' : 'no'],
        onChange: ([chosen]) => type(chosen === 'yes'),
      });
    case 'several':
      return choices({
        ...shown,
        kind: 'checkbox',
        choices: spec.choices(filling.settings),
        chosen: value as string[],
        onChange: type,
      });
    case 'one':
      return oneOf(shown, spec.choices(filling.settings), String(value), type);
    case 'length':
      return lengthField(shown, (value ?? null) as never, type);
    case 'closures':
      return closuresField(shown, value as never, type);
    case 'issues':
      return issuesField(shown, value as string[], type, filling);
    case 'accent':
      return accentField(shown, value as string | null, type);
    case 'languages':
      return languagesField(shown, filling);
    case 'checklist':
      return checklistField(shown, path, filling);
  }
}

const linesIn = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** What is no number is sent as it is typed: the server then says so. */
const numberIn = (typed: string): number | string => (/^\d+$/.test(typed.trim()) ? Number(typed) : typed.trim());

/** What is no number stays one that is none: the server then says so. */
const numbersIn = (typed: string): number[] =>
  typed
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map(Number);
