/** Of the calls that act on a complaint, those by which its client is told something. */
import { type ActCalls, actEndpoints } from './act-endpoints.ts';

export const caseworkEndpoints = {
  'complaints.acknowledge': actEndpoints['complaints.acknowledge'],
  'complaints.handlers': actEndpoints['complaints.handlers'],
  'complaints.assign': actEndpoints['complaints.assign'],
  'complaints.investigate': actEndpoints['complaints.investigate'],
  'complaints.preview': actEndpoints['complaints.preview'],
  'complaints.write': actEndpoints['complaints.write'],
  'complaints.take-back': actEndpoints['complaints.take-back'],
  'complaints.resume': actEndpoints['complaints.resume'],
  'complaints.extend': actEndpoints['complaints.extend'],
  'complaints.close': actEndpoints['complaints.close'],
  'complaints.reopen': actEndpoints['complaints.reopen'],
  'complaints.heads': actEndpoints['complaints.heads'],
} as const;

export type CaseworkCalls = Pick<ActCalls, keyof typeof caseworkEndpoints>;
