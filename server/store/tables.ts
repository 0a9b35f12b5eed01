/** The columns of every table, as Kysely sees them. Instants are milliseconds UTC; dates `YYYY-MM-DD`; bytes are sealed or hashed. */
import type { Clock, DeadlineCode } from '../../sdk/contract/clock.ts';
import type { AreaCode, Channel, OutcomeCode, Status } from '../../sdk/contract/codes.ts';
import type { ComplaintLetterKind, HappeningKind, LetterKind } from '../../sdk/contract/history.ts';
import type { NotInvitedReason, SurveyState } from '../../sdk/contract/survey.ts';
import type { DraftRow, IdempotencyRow, LinkRow, SessionRow, SpentProofRow } from './client-tables.ts';
import type { ClaimRow, ConcernRow, CountRow, LinkedRow, PendingRow, TickRow, WallRow } from './desk-tables.ts';
import type { AuditRow, InvitationRow, PasskeyRow, PersonRow, StaffSessionRow } from './staff-tables.ts';
import type { HandledRow, SurveyAnswerRow, SurveyHandledRow, SurveyWallRow } from './survey-tables.ts';

export interface Tables {
  firm: FirmRow;
  site_key: { firm: string; key: string; created_at: number; retired_at: number | null };
  firm_origin: { firm: string; origin: string; created_at: number; preview: number };
  form: FormRow;
  complaint: Omit<ComplaintRow, 'clocks'> & { clocks: string };
  entry: EntryRow;
  letter: LetterRow;
  task: TaskRow;
  idempotency: IdempotencyRow;
  session: SessionRow;
  link: LinkRow;
  quota: { firm: string; name: string; since: number; used: number };
  spent_proof: SpentProofRow;
  draft: DraftRow;
  person: PersonRow;
  invitation: InvitationRow;
  passkey: PasskeyRow;
  recovery_code: { firm: string; person: string; code_hash: Uint8Array };
  spent_factor: { firm: string; mark: Uint8Array; expires_at: number };
  staff_session: StaffSessionRow;
  audit: AuditRow;
  wall: WallRow;
  concern: ConcernRow;
  claim: ClaimRow;
  complaint_count: CountRow;
  pending: PendingRow;
  complaint_link: LinkedRow;
  tick: TickRow;
  survey_answer: SurveyAnswerRow;
  survey_wall: SurveyWallRow;
  survey_handled: SurveyHandledRow;
  handled: HandledRow;
}

/** What makes a row of each table this row and no other: its primary key, as the migrations state it. */
export const identityOf: Readonly<Record<keyof Tables, readonly string[]>> = {
  firm: ['id'],
  site_key: ['firm', 'key'],
  firm_origin: ['firm', 'origin'],
  form: ['firm', 'version'],
  complaint: ['firm', 'id'],
  entry: ['firm', 'complaint', 'seq'],
  letter: ['firm', 'id'],
  task: ['firm', 'id'],
  idempotency: ['firm', 'operation', 'key_hash'],
  session: ['firm', 'token_hash'],
  link: ['firm', 'token_hash'],
  quota: ['firm', 'name'],
  spent_proof: ['firm', 'proof'],
  draft: ['firm', 'id'],
  person: ['firm', 'id'],
  invitation: ['firm', 'id'],
  passkey: ['firm', 'id'],
  recovery_code: ['firm', 'person', 'code_hash'],
  spent_factor: ['firm', 'mark'],
  staff_session: ['firm', 'token_hash'],
  audit: ['firm', 'seq'],
  wall: ['firm', 'complaint', 'person'],
  concern: ['firm', 'word', 'complaint'],
  claim: ['firm', 'complaint'],
  complaint_count: ['firm', 'status', 'handler', 'part'],
  pending: ['firm', 'id'],
  complaint_link: ['firm', 'complaint', 'other'],
  tick: ['firm', 'complaint', 'item'],
  survey_answer: ['firm', 'id'],
  survey_wall: ['firm', 'answer', 'person'],
  survey_handled: ['firm', 'answer', 'person'],
  handled: ['firm', 'complaint', 'person'],
};

/** Kept apart from the rest, so that its backups can be short-lived: without these rows everything sealed is noise. */
export interface KeyTables {
  root_check: { id: string; sealed: Uint8Array };
  server_key: { purpose: string; version: number; wrapped: Uint8Array; created_at: number };
  firm_key: { firm: string; version: number; wrapped: Uint8Array; created_at: number };
  complaint_key: { firm: string; complaint: string; version: number; wrapped: Uint8Array; created_at: number };
}

/**
 * `settings`: the JSON of `server/firm/settings.ts`; nothing personal of a client. `reckoned`: a mark of the settings that
 * the timetable was reckoned by; null: not yet.
 */
export interface FirmRow {
  id: string;
  name: string;
  prefix: string;
  settings: string;
  created_at: number;
  reckoned: string | null;
  /** Counts every change of its settings, origins and site keys. */
  version: number;
}

/** `document`: the JSON of `FormDocument` in `server/firm/form.ts`. */
export interface FormRow {
  firm: string;
  version: string;
  published_at: number;
  document: string;
}

/** What lists are sorted and filtered by; the words of the complaint are sealed in its first entry. */
export interface ComplaintRow {
  firm: string;
  id: string;
  reference: string;
  status: Status;
  former_status: Status | null;
  /** Sequence number of the last entry. */
  version: number;
  /** Hash of the last entry. */
  head: Uint8Array;
  received_at: number;
  /** Of the last entry. */
  changed_at: number;
  /** The rules it began under: `gb-eaw@2026-11-01`. It keeps them, whatever the firm changes to. */
  pack: string;
  /** Its dates, by what and from when; JSON in the store. */
  clocks: readonly Clock[];
  /** When the timetable looks at it next, in milliseconds UTC; null: never. */
  due_at: number | null;
  /** Real time, not the firm's clock: until then another process keeps its hands off. */
  leased_until: number;
  acknowledged_at: number | null;
  withdrawn_at: number | null;
  /** When its client had the final answer; when it was closed, where there was none before. */
  closed_at: number | null;
  locale: string;
  code_hash: Uint8Array;
  code_key: number;
  /** Keyed hash of the e-mail address, to find a complaint by it; null without one. */
  email_index: Uint8Array | null;
  /** 1: letters may go by e-mail; 0: there is no address, or the person asked not to be e-mailed. */
  mailable: number;
  /** 1: it came in a flood, or looks like a program's; until its client opens it or the firm acknowledges it. */
  unconfirmed: number;
  /** Sequence number of the last entry by the client or a person of the firm: what someone acting must have seen. */
  edition: number;
  /** The id of the person who has it; null: nobody yet. */
  handler: string | null;
  channel: Channel;
  /** 1: noted as a mere grumble, with no dates of its own. */
  grumble: number;
  /** 1: everybody who could handle it is concerned, so it is handled all the same, and the client was told. */
  override: number;
  /**
   * When the earliest date the firm has to keep is over, in milliseconds UTC; {@link noDate} where its time runs and has no
   * date; null where it does not run.
   */
  next_at: number | null;
  next_code: DeadlineCode | null;
  /** What it is about; null: not said, and on complaints from before this was kept. */
  area: AreaCode | null;
  /** How it ended; null while it has not. */
  outcome: OutcomeCode | null;
  /** How it stands with asking its client how it was handled; null until it has ended. */
  survey: SurveyState | null;
  survey_reason: NotInvitedReason | null;
  /** When they are asked next, in milliseconds UTC; null: never, or not before the answer has reached them. */
  survey_at: number | null;
  /** The last moment to answer. */
  survey_until: number | null;
}

/** Sorts after every date; the last instant there is. */
export const noDate = 8_640_000_000_000_000;

/** One row of history. Append-only; `sealed` holds its data; `hash` covers the ciphertext, so it verifies after erasure. */
export interface EntryRow {
  firm: string;
  complaint: string;
  seq: number;
  kind: HappeningKind;
  at: number;
  actor: string;
  sealed: Uint8Array;
  previous: Uint8Array;
  hash: Uint8Array;
}

export type LetterState = 'queued' | 'sent' | 'retrying' | 'given-up';

/**
 * A letter is a row first and a message later. `complaint`: null where it is about none. `sealed` is its exact text once
 * sent, the link's secret struck out; null where nothing is kept of it.
 */
export interface LetterRow {
  firm: string;
  id: string;
  complaint: string | null;
  reference: string;
  kind: LetterKind;
  audience: 'client' | 'firm';
  entry: number;
  state: LetterState;
  tries: number;
  queued_at: number;
  /** Null once it was sent or given up: then nobody looks for it any more. */
  next_try_at: number | null;
  sent_at: number | null;
  /** Real time, not the firm's clock: until then another process keeps its hands off. */
  leased_until: number;
  /** The kind of the last failure; never an address or a server's words. */
  failure: string | null;
  sealed: Uint8Array | null;
}

/** A letter that is part of a complaint. */
export type ComplaintLetterRow = LetterRow & { complaint: string; kind: ComplaintLetterKind };

/** Something a person has to do, such as telephoning someone who has no e-mail. */
export interface TaskRow {
  firm: string;
  id: string;
  complaint: string;
  reference: string;
  kind: TaskKind;
  /** The letter it stands for; null on tasks from before this was kept. */
  letter: LetterKind | null;
  /** The entry that letter tells of; null where it is about none, and on tasks from before this was kept. */
  entry: number | null;
  created_at: number;
  due_by: string | null;
  done_at: number | null;
  /** What somebody wrote down to do; null where it stands for a letter. */
  sealed: Uint8Array | null;
}

/**
 * `to-do`: what a person wrote down; all others are the server's. `words-not-sent`: somebody wrote to the client, and the complaint
 * or a wall did not allow it any more.
 */
export type TaskKind =
  | 'contact-otherwise'
  | 'letter-failed'
  | 'unconfirmed'
  | 'words-not-sent'
  | 'to-do'
  | 'survey-follow-up';
