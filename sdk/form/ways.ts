/** The ways to reach a person, by what they have answered. */
import { type ContactWay, contactWays } from '../contract/codes.ts';
import type { Answers } from './answers.ts';
import { line } from './plain-text.ts';

/** Those they have given, in the order of the screen. */
export const waysGiven = ({ email, phone, address, postcode }: Answers): ContactWay[] =>
  contactWays.filter((way) => line({ email, phone, post: address + postcode }[way]));

/** Those they have given and not asked us to keep from: a word about safety counts for more than one about comfort. */
export const waysToPrefer = (answers: Answers): ContactWay[] =>
  waysGiven(answers).filter((way) => !answers.notBy.includes(way));
