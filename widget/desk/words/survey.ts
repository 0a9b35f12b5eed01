/** What the desk calls the survey: its items, how people answer, how it stands, and why somebody is not asked. */
import type { OutcomeGroup } from '../../../sdk/contract/desk/figures.ts';
import type {
  Exclusion,
  NotInvitedReason,
  RightsAnswer,
  SurveyItem,
  SurveyState,
} from '../../../sdk/contract/survey.ts';

/** Short names, as headings and in tables. What clients read is in `sdk/words`, and may be the firm's own. */
export const itemNames: Readonly<Record<SurveyItem, string>> = {
  ease: 'How easy it was to complain',
  informed: 'Being kept informed',
  listened: 'Being listened to',
  respect: 'Being treated with respect',
  thorough: 'How thoroughly it was looked into',
  reasons: 'Understanding the reasons',
  outcome: 'The outcome',
  rights: 'Knowing what they can do next',
  overall: 'How it was handled overall',
};

/** Of the scale, whose ends alone have names that hold for every item. */
export const ratingNames = ['1 worst', '2', '3', '4', '5 best'] as const;

export const rightsNames: Readonly<Record<RightsAnswer, string>> = { yes: 'Yes', no: 'No', 'not-sure': 'Not sure' };

export const notInvitedReasons: Readonly<Record<NotInvitedReason, string>> = {
  outside: 'It is with someone outside the firm',
  'client-said-no': 'The client does not want to be asked',
  bereavement: 'A bereavement',
  safety: 'Asking could put somebody at risk',
  unconfirmed: 'The client never confirmed the complaint',
  grumble: 'It was a grumble, not a complaint',
  unreachable: 'There is no way to reach them',
  'answer-not-delivered': 'The answer has not reached them',
};

export const outcomeGroupNames: Readonly<Record<'all' | OutcomeGroup, string>> = {
  all: 'All outcomes',
  upheld: 'Upheld',
  'partly-upheld': 'Partly upheld',
  'not-upheld': 'Not upheld',
  settled: 'Settled',
  undecided: 'Not decided by us',
};

export const periods = {
  allTime: 'All time',
  quarter: (first: string, last: string) => `${first} to ${last}`,
} as const;

/** `1` or, where the firm had its own wording, `1-k3x9`. */
export function instrumentName(instrument: string): string {
  const [version = '', wording] = instrument.split('-');
  return wording ? `Version ${version}, in your own wording (${wording})` : `Version ${version}`;
}

export const caseSurvey = {
  title: 'How the client found it',
  notYet: 'The client is asked once the complaint has ended and the answer has reached them.',
  states: {
    planned: 'They have not been asked yet.',
    invited: 'They were asked.',
    reminded: 'They were asked, and reminded once.',
    answered: 'They have answered.',
    refused: 'They would rather not say.',
    'not-invited': 'They are not asked.',
  } satisfies Record<SurveyState, string>,
  next: { planned: 'They will be asked on', invited: 'They will be reminded on' } as Readonly<Record<string, string>>,
  planned: 'That happens once a letter with the answer has reached them, or they were told.',
  until: (moment: string) => `They can answer until ${moment}.`,
  held: 'A complaints partner looks at it first. Whoever handled the complaint sees it once it is released.',
  unlinked: 'They chose that nobody can tell which answer is theirs.',
} as const;

export const doNotAsk = {
  title: 'Do not ask this client',
  lead: 'The client gets no letter about it from now on. It is counted, with its reason, among those who were not asked.',
  reason: 'Why not?',
  note: 'How does the firm know?',
  send: 'Do not ask them',
  done: 'The client is not asked.',
} satisfies Record<string, string>;

export const excludable: readonly Exclusion[] = ['client-said-no', 'bereavement', 'safety', 'outside'];

export const enter = {
  title: 'Write down what the client said',
  lead: 'Read each question out as it stands, and mark their own answer. What they do not want to answer stays empty. It changes nothing in the complaint.',
  comment: 'What else they said, in their own words',
  loading: 'Loading the questions…',
  unread: 'The questions could not be read. Put the form aside and open it again.',
  clear: 'Take this answer away',
  clearOf: (question: string) => `Take this answer away: ${question}`,
  nothing: 'Mark an answer, or write down what they said.',
  send: 'Keep it as their answer',
  done: 'Kept as the client’s answer.',
  answered: 'Their answer is there already: each complaint has one.',
  over: 'They are not asked, or not any more: the time to answer is over.',
} as const;

export const followUp = {
  title: 'Record the call',
  task: 'Call the client: they are unhappy with how the complaint was handled, or do not know what they can do next.',
  lead: 'Listen first. What came of it goes on the record of the complaint.',
  result: 'What came of the call',
  send: 'Record it and take the task off',
  done: 'The call is on record.',
  gone: 'Somebody else has taken this task off meanwhile, or it is not for you to see. Your words are kept here.',
} as const;
