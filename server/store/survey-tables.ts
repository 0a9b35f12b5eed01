/** The columns of the tables that keep what clients say of how they were handled. */
import type { AreaCode, OutcomeCode } from '../../sdk/contract/codes.ts';

/**
 * One answer; `sealed`: what was answered, under the firm's own key. `complaint`: null where its client unlinked it: then nothing here
 * says more than the quarter that complaint ended in (`period`) and the month (`2026-11`) the answer came in; `id` is no time either.
 */
export interface SurveyAnswerRow {
  firm: string;
  id: string;
  complaint: string | null;
  instrument: string;
  period: string;
  month: string;
  outcome: OutcomeCode | null;
  area: AreaCode | null;
  sealed: Uint8Array;
  /** The id of who wrote it down, where the client was called. */
  entered_by: string | null;
  released_at: number | null;
  released_by: string | null;
}

/** Who sees no trace of an unlinked answer: whoever was walled from its complaint when it came. */
export interface SurveyWallRow {
  firm: string;
  answer: string;
  person: string;
}

/** Who does not see an unlinked answer before it is released: whoever had its complaint when it came, where others could release it. */
export type SurveyHandledRow = SurveyWallRow;

/** Who has a complaint or ever had it: an answer about it is not theirs to read before it is released. */
export interface HandledRow {
  firm: string;
  complaint: string;
  person: string;
}
