/** A firm's published form: what it asks and in which words, under a version that changes with either. */
import { createHash } from 'node:crypto';
import type { AreaCode, IssueCode } from '../../sdk/contract/codes.ts';
import { formEdition, type StepId } from '../../sdk/contract/steps.ts';
import { catalogueOf } from '../../sdk/words/catalogues.ts';
import type { Store } from '../store/store.ts';
import { formByVersion, insertForm } from './form-table.ts';
import { type OwnWords, ownWords, wordsAmong } from './own-words.ts';
import type { Settings } from './settings.ts';

/** What is kept of a version for as long as the firm is. `edition`: of the steps and controls in our code. */
export interface FormDocument {
  edition: string;
  questions: readonly StepId[];
  issues: readonly IssueCode[];
  areasOfLaw: readonly AreaCode[];
  /** The firm's own sentences in the form, by language; all others are ours of that edition. */
  words: Readonly<Record<string, OwnWords>>;
}

export interface Form {
  /** `<edition>-<8 hex>`. */
  version: string;
  document: FormDocument;
}

const known = new WeakMap<Settings, Form>();

/** The form as the settings make it now. */
export function formOf(settings: Settings): Form {
  const found = known.get(settings) ?? make(settings);
  known.set(settings, found);
  return found;
}

function make(settings: Settings): Form {
  const { questions, issues, areasOfLaw } = settings;
  const document = { edition: formEdition, questions, issues, areasOfLaw, words: formWords(settings) };
  const hash = createHash('sha256').update(JSON.stringify(document)).digest('hex');
  return { version: `${formEdition}-${hash.slice(0, 8)}`, document };
}

/** In a fixed order, so that the same sentences make the same version. */
function formWords(settings: Settings): FormDocument['words'] {
  const { start, form, labels } = catalogueOf('en');
  const words = [...settings.locales].sort().map((tag) => {
    const own = wordsAmong(ownWords(settings, tag), start, form, labels);
    return [tag, Object.fromEntries(Object.entries(own).sort(([left], [right]) => (left < right ? -1 : 1)))] as const;
  });
  return Object.fromEntries(words.filter(([, own]) => Object.keys(own).length > 0));
}

interface Published {
  id: string;
  settings: Settings;
}

/** What this process has written to each store: a version is written once and never changes. */
const written = new WeakMap<Store, Map<string, Promise<unknown>>>();

/** Keeps the form as it is now, if it is not kept yet. Resolves with its version. */
export async function publish(store: Store, { id, settings }: Published, now: number): Promise<string> {
  const { version, document } = formOf(settings);
  const ofStore = written.get(store) ?? new Map<string, Promise<unknown>>();
  written.set(store, ofStore);
  const name = `${id}/${version}`;
  const write = () =>
    store.commit({
      steps: [insertForm({ firm: id, version, published_at: now, document: JSON.stringify(document) })],
    });
  const writing = ofStore.get(name) ?? write();
  ofStore.set(name, writing);
  // Not written now: the next caller tries again.
  await writing.catch(() => ofStore.delete(name));
  await writing;
  return version;
}

/** The version a complaint was filled in: the one it names where this firm has published it, else the present one. */
export async function versionFilled(
  store: Store,
  firm: Published,
  named: string | null | undefined,
  now: number,
): Promise<string> {
  const present = await publish(store, firm, now);
  if (!named || named === present) return present;
  return (await formByVersion(store.db, firm.id, named)) ? named : present;
}
