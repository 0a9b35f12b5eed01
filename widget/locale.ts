/** Which language an element speaks: its own or the nearest ancestor's `lang`, across shadow hosts, then the browser's. */

/** The language tag that holds at `element`; `fallback` comes before the browser's own. */
export function localeAt(element: Element, fallback?: string): string {
  return nearestLang(element) || fallback || document.documentElement.lang || navigator.language || 'en';
}

function nearestLang(from: Element): string | undefined {
  let at: Element | undefined = from;
  while (at) {
    const holder: Element | null = at.closest('[lang]');
    if (holder) return holder.getAttribute('lang') || undefined;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}

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

/** The offered language nearest to `wanted`: the same tag, the same language, else the default. */
export function bestLocale(wanted: string, offered: readonly string[], otherwise: string): string {
  const language = (tag: string) => tag.toLowerCase().split('-')[0];
  const same = offered.find((tag) => tag.toLowerCase() === wanted.toLowerCase());
  return same ?? offered.find((tag) => language(tag) === language(wanted)) ?? otherwise;
}

const rightToLeft = /^(ar|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/i;

/** Which way a language is written. */
export const directionOf = (locale: string): 'ltr' | 'rtl' => (rightToLeft.test(locale) ? 'rtl' : 'ltr');
