/** Which language an element speaks: of what page, script and browser say, the nearest that the firm offers. */
import { nearest, tagOf } from '../sdk/words/tags.ts';

export { directionOf } from '../sdk/words/tags.ts';

/**
 * The language tag that holds at `element`: its own or the nearest ancestor's `lang`, across shadow hosts; then the
 * script's, `scripted`; then the page's; then the browser's. What is no tag counts as if it were not there.
 */
export function localeAt(element: Element, scripted?: string): string {
  const said = [...langsAround(element), scripted, document.documentElement.lang, navigator.language];
  return tagOf(said.find(tagOf)) ?? 'en';
}

/** From the element outwards, up to the page itself. */
function langsAround(element: Element): (string | null)[] {
  const found: (string | null)[] = [];
  for (let at: Element | undefined = element; at && at !== document.documentElement; at = around(at))
    found.push(at.getAttribute('lang'));
  return found;
}

const around = ({ parentElement, parentNode }: Element): Element | undefined =>
  parentElement ?? (parentNode instanceof ShadowRoot ? parentNode.host : undefined);

/** Calls `changed` when a `lang` changes anywhere it could matter to `element`. Returns how to stop. */
export function watchLang(element: Element, changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  for (const root of rootsOf(element))
    observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
  return () => observer.disconnect();
}

function rootsOf(element: Element): Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsOf(root.host)] : [root];
}

/** The offered language nearest to `wanted`, else the default. */
export const bestLocale = (wanted: string, offered: readonly string[], otherwise: string): string =>
  nearest(wanted, offered) ?? otherwise;
