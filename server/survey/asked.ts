/** Of complaints that have ended: how many clients were asked how it was handled, and why the others were not. */
import { type GroupFigures, outcomeGroups } from '../../sdk/contract/desk/figures.ts';
import { type NotInvitedReason, notInvitedReasons, type SurveyState } from '../../sdk/contract/survey.ts';
import { groupOf, type Kind, yearOf } from './cells.ts';
import type { Filter } from './figures.ts';

/** A complaint that has ended and whose client has not answered. `delivered`: whether the letter about its end has reached them. */
export interface CountedComplaint extends Kind {
  state: Exclude<SurveyState, 'answered'>;
  reason: NotInvitedReason | null;
  delivered: boolean;
}

/** What is counted of one outcome group, or of all. */
export type Asked = Omit<GroupFigures, 'answered' | 'rate'>;

/** `answers`: of what kind of complaints; whoever answered was asked, and their complaint is counted as it had ended then. */
export function askedOf(
  answers: readonly Kind[],
  complaints: readonly CountedComplaint[],
  { period, area }: Filter,
): Asked[] {
  const within = (kind: Kind): boolean =>
    ['all', kind.period, yearOf(kind.period)].includes(period) && (area === null || kind.area === area);
  const [answered, others] = [answers.filter(within), complaints.filter(within)];
  return (['all', ...outcomeGroups] as const).map((outcome) => {
    const ofGroup = (kind: Kind): boolean => outcome === 'all' || groupOf(kind.outcome) === outcome;
    const states = others.filter(ofGroup).map(stateOf);
    const count = (state: ReturnType<typeof stateOf>): number => states.filter((one) => one === state).length;
    const answeredHere = answered.filter(ofGroup).length;
    return {
      outcome,
      ended: answeredHere + states.length,
      invited: answeredHere + count('invited'),
      notInvited: notInvitedReasons
        .map((reason) => ({ reason, count: count(reason) }))
        .filter(({ count }) => count > 0),
      waiting: count('waiting'),
    };
  });
}

/** Nobody is asked how it was handled before they know how it ended. */
function stateOf({ state, reason, delivered }: CountedComplaint): 'invited' | 'waiting' | NotInvitedReason {
  if (state === 'not-invited') return reason ?? 'unreachable';
  if (state === 'planned') return delivered ? 'waiting' : 'answer-not-delivered';
  return 'invited';
}
