/** Of the calls that act on a complaint, those by which its client is told something. */
import type * as z from 'zod/mini';
import type * as acts from './acts.ts';

const place = '/v1/desk/complaints/{complaint}';
const act = { keyed: true, ifMatch: true, fresh: false, status: 201 } as const;
const plain = { keyed: false, ifMatch: false, fresh: false } as const;

export const caseworkEndpoints = {
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
  'complaints.resume': { method: 'POST', path: `${place}/resumption`, operation: 'complaints.update', ...act },
  'complaints.extend': { method: 'POST', path: `${place}/extension`, operation: 'complaints.extend', ...act },
  'complaints.close': { method: 'POST', path: `${place}/closure`, operation: 'complaints.close', ...act },
  'complaints.reopen': { method: 'POST', path: `${place}/reopening`, operation: 'complaints.reopen', ...act },
  'complaints.heads': { method: 'POST', path: `${place}/heads`, operation: 'complaints.heads', ...act },
} as const;

type Nothing = Record<string, never>;
type Of<T extends z.core.SomeType> = z.infer<T>;

export interface CaseworkCalls {
  'complaints.acknowledge': { body: Of<typeof acts.acknowledge>; answer: acts.Acted };
  'complaints.handlers': { body: undefined; answer: Of<typeof acts.assignable> };
  'complaints.assign': { body: Of<typeof acts.assign>; answer: acts.Acted };
  'complaints.investigate': { body: Nothing; answer: acts.Acted };
  'complaints.preview': { body: Of<typeof acts.write>; answer: Of<typeof acts.preview> };
  'complaints.write': { body: Of<typeof acts.write>; answer: Of<typeof acts.written> };
  'complaints.take-back': { body: undefined; answer: undefined };
  'complaints.resume': { body: Nothing; answer: acts.Acted };
  'complaints.extend': { body: Of<typeof acts.extend>; answer: acts.Acted };
  'complaints.close': { body: Of<typeof acts.close>; answer: acts.Acted };
  'complaints.reopen': { body: Of<typeof acts.reopen>; answer: acts.Acted };
  'complaints.heads': { body: Of<typeof acts.sendHeads>; answer: acts.Acted };
}
