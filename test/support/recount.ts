/** Figures counted a second time, one plain pass for each number and nothing hidden: what the server's are compared with. */
import type { AreaCode, OutcomeCode } from '../../sdk/contract/codes.ts';
import { type DeskFigures, outcomeGroups } from '../../sdk/contract/desk/figures.ts';
import { type SurveyItem, surveyItems } from '../../sdk/contract/survey.ts';
import type { CountedAnswer } from '../../server/survey/tally.ts';

export type Outcome = DeskFigures['groups'][number]['outcome'];

/** What can be asked for. */
export interface Chosen {
  period: string;
  area: AreaCode | null;
}

export const outcomesCounted: readonly Outcome[] = ['all', ...outcomeGroups];

const inGroup = (outcome: OutcomeCode | null, group: Outcome): boolean => {
  if (group === 'all') return true;
  if (outcome === 'upheld' || outcome === 'partly-upheld' || outcome === 'not-upheld') return group === outcome;
  const agreed = outcome === 'resolved-informally' || outcome === 'mediated';
  return group === (agreed ? 'settled' : 'undecided');
};

interface Kind {
  period: string;
  area: AreaCode | null;
  outcome: OutcomeCode | null;
}

export const isIn = (one: Kind, { period, area }: Chosen, group: Outcome): boolean =>
  (period === 'all' || one.period === period || one.period.slice(0, 4) === period) &&
  (area === null || one.area === area) &&
  inGroup(one.outcome, group);

/** How many there are. */
export const many = <T extends Kind>(all: readonly T[], chosen: Chosen, group: Outcome, more: (one: T) => boolean) =>
  all.filter((one) => isIn(one, chosen, group) && more(one)).length;

/** How an item was answered, in the order of the scale. */
export function split(answers: readonly CountedAnswer[], chosen: Chosen, group: Outcome, item: SurveyItem): number[] {
  const scale = item === 'rights' ? ['yes', 'no', 'not-sure'] : [1, 2, 3, 4, 5];
  return scale.map((way) => many(answers, chosen, group, (one) => one.answers[item] === way));
}

/** All periods with all areas that can be asked for together. */
export const choices = ({ periods, areas }: Pick<DeskFigures, 'periods' | 'areas'>): Chosen[] =>
  periods.flatMap((period) => [null, ...(period.includes('Q') ? [] : areas)].map((area): Chosen => ({ period, area })));

/** The figures with only those hidden that are of fewer than `least` people themselves; with 1, nothing. */
export function recounted(
  answers: readonly CountedAnswer[],
  chosen: Chosen,
  least: number,
): Pick<DeskFigures, 'groups' | 'instruments'> {
  const shown = (number: number): number | null => (number > 0 && number < least ? null : number);
  const instruments = [...new Set(answers.map(({ instrument }) => instrument))];
  return {
    groups: outcomesCounted.map((outcome) => {
      const answered = many(answers, chosen, outcome, () => true);
      return {
        outcome,
        ended: answered,
        invited: answered,
        notInvited: [],
        waiting: 0,
        answered: shown(answered),
        rate: null,
      };
    }),
    instruments: instruments.map((instrument) => {
      const own = answers.filter((one) => one.instrument === instrument);
      return {
        instrument,
        groups: outcomesCounted.map((outcome) => ({
          outcome,
          answered: shown(many(own, chosen, outcome, () => true)),
          items: surveyItems.map((item) => {
            const counts = split(own, chosen, outcome, item);
            const n = shown(counts.reduce((sum, count) => sum + count, 0));
            return { item, n, counts: n === null ? null : counts };
          }),
        })),
      };
    }),
  };
}
