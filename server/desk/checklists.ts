/** Checklists: what to do in each stage of a complaint, and what of it was done, by whom and when. */
import type { Acted } from '../../sdk/contract/desk/acts.ts';
import type { CaseFile } from '../../sdk/contract/desk/case-file.ts';
import { type Playbook, stages, stageTitles } from '../../sdk/contract/desk/playbook.ts';
import { itemsOf } from '../firm/playbook.ts';
import { ProblemError } from '../http/problem.ts';
import type { TickRow } from '../store/desk-tables.ts';
import { type Acting, act, signed } from './at-hand.ts';
import { deleteTick, insertTick } from './case-file-table.ts';
import type { DeskHouse } from './desk-house.ts';

/** Of every stage. `nameOf`: the name of a person by their id. */
export const checklistsOf = (
  playbook: Playbook,
  ticks: readonly TickRow[],
  nameOf: (person: string) => string | null,
): CaseFile['checklists'] =>
  stages.map((stage) => ({
    stage,
    title: stageTitles[stage],
    items: itemsOf(playbook, stage).map(({ code, text }) => {
      const tick = ticks.find(({ item }) => item === `${stage}/${code}`);
      const done = tick ? { at: new Date(tick.at).toISOString(), by: nameOf(tick.person) } : null;
      return { code: `${stage}/${code}`, text, done };
    }),
  }));

/** Ticks an item, or takes the tick away. Throws `validation` for one that stands in no list of the firm. */
export async function tick(
  house: DeskHouse,
  acting: Acting,
  { item, done }: { item: string; done: boolean },
): Promise<Acted> {
  const { staff, complaint, now } = acting;
  const { firm, person } = staff;
  const playbook = (await house.firms.byId(firm))?.settings.playbook ?? {};
  const listed = stages.flatMap((stage) => itemsOf(playbook, stage).map(({ code }) => `${stage}/${code}`));
  if (!listed.includes(item))
    throw new ProblemError('validation', { errors: [{ pointer: '/item', code: 'not-a-choice' }] });
  const facts = { item, done, ...(await signed(house, staff)) };
  const change = done
    ? insertTick({ firm, complaint, item, person, at: now })
    : deleteTick(house.store.db, { firm, id: complaint }, item);
  return act(house, acting, { kind: 'ticked', facts }, [change]);
}
