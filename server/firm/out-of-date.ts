/** What is out of date in what a firm types itself: sentences, its contact, bodies it names. Refused in a sentence. */
import { pointerTo } from '../../sdk/contract/check.ts';
import { obsoleteIn } from '../packs/obsolete.ts';
import { SettingError } from './setting-error.ts';
import type { Settings } from './settings.ts';

/** Throws for what is out of date in `changed` and was not there `before`: what stood there keeps nobody from changing the rest. */
export function refuseOutOfDate(changed: Settings, before?: Settings): void {
  const known = new Set((before ? faultsIn(before) : []).map(({ message }) => message));
  const [first, ...more] = faultsIn(changed).filter(({ message }) => !known.has(message));
  if (first) throw new SettingError([first, ...more]);
}

const faultsIn = (settings: Settings) =>
  typedIn(settings).flatMap(([path, where, text]) => {
    const fault = obsoleteIn(text, settings.jurisdiction);
    const code = 'invalid' as const;
    return fault ? [{ pointer: pointerTo(path), code, message: `${where}: ${fault.what}. ${fault.instead}` }] : [];
  });

type Typed = [path: readonly string[], where: string, text: string];

/** Every text of a firm's own, with where it stands. What belongs together is read together, such as the lines of an address. */
function typedIn({ words, contact, outside, procedure, sender }: Settings): Typed[] {
  const { adrBody } = procedure;
  return [
    ...Object.entries(words).flatMap(([locale, sentences]) =>
      Object.entries(sentences).map(([key, text]): Typed => [['words', locale, key], `${key} in ${locale}`, text]),
    ),
    [['contact'], 'The firm’s contact', together(contact)],
    [['sender', 'name'], 'The firm’s sender', sender.name],
    [['outside'], 'The body outside', together(outside)],
    [['procedure', 'adrBody'], 'The body for settling disputes', together(adrBody)],
  ];
}

const together = (texts: Readonly<Record<string, unknown>> | null): string =>
  Object.values(texts ?? {})
    .flat()
    .filter((text) => typeof text === 'string')
    .join('\n');
