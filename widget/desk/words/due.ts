/** What is due and by when, as the desk says it. */
import type { DeadlineCode } from '../../../sdk/contract/clock.ts';

/** To be done, before "by 28 April". */
export const duties: Readonly<Record<DeadlineCode, string>> = {
  acknowledge: 'Get in touch',
  'data-protection': 'Confirm the data-protection complaint',
  update: 'Tell them how it stands',
  respond: 'Answer',
};

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

export const due = {
  by: (duty: string, date: string) => `${duty} by ${date}`,
  left: (count: number) => (count === 0 ? 'today' : count === 1 ? 'tomorrow' : days(count)),
  late: (count: number) => (count === 0 ? 'overdue since today' : `overdue by ${days(count)}`),
  nothing: 'Nothing is due',
  stands: 'stands still while the firm waits for the client',
  notDue: 'not due: the client has withdrawn',
  done: 'done',
  missed: 'missed',
} as const;
