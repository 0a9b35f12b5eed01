/** The pages of the settings: which members each holds, in which order. A new setting is a new line here and in the words. */

import type { DeskSettings } from '../../../sdk/contract/desk/settings.ts';
import { stages } from '../../../sdk/contract/desk/stages.ts';
import { steps } from '../../../sdk/contract/steps.ts';
import { settings as words } from '../words/settings.ts';
import type { Member } from './draft.ts';
import { choice, optional, plain, type Spec, text } from './spec.ts';

export const groupIds = ['firm', 'sites', 'form', 'words', 'look', 'rules', 'letters', 'survey', 'playbook'] as const;
export type GroupId = (typeof groupIds)[number];

export const isGroup = (id: string | undefined): id is GroupId => groupIds.some((one) => one === id);

const half = { width: 'half' } as const;

const specs: Readonly<Record<GroupId, readonly Spec[]>> = {
  firm: [
    text('name'),
    text('contact.role', half),
    optional('contact.name', half),
    optional('contact.phone', { type: 'tel', ...half }),
    optional('contact.email', { type: 'email', ...half }),
    plain('lines', 'contact.post'),
    optional('contact.hours'),
    text('privacyNotice.url'),
    text('privacyNotice.version', { width: 'short' }),
  ],
  sites: [plain('lines', 'origins'), plain('lines', 'previewOrigins')],
  form: [
    plain('switch', 'open'),
    choice('several', 'questions', () => steps.filter(({ asked }) => asked !== 'always').map(questionOf)),
    plain('issues', 'issues'),
    choice('several', 'areasOfLaw', ({ choices }) => choices.areasOfLaw),
    choice('one', 'challenge', () => words.challenges),
  ],
  words: [plain('languages', 'locales')],
  look: [plain('accent', 'branding.accent'), optional('branding.logo')],
  rules: [
    choice('one', 'jurisdiction', ({ choices }) => choices.packs.map(({ id, name }) => ({ code: id, label: name }))),
    text('timeZone', half),
    optional('calendar.country', { width: 'short' }),
    optional('calendar.region', { width: 'short' }),
    plain('closures', 'closures'),
    plain('length', 'targets.acknowledge'),
    plain('length', 'targets.update'),
    plain('length', 'targets.respond'),
    optional('outside.name'),
    optional('outside.phone', { type: 'tel', ...half }),
    optional('outside.email', { type: 'email', ...half }),
    optional('outside.web'),
    plain('lines', 'outside.post'),
    plain('length', 'outside.after'),
    optional('procedure.reviewedOn', { width: 'short' }),
    choice('one', 'procedure.adr', () => words.adr),
    optional('procedure.adrBody.name'),
    optional('procedure.adrBody.web'),
    plain('switch', 'procedure.newerDuties'),
  ],
  letters: [
    plain('numbers', 'warnings.acknowledge'),
    plain('numbers', 'warnings.data-protection'),
    plain('numbers', 'warnings.update'),
    plain('numbers', 'warnings.respond'),
    text('mailbox', { type: 'email', ...half }),
    text('sender.name', half),
    text('sender.address', { type: 'email', ...half }),
  ],
  survey: [plain('number', 'survey.after'), plain('number', 'survey.callWithin')],
  playbook: stages.map((stage) => plain('checklist', `playbook.${stage}`)),
};

const questionOf = ({ id }: { id: string }) => ({
  code: id,
  label: (words.questions as Readonly<Record<string, string>>)[id] ?? id,
});

/** The fields of a page. The firm names a body outside only where its pack names none. */
export const specsOf = (group: GroupId, { jurisdiction, choices }: DeskSettings): readonly Spec[] =>
  choices.packs.find(({ id }) => id === jurisdiction)?.outside
    ? specs[group].filter(({ path: [member] }) => member !== 'outside')
    : specs[group];

/** The members a page changes. */
export const membersOf = (group: GroupId): Member[] => {
  const named = specs[group].map(({ path: [member] }) => member);
  return [...new Set(group === 'words' ? [...named, 'defaultLocale' as const] : named)];
};
