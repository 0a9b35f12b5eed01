/** The stages of the playbook, pure: a browser carries them without the schemas. */

/** Stages that have a checklist: the statuses in which there is something to do. */
export const stages = ['received', 'acknowledged', 'investigating', 'waiting-for-you', 'answered'] as const;
export type Stage = (typeof stages)[number];

/** What the list of a stage is called, at the desk and on the command line. */
export const stageTitles: Readonly<Record<Stage, string>> = {
  received: 'When it comes in',
  acknowledged: 'Before you look into it',
  investigating: 'While you look into it',
  'waiting-for-you': 'While you wait for the client',
  answered: 'When you have answered',
};
