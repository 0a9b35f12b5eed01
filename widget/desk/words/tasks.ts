/** Sentences of the list of everything that is still to be done, and what each kind of task is called. */
import type { Task } from '../../../sdk/contract/desk/case-file.ts';
import { letterName } from '../../../sdk/contract/desk/letter-names.ts';
import { followUp } from './survey.ts';

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

/** The kind of the task to call a client who was unhappy with the handling. There is one at most: each complaint has one answer. */
export const followUpKind = 'survey-follow-up';

/** Letters in whose place somebody calls and asks the questions. */
const asking: ReadonlySet<string> = new Set(['survey', 'survey-reminder']);

/** Whether the client is to be called and asked how it was handled. */
export const asksSurvey = ({ letter }: Pick<Task, 'letter'>): boolean => letter !== null && asking.has(letter);

/** What a task is called whose words nobody wrote down. */
export function taskName(task: Pick<Task, 'kind' | 'letter'>): string {
  if (task.kind === followUpKind) return followUp.task;
  if (asksSurvey(task)) return 'Call the client and ask how their complaint was handled.';
  return task.letter ? `Tell the client, another way than by e-mail: ${letterName(task.letter)}` : task.kind;
}
