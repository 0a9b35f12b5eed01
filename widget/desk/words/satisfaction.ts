/** Sentences of the page of figures about how clients found the handling of their complaints. */

export const satisfaction = {
  title: 'Satisfaction',
  lead: 'What clients say of how their complaint was handled.',
  loading: 'Working the figures out…',
  again: 'Try again',
  none: 'No complaint ended in this time.',
  answers: 'Read the answers',
  download: 'Download these figures (CSV)',
  downloaded: 'The figures are downloaded.',
  print: 'Print',
  file: 'satisfaction',
  what: (period: string, area: string | null) => `${period}, ${area ?? 'all areas of law'}`,
  shown: (what: string) => `Figures shown: ${what}`,
  choose: {
    title: 'What is shown',
    period: 'When the complaint ended',
    area: 'Area of law',
    all: 'All areas',
    areaHint: 'With all time or a whole year.',
    apart: 'Choose all time or a year: a quarter of one area alone could tell who said what.',
    send: 'Show the figures',
  },
  /** Of a figure that is of so few people, and of any that would give such a figure away. */
  few: (least: number) => `not shown, to protect fewer than ${least}`,
  onPaper: (firm: string, day: string) => `${firm}, printed on ${day}`,
  asked: {
    title: 'Who was asked, and who answered',
    caption: 'Complaints that ended, by outcome: who was asked, and who answered',
    columns: {
      outcome: 'Outcome',
      ended: 'Ended',
      invited: 'Asked',
      answered: 'Answered',
      rate: 'Response rate',
      waiting: 'To be asked yet',
      notInvited: 'Not asked',
    },
    noRate: 'nobody was asked',
  },
  notAsked: {
    title: 'Who was not asked, and why',
    caption: 'Complaints whose clients were not asked, by reason and outcome',
    reason: 'Reason',
    none: 'Nobody was left out.',
  },
  next: {
    title: 'Clients who know what they can do next',
    share: (share: string) => `${share} know`,
    beside: (n: number, rate: string) => `n = ${n}, response rate ${rate}`,
    among: (instrument: string) => `Of those who answered the questions as they were last: ${instrument}.`,
    of: (yes: number, n: number) =>
      `${yes} of ${n} who answered this question know what they can do if they are still unhappy.`,
    few: (least: number) => `It is not shown, to protect fewer than ${least} people.`,
  },
  instruments: {
    title: 'Item by item',
    apart: 'The questions were changed over time. Answers to different versions are never counted together.',
    none: 'Nobody has answered yet.',
    hidden: (least: number) => `Nothing of it is shown, to protect fewer than ${least} people.`,
    answered: (n: string, rate: string, several: boolean) =>
      `Answered: ${n}. Response rate${several ? ', all versions together' : ''}: ${rate}.`,
  },
  item: {
    beside: (n: number, rate: string) => `n = ${n}, rate ${rate}`,
    chart: (item: string) =>
      `${item}: a bar for each outcome, cut into the answers. The table after it holds the same figures.`,
    caption: (item: string) => `${item}: how many gave each answer, by outcome`,
    outcome: 'Outcome',
    n: 'n',
    rate: 'Response rate',
    nobody: 'nobody answered',
    key: 'n: how many answered the question. Rate: how many of those asked answered at all. The fuller a pattern, the better the answer.',
  },
  method: {
    title: 'How it is counted',
    text: [
      'Everybody whose complaint has ended is asked, whatever its outcome, some working days after the answer has reached them, and once more a week later. Who is not asked is counted above, with the reason.',
      'Nine questions, always in the same order: first how it was handled, then the outcome. Every question can be left out, so n differs from one to the next. Nobody’s answer can be changed or taken out here.',
      'Each complaint counts once, by the outcome it had and the quarter in which it ended. The response rate is the answers out of those who were asked.',
    ],
    hidden: (least: number) =>
      `What people answered is shown only where ${least} or more of them answered, and where nothing about fewer could be worked out from it by taking one figure from another. That is why some larger figures are missing too.`,
    settled:
      'Settled: with the client, or with a mediator. Not decided by us: withdrawn, out of scope or time, not taken further, or with someone outside.',
  },
  csv: {
    columns: [
      'Period',
      'Area of law',
      'Questions',
      'What',
      'Outcome',
      'Answer',
      'Figure',
      'Share',
      'n',
      'Response rate',
    ],
    complaints: 'Complaints',
    known: 'Know what they can do next',
  },
} as const;
