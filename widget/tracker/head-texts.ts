/** What a person writes about the firm's list of points: read from the boxes, checked, and sent as their answer. */
import type { HeadsReplied, HeadsReply } from '../../sdk/contract/heads.ts';
import { limits } from '../../sdk/contract/limits.ts';
import type { TrackerView } from '../../sdk/contract/tracker.ts';
import { plainText } from '../../sdk/form/plain-text.ts';
import type { TrackerSession } from '../../sdk/index.ts';
import type { Keeping } from '../door/keeping.ts';
import type { Faults, HeadField } from './state.ts';
import type { TrackerSay } from './telling.ts';

/** The boxes about a list, in their order. */
export const fieldsOf = ({ heads: all }: TrackerView): HeadField[] => [
  ...all.map(({ id }) => id as HeadField),
  'missing',
];

/** What keeps the corrections from being sent; none: send them. */
export function faultsOfHeads(view: TrackerView, typed: string, say: TrackerSay): Faults {
  const texts = textsIn(typed);
  const ids = fieldsOf(view);
  const [first = 'missing'] = ids;
  if (!ids.some((id) => written(texts[id]))) return { [first]: say('heads.empty') };
  return Object.fromEntries(
    ids.flatMap((id) => {
      const count = [...(texts[id] ?? '')].length - limits.text;
      return count > 0 ? [[id, say('tracker.messages.over', { count })]] : [];
    }),
  );
}

/** Answers the list on screen, once: by what was typed about it; null: yes. */
export function answer(
  view: TrackerView,
  typed: string | null,
  session: TrackerSession,
  keeping: Keeping,
): Promise<HeadsReplied> {
  const reply = replyOf(view, typed);
  const send = (idempotencyKey: string) => session.heads.reply(reply, { idempotencyKey });
  return keeping.once(`heads ${view.reference} ${JSON.stringify(reply)}`, send);
}

function replyOf({ heads: all, headsState }: TrackerView, typed: string | null): HeadsReply {
  const version = headsState?.version ?? 0;
  if (typed === null) return { version, agree: true };
  const texts = textsIn(typed);
  const corrections = all.flatMap(({ id: head }) => {
    const text = written(texts[head]);
    return text === null ? [] : [{ head, text }];
  });
  return { version, agree: false, corrections, missing: written(texts.missing) };
}

/** The text as it can be kept; null where there is nothing anyone could see. */
export const written = (typed = ''): string | null =>
  /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\u2800]/u.test(typed) ? plainText(typed) : null;

/** What was typed, by its box. What is not ours, or was cut off, is as if there were nothing. */
export function textsIn(typed: string): Readonly<Record<string, string>> {
  try {
    return Object(JSON.parse(typed || '{}'));
  } catch {
    return {};
  }
}
