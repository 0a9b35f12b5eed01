/** Finds what was left in English on a screen in another language. */
import { type Catalogue, catalogueOf } from '../../sdk/words/catalogues.ts';

/** English sentences on screen that have another wording in the language: what was left untranslated. */
export function englishIn(shown: Element | null, part: keyof Catalogue, language: Catalogue): string[] {
  const english: Record<string, unknown> = { ...catalogueOf('en').common, ...catalogueOf('en')[part] };
  const own: Record<string, unknown> = { ...language.common, ...language[part] };
  const texts = [...(shown?.querySelectorAll('*') ?? [])]
    .flatMap((element) => [...element.childNodes])
    .filter((node) => node.nodeType === Node.TEXT_NODE);
  const said = new Set(texts.map((node) => node.textContent?.trim()));
  return Object.entries(english).flatMap(([key, sentence]) =>
    typeof sentence === 'string' && said.has(sentence) && own[key] !== sentence ? [sentence] : [],
  );
}
