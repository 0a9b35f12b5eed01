/** What a firm decides for itself: read whole at the desk, changed by the members that are named. */
import * as z from 'zod/mini';
import { areaCodes, issueCodes } from '../codes.ts';
import { limits } from '../limits.ts';
import { steps } from '../steps.ts';
import { email, filled, line, locale, text } from '../text.ts';
import { item, playbook, stages } from './playbook.ts';
import { calendar, closure, day, length, once, outsideBody, warning, website } from './settings-parts.ts';

/** The hex colours that contrast can be worked out of. */
const colour = () => line(7).check(z.regex(/^#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/));

/** Members that are read as they are written. Each stands whole: what is named in a change replaces what was there. */
const members = {
  name: filled(line(200)),
  /** Websites that may embed the firm's elements. */
  origins: once(z.array(line(300)).check(z.maxLength(50))),
  /** Websites where the firm tries its form before it goes live: taken exactly as the others, listed apart. */
  previewOrigins: once(z.array(line(300)).check(z.maxLength(50))),
  /** The id of a pack. */
  jurisdiction: line(40),
  timeZone: line(60),
  calendar: z.nullable(calendar),
  closures: z.array(closure).check(z.maxLength(200)),
  targets: z.strictObject({
    acknowledge: z.nullable(length),
    update: z.nullable(length),
    respond: z.nullable(length),
  }),
  warnings: z.strictObject({ acknowledge: warning, 'data-protection': warning, update: warning, respond: warning }),
  /** In working days: when a client is asked how it was handled, and by when one who is unhappy with that is called. */
  survey: z.strictObject({ after: z.int().check(z.gte(0), z.lte(14)), callWithin: z.int().check(z.gte(1), z.lte(20)) }),
  outside: z.nullable(outsideBody),
  procedure: z.strictObject({
    reviewedOn: z.nullable(day()),
    adr: z.enum(['off', 'willing', 'not-willing']),
    adrBody: z.nullable(z.strictObject({ name: filled(line(200)), web: z.nullable(website()) })),
    newerDuties: z.boolean(),
  }),
  locales: once(z.array(locale()).check(z.minLength(1), z.maxLength(40))),
  defaultLocale: locale(),
  branding: z.strictObject({ accent: z.nullable(colour()), logo: z.nullable(website()) }),
  /** The steps of the form that are asked; those that no firm can switch off are asked anyway. */
  questions: once(z.array(z.enum(steps.map(({ id }) => id)))),
  /** In the firm's order; `not-sure` is always offered, and last. */
  issues: once(z.array(z.enum(issueCodes)).check(z.minLength(1))),
  areasOfLaw: once(z.array(z.enum(areaCodes)).check(z.minLength(1))),
  contact: z.strictObject({
    role: filled(line(200)),
    name: z.nullable(filled(line(200))),
    phone: z.nullable(filled(line(100))),
    email: z.nullable(email()),
    post: z.array(filled(line(200))).check(z.maxLength(10)),
    hours: z.nullable(filled(line(200))),
  }),
  /** Where letters to the firm go. */
  mailbox: email(),
  /** Who letters to clients come from; answers to them go to `contact.email`. */
  sender: z.strictObject({ name: filled(line(200)), address: email() }),
  /** Whether each complaint must bring a proof of work. */
  challenge: z.enum(['none', 'required']),
  /** Whether complaints are taken through the website now. */
  open: z.boolean(),
  /** What to do in which stage of a complaint, where the firm says it otherwise than we do. */
  playbook,
};

const notice = { version: filled(line(100)), url: website() };

/**
 * What is to change. `words`: sentences by language and key, each for itself; null takes one back. `privacyNotice`: the
 * version that was current until now stays good, for forms that were open when it changed.
 */
export const changeSettings = z.partial(
  z.strictObject({
    ...members,
    privacyNotice: z.strictObject(notice),
    words: z.record(locale(), z.record(line(100), z.nullable(text(limits.line)))),
  }),
);

/**
 * A shade of the accent on one surface. `given`: the contrast of the firm's own; `used`: the shade the elements take in its
 * place, and its `contrast`. By WCAG 2, rounded down to hundredths.
 */
const shade = z.object({ given: z.number(), used: z.string(), contrast: z.number() });

const labelled = z.array(z.object({ code: z.string(), label: z.string() }));

export const deskSettings = z.object({
  /** For `If-Match`. */
  version: z.number(),
  prefix: z.string(),
  siteKeys: z.array(z.object({ key: z.string(), createdAt: z.string(), retiredAt: z.nullable(z.string()) })),
  ...members,
  privacyNotice: z.object({ ...notice, previous: z.nullable(z.string()) }),
  words: z.record(z.string(), z.record(z.string(), z.string())),
  /** Null where the firm has no accent of its own. `corrected`: the light theme does not show the firm's own shade. */
  contrast: z.nullable(z.object({ light: shade, dark: shade, corrected: z.boolean() })),
  /**
   * What can be chosen from. `outside`: whether the pack names the body outside, so that the firm does not; `checked`: whether a
   * native speaker has read our words in that language.
   */
  choices: z.object({
    packs: z.array(
      z.object({ id: z.string(), name: z.string(), timeZone: z.nullable(z.string()), outside: z.boolean() }),
    ),
    languages: z.array(z.object({ tag: z.string(), name: z.string(), checked: z.boolean() })),
    issues: labelled,
    areasOfLaw: labelled,
    /** Our checklists, which stand where the firm has none of its own. */
    playbook: z.record(z.enum(stages), z.array(item)),
  }),
});

/** Every sentence there is in a language. `fault`: why the firm's own is kept and not spoken. */
export const settingsWords = z.object({
  items: z.array(
    z.object({ key: z.string(), ours: z.string(), own: z.nullable(z.string()), fault: z.nullable(z.string()) }),
  ),
  next: z.null(),
});

export type ChangeSettings = z.infer<typeof changeSettings>;
export type DeskSettings = z.infer<typeof deskSettings>;
export type SettingsWords = z.infer<typeof settingsWords>;
