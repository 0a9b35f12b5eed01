/** Sentences of the case file. What a client wrote is never among them. */
import type { ComplaintFlag } from '../../../sdk/contract/desk/complaints.ts';

export const caseWords = {
  title: 'Case file',
  loading: 'Loading the case file…',
  gone: 'This complaint is not there, or not for you to see.',
  back: 'Back to the queue',
  contents: 'On this page',
  from: (way: string, when: string) => `${way}, received ${when}`,
  handler: 'Handler',
  nobody: 'Nobody yet',
  status: 'Status',
  client: 'Client',
  due: 'Due',
  stale: 'The server does not answer. What you see may be out of date; what you type is kept.',
  again: 'Try again',

  claim: {
    other: (name: string, until: string) => `${name} is working on this, until ${until} at the latest.`,
    mine: 'You are working on this. Others see it.',
    refused: (name: string) =>
      `${name} is working on this. Your words are kept: take over at the top of the page, or wait until they are done.`,
    take: 'Take over',
    taken: 'You have taken over.',
  },

  care: {
    title: 'Take care',
    adjustments: 'Adjustments they asked for',
    safe: 'When it is safe to reach them',
    prefers: (way: string) => `They would rather hear by ${way.toLowerCase()}.`,
    documents: (way: string) => `Papers go by ${way.toLowerCase()}.`,
    language: (name: string) => `They read and write ${name}.`,
    behalf: (name: string) => `They complain for ${name}`,
    authority: {
      now: 'and say they can show permission now',
      later: 'and will show permission later: tell them nothing of the case until then',
      attorney: 'under a power of attorney',
      executor: 'and look after the estate',
      none: 'and have shown no permission: tell them nothing of the case until then',
    },
    unmailable: 'They cannot be e-mailed: what you write becomes a task to call or to post.',
  },

  words: {
    title: 'What they said',
    asFiled: 'In the client’s own words, exactly as they came.',
    rest: 'What else they told, under the headings of the form',
  },
  reach: {
    title: 'How to reach them',
    none: 'Nothing is on file.',
  },

  dates: {
    title: 'Dates',
    none: 'No dates run.',
    outside: (body: string) => `Outside the firm: ${body}`,
    outsideOpen: 'They can go there now',
    outsideFrom: (date: string) => `They can go there from ${date}`,
    until: (date: string) => `until ${date}`,
  },

  talk: {
    title: 'Messages',
    none: 'Nothing was written yet, either way.',
    client: 'Client',
    firm: 'The firm',
    about: { message: 'Message', ask: 'Asked for something', update: 'How it stands', answer: 'Final answer' },
  },

  notes: {
    title: 'Notes of the firm',
    private: 'Internal: the client never sees this.',
    none: 'No notes.',
    unnamed: 'Somebody at the firm',
  },

  heads: {
    title: 'Heads of the complaint',
    none: 'No heads were sent yet. Put the complaint into numbered points in plain words, and ask whether you understood it.',
    sent: (version: number, date: string) => `Version ${version}, sent ${date}`,
    waiting: 'The client has not answered yet.',
    agreed: (date: string) => `The client agreed on ${date}.`,
    corrected: (date: string) => `The client corrected them on ${date}.`,
    number: (number: number) => `Head ${number}`,
    correction: 'The client says',
    missing: 'What is missing, says the client',
    finding: 'What we found',
  },

  history: {
    title: 'History',
    hidden: 'not seen by the client',
    readings: (count: number) => `Who opened this file (${count})`,
    actors: { you: 'Client', firm: 'The firm', system: 'By itself', outside: 'Outside the firm' },
  },

  related: {
    title: 'Related complaints',
    none: 'None are known.',
    why: { linked: 'linked by the firm', 'same-client': 'same client', 'same-matter': 'same matter' },
    unlink: 'Take the link away',
    unlinked: 'The link is taken away.',
  },

  tasks: {
    title: 'Tasks',
    none: 'No tasks.',
    by: (date: string) => `by ${date}`,
    done: (date: string) => `done ${date}`,
    read: 'Read what to tell them',
    nothingToSay: 'There is nothing to read out: the history says what happened.',
    finish: 'Done',
    finished: 'The task is done.',
    howTold: 'How did you tell them?',
  },

  checklist: {
    title: (stage: string) => `Checklist: ${stage}`,
    done: (who: string | null, when: string) => (who ? `${who}, ${when}` : when),
    others: 'Checklists of the other stages',
    ticked: 'Ticked.',
    unticked: 'The tick is taken away.',
  },

  letters: {
    title: 'Letters',
    none: 'None were queued.',
    audience: { client: 'to the client', firm: 'to the firm' },
    state: {
      queued: 'waits to be sent',
      sent: 'sent',
      retrying: 'tried again, not sent yet',
      'given-up': 'could not be sent',
    },
  },

  closure: {
    title: 'How it ended',
    reason: 'Why',
    remedies: 'To put it right',
    lesson: 'What the firm learns (the client does not see this)',
  },

  panel: {
    title: 'What you can do',
    none: 'There is nothing for you to do here now.',
    begun: 'begun',
    aside: 'Put aside',
    discard: 'Throw away what I typed',
  },

  changed: {
    title: 'This changed while you were writing',
    yours: 'What you wrote is in the form below, whole. This is new since you began:',
    nothing: 'Nothing you can see here is new: contact data or heads were changed. Look at the page.',
    now: 'On file now',
    send: 'I have looked: send again',
  },

  pending: {
    title: (seconds: number) => `Goes out in ${seconds} s`,
    going: 'Is going out…',
    failed: 'Not sent',
    failedWhy: {
      forbidden: 'Whoever wrote it may not write to this client any more.',
      'not-possible-now': 'By the time it was to go, the complaint no longer allowed it.',
    },
    failedNext:
      'The client has not had it, and it does not go by itself. Look at what has happened since. Write it again if it is still needed, and put this away.',
    putAway: 'Put it away',
    isPutAway: 'Put away. It was never sent.',
    to: (name: string) => `To ${name}`,
    by: (name: string) => `written by ${name}`,
    takeBack: 'Take it back',
    announce: (seconds: number) => `It goes out in ${seconds} seconds. You can take it back.`,
    gone: 'Sent.',
    takenBack: 'Taken back. Nothing was sent; your words are in the form.',
    tooLate: 'It has gone out already.',
    again: 'Write it again',
  },
} as const;

/** Flags that ask for care, most pressing first. */
export const pressing: readonly ComplaintFlag[] = [
  'outside-open',
  'missed',
  'unconfirmed',
  'override',
  'grumble',
  'adjustments',
];
