/** What is wrong with a complaint beyond the shape of its members: rules between members, and rules that need a date. */
import { isBefore, isInFuture, isPartialDate } from './partial-date.ts';
import type { Fault } from './problem.ts';

type Loose = Record<string, unknown>;
const object = (value: unknown): Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : {};
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const present = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/**
 * The faults between members of a complaint at `now` (milliseconds UTC), as JSON pointers with item codes.
 *
 * Takes anything, so that a form and a route can show these beside faults of shape: all failing fields at once.
 */
export function complaintFaults(input: unknown, now: number): Fault[] {
  const complaint = object(input);
  return [...contactFaults(object(complaint.complainant)), ...choiceFaults(complaint), ...dateFaults(complaint, now)];
}

/** `preferredContact` needs its address and may not be refused in `doNotContactBy`; one way to reach the person must exist. */
export function contactFaults(person: Loose): Fault[] {
  const faults: Fault[] = [];
  const reachable = { email: present(person.email), phone: present(person.phone), post: present(person.address) };
  const preferred = person.preferredContact as keyof typeof reachable;
  if (!Object.values(reachable).some(Boolean)) faults.push({ pointer: '/complainant/email', code: 'required' });
  const possible = reachable[preferred] ?? true;
  if (!possible || list(person.doNotContactBy).includes(preferred))
    faults.push({ pointer: '/complainant/preferredContact', code: 'invalid' });
  return faults;
}

function choiceFaults(complaint: Loose): Fault[] {
  const issues = list(complaint.issues);
  const lists: [string, unknown[]][] = [
    ['/issues', issues],
    ['/evidence', list(complaint.evidence)],
    ['/desiredOutcome/remedies', list(object(complaint.desiredOutcome).remedies)],
    ['/complainant/adjustments', list(object(complaint.complainant).adjustments)],
    ['/complainant/doNotContactBy', list(object(complaint.complainant).doNotContactBy)],
  ];
  const faults: Fault[] = lists.flatMap(([pointer, values]) => duplicates(pointer, values));
  if (issues.includes('not-sure') && issues.length > 1) faults.push({ pointer: '/issues', code: 'invalid' });
  return faults;
}

function duplicates(pointer: string, values: unknown[]): Fault[] {
  const seen = new Set();
  return values.flatMap((value, at) => {
    if (seen.has(value)) return [{ pointer: `${pointer}/${at}`, code: 'duplicate' as const }];
    seen.add(value);
    return [];
  });
}

function dateFaults(complaint: Loose, now: number): Fault[] {
  const occurred = object(complaint.occurred);
  const dates: [string, unknown][] = [
    ['/occurred/from', occurred.from],
    ['/occurred/to', occurred.to],
    ['/awareSince', complaint.awareSince],
  ];
  const real = (value: unknown): value is string => typeof value === 'string' && isPartialDate(value);
  const faults: Fault[] = dates
    .filter(([, value]) => real(value) && isInFuture(value, now))
    .map(([pointer]) => ({ pointer, code: 'in-future' }));
  if (real(occurred.from) && real(occurred.to) && isBefore(occurred.to, occurred.from))
    faults.push({ pointer: '/occurred/to', code: 'invalid' });
  return faults;
}
