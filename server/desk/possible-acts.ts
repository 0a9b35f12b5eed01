/** What a person may do to a complaint now: what the rules allow at this moment and their roles allow at all. */
import { clockOf } from '../../sdk/contract/clock.ts';
import { type DeskAct, deskActs } from '../../sdk/contract/desk/case-file.ts';
import { may, type Operation } from '../../sdk/contract/desk/roles.ts';
import type { HappeningKind } from '../../sdk/contract/history.ts';
import { possible } from '../complaint/rules.ts';
import type { ComplaintRow } from '../store/tables.ts';
import type { Staff } from './desk-house.ts';

type Rule = (row: ComplaintRow, now: number) => boolean;

const follows =
  (kind: HappeningKind): Rule =>
  (row, now) =>
    possible(row, kind, now);
const hasDate: Rule = ({ clocks }) => clockOf(clocks, 'respond')?.met === undefined && clocks.length > 0;

/** One row an act. */
const rules: Readonly<Record<DeskAct, readonly [Operation, Rule]>> = {
  acknowledge: ['complaints.acknowledge', follows('acknowledged')],
  assign: ['complaints.assign', follows('assigned')],
  investigate: ['complaints.update', follows('investigating')],
  message: ['complaints.message', follows('message-from-firm')],
  ask: ['complaints.message', follows('asked')],
  update: ['complaints.message', follows('update-from-firm')],
  resume: ['complaints.update', follows('resumed')],
  extend: ['complaints.extend', (row, now) => possible(row, 'extension-told', now) && hasDate(row, now)],
  note: ['complaints.note', follows('noted')],
  correct: ['complaints.correct', follows('corrected')],
  link: ['complaints.link', follows('linked')],
  heads: ['complaints.heads', follows('heads-sent')],
  close: ['complaints.close', follows('closed')],
  reopen: ['complaints.reopen', follows('reopened')],
  upgrade: ['complaints.log', (row, now) => row.grumble === 1 && possible(row, 'upgraded', now)],
  'new-code': ['complaints.log', (row, now) => row.grumble === 0 && possible(row, 'code-given', now)],
  wall: ['walls.change', () => true],
};

export const possibleActs = (row: ComplaintRow, { roles }: Staff, now: number): DeskAct[] =>
  deskActs.filter((act) => {
    const [operation, rule] = rules[act];
    return may(roles, operation) && rule(row, now);
  });
