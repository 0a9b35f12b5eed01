/** The controls about the complaint: for whom, what went wrong, when, and which case. */

import { limits } from '../contract/limits.ts';
import type { StepId } from '../contract/steps.ts';
import type { Field } from './field.ts';

const { line: longestLine, name: longestName, text: longestText } = limits;

export const complaintFields = {
  client: [
    {
      kind: 'line',
      id: 'clientName',
      pointer: '/onBehalfOf/name',
      optional: false,
      max: longestName,
      hint: true,
      spellcheck: false,
      capitals: 'words',
    },
    {
      kind: 'line',
      id: 'relationship',
      pointer: '/onBehalfOf/relationship',
      optional: true,
      max: longestLine,
      hint: true,
    },
  ],
  issues: [
    {
      kind: 'checkbox',
      id: 'issues',
      pointer: '/issues',
      codes: 'issues',
      alone: 'not-sure',
      optional: true,
      hint: true,
    },
  ],
  narrative: [
    {
      kind: 'text',
      id: 'narrative',
      pointer: '/narrative',
      rows: 10,
      prompts: true,
      optional: false,
      max: limits.narrative,
      hint: true,
    },
  ],
  impact: [{ kind: 'text', id: 'impact', pointer: '/impact', rows: 6, optional: true, max: longestText, hint: true }],
  remedy: [
    {
      kind: 'checkbox',
      id: 'remedies',
      pointer: '/desiredOutcome',
      codes: 'remedies',
      alone: 'not-sure',
      optional: true,
      hint: true,
    },
    { kind: 'text', id: 'remedyNote', pointer: '/desiredOutcome/note', rows: 4, optional: true, max: longestText },
  ],
  when: [
    {
      kind: 'date',
      id: 'when',
      pointer: '/occurred',
      parts: ['day', 'month', 'year'],
      about: 'when',
      optional: true,
      hint: true,
    },
    { kind: 'line', id: 'whenNote', pointer: '/occurred/note', optional: true, max: longestText, hint: true },
  ],
  aware: [
    {
      kind: 'date',
      id: 'aware',
      pointer: '/awareSince',
      parts: ['awareDay', 'awareMonth', 'awareYear'],
      about: 'when',
      optional: true,
      hint: true,
    },
  ],
  raised: [
    { kind: 'radio', id: 'raised', pointer: '/raisedBefore', codes: () => ['yes', 'no', 'not-sure'], optional: true },
    {
      kind: 'text',
      id: 'raisedNote',
      pointer: '/raisedBefore/note',
      rows: 4,
      optional: true,
      max: longestText,
      hint: true,
      when: ({ raised }) => raised === 'yes',
    },
  ],
  matter: [
    {
      kind: 'line',
      id: 'reference',
      pointer: '/matter/reference',
      width: 'half',
      optional: true,
      max: longestLine,
      hint: true,
      spellcheck: false,
    },
    {
      kind: 'radio',
      id: 'areaOfLaw',
      pointer: '/matter/areaOfLaw',
      codes: 'areasOfLaw',
      optional: true,
      when: (_, { areasOfLaw }) => areasOfLaw.length > 1,
    },
    {
      kind: 'line',
      id: 'personConcerned',
      pointer: '/matter/personConcerned',
      optional: true,
      max: longestLine,
      hint: true,
      spellcheck: false,
      capitals: 'words',
    },
  ],
} as const satisfies Partial<Readonly<Record<StepId, readonly Field[]>>>;
