/** The languages a firm offers, and the one it speaks to whoever asks for none of them. */
import { html, type TemplateResult } from 'lit';
import { choices } from '../../parts/choices.ts';
import { settings as words } from '../words/settings.ts';
import { type Filling, idOf, labelAt, oneOf, type Shown } from './shown.ts';

/** A firm offers a language under a tag of its own, such as `en-GB`: that stays as long as it is offered. */
export function languagesField(shown: Shown, { draft, settings, errorAt, type }: Filling): TemplateResult {
  const offered = draft.locales as readonly string[];
  const chosen = String(draft.defaultLocale);
  const { languages } = settings.choices;
  const tagOf = (language: string) => [...offered, ...settings.locales].find((tag) => isOf(tag, language)) ?? language;
  const nameOf = (tag: string) => languages.find((one) => isOf(tag, one.tag))?.name ?? tag;
  const path = ['defaultLocale'] as const;
  return html`
    ${choices({
      ...shown,
      kind: 'checkbox',
      choices: languages.map(({ tag, name, checked }) => ({
        code: tag,
        label: checked ? name : `${name} (${words.languages.unchecked})`,
      })),
      chosen: languages.map(({ tag }) => tag).filter((tag) => offered.some((one) => isOf(one, tag))),
      onChange: (tags) => type(['locales'], tags.map(tagOf)),
    })}
    ${oneOf(
      { id: idOf(path), label: labelAt(path), hint: undefined, error: errorAt(path) },
      offered.map((tag) => ({ code: tag, label: nameOf(tag) })),
      chosen,
      (tag) => type(path, tag),
    )}
  `;
}

const isOf = (tag: string, language: string): boolean =>
  tag.toLowerCase() === language.toLowerCase() || tag.toLowerCase().startsWith(`${language.toLowerCase()}-`);
