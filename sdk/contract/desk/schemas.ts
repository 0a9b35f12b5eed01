/** The schema of every body and answer of the desk, by endpoint. */
import * as z from 'zod/mini';
import * as acts from './acts.ts';
import { auditList } from './audit.ts';
import { caseFile, openedTask, task, taskList } from './case-file.ts';
import { claim, complaintList } from './complaints.ts';
import type { DeskCalls, DeskEndpointName } from './endpoints.ts';
import { deskFigures } from './figures.ts';
import { accepted, acceptInvitation, openedInvitation, openInvitation } from './invitation.ts';
import { changePassword, confirmTotp, ownFactors, passkey, recoveryCodes, registerPasskey, totpOffer } from './me.ts';
import { changePerson, invitation, invitationList, invitePerson, peopleList, person } from './people.ts';
import { deskSession, passkeyOptions, signAgain, signIn, signInWays, verifyPasskey } from './session.ts';
import { changeSettings, deskSettings, settingsWords } from './settings.ts';
import * as survey from './survey.ts';
import { liftWall, raiseWall, wallList } from './walls.ts';

type Schema<T> = [T] extends [undefined] ? null : z.core.$ZodType<T>;

const nothing = z.strictObject({}) as unknown as z.core.$ZodType<Record<string, never>>;

export const deskSchemas: {
  [Name in DeskEndpointName]: { body: Schema<DeskCalls[Name]['body']>; answer: Schema<DeskCalls[Name]['answer']> };
} = {
  'desk.ways': { body: null, answer: signInWays },
  'session.open': { body: signIn, answer: null },
  'session.read': { body: null, answer: deskSession },
  'session.close': { body: null, answer: null },
  'session.again': { body: signAgain, answer: null },
  'passkey.options': { body: nothing, answer: passkeyOptions },
  'passkey.verify': { body: verifyPasskey, answer: null },
  'invitation.open': { body: openInvitation, answer: openedInvitation },
  'invitation.accept': { body: acceptInvitation, answer: accepted },
  'me.read': { body: null, answer: ownFactors },
  'me.password': { body: changePassword, answer: null },
  'me.totp-offer': { body: nothing, answer: totpOffer },
  'me.totp': { body: confirmTotp, answer: null },
  'me.passkey-options': { body: nothing, answer: passkeyOptions },
  'me.passkey-add': { body: registerPasskey, answer: passkey },
  'me.passkey-remove': { body: null, answer: null },
  'me.recovery-codes': { body: nothing, answer: recoveryCodes },
  'me.leave-everywhere': { body: null, answer: null },
  'people.list': { body: null, answer: peopleList },
  'people.invite': { body: invitePerson, answer: invitation },
  'people.change': { body: changePerson, answer: person },
  'people.reset': { body: nothing, answer: person },
  'people.sign-out': { body: null, answer: null },
  'invitations.list': { body: null, answer: invitationList },
  'invitations.withdraw': { body: null, answer: null },
  'settings.read': { body: null, answer: deskSettings },
  'settings.words': { body: null, answer: settingsWords },
  'settings.change': { body: changeSettings, answer: deskSettings },
  'site-keys.add': { body: nothing, answer: deskSettings },
  'site-keys.retire': { body: nothing, answer: deskSettings },
  'complaints.acknowledge': { body: acts.acknowledge, answer: acts.acted },
  'complaints.handlers': { body: null, answer: acts.assignable },
  'complaints.assign': { body: acts.assign, answer: acts.acted },
  'complaints.investigate': { body: nothing, answer: acts.acted },
  'complaints.preview': { body: acts.write, answer: acts.preview },
  'complaints.write': { body: acts.write, answer: acts.written },
  'complaints.take-back': { body: null, answer: null },
  'complaints.resume': { body: nothing, answer: acts.acted },
  'complaints.extend': { body: acts.extend, answer: acts.acted },
  'complaints.close': { body: acts.close, answer: acts.acted },
  'complaints.reopen': { body: acts.reopen, answer: acts.acted },
  'complaints.heads': { body: acts.sendHeads, answer: acts.acted },
  'audit.list': { body: null, answer: auditList },
  'complaints.read': { body: null, answer: caseFile },
  'complaints.log': { body: acts.logComplaint, answer: acts.logged },
  'complaints.upgrade': { body: nothing, answer: acts.actedWithCode },
  'complaints.new-code': { body: nothing, answer: acts.actedWithCode },
  'complaints.note': { body: acts.newNote, answer: acts.acted },
  'complaints.correct': { body: acts.correctContact, answer: acts.acted },
  'complaints.link': { body: acts.link, answer: acts.acted },
  'complaints.unlink': { body: null, answer: null },
  'complaints.tick': { body: acts.tick, answer: acts.acted },
  'tasks.list': { body: null, answer: taskList },
  'tasks.read': { body: null, answer: openedTask },
  'tasks.add': { body: acts.newTask, answer: task },
  'tasks.done': { body: acts.taskDone, answer: task },
  'complaints.list': { body: null, answer: complaintList },
  'complaints.claim': { body: acts.takeClaim, answer: claim },
  'complaints.unclaim': { body: null, answer: null },
  'walls.list': { body: null, answer: wallList },
  'walls.raise': { body: raiseWall, answer: wallList },
  'walls.lift': { body: liftWall, answer: wallList },
  'figures.read': { body: null, answer: deskFigures },
  'survey.list': { body: null, answer: survey.surveyAnswerList },
  'survey.release': { body: nothing, answer: survey.surveyAnswer },
  'survey.exclude': { body: survey.excludeFromSurvey, answer: acts.acted },
  'survey.enter': { body: survey.enterSurvey, answer: acts.acted },
};
