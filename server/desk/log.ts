/** Logging what came by telephone, letter, e-mail or in person; taking up a mere grumble as a complaint; and codes for clients. */
import type { Acted, ActedWithCode, LogComplaint, Logged } from '../../sdk/contract/desk/acts.ts';
import { complaintFaults } from '../../sdk/contract/faults.ts';
import type { Fault } from '../../sdk/contract/problem.ts';
import { codeOf } from '../complaint/access-code.ts';
import { changeCode } from '../complaint/access-code-table.ts';
import { met } from '../complaint/clocks.ts';
import { clocksFor, take } from '../complaint/file.ts';
import { filedOf } from '../complaint/open-complaints.ts';
import type { Wanted } from '../complaint/rules.ts';
import { newAccessCode } from '../crypto/codes.ts';
import { unauthenticated } from '../http/endpoint.ts';
import { dayIn } from '../packs/calendar.ts';
import type { Insert } from '../store/store.ts';
import { type Acting, act, atHand, signed } from './at-hand.ts';
import type { DeskHouse, Staff } from './desk-house.ts';

/** What is wrong with it beyond its schema: as with one that is filed, and a day of receipt that was not. */
export async function logFaults(house: DeskHouse, body: unknown, { firm }: Staff): Promise<Fault[]> {
  const now = house.clock.now();
  const { receivedOn } = Object(body) as { receivedOn?: unknown };
  const timeZone = (await house.firms.byId(firm))?.settings.timeZone ?? 'UTC';
  return [...complaintFaults(body, now), ...dayFaults(receivedOn, dayIn(timeZone, now))];
}

function dayFaults(day: unknown, today: string): Fault[] {
  if (typeof day !== 'string') return [];
  if (day > today) return [{ pointer: '/receivedOn', code: 'in-future' }];
  return day < '1900' ? [{ pointer: '/receivedOn', code: 'invalid' }] : [];
}

/**
 * Logs a complaint; its dates run from the day it came. A grumble has no dates, no letters and no code. Whoever logs one about
 * themselves is walled from it at once: its code opens all of it, so nobody is shown one. The client's letters bring links;
 * where none can go, the task in place of the acknowledgement has somebody else call them.
 */
export async function logComplaint(
  house: DeskHouse,
  staff: Staff,
  { channel, receivedOn, grumble, ...complaint }: LogComplaint,
  keep: (answer: Logged, now: number) => Insert,
): Promise<Logged> {
  const firm = await house.firms.byId(staff.firm);
  if (!firm) throw unauthenticated();
  const now = house.clock.now();
  const on = receivedOn ?? dayIn(firm.settings.timeZone, now);
  const logged = { channel, receivedOn: on, grumble: grumble === true, ...(await signed(house, staff)) };
  const { store, keyring, firms } = house;
  const answer = await take(
    { store, keyring, firms, now, keep, logged },
    firm,
    complaint,
    ({ complaint: { id, reference }, accessCode, concern: { walled } }) => ({
      id,
      reference,
      accessCode: grumble || walled.has(logged.person) ? null : accessCode,
    }),
  );
  house.wake();
  return answer;
}

/** From now on it is a complaint like any other, with the dates of the day it came and a code that opens it. */
export async function upgrade(house: DeskHouse, acting: ActingWithCode): Promise<ActedWithCode> {
  const { staff, complaint } = acting;
  const { row, reckoning } = await atHand(house, staff, complaint);
  const begun = clocksFor(reckoning, (await filedOf(house, row)) ?? {}, row.received_at);
  const clocks = row.acknowledged_at === null ? begun : met(begun, 'acknowledge', 'data-protection');
  return actWithCode(house, acting, { kind: 'upgraded', facts: { clocks, ...(await signed(house, staff)) } });
}

/** Another code for whoever has none, or lost it. The one before opens nothing more, nor does what it opened. */
export const renewCode = async (house: DeskHouse, acting: ActingWithCode): Promise<ActedWithCode> =>
  actWithCode(house, acting, { kind: 'code-given', facts: await signed(house, acting.staff) });

type ActingWithCode = Omit<Acting, 'keep'> & { keep(answer: ActedWithCode, now: number): Insert };

/** Whoever is told the code is the one who did it: so its entry says. */
async function actWithCode(house: DeskHouse, acting: ActingWithCode, wanted: Wanted): Promise<ActedWithCode> {
  const { store, keyring } = house;
  const { firm } = acting.staff;
  const accessCode = newAccessCode();
  const keep = (answer: Acted, now: number): Insert => acting.keep({ ...answer, accessCode }, now);
  const code = codeOf(keyring, { firm, complaint: acting.complaint }, accessCode);
  const rows = changeCode(store.db, { firm, id: acting.complaint }, code);
  return { ...(await act(house, { ...acting, keep }, wanted, rows)), accessCode };
}
