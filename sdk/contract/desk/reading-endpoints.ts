/** Calls that list complaints, claim them, and wall people off from them. */
import type * as z from 'zod/mini';
import type { takeClaim } from './acts.ts';
import type { Claim, ComplaintList } from './complaints.ts';
import type { LiftWall, RaiseWall, WallList } from './walls.ts';

const plain = { keyed: false, ifMatch: false, fresh: false } as const;
const place = '/v1/desk/complaints/{complaint}';

export const readingEndpoints = {
  'complaints.list': {
    method: 'GET',
    path: '/v1/desk/complaints',
    operation: 'complaints.list',
    ...plain,
    status: 200,
  },
  'complaints.claim': {
    method: 'POST',
    path: `${place}/claim`,
    operation: 'complaints.claim',
    ...plain,
    status: 200,
  },
  'complaints.unclaim': {
    method: 'DELETE',
    path: `${place}/claim`,
    operation: 'complaints.claim',
    ...plain,
    status: 204,
  },
  'walls.list': { method: 'GET', path: '/v1/desk/walls', operation: 'walls.read', ...plain, status: 200 },
  'walls.raise': {
    method: 'POST',
    path: '/v1/desk/walls',
    operation: 'walls.change',
    keyed: true,
    ifMatch: false,
    fresh: true,
    status: 201,
  },
  'walls.lift': {
    method: 'POST',
    path: '/v1/desk/walls/lifting',
    operation: 'walls.change',
    keyed: true,
    ifMatch: false,
    fresh: true,
    status: 200,
  },
} as const;

export interface ReadingCalls {
  'complaints.list': { body: undefined; answer: ComplaintList };
  'complaints.claim': { body: z.infer<typeof takeClaim>; answer: Claim };
  'complaints.unclaim': { body: undefined; answer: undefined };
  'walls.list': { body: undefined; answer: WallList };
  'walls.raise': { body: RaiseWall; answer: WallList };
  'walls.lift': { body: LiftWall; answer: WallList };
}
