/** What lies beside the history of a complaint: links to others, ticks, words not yet sent, who works on it. */
import type { Kysely } from 'kysely';
import { asRow } from '../complaint/complaint-table.ts';
import { notWalled } from '../complaint/wall-table.ts';
import type { TickRow } from '../store/desk-tables.ts';
import type { Change, Insert } from '../store/store.ts';
import type { ComplaintRow, Tables } from '../store/tables.ts';

type Db = Kysely<Tables>;

/** A complaint, as links, ticks and the rest name it. */
type Which = Pick<ComplaintRow, 'firm' | 'id'>;

/** Complaints linked to one that `reader` may see too, and those of the same client; each the newest first. */
export async function relatedTo(
  db: Db,
  { firm, id, email_index }: Which & Pick<ComplaintRow, 'email_index'>,
  reader: string,
  most: number,
): Promise<{ linked: ComplaintRow[]; sameClient: ComplaintRow[] }> {
  const others = db
    .selectFrom('complaint')
    .selectAll('complaint')
    .where('complaint.firm', '=', firm)
    .where('complaint.id', '!=', id)
    .where(notWalled(db, firm, reader, 'complaint.id'))
    .orderBy('complaint.received_at', 'desc')
    .orderBy('complaint.id')
    .limit(most);
  const linked = others
    .innerJoin('complaint_link', (on) =>
      on.onRef('complaint_link.firm', '=', 'complaint.firm').onRef('complaint_link.other', '=', 'complaint.id'),
    )
    .where('complaint_link.complaint', '=', id);
  const sameClient = others.where('complaint.email_index', '=', email_index);
  const [byLink, byClient] = await Promise.all([linked.execute(), email_index ? sameClient.execute() : []]);
  return { linked: byLink.map(asRow), sameClient: byClient.map(asRow) };
}

export const isLinked = async (db: Db, { firm, id }: Which, other: string): Promise<boolean> => {
  const row = await db
    .selectFrom('complaint_link')
    .select('other')
    .where('firm', '=', firm)
    .where('complaint', '=', id)
    .where('other', '=', other)
    .executeTakeFirst();
  return row !== undefined;
};

/** Links two complaints, in both directions. Lost when they are linked already. */
export const linkBoth = ({ firm, id }: Which, other: string): Insert[] => [
  { into: 'complaint_link', row: { firm, complaint: id, other }, claim: true },
  { into: 'complaint_link', row: { firm, complaint: other, other: id }, claim: true },
];

/** Lost when they are not linked any more. */
export const unlinkBoth = (db: Db, { firm, id }: Which, other: string): Change[] =>
  [
    [id, other],
    [other, id],
  ].map(([from = '', to = '']) => ({
    change: db
      .deleteFrom('complaint_link')
      .where('firm', '=', firm)
      .where('complaint', '=', from)
      .where('other', '=', to)
      .compile(),
    claim: true,
  }));

export const ticksOn = (db: Db, { firm, id }: Which): Promise<TickRow[]> =>
  db.selectFrom('tick').selectAll().where('firm', '=', firm).where('complaint', '=', id).execute();

/** One that is ticked already stays as it is. */
export const insertTick = (row: TickRow): Insert => ({ into: 'tick', row: { ...row } });

export const deleteTick = (db: Db, { firm, id }: Which, item: string): Change => ({
  change: db.deleteFrom('tick').where('firm', '=', firm).where('complaint', '=', id).where('item', '=', item).compile(),
});
