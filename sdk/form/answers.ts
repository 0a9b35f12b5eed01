/** What a person has answered so far: text as it stands in the boxes, choices as codes. Elements and hosted pages hold it. */

export interface Answers {
  whose: string;
  clientName: string;
  relationship: string;
  issues: string[];
  narrative: string;
  impact: string;
  remedies: string[];
  remedyNote: string;
  day: string;
  month: string;
  year: string;
  whenNote: string;
  awareDay: string;
  awareMonth: string;
  awareYear: string;
  raised: string;
  raisedNote: string;
  reference: string;
  areaOfLaw: string;
  personConcerned: string;
  name: string;
  capacity: string;
  class: string;
  organisation: string;
  email: string;
  phone: string;
  address: string;
  postcode: string;
  preferred: string;
  notBy: string[];
  safeTimes: string;
  documentsBy: string;
  adjustments: string[];
  adjustmentsNote: string;
  authority: string;
  consent: boolean;
  /** A box nobody sees; only a program fills it in. */
  website: string;
}

/** The members that hold text, and those that hold several codes. */
export type TextAnswer = { [Key in keyof Answers]: Answers[Key] extends string ? Key : never }[keyof Answers];
export type ListAnswer = { [Key in keyof Answers]: Answers[Key] extends string[] ? Key : never }[keyof Answers];

export const blankAnswers = (): Answers => ({
  whose: '',
  clientName: '',
  relationship: '',
  issues: [],
  narrative: '',
  impact: '',
  remedies: [],
  remedyNote: '',
  day: '',
  month: '',
  year: '',
  whenNote: '',
  awareDay: '',
  awareMonth: '',
  awareYear: '',
  raised: '',
  raisedNote: '',
  reference: '',
  areaOfLaw: '',
  personConcerned: '',
  name: '',
  capacity: '',
  class: '',
  organisation: '',
  email: '',
  phone: '',
  address: '',
  postcode: '',
  preferred: '',
  notBy: [],
  safeTimes: '',
  documentsBy: '',
  adjustments: [],
  adjustmentsNote: '',
  authority: '',
  consent: false,
  website: '',
});

/** Whether someone complains for another person. */
export const isForAnother = ({ whose }: Pick<Answers, 'whose'>): boolean => whose === 'other';

/** True once there is something a person would miss. */
export const isBegun = (answers: Answers): boolean =>
  Object.values(answers).some((answer) => (typeof answer === 'boolean' ? answer : answer.length > 0));

/**
 * Answers from what was kept, whoever kept it and in whatever edition of the form: members that fit are taken over, so
 * that no word is lost; all else is blank.
 */
export function answersFrom(kept: unknown): Answers {
  const given = (typeof kept === 'object' && kept !== null ? kept : {}) as Record<string, unknown>;
  const blank = blankAnswers();
  const fitting = Object.entries(blank).map(([name, empty]) => {
    const value = given[name];
    const fits = Array.isArray(empty)
      ? Array.isArray(value) && value.every((one) => typeof one === 'string')
      : typeof value === typeof empty;
    return [name, fits ? value : empty];
  });
  return Object.fromEntries(fitting) as unknown as Answers;
}
