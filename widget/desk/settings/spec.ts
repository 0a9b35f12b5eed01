/** What kinds of fields settings have. Labels and hints are words of `words/settings.ts`, by the path. */
import type { DeskSettings } from '../../../sdk/contract/desk/settings.ts';
import type { Choice } from '../../parts/choices.ts';
import type { Path } from './draft.ts';

interface Placed {
  path: Path;
}

/** One line. `none`: left empty it is null. */
export interface TextSpec extends Placed {
  kind: 'text';
  none: boolean;
  type?: 'email' | 'tel';
  width?: 'short' | 'half' | 'full';
}

/** `lines`: one entry a line; `number`, `numbers`: of days; `length`: so many days or weeks, or none; `switch`: yes or no. */
interface PlainSpec extends Placed {
  kind:
    | 'lines'
    | 'number'
    | 'numbers'
    | 'length'
    | 'switch'
    | 'closures'
    | 'issues'
    | 'accent'
    | 'languages'
    | 'checklist';
}

export interface ChoiceSpec extends Placed {
  kind: 'one' | 'several';
  choices(settings: DeskSettings): readonly Choice[];
}

export type Spec = TextSpec | PlainSpec | ChoiceSpec;

/** `contact.phone` as the path it is. */
export const pathOf = (dotted: string): Path => dotted.split('.') as unknown as Path;

type Look = Pick<TextSpec, 'type' | 'width'>;

export const text = (dotted: string, look: Look = {}): TextSpec => ({
  kind: 'text',
  path: pathOf(dotted),
  none: false,
  ...look,
});

export const optional = (dotted: string, look: Look = {}): TextSpec => ({ ...text(dotted, look), none: true });

export const plain = (kind: PlainSpec['kind'], dotted: string): PlainSpec => ({ kind, path: pathOf(dotted) });

export const choice = (kind: 'one' | 'several', dotted: string, choices: ChoiceSpec['choices']): ChoiceSpec => ({
  kind,
  path: pathOf(dotted),
  choices,
});
