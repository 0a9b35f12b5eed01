/** What happened to a complaint, in a sentence for the firm's people: every kind, with what they need to know of it. */
import { type DeadlineCode, deadlineCodes } from '../../sdk/contract/clock.ts';
import { letterName } from '../../sdk/contract/desk/letter-names.ts';
import type { ContactMethod, Facts, Happened, HappeningKind } from '../../sdk/contract/history.ts';
import { dayInWords } from '../packs/calendar.ts';

/** The sentence of an entry. Who did it stands beside it. */
export const sentenceOf = ({ kind, facts }: Happened): string => (says[kind] as (facts: object) => string)(facts);

const day = (date: string | undefined): string => (date ? dayInWords(date, 'en-GB', 'long') : 'no date');
const plain = (code: string): string => code.replaceAll('-', ' ');
const listed = (parts: readonly string[]): string => new Intl.ListFormat('en-GB').format(parts);

const received = {
  web: 'online',
  phone: 'by telephone',
  letter: 'by letter',
  email: 'by e-mail',
  'walk-in': 'in person',
};
const inTouch: Readonly<Record<ContactMethod, string>> = {
  call: 'called the client',
  letter: 'wrote to the client',
  email: 'e-mailed the client',
  meeting: 'met the client',
};
const tasks: Readonly<Record<DeadlineCode, string>> = {
  acknowledge: 'the client is contacted',
  'data-protection': 'the data-protection complaint is confirmed',
  update: 'the client hears how far it is',
  respond: 'the client has the final answer',
};
const dates = (codes: readonly string[]): string =>
  listed(deadlineCodes.filter((code) => codes.includes(code)).map((code) => tasks[code]));

const says: { readonly [Kind in HappeningKind]: (facts: Facts[Kind]) => string } = {
  received: ({ channel = 'web', receivedOn, grumble }) =>
    channel === 'web'
      ? 'The client sent the complaint online'
      : `Logged ${grumble ? 'as a grumble' : 'the complaint'} that came ${received[channel]} on ${day(receivedOn)}`,
  confirmed: () => 'The client confirmed that the complaint is theirs',
  acknowledged: ({ method }) => `Acknowledged it personally: ${inTouch[method]}`,
  'message-from-you': () => 'The client wrote a message',
  'message-from-firm': () => 'Wrote a message to the client',
  withdrawn: () => 'The client withdrew the complaint',
  'withdrawal-undone': () => 'The client took back the withdrawal',
  answered: ({ outcome }) => `Sent the final answer: ${plain(outcome)}`,
  closed: ({ outcome }) => `Closed it: ${plain(outcome)}`,
  asked: () => 'Asked the client for something',
  'clock-paused': ({ on, codes }) => `From ${day(on)} the date by which ${dates(codes)} stands still`,
  resumed: ({ on }) => `Time goes on from ${day(on)}`,
  'extension-told': ({ to }) => `Told the client that the answer takes until ${day(to)}`,
  'clock-extended': ({ moved }) => `The date for the answer was moved to ${day(moved[0]?.by)}`,
  told: ({ method, letter }) => `Told what the letter “${letterName(letter)}” says: ${inTouch[method]}`,
  warned: ({ code, by }) => `Reminded the firm: by ${day(by)} ${tasks[code]}`,
  'date-missed': ({ code, was }) => `Missed the date by which ${tasks[code]}: ${day(was)}`,
  'outside-opened': ({ body }) => `The client can now ask the ${body.name}`,
  read: () => 'Read the file',
  'letter-sent': ({ kind }) => `Sent the letter “${letterName(kind)}”`,
  'letter-given-up': ({ kind }) => `Could not send the letter “${letterName(kind)}”`,
  upgraded: () => 'Took the grumble up as a complaint, from the day it came',
  corrected: ({ now }) => `Corrected how to reach the client: ${listed(Object.keys(now).map(memberName))}`,
  'code-ended': () => 'The access code stopped working: somebody who was told it is walled off',
  'code-given': () => 'Made a new access code to tell the client',
  noted: () => 'Wrote a note',
  linked: () => 'Linked it to another complaint',
  unlinked: () => 'Took away the link to another complaint',
  ticked: ({ item, done }) => `${done ? 'Ticked' : 'Took the tick from'} “${plain(item.replace('/', ': '))}”`,
  'task-added': ({ dueBy }) => (dueBy ? `Wrote down a task for ${day(dueBy)}` : 'Wrote down a task'),
  'task-done': ({ result }) => `Took a task off the list${result ? `: ${result}` : ''}`,
  walled: ({ whom }) => `Walled ${whom.name} off from it`,
  'wall-lifted': ({ whom }) => `Let ${whom.name} see it again`,
  'wall-overridden': () =>
    'Told the client that everybody who could handle it is concerned, and that it is handled all the same',
  'heads-sent': ({ version, heads }) =>
    `Sent the client ${heads.length === 1 ? '1 head' : `${heads.length} heads`} (version ${version})`,
  'heads-confirmed': ({ version }) => `The client agreed to the heads (version ${version})`,
  'heads-corrected': ({ version }) => `The client corrected the heads (version ${version})`,
  'survey-invited': ({ way }) =>
    way === 'email' ? 'Asked the client how it was handled' : 'The client is to be called and asked how it was handled',
  'survey-reminded': () => 'Asked the client once more how it was handled',
  'survey-not-invited': ({ reason }) => `Did not ask the client how it was handled: ${plain(reason)}`,
  'survey-excluded': ({ reason, note }) =>
    `Decided not to ask the client how it was handled: ${plain(reason)}. ${note}`,
  'survey-answered': ({ by }) =>
    by ? 'Wrote down what the client said of how it was handled' : 'The client said how it was handled',
  'survey-refused': () => 'The client does not want to be asked how it was handled',
  'survey-released': () => 'Released what the client said of how it was handled',
  'taken-over': ({ from }) => `Went on where ${from.name} was working`,
  assigned: ({ name, note, walled }) =>
    walled
      ? 'Took it from whoever had it, who is walled off'
      : `${name === null ? 'Gave it to nobody' : `Gave it to ${name}`}${note ? `: ${note}` : ''}`,
  investigating: () => 'Began to look into it',
  'update-from-firm': () => 'Told the client how far it is',
  reopened: ({ reason }) => `Opened it again: ${reason}`,
};

/** `preferred contact` for `preferredContact`. */
const memberName = (member: string): string => member.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
