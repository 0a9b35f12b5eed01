/** What the sections of a procedure are told from, and the few kinds of blocks they are told in. */
import type { ProcedureBlock, ProcedureSection, ProcedureWay } from '../../sdk/contract/procedure.ts';
import { inSentences } from '../../sdk/words/marks.ts';
import { limitInWords } from '../complaint/explain.ts';
import type { Firm } from '../firm/firms.ts';
import type { OutsideBody, Reckoning } from '../firm/reckoning.ts';
import type { Say } from '../firm/speaking.ts';
import { dayInWords } from '../packs/calendar.ts';
import { inForce, type Limit } from '../packs/pack.ts';
import type { SectionId } from './duties.ts';

/** `today`: in the firm's zone; what is not in force by then is not told. */
export interface Telling {
  firm: Firm;
  reckoning: Reckoning;
  locale: string;
  today: string;
  publicUrl: string;
  say: Say<'procedure'>;
  rule: Say<'rules'>;
  common: Say<'common'>;
}

/** A section with its title; nothing where it has nothing to say. */
export const section = (id: SectionId, title: string | null, blocks: readonly ProcedureBlock[]): ProcedureSection[] =>
  blocks.length > 0 ? [{ id, title, blocks: [...blocks] }] : [];

/** Sentences one after the other; one by itself as it is, since it may end in a colon. */
export const paragraph = ({ locale }: Telling, first: string, ...others: readonly string[]): ProcedureBlock => ({
  kind: 'text',
  text: others.length > 0 ? inSentences([first, ...others], locale) : first,
});

export const list = (items: readonly string[]): ProcedureBlock => ({ kind: 'list', items: [...items] });

export const way = (
  kind: ProcedureWay['kind'],
  label: string,
  value: string | null,
  note: string | null = null,
): ProcedureWay[] => (value ? [{ kind, label, value, note }] : []);

/** Everything known of how to reach a body, with the day it was read; nothing where nothing is known. */
export function reaching({ rule, locale }: Telling, body: OutsideBody): ProcedureBlock[] {
  const { name, phone, email, web, post, read } = body;
  const ways = [
    ...way('phone', rule('outside.phone'), phone),
    ...way('email', rule('outside.email'), email),
    ...way('web', rule('outside.web'), web),
    ...way('post', rule('outside.post'), post.join(', ')),
  ];
  if (ways.length === 0) return [];
  const checked = read ? rule('outside.read-on', { date: dayInWords(read, locale, 'long') }) : null;
  return [{ kind: 'ways', title: rule('outside.ways', { body: name }), ways, checked }];
}

/** How long there is to ask a body. Only what is verified is told as it is; only then can the body be said to make exceptions. */
export function limitsIn(telling: Telling, limits: readonly Limit[], { name }: OutsideBody): ProcedureBlock[] {
  if (limits.length === 0) return [];
  const { say, rule } = telling;
  const exceptions = limits.some(({ verified, extendable }) => verified && extendable);
  return [
    paragraph(telling, say('procedure.outside.limits')),
    list(limits.map((limit) => limitInWords(limit, name, rule))),
    ...(exceptions ? [paragraph(telling, rule('outside.exceptions', { body: name }))] : []),
  ];
}

/** Whether a value holds on the day the document is read. */
export const holds = ({ today }: Telling, { effectiveFrom }: { effectiveFrom: string | null }): boolean =>
  inForce({ effectiveFrom }, today);

/** The limits of the pack that hold now. */
export const limitsNow = (telling: Telling): Limit[] =>
  (telling.reckoning.outside?.limits ?? []).filter((limit) => holds(telling, limit));

/** Whether a limit is for complaints about bills alone. */
export const aboutBills = ({ when }: Limit): boolean => when?.every((code) => code.startsWith('costs-')) ?? false;
