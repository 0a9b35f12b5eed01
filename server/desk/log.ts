/** Logging what came by telephone, letter, e-mail or in person; and taking up a mere grumble as a complaint after all. */
import type { Acted, LogComplaint, Logged, Upgraded } from '../../sdk/contract/desk/acts.ts';
import { complaintFaults } from '../../sdk/contract/faults.ts';
import type { Fault } from '../../sdk/contract/problem.ts';
import { met } from '../complaint/clocks.ts';
import { giveCode } from '../complaint/complaint-table.ts';
import { clocksFor, codeOf, take } from '../complaint/file.ts';
import { filedOf } from '../complaint/open-complaints.ts';
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
export async function upgrade(
  house: DeskHouse,
  acting: Omit<Acting, 'keep'> & { keep(answer: Upgraded, now: number): Insert },
): Promise<Upgraded> {
  const { staff, complaint } = acting;
  const { row, reckoning } = await atHand(house, staff, complaint);
  const begun = clocksFor(reckoning, (await filedOf(house, row)) ?? {}, row.received_at);
  const clocks = row.acknowledged_at === null ? begun : met(begun, 'acknowledge', 'data-protection');
  const accessCode = newAccessCode();
  const keep = (answer: Acted, now: number): Insert => acting.keep({ ...answer, accessCode }, now);
  const code = giveCode(house.store.db, row, codeOf(house.keyring, row, accessCode));
  const facts = { clocks, ...(await signed(house, staff)) };
  return { ...(await act(house, { ...acting, keep }, { kind: 'upgraded', facts }, [code])), accessCode };
}
