/** What all fields of settings have, and the native list. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DeskSettings } from '../../../sdk/contract/desk/settings.ts';
import type { Choice } from '../../parts/choices.ts';
import { describedBy, notesOf } from '../../parts/field.ts';
import { invalid, labelOf } from '../../parts/label.ts';
import { settings as words } from '../words/settings.ts';
import type { Draft, Path } from './draft.ts';

/** What a field is told. `type`: another value was typed. `lead`: says what was done, and focus goes to what has that id. */
export interface Filling {
  draft: Draft;
  settings: DeskSettings;
  errorAt(path: Path): string | undefined;
  type(path: Path, value: unknown): void;
  lead(said: string, id: string): void;
}

/** What all fields of settings have. */
export interface Shown {
  id: string;
  label: string;
  hint: string | undefined;
  error: string | undefined;
}

export const idOf = (path: Path): string => `set-${path.join('-')}`;

export const labelAt = (path: Path): string =>
  (words.labels as Readonly<Record<string, string>>)[path.join('.')] ?? path.join(' ');

/** A native list to choose one from. */
export const oneOf = (
  shown: Shown,
  from: readonly Choice[],
  chosen: string,
  type: (code: string) => void,
): TemplateResult => html`
  <div class="field ${shown.error ? 'wrong' : ''}">
    ${labelOf(shown)} ${notesOf(shown)}
    <select
      class="input"
      id=${shown.id}
      aria-describedby=${describedBy(shown)}
      aria-invalid=${invalid(shown)}
      @change=${(event: Event) => type((event.currentTarget as HTMLSelectElement).value)}
    >
      ${from.map(({ code, label }) => html`<option value=${code} ?selected=${code === chosen}>${label}</option>`)}
      ${from.some(({ code }) => code === chosen) ? nothing : html`<option value=${chosen} selected>${chosen}</option>`}
    </select>
  </div>
`;
