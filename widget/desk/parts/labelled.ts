/** Codes with the labels clients know them by, in the order they stand on screen. */
import { labels } from '../../../sdk/words/en/labels.ts';

export const labelled = (kind: 'issues' | 'remedies' | 'areas'): { code: string; label: string }[] =>
  Object.entries(labels)
    .filter(([key]) => key.startsWith(`${kind}.`))
    .map(([key, label]) => ({ code: key.slice(kind.length + 1), label }));
