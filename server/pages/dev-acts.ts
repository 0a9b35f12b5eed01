/** What a handler can do from the clock of the demonstration: one press each, with a sentence that is always the same. */
import { clockOf } from '../../sdk/contract/clock.ts';
import { happen } from '../complaint/acts.ts';
import { complaintByReference } from '../complaint/complaint-table.ts';
import type { ComplaintsHouse } from '../complaint/complaints-house.ts';
import { possible, type Wanted } from '../complaint/rules.ts';
import { newId } from '../crypto/random.ts';
import { reckoningOf } from '../firm/reckoning.ts';
import { addDays, dayIn } from '../packs/calendar.ts';
import type { ComplaintRow } from '../store/tables.ts';

/** `does`: the button; `done`: what is said of it afterwards. */
interface Act {
  kind: Wanted['kind'];
  does: string;
  done: string;
  happens(complaint: ComplaintRow, today: string): Wanted;
}

const by = null;

export const acts: Readonly<Record<string, Act>> = {
  acknowledge: {
    kind: 'acknowledged',
    does: 'Acknowledge: we called',
    done: 'was acknowledged by a call',
    happens: () => ({ kind: 'acknowledged', facts: { method: 'call', by } }),
  },
  message: {
    kind: 'message-from-firm',
    does: 'Write a message',
    done: 'has a message for its client',
    happens: () => {
      const text = 'We have read your complaint and are looking into it. We will write again soon.';
      return { kind: 'message-from-firm', facts: { id: newId('msg'), text, by } };
    },
  },
  heads: {
    kind: 'heads-sent',
    does: 'Send what you understand, point by point',
    done: 'has a list of points for its client to look at',
    happens: () => {
      const points = ['Our work for you took longer than we had said.', 'Nobody told you why, and you had to ask us.'];
      const heads = points.map((text) => ({ id: newId('hed'), text }));
      return { kind: 'heads-sent', facts: { heads, by } };
    },
  },
  ask: {
    kind: 'asked',
    does: 'Ask the client for something',
    done: 'waits for its client, who was asked for something',
    happens: () => {
      const text = 'Could you send us the letter you mention, or tell us what it says?';
      return { kind: 'asked', facts: { id: newId('msg'), text, by } };
    },
  },
  resume: {
    kind: 'resumed',
    does: 'Go on: we have what we asked for',
    done: 'goes on',
    happens: () => ({ kind: 'resumed', facts: {} }),
  },
  extend: {
    kind: 'extension-told',
    does: 'Ask for two more weeks',
    done: 'takes two weeks longer, and its client is told why',
    happens: (complaint, today) => {
      const reason = 'We have to ask a colleague who is away until next week.';
      return { kind: 'extension-told', facts: { code: 'respond', to: twoWeeksLater(complaint, today), reason, by } };
    },
  },
  close: {
    kind: 'closed',
    does: 'Close it: upheld',
    done: 'is closed: upheld',
    happens: () => {
      const reason = 'You are right, and we are sorry. We should have told you sooner.';
      return { kind: 'closed', facts: { outcome: 'upheld', reason, remedies: ['apology'], lesson: null, by } };
    },
  },
};

/** After the present date, or after today where that has passed. */
function twoWeeksLater({ clocks }: ComplaintRow, today: string): string {
  const present = clockOf(clocks, 'respond')?.by ?? today;
  return addDays(present > today ? present : today, 14);
}

/** The acts there is a button for. */
export function actsFor(complaint: ComplaintRow, now: number): [name: string, does: string][] {
  const respond = clockOf(complaint.clocks, 'respond');
  return Object.entries(acts).flatMap(([name, { kind, does }]): [string, string][] => {
    const timed = kind !== 'extension-told' || (respond !== undefined && !respond.met);
    return timed && possible(complaint, kind, now) ? [[name, does]] : [];
  });
}

/** Does it, and says so; undefined for what there is not. Throws as `happen` does. */
export async function act(house: ComplaintsHouse, name: string, reference: string): Promise<string | undefined> {
  const { store, firms, clock } = house;
  const row = await complaintByReference(store.db, reference);
  const firm = row && (await firms.byId(row.firm));
  if (!row || !firm || !Object.hasOwn(acts, name)) return undefined;
  const { done, happens } = acts[name] as Act;
  const now = clock.now();
  const { timeZone } = reckoningOf(firm.settings, row.pack);
  await happen(house, { firm: row.firm, complaint: row.id }, happens(row, dayIn(timeZone, now)), now);
  return `${reference} ${done}.`;
}
