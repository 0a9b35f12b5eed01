/** The house as the desk knows it: with the people of its firms. */
import type { Factor } from '../../sdk/contract/desk/session.ts';
import type { ComplaintsHouse } from '../complaint/complaints-house.ts';
import type { DeskDoors, OpenDesk } from '../http/house.ts';

/** A person who is signed in. `tokenHash`: what the store knows the session by. */
export interface Staff extends OpenDesk {
  factor: Factor;
  tokenHash: Uint8Array;
  /** Milliseconds UTC. */
  expiresAt: number;
}

export interface DeskHouse extends ComplaintsHouse, DeskDoors<Staff> {}

/** What acts on people need, at the desk and on the command line. */
export type Desk = Pick<DeskHouse, 'store' | 'keyring' | 'firms'>;
