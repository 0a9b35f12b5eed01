/** Everything a person at the desk may see of one complaint. */
import * as z from 'zod/mini';
import { basisCodes, channels, outcomeCodes, remedyCodes, statusCodes } from '../codes.ts';
import { complainant, keptComplaint } from '../complaint.ts';
import { head, headsState } from '../heads.ts';
import { contactMethods } from '../history.ts';
import { claim, complaintFlags, named } from './complaints.ts';
import { caseSurvey } from './survey.ts';

/** Acts that may follow now, for this person; each is a call of its own. */
export const deskActs = [
  'acknowledge',
  'assign',
  'investigate',
  'message',
  'ask',
  'update',
  'resume',
  'extend',
  'note',
  'correct',
  'link',
  'heads',
  'close',
  'reopen',
  'upgrade',
  'new-code',
  'wall',
] as const;
export type DeskAct = (typeof deskActs)[number];

/**
 * Those the tracker tells, explained to the firm, with how each stands. `state`: done; missed; stands still; not due, since its client has withdrawn;
 * or it runs.
 */
const deadline = z.object({
  code: z.string(),
  by: z.iso.date(),
  basis: z.enum(basisCodes),
  state: z.enum(['done', 'missed', 'stands-still', 'not-due', 'runs']),
  explanation: z.string(),
});

/** What was written, either way. `about`: what the firm's was: a message, a request, news, or its final answer. */
const message = z.object({
  id: z.string(),
  from: z.enum(['you', 'firm']),
  about: z.enum(['message', 'ask', 'update', 'answer']),
  text: z.string(),
  sentAt: z.iso.datetime(),
  by: z.nullable(z.string()),
});

/**
 * Written and not sent: it can be taken back until `goesAt`. `failed`: why it did not go, as a code of a problem; then it never
 * goes by itself, and `goesAt` is null.
 */
const pending = z.object({
  id: z.string(),
  about: z.enum(['message', 'ask', 'update']),
  text: z.string(),
  goesAt: z.nullable(z.iso.datetime()),
  by: named,
  failed: z.nullable(z.string()),
});

const note = z.object({ entry: z.int(), at: z.iso.datetime(), by: z.nullable(z.string()), text: z.string() });

/** `seen`: whether the client sees it in the tracker. `by`: a person's name, where one is known. */
const happened = z.object({
  entry: z.int(),
  at: z.iso.datetime(),
  kind: z.string(),
  actor: z.enum(['you', 'firm', 'system', 'outside']),
  by: z.nullable(z.string()),
  seen: z.boolean(),
  text: z.string(),
});

/** Another complaint this reader may see too. */
const related = z.object({
  id: z.string(),
  reference: z.string(),
  status: z.enum(statusCodes),
  why: z.enum(['linked', 'same-client', 'same-matter']),
});

/** `letter`: the kind of letter it stands for; `text`: what somebody wrote down to do. */
export const task = z.object({
  id: z.string(),
  kind: z.string(),
  letter: z.nullable(z.string()),
  text: z.nullable(z.string()),
  createdAt: z.iso.datetime(),
  dueBy: z.nullable(z.iso.date()),
  doneAt: z.nullable(z.iso.datetime()),
});
export type Task = z.infer<typeof task>;

/** `says`: what the letter it stands for would have said, to be read out or posted; null where it stands for none. */
export const openedTask = z.object({ ...task.shape, says: z.nullable(z.string()) });
export type OpenedTask = z.infer<typeof openedTask>;

/** `GET /v1/desk/tasks?limit=&after=`: open tasks of all complaints the reader may see, the first due first. */
export const taskList = z.object({
  items: z.array(z.object({ ...task.shape, complaint: z.string(), reference: z.string(), handler: z.nullable(named) })),
  next: z.nullable(z.string()),
});
export type TaskList = z.infer<typeof taskList>;

/** What to do in which stage, in the firm's own words; `done`: by whom and when. */
const checklist = z.object({
  stage: z.string(),
  title: z.string(),
  items: z.array(
    z.object({
      code: z.string(),
      text: z.string(),
      done: z.nullable(z.object({ at: z.iso.datetime(), by: z.nullable(z.string()) })),
    }),
  ),
});

/** The heads as they were last sent, each with what its client said to it. */
export const headsSent = z.object({ ...headsState.shape, items: z.array(head) });
export type HeadsSent = z.infer<typeof headsSent>;

/** What became of a letter. */
const letter = z.object({
  id: z.string(),
  kind: z.string(),
  audience: z.enum(['client', 'firm']),
  state: z.enum(['queued', 'sent', 'retrying', 'given-up']),
  queuedAt: z.iso.datetime(),
  sentAt: z.nullable(z.iso.datetime()),
});

/**
 * `version`: for `If-Match`; rises with what the client or a person of the firm did, not with what was read or mailed. `filed`: the
 * client's own words, as they came; `complainant`: how to reach them now, corrected since. `consent` is missing where it was
 * logged by the firm.
 */
export const caseFile = z.object({
  id: z.string(),
  reference: z.string(),
  version: z.int(),
  status: z.enum(statusCodes),
  channel: z.enum(channels),
  receivedAt: z.iso.datetime(),
  locale: z.string(),
  flags: z.array(z.enum(complaintFlags)),
  filed: keptComplaint,
  complainant,
  /** What letters can reach the client by. */
  reachable: z.enum(['email', 'otherwise']),
  handler: z.nullable(named),
  claim: z.nullable(claim),
  deadlines: z.array(deadline),
  outside: z.nullable(
    z.object({ open: z.boolean(), body: z.string(), from: z.nullable(z.iso.date()), until: z.nullable(z.iso.date()) }),
  ),
  messages: z.array(message),
  pending: z.array(pending),
  notes: z.array(note),
  heads: z.nullable(headsSent),
  history: z.array(happened),
  related: z.array(related),
  tasks: z.array(task),
  checklists: z.array(checklist),
  letters: z.array(letter),
  /** How it ended, last. */
  closure: z.nullable(
    z.object({
      outcome: z.enum(outcomeCodes),
      reason: z.string(),
      remedies: z.array(z.enum(remedyCodes)),
      lesson: z.nullable(z.string()),
      at: z.iso.datetime(),
    }),
  ),
  /** Null until the complaint has ended, or somebody has decided not to ask. */
  survey: z.nullable(caseSurvey),
  can: z.array(z.enum(deskActs)),
  acknowledgedBy: z.nullable(z.enum(contactMethods)),
});
export type CaseFile = z.infer<typeof caseFile>;
