/** A thousand complaints that end in every way there is: each client is asked once, or it is counted why not, whatever servers do. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Happened } from '../../sdk/contract/history.ts';
import { happen } from '../../server/complaint/acts.ts';
import { brokenAt } from '../../server/complaint/chain.ts';
import { complaintByReference, entriesOf } from '../../server/complaint/complaint-table.ts';
import type { ComplaintsHouse } from '../../server/complaint/complaints-house.ts';
import { take } from '../../server/complaint/file.ts';
import { happenedIn } from '../../server/complaint/history.ts';
import { correspondent } from '../../server/correspondent.ts';
import { randomBytes } from '../../server/crypto/random.ts';
import { keepTime } from '../../server/deadlines/timetable.ts';
import { type Mailer, MailNeverError } from '../../server/mail/mailer.ts';
import { drain } from '../../server/mail/outbox.ts';
import type { ComplaintRow } from '../../server/store/tables.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { complaintOf, type Ending, endings, moved, nobody, type Step } from '../support/endings.ts';
import { monday, openTestApp, siteKey, type TestApp } from '../support/test-app.ts';

const day = 86_400_000;
const many = 1_000;

/** One complaint; `left`: what is still to happen to it. */
interface Life {
  reference: string;
  ending: Ending;
  filedAt: number;
  left: [number, Step][];
  asked: boolean;
}

describeEachEngine('a thousand complaints that have ended', ({ databaseUrl }) => {
  const lives: Life[] = [];
  /** Letters as they were handed over. */
  const handed: string[] = [];
  const nodes: TestApp[] = [];
  beforeAll(async () => {
    const env = { REDRESS_ROOT_KEY: randomBytes(32).toString('base64url') };
    // Only one process can serve from a file.
    for (let node = 0; node < (databaseUrl ? 2 : 1); node++) nodes.push(await openTestApp({ databaseUrl, env }));
    for (const { worker } of nodes) await worker.stop();
  });
  afterAll(() => Promise.all(nodes.map((node) => node.close())));

  const mailer: Mailer = {
    send: async ({ id, to, kind }) => {
      handed.push(id);
      if (to === nobody || (to === moved && kind === 'survey')) throw new MailNeverError('eenvelope-550');
    },
    close: () => {},
  };
  const post = (house: ComplaintsHouse) => drain({ ...house, mailer, ...correspondent(house) });
  const nodeFor = (at: number): TestApp => nodes[at % nodes.length] as TestApp;
  const db = () => nodeFor(0).house.store.db;

  it('are asked about once each, or counted with the reason, a week switched off or not', async () => {
    // From noon to midnight to noon: and no server runs from the second Sunday to the third Monday.
    for (let now = monday; now < monday + 75 * day; now += day / 2) {
      if (now > monday + 13 * day && now < monday + 21 * day) continue;
      for (const { clock } of nodes) clock.set(now);
      await file(now);
      await live(now);
      for (let time = 0; time < 2; time++) await Promise.all(nodes.map(({ house }) => keepTime(house)));
      await Promise.all(nodes.map(({ house }) => post(house)));
    }
    expect(lives.map(({ left }) => left.length)).toEqual(Array(many).fill(0));
    expect(new Set(handed).size).toBe(handed.length);
    const faults = (await Promise.all(lives.map(faultsOf))).flat();
    expect(faults.slice(0, 20)).toEqual([]);
    expect(await everyone()).toEqual({ invited: 0, reminded: 0, waiting: 0 });
  }, 600_000);

  /** Fifty every half day. */
  async function file(now: number): Promise<void> {
    const first = lives.length;
    const fresh = Array.from({ length: Math.min(50, many - first) }, async (_, at): Promise<Life> => {
      const ending = endings[(first + at) % endings.length] as Ending;
      const reference = await filed(nodeFor(at), ending, now);
      return {
        reference,
        ending,
        filedAt: now,
        left: ending.steps.map(([after, step]) => [after, step]),
        asked: false,
      };
    });
    lives.push(...(await Promise.all(fresh)));
  }

  async function filed({ house, file }: TestApp, ending: Ending, now: number): Promise<string> {
    const complaint = complaintOf(ending);
    if (ending.how !== 'grumble') return (await file(complaint)).reference;
    const firm = await house.firmOf(siteKey);
    if (!firm) throw new Error('no firm');
    const receivedOn = new Date(now).toISOString().slice(0, 10);
    const logged = { channel: 'phone', by: 'Ada Okafor', person: 'per_1', receivedOn, grumble: true } as const;
    return take({ ...house, now, logged }, firm, complaint, (taken) => taken.complaint.reference);
  }

  async function live(now: number): Promise<void> {
    await Promise.all(
      lives.map(async (life, at) => {
        const { filedAt, left, ending } = life;
        while (left[0] && filedAt + left[0][0] * day <= now)
          for (const [, step] of left.splice(0, 1)) await does(nodeFor(at).house, life, step, now);
        if (!ending.onceAsked || life.asked) return;
        life.asked = (await rowOf(life)).survey === 'invited';
        if (life.asked) await does(nodeFor(at).house, life, ending.onceAsked, now);
      }),
    );
  }

  async function does(house: ComplaintsHouse, life: Life, step: Step, now: number): Promise<void> {
    const { firm, id } = await rowOf(life);
    const which = { firm, complaint: id };
    if (step.kind !== 'told-the-end') return void (await happen(house, which, step, now));
    const entries = await entriesOf(db(), firm, id);
    const about = entries.findLast(({ kind }) => kind === 'closed')?.seq ?? 0;
    await happen(house, which, { kind: 'told', facts: { letter: 'closed', about, method: 'call', by: null } }, now);
  }

  const rowOf = async ({ reference }: Life) => (await complaintByReference(db(), reference)) as ComplaintRow;

  /** What came of one that should not have, a line each. */
  async function faultsOf(life: Life): Promise<string[]> {
    const row = await rowOf(life);
    const key = await nodeFor(0).house.keyring.complaint(row.firm, row.id);
    const entries = await entriesOf(db(), row.firm, row.id);
    const history = entries.map((entry) => ({ ...happenedIn(entry, key), at: entry.at }));
    const letters = await db().selectFrom('letter').select(['kind', 'state']).where('complaint', '=', row.id).execute();
    const tasks = await db().selectFrom('task').select(['letter']).where('complaint', '=', row.id).execute();
    const asking = ({ kind }: { kind: string }) => kind === 'survey' || kind === 'survey-reminder';
    const found = [
      ...history.flatMap((happened) => inShort(happened)),
      ...letters.filter(asking).map(({ kind, state }) => `letter ${kind} ${state}`),
      ...tasks.flatMap(({ letter }) => (letter?.startsWith('survey') ? [`task ${letter}`] : [])),
      ...(row.survey === 'planned' && row.survey_at === null ? ['not told how it ended'] : []),
    ];
    const wanted = wantedOf(life.ending);
    const wrong = found.sort().join() === wanted.sort().join() ? [] : [`${found.join()} and not ${wanted.join()}`];
    const broken = brokenAt(entries, row) === null ? [] : ['a broken chain'];
    return [...wrong, ...broken, ...untimely(history)].map((fault) => `${row.reference} ${life.ending.name}: ${fault}`);
  }

  /** What is still to be asked, or once more. */
  async function everyone(): Promise<object> {
    const rows = await db().selectFrom('complaint').select(['survey', 'survey_at']).execute();
    const number = (state: string, due: boolean) =>
      rows.filter(({ survey, survey_at }) => survey === state && (survey_at !== null) === due).length;
    return { invited: number('invited', true), reminded: number('reminded', true), waiting: number('planned', true) };
  }
});

function inShort({ kind, facts }: Happened): string[] {
  if (kind === 'survey-invited') return [`invited by ${facts.way}`];
  if (kind === 'survey-reminded') return ['reminded'];
  return kind === 'survey-not-invited' || kind === 'survey-excluded' ? [`not: ${facts.reason}`] : [];
}

function wantedOf({ comes, onceAsked }: Ending): string[] {
  const excluded = onceAsked?.kind === 'survey-excluded' ? [`not: ${onceAsked.facts.reason}`] : [];
  const letter = ['invited by email', 'letter survey sent'];
  if (comes === 'letter') return [...letter, 'reminded', 'letter survey-reminder sent'];
  if (comes === 'letter once') return [...letter, ...excluded];
  if (comes === 'letter bounced') return ['invited by email', 'letter survey given-up', 'task survey'];
  if (comes === 'call') return ['invited by call', 'task survey'];
  return comes === 'answer-not-delivered' ? ['not told how it ended'] : [`not: ${comes}`];
}

/** Whether somebody was asked before the firm's days were over, or reminded before a week was. */
function untimely(history: readonly (Happened & { at: number })[]): string[] {
  const asks = history.flatMap(({ kind, facts }) =>
    kind === 'letter-sent' || kind === 'told' ? (facts.askAt ?? []) : [],
  );
  const at = (wanted: string) => history.find(({ kind }) => kind === wanted)?.at;
  const [invited, reminded] = [at('survey-invited'), at('survey-reminded')];
  const early = invited !== undefined && invited < (asks.at(-1) ?? Number.POSITIVE_INFINITY);
  const late = invited !== undefined && invited > (asks.at(-1) ?? 0) + 8 * day;
  const soon = reminded !== undefined && reminded - (invited ?? 0) < 7 * day;
  return [
    ...(early ? ['asked too early'] : []),
    ...(late ? ['asked too late'] : []),
    ...(soon ? ['reminded too early'] : []),
  ];
}
