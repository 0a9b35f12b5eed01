/** Calls by which people of the firm act on a complaint. */
import type * as z from 'zod/mini';
import type * as acts from './acts.ts';
import type { Task } from './case-file.ts';
import type { Named } from './complaints.ts';

const place = '/v1/desk/complaints/{complaint}';
const act = { keyed: true, ifMatch: true, fresh: false, status: 201 } as const;
const write = { keyed: true, ifMatch: false, fresh: false, status: 201 } as const;
const plain = { keyed: false, ifMatch: false, fresh: false } as const;

export const actEndpoints = {
  'complaints.log': { method: 'POST', path: '/v1/desk/complaints', operation: 'complaints.log', ...write },
  'complaints.upgrade': { method: 'POST', path: `${place}/upgrade`, operation: 'complaints.log', ...act },
  'complaints.acknowledge': {
    method: 'POST',
    path: `${place}/acknowledgement`,
    operation: 'complaints.acknowledge',
    ...act,
  },
  'complaints.handlers': {
    method: 'GET',
    path: `${place}/handlers`,
    operation: 'complaints.assign',
    ...plain,
    status: 200,
  },
  'complaints.assign': { method: 'POST', path: `${place}/assignment`, operation: 'complaints.assign', ...act },
  'complaints.investigate': { method: 'POST', path: `${place}/investigation`, operation: 'complaints.update', ...act },
  'complaints.preview': {
    method: 'POST',
    path: `${place}/messages/preview`,
    operation: 'complaints.message',
    ...plain,
    status: 200,
  },
  'complaints.write': { method: 'POST', path: `${place}/messages`, operation: 'complaints.message', ...act },
  'complaints.take-back': {
    method: 'DELETE',
    path: `${place}/messages/{message}`,
    operation: 'complaints.message',
    ...plain,
    status: 204,
  },
  'complaints.resume': { method: 'POST', path: `${place}/resumption`, operation: 'complaints.ask', ...act },
  'complaints.extend': { method: 'POST', path: `${place}/extension`, operation: 'complaints.extend', ...act },
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
  'complaints.close': { method: 'POST', path: `${place}/closure`, operation: 'complaints.close', ...act },
  'complaints.reopen': { method: 'POST', path: `${place}/reopening`, operation: 'complaints.reopen', ...act },
  'complaints.heads': { method: 'POST', path: `${place}/heads`, operation: 'complaints.heads', ...act },
  'complaints.tick': { method: 'POST', path: `${place}/checklist`, operation: 'complaints.note', ...write },
  'tasks.list': { method: 'GET', path: '/v1/desk/tasks', operation: 'tasks.read', ...plain, status: 200 },
  'tasks.add': { method: 'POST', path: `${place}/tasks`, operation: 'tasks.change', ...write },
  'tasks.done': { method: 'POST', path: '/v1/desk/tasks/{task}/done', operation: 'tasks.change', ...write },
} as const;

type Nothing = Record<string, never>;
type Of<T extends z.core.SomeType> = z.infer<T>;

export interface ActCalls {
  'complaints.log': { body: Of<typeof acts.logComplaint>; answer: acts.Logged };
  'complaints.upgrade': { body: Nothing; answer: acts.Acted };
  'complaints.acknowledge': { body: Of<typeof acts.acknowledge>; answer: acts.Acted };
  'complaints.handlers': { body: undefined; answer: Of<typeof acts.assignable> };
  'complaints.assign': { body: Of<typeof acts.assign>; answer: acts.Acted };
  'complaints.investigate': { body: Nothing; answer: acts.Acted };
  'complaints.preview': { body: Of<typeof acts.write>; answer: Of<typeof acts.preview> };
  'complaints.write': { body: Of<typeof acts.write>; answer: Of<typeof acts.written> };
  'complaints.take-back': { body: undefined; answer: undefined };
  'complaints.resume': { body: Nothing; answer: acts.Acted };
  'complaints.extend': { body: Of<typeof acts.extend>; answer: acts.Acted };
  'complaints.note': { body: Of<typeof acts.newNote>; answer: acts.Acted };
  'complaints.correct': { body: Of<typeof acts.correctContact>; answer: acts.Acted };
  'complaints.link': { body: Of<typeof acts.link>; answer: acts.Acted };
  'complaints.unlink': { body: undefined; answer: undefined };
  'complaints.close': { body: Of<typeof acts.close>; answer: acts.Acted };
  'complaints.reopen': { body: Of<typeof acts.reopen>; answer: acts.Acted };
  'complaints.heads': { body: Of<typeof acts.sendHeads>; answer: acts.Acted };
  'complaints.tick': { body: Of<typeof acts.tick>; answer: acts.Acted };
  'tasks.list': {
    body: undefined;
    answer: { items: (Task & { complaint: string; reference: string; handler: Named | null })[]; next: null };
  };
  'tasks.add': { body: Of<typeof acts.newTask>; answer: Task };
  'tasks.done': { body: Of<typeof acts.taskDone>; answer: Task };
}
