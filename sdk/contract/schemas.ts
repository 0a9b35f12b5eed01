/** The schema of every body and answer, by endpoint. Apart from `endpoints.ts`, so that a browser loads it when it must. */
import * as z from 'zod/mini';
import { filed, newComplaint } from './complaint.ts';
import { openDraft, openedDraft, saveDraft } from './draft.ts';
import type { Calls, EndpointName } from './endpoints.ts';
import { firmProfile } from './firm.ts';
import { headsReplied, headsReply } from './heads.ts';
import type { Challenge } from './problem.ts';
import { procedure } from './procedure.ts';
import { newSurvey, newSurveyRefusal, surveyAnswered, surveyRefused } from './survey.ts';
import {
  askLink,
  freshLink,
  message,
  newMessage,
  newWithdrawal,
  openSession,
  session,
  trackerView,
  withdrawal,
} from './tracker.ts';

type Schema<T> = [T] extends [undefined] ? null : z.core.$ZodType<T>;

const challenge = z.object({
  parameters: z.record(z.string(), z.unknown()),
  signature: z.optional(z.string()),
}) as unknown as z.core.$ZodType<Challenge>;

const nothing = z.object({}) as unknown as z.core.$ZodType<Record<string, never>>;

export const schemas: {
  [Name in EndpointName]: { body: Schema<Calls[Name]['body']>; answer: Schema<Calls[Name]['answer']> };
} = {
  'firm.get': { body: null, answer: firmProfile },
  'procedure.get': { body: null, answer: procedure },
  'challenge.get': { body: null, answer: challenge },
  'complaints.file': { body: newComplaint, answer: filed },
  'links.ask': { body: askLink, answer: nothing },
  'drafts.save': { body: saveDraft, answer: nothing },
  'drafts.open': { body: openDraft, answer: openedDraft },
  'tracker.open': { body: openSession, answer: session },
  'tracker.fresh-link': { body: freshLink, answer: nothing },
  'tracker.read': { body: null, answer: trackerView },
  'tracker.message': { body: newMessage, answer: message },
  'tracker.heads-reply': { body: headsReply, answer: headsReplied },
  'tracker.survey': { body: newSurvey, answer: surveyAnswered },
  'tracker.refuse-survey': { body: newSurveyRefusal, answer: surveyRefused },
  'tracker.withdraw': { body: newWithdrawal, answer: withdrawal },
  'tracker.undo-withdrawal': { body: null, answer: null },
  'tracker.leave': { body: null, answer: null },
};
