/** Calls that open the file of a complaint and keep it: read, logged, noted, corrected, linked, with tasks and checklists. */
import type * as z from 'zod/mini';
import type * as acts from './acts.ts';
import type { CaseFile, OpenedTask, Task, TaskList } from './case-file.ts';

const place = '/v1/desk/complaints/{complaint}';
const act = { keyed: true, ifMatch: true, fresh: false, status: 201 } as const;
const write = { keyed: true, ifMatch: false, fresh: false, status: 201 } as const;
const plain = { keyed: false, ifMatch: false, fresh: false } as const;

export const caseFileEndpoints = {
  'complaints.read': { method: 'GET', path: place, operation: 'complaints.read', ...plain, status: 200 },
  'complaints.log': { method: 'POST', path: '/v1/desk/complaints', operation: 'complaints.log', ...write },
  'complaints.upgrade': { method: 'POST', path: `${place}/upgrade`, operation: 'complaints.log', ...act },
  'complaints.new-code': { method: 'POST', path: `${place}/code`, operation: 'complaints.log', ...act },
  'complaints.note': { method: 'POST', path: `${place}/notes`, operation: 'complaints.note', ...act },
  'complaints.correct': { method: 'POST', path: `${place}/contact`, operation: 'complaints.correct', ...act },
  'complaints.link': { method: 'POST', path: `${place}/links`, operation: 'complaints.link', ...act },
  'complaints.unlink': {
    method: 'DELETE',
    path: `${place}/links/{other}`,
    operation: 'complaints.link',
    ...plain,
    status: 204,
  },
  'complaints.tick': { method: 'POST', path: `${place}/checklist`, operation: 'complaints.note', ...write },
  'tasks.list': { method: 'GET', path: '/v1/desk/tasks', operation: 'tasks.read', ...plain, status: 200 },
  'tasks.read': { method: 'GET', path: '/v1/desk/tasks/{task}', operation: 'tasks.read', ...plain, status: 200 },
  'tasks.add': { method: 'POST', path: `${place}/tasks`, operation: 'tasks.change', ...write },
  'tasks.done': { method: 'POST', path: '/v1/desk/tasks/{task}/done', operation: 'tasks.change', ...write },
} as const;

type Nothing = Record<string, never>;
type Of<T extends z.core.SomeType> = z.infer<T>;

export interface CaseFileCalls {
  'complaints.read': { body: undefined; answer: CaseFile };
  'complaints.log': { body: acts.LogComplaint; answer: acts.Logged };
  'complaints.upgrade': { body: Nothing; answer: acts.ActedWithCode };
  'complaints.new-code': { body: Nothing; answer: acts.ActedWithCode };
  'complaints.note': { body: Of<typeof acts.newNote>; answer: acts.Acted };
  'complaints.correct': { body: acts.CorrectContact; answer: acts.Acted };
  'complaints.link': { body: Of<typeof acts.link>; answer: acts.Acted };
  'complaints.unlink': { body: undefined; answer: undefined };
  'complaints.tick': { body: Of<typeof acts.tick>; answer: acts.Acted };
  'tasks.list': { body: undefined; answer: TaskList };
  'tasks.read': { body: undefined; answer: OpenedTask };
  'tasks.add': { body: Of<typeof acts.newTask>; answer: Task };
  'tasks.done': { body: Of<typeof acts.taskDone>; answer: Task };
}
