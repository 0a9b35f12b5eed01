/** A change of settings as it is asked for, put into force member by member: what the desk and the command line both take. */
import type { ChangeSettings } from '../../sdk/contract/desk/settings.ts';
import { steps } from '../../sdk/contract/steps.ts';
import { withDefault, withIssues, withLanguages, withoutWord, withQuestions, withWord } from './changes.ts';
import type { KeptFirm } from './kept-firm.ts';
import { withProcedure } from './published.ts';
import { refused, SettingError } from './setting-error.ts';
import type { Settings } from './settings.ts';
import { withOrigins } from './sites.ts';
import { withCalendar, withClosures, withOutside, withPack, withTimeZone, withWarnings } from './time-changes.ts';

/** What one rule makes of the settings; nothing where it is not asked. `today`: in the firm's zone. */
type Rule = (settings: Settings, wanted: ChangeSettings, today: string) => Settings | undefined | false | '';

/** In this order: what is said of a pack or a language goes by those that are chosen with it. */
const rules: readonly Rule[] = [
  (settings, { jurisdiction }) => jurisdiction && withPack(settings, jurisdiction),
  (settings, { timeZone }) => timeZone && withTimeZone(settings, timeZone),
  (settings, { calendar }) => calendar !== undefined && withCalendar(settings, calendar),
  (settings, { closures }) => closures && withClosures(settings, closures),
  (settings, { warnings }) => warnings && withWarnings(settings, warnings),
  (settings, { outside }) => outside !== undefined && withOutside(settings, outside),
  (settings, { questions }) => questions && withQuestions(settings, questions, others(questions)),
  (settings, { issues }) => issues && withIssues(settings, issues),
  (settings, { contact }) => contact && withContact(settings, contact),
  languages,
  notice,
  procedure,
  plain,
];

/**
 * The firm as it is wanted. Throws `SettingError` with every member that cannot be; what is out of date is found when it is
 * put in force.
 */
export function asWanted(kept: KeptFirm, wanted: ChangeSettings, today: string): KeptFirm {
  const faults: SettingError['faults'][number][] = [];
  const trying = <T>(before: T, make: () => T | undefined | false | ''): T => {
    try {
      return make() || before;
    } catch (error) {
      if (!(error instanceof SettingError)) throw error;
      faults.push(...error.faults);
      return before;
    }
  };
  let { settings } = kept;
  for (const rule of rules) settings = trying(settings, () => rule(settings, wanted, today));
  for (const [locale, key, sentence] of sentencesIn(wanted))
    settings = trying(settings, () =>
      sentence === null ? withoutWord(settings, locale, key) : withWord(settings, locale, key, sentence),
    );
  const named = { ...kept, name: wanted.name ?? kept.name, settings };
  const changed = trying(named, () => withOrigins(named, wanted));
  const [first, ...more] = faults;
  if (first) throw new SettingError([first, ...more]);
  return changed;
}

/** Questions that are not asked, but for those that are always. */
const others = (asked: readonly string[]): string[] =>
  steps.filter((step) => step.asked !== 'always' && !asked.includes(step.id)).map(({ id }) => id);

function withContact(settings: Settings, contact: Settings['contact']): Settings {
  const { phone, email, post } = contact;
  if (phone || email || post.length > 0) return { ...settings, contact };
  throw refused('/contact', 'Say how clients can reach you: by telephone, e-mail or post.', 'required');
}

function languages(settings: Settings, { locales, defaultLocale }: ChangeSettings): Settings | undefined {
  if (locales) return withLanguages(settings, locales, defaultLocale ?? settings.defaultLocale);
  return defaultLocale === undefined ? undefined : withDefault(settings, defaultLocale);
}

/** The version that was current until now stays good, for forms that were open when it changed. */
function notice({ privacyNotice: before, ...settings }: Settings, { privacyNotice }: ChangeSettings) {
  if (!privacyNotice) return undefined;
  const previous = privacyNotice.version === before.version ? before.previous : before.version;
  return { ...settings, privacyNotice: { ...privacyNotice, previous } };
}

function procedure(settings: Settings, { procedure: wanted }: ChangeSettings, today: string): Settings | undefined {
  if (!wanted) return undefined;
  const { reviewedOn, adr, adrBody, newerDuties } = wanted;
  const body = { adrBody: adrBody?.name, adrWeb: adrBody?.web ?? undefined };
  const anew = { ...settings, procedure: { ...settings.procedure, reviewedOn: null, adrBody: null } };
  return withProcedure(anew, { reviewedOn: reviewedOn ?? undefined, adr, newerDuties, ...body }, today);
}

/** Members that are right as soon as they are well-formed. */
function plain(settings: Settings, wanted: ChangeSettings): Settings {
  const { targets, survey, branding, areasOfLaw, mailbox, sender, challenge, open, playbook } = wanted;
  const given = Object.entries({ targets, survey, branding, areasOfLaw, mailbox, sender, challenge, open, playbook });
  return { ...settings, ...Object.fromEntries(given.filter(([, value]) => value !== undefined)) };
}

const sentencesIn = ({ words = {} }: ChangeSettings): [locale: string, key: string, sentence: string | null][] =>
  Object.entries(words).flatMap(([locale, sentences]) =>
    Object.entries(sentences).map(([key, sentence]): [string, string, string | null] => [locale, key, sentence]),
  );
