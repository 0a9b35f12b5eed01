/** What is out of date in what a firm types itself: sentences, its contact, bodies it names. Refused in a sentence. */
import { obsoleteIn } from '../packs/obsolete.ts';
import type { Settings } from './settings.ts';

/** Throws `TypeError` for what is out of date in `changed` and was not there `before`: what stood there keeps nobody from changing the rest. */
export function refuseOutOfDate(changed: Settings, before?: Settings): void {
  const known = new Set(before ? faultsIn(before) : []);
  const fault = faultsIn(changed).find((one) => !known.has(one));
  if (fault) throw new TypeError(fault);
}

const faultsIn = (settings: Settings): string[] =>
  typedIn(settings).flatMap(([where, text]) => {
    const fault = obsoleteIn(text, settings.jurisdiction);
    return fault ? [`${where}: ${fault.what}. ${fault.instead}`] : [];
  });

/** Every text of a firm's own, with where it stands. What belongs together is read together, such as the lines of an address. */
function typedIn({ words, contact, outside, procedure, sender }: Settings): [where: string, text: string][] {
  const { adrBody } = procedure;
  return [
    ...Object.entries(words).flatMap(([locale, sentences]) =>
      Object.entries(sentences).map(([key, text]): [string, string] => [`${key} in ${locale}`, text]),
    ),
    ['The firm’s contact', together(contact)],
    ['The firm’s sender', sender.name],
    ['The body outside', together(outside)],
    ['The body for settling disputes', together(adrBody)],
  ];
}

const together = (texts: Readonly<Record<string, unknown>> | null): string =>
  Object.values(texts ?? {})
    .flat()
    .filter((text) => typeof text === 'string')
    .join('\n');
