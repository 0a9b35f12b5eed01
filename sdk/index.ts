/** The public face of the SDK: one function, what it gives, its errors, and the types of the contract. */
export { createRedress, type Redress } from './client.ts';
export type { Options } from './connection.ts';
export type * from './contract/codes.ts';
export type { Complainant, Filed, HandledBy, KeptComplaint, NewComplaint } from './contract/complaint.ts';
export type { FirmContact, FirmProfile } from './contract/firm.ts';
export type { Head, HeadsReplied, HeadsReply, HeadsState } from './contract/heads.ts';
export type { Challenge, Fault, FaultCode, Problem, ProblemCode } from './contract/problem.ts';
export type { Procedure, ProcedureBlock, ProcedureSection, ProcedureWay } from './contract/procedure.ts';
export type {
  NewSurvey,
  Rating,
  RightsAnswer,
  SurveyAnswered,
  SurveyAnswers,
  SurveyItem,
  SurveyOffer,
  SurveyRefused,
} from './contract/survey.ts';
export type {
  Actor,
  AskLink,
  CanDo,
  Message,
  NewMessage,
  NewWithdrawal,
  OpenSession,
  Scope,
  Session,
  TrackerView,
  Withdrawal,
} from './contract/tracker.ts';
export {
  ChallengeRequiredError,
  ConflictError,
  ConnectionError,
  type ErrorCode,
  ForbiddenError,
  NotFoundError,
  ProblemError,
  RateLimitedError,
  RedressError,
  TimeoutError,
  UnauthenticatedError,
  UnavailableError,
  UnexpectedAnswerError,
  ValidationError,
} from './errors.ts';
export { type CallOptions, newKey, type WriteOptions } from './request.ts';
export type { TrackerSession } from './tracker-session.ts';
