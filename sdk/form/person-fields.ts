/** The controls about the person: who they are, how to reach them, and what to be careful about. */
import { adjustmentCodes, authorityCodes, capacityCodes, classCodes, contactWays } from '../contract/codes.ts';
import { limits } from '../contract/limits.ts';
import type { StepId } from '../contract/steps.ts';
import type { Field } from './field.ts';
import { waysToPrefer } from './ways.ts';

const { line: longestLine, name: longestName, text: longestText } = limits;

export const personFields = {
  you: [
    {
      kind: 'line',
      id: 'name',
      pointer: '/complainant/name',
      about: 'name',
      optional: false,
      max: longestName,
      autocomplete: 'name',
      spellcheck: false,
      capitals: 'words',
    },
    { kind: 'radio', id: 'capacity', pointer: '/complainant/capacity', codes: () => capacityCodes, optional: true },
    { kind: 'radio', id: 'class', pointer: '/complainant/class', codes: () => classCodes, optional: true, hint: true },
    {
      kind: 'line',
      id: 'organisation',
      pointer: '/complainant/organisation',
      optional: true,
      max: longestLine,
      autocomplete: 'organization',
      spellcheck: false,
      capitals: 'words',
      when: (answers) => !['', 'individual', 'not-sure', 'estate'].includes(answers.class),
    },
  ],
  reach: [
    {
      kind: 'line',
      id: 'email',
      pointer: '/complainant/email',
      about: 'email',
      type: 'email',
      optional: true,
      max: limits.email,
      autocomplete: 'email',
      spellcheck: false,
      hint: true,
    },
    {
      kind: 'line',
      id: 'phone',
      pointer: '/complainant/phone',
      about: 'phone',
      type: 'tel',
      width: 'half',
      optional: true,
      max: longestLine,
      autocomplete: 'tel',
      spellcheck: false,
    },
    {
      kind: 'text',
      id: 'address',
      pointer: '/complainant/address',
      about: 'address',
      rows: 3,
      optional: true,
      max: longestLine,
      autocomplete: 'street-address',
      spellcheck: false,
      hint: true,
    },
    {
      kind: 'line',
      id: 'postcode',
      pointer: '/complainant/address/postcode',
      width: 'short',
      optional: true,
      max: longestLine,
      autocomplete: 'postal-code',
      spellcheck: false,
      capitals: 'characters',
    },
    {
      kind: 'radio',
      id: 'preferred',
      pointer: '/complainant/preferredContact',
      about: 'preferred',
      codes: waysToPrefer,
      optional: true,
      when: (answers) => waysToPrefer(answers).length > 1,
    },
  ],
  care: [
    {
      kind: 'checkbox',
      id: 'notBy',
      pointer: '/complainant/doNotContactBy',
      about: 'preferred',
      codes: () => contactWays,
      optional: true,
      hint: true,
    },
    { kind: 'line', id: 'safeTimes', pointer: '/complainant/safeTimes', optional: true, max: longestText, hint: true },
    {
      kind: 'radio',
      id: 'documentsBy',
      pointer: '/complainant/documentsBy',
      codes: () => contactWays.filter((way) => way !== 'phone'),
      optional: true,
    },
  ],
  adjustments: [
    {
      kind: 'checkbox',
      id: 'adjustments',
      pointer: '/complainant/adjustments',
      codes: () => adjustmentCodes,
      optional: true,
      hint: true,
    },
    {
      kind: 'text',
      id: 'adjustmentsNote',
      pointer: '/complainant/adjustmentsNote',
      rows: 3,
      optional: true,
      max: longestText,
      hint: true,
    },
  ],
  authority: [
    {
      kind: 'radio',
      id: 'authority',
      pointer: '/onBehalfOf/authority',
      codes: () => authorityCodes,
      optional: true,
      hint: true,
    },
  ],
} as const satisfies Partial<Readonly<Record<StepId, readonly Field[]>>>;
