/**
 * Who may do what at the desk: one table, from which the doors, their tests and the documentation come. A person holds one
 * role or several; a sole practitioner holds them all.
 */

/**
 * `handler` works complaints; `supervisor` is the complaints partner; `compliance` reads, reports and audits;
 * `administrator` keeps people and settings, and sees nothing of any complaint.
 */
export const roles = ['handler', 'supervisor', 'compliance', 'administrator'] as const;
export type Role = (typeof roles)[number];

const casework = ['handler', 'supervisor'] as const;
const reading = [...casework, 'compliance'] as const;

/** Every operation of the desk with the roles that allow it. What stands in no row is allowed to nobody. */
export const operations = {
  'complaints.list': reading,
  'complaints.read': reading,
  'complaints.log': casework,
  'complaints.message': casework,
  'complaints.note': casework,
  'complaints.acknowledge': casework,
  'complaints.update': casework,
  'complaints.extend': casework,
  'complaints.assign': casework,
  'complaints.claim': casework,
  'complaints.heads': casework,
  'complaints.close': casework,
  'complaints.reopen': casework,
  'complaints.correct': casework,
  'complaints.link': casework,
  'tasks.read': reading,
  'tasks.change': casework,
  /** What clients said of how they were handled; the person who handled a complaint not before it is released. */
  'survey.read': ['supervisor', 'compliance'],
  'survey.release': ['supervisor'],
  'survey.enter': casework,
  'figures.read': ['supervisor', 'compliance'],
  'walls.read': ['supervisor', 'compliance'],
  'walls.change': ['supervisor'],
  'people.read': ['supervisor', 'compliance', 'administrator'],
  'people.change': ['administrator'],
  'settings.read': ['supervisor', 'compliance', 'administrator'],
  'settings.change': ['administrator'],
  'audit.read': ['compliance'],
} as const satisfies Record<string, readonly Role[]>;

export type Operation = keyof typeof operations;

/** Whether any of the roles a person holds allows it. */
export const may = (held: readonly Role[], operation: Operation): boolean =>
  held.some((role) => (operations[operation] as readonly Role[]).includes(role));

/** All that a person with these roles may do, in the order of the table. */
export const operationsOf = (held: readonly Role[]): Operation[] =>
  (Object.keys(operations) as Operation[]).filter((operation) => may(held, operation));
