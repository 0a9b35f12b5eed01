/** What a page of the queue is asked for in its address, checked like a body is. */
import { statusCodes } from '../../sdk/contract/codes.ts';
import { queueFilters } from '../../sdk/contract/desk/complaints.ts';
import type { Fault } from '../../sdk/contract/problem.ts';
import { spellings } from '../complaint/complaint-table.ts';
import { emailIndex } from '../complaint/file.ts';
import type { FirmKeys } from '../crypto/keyring.ts';
import { ProblemError } from '../http/problem.ts';
import type { Asked } from './queue-table.ts';

const sorts = ['due', 'received'] as const;

export interface QueueQuery {
  asked: Asked;
  sort: (typeof sorts)[number];
}

/** Throws `validation` with every member that is none of its choices. */
export function readQuery(query: (name: string) => string | undefined, keys: FirmKeys, person: string): QueueQuery {
  const faults: Fault[] = [];
  const choice = <T extends string>(name: string, choices: readonly T[]): T | undefined => {
    const given = query(name);
    const found = choices.find((one) => one === given);
    if (given && found === undefined) faults.push({ pointer: `/${name}`, code: 'not-a-choice' });
    return found;
  };
  const filter = choice('filter', queueFilters);
  const status = choice('status', statusCodes);
  const sort = choice('sort', sorts) ?? 'due';
  if (faults.length > 0) throw new ProblemError('validation', { errors: faults });
  return {
    asked: { filter, status, handler: handlerIn(query('handler'), person), found: foundBy(query('q'), keys) },
    sort,
  };
}

function handlerIn(given: string | undefined, person: string): string | null | undefined {
  if (!given) return undefined;
  if (given === 'none') return null;
  return given === 'me' ? person : given;
}

/** A whole e-mail address, or a reference as it was typed: what is neither finds nothing. */
function foundBy(typed: string | undefined, keys: FirmKeys): Asked['found'] {
  if (!typed?.trim()) return undefined;
  return typed.includes('@') ? { email: emailIndex(keys, typed) } : { references: spellings(typed) };
}
