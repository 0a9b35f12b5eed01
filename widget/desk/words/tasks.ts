/** Sentences of the list of everything that is still to be done. */

export const taskList = {
  title: 'Tasks',
  lead: 'What is still to be done, in every complaint you may see: the first due first.',
  loading: 'Loading the tasks…',
  empty: 'Nothing is to be done.',
  more: 'Show more',
  again: 'Try again',
  caption: (count: number) => (count === 1 ? '1 task' : `${count} tasks`),
  columns: { task: 'Task', due: 'Due', complaint: 'Complaint', handler: 'Handler' },
  undated: 'No day is set',
  nobody: 'Nobody yet',
} as const;
