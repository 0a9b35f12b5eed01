/** Sentences of the firm's own: found by their words, changed one at a time, taken back. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { DeskSettings, SettingsWords } from '../../../sdk/contract/desk/settings.ts';
import { RedressError } from '../../../sdk/errors.ts';
import { define } from '../../define.ts';
import { textField } from '../../parts/text-field.ts';
import { DeskView } from '../view.ts';
import { faultSentence, settings } from '../words/settings.ts';
import { SettingsChanged } from './changed.ts';
import { faultsIn } from './faults.ts';
import { type Changing, sentenceRow } from './sentence-row.ts';
import { settingsStyles } from './settings-styles.ts';
import { oneOf } from './shown.ts';

const words = settings.sentences;

/** As many as can be looked through. */
const most = 30;

type Sentence = SettingsWords['items'][number];

export class SentencesPart extends DeskView {
  static override styles = [DeskView.styles, settingsStyles];

  @property({ attribute: false }) settings!: DeskSettings;

  @state() private locale: string | undefined;
  @state() private sentences: readonly Sentence[] = [];
  @state() private sought = '';
  @state() private changing: Changing | undefined;
  @state() private told: { key: string; text: string } | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    const { locales, defaultLocale } = this.settings;
    if (this.locale === undefined || (changed.has('settings') && !locales.includes(this.locale)))
      this.#speak(defaultLocale);
  }

  protected override render(): TemplateResult {
    const { locales } = this.settings;
    const found = this.#found();
    return this.frame(html`<section>
      <h2>${words.title}</h2>
      <p class="muted">${words.lead}</p>
      ${oneOf(
        { id: 'sentence-language', label: words.language, hint: undefined, error: undefined },
        locales.map((tag) => ({ code: tag, label: this.#nameOf(tag) })),
        this.locale ?? '',
        (tag) => this.#speak(tag),
      )}
      ${textField({
        id: 'sentence-find',
        label: words.find,
        hint: words.findHint,
        value: this.sought,
        spellcheck: false,
        onInput: (typed) => {
          this.sought = typed;
        },
      })}
      ${this.failed('load')}
      <p class="hint" role="status">${this.busy === 'load' ? settings.loading : found.length ? words.found(found.length) : words.none}</p>
      <ul class="rows">${found.slice(0, most).map((sentence) => this.#row(sentence))}</ul>
      ${found.length > most ? html`<p class="muted">${words.more(found.length - most)}</p>` : nothing}
    </section>`);
  }

  #row(sentence: Sentence): TemplateResult {
    const changing = this.changing?.key === sentence.key ? this.changing : undefined;
    return sentenceRow({
      sentence,
      lang: this.locale ?? '',
      changes: this.desk.may('settings.change'),
      changing,
      told: this.told?.key === sentence.key ? this.told.text : undefined,
      failed: this.failed(sentence.key),
      button: (act, label, press, look) => this.button(act, label, press, look),
      begin: () => this.#begin(sentence),
      type: (typed) => {
        if (changing) this.changing = { ...changing, typed };
      },
      save: () => void this.#save(sentence, changing?.typed.trim() ?? ''),
      takeBack: () => void this.#save(sentence, null),
      leave: () => this.#leave(sentence),
    });
  }

  /** By a word in it; without one, those of the firm's own. What is being changed stays on screen. */
  #found(): Sentence[] {
    const sought = this.sought.trim().toLowerCase();
    const holds = ({ key, ours, own }: Sentence): boolean =>
      sought === '' ? own !== null : `${key}\n${ours}\n${own ?? ''}`.toLowerCase().includes(sought);
    return this.sentences.filter((one) => one.key === this.changing?.key || one.key === this.told?.key || holds(one));
  }

  #nameOf(tag: string): string {
    const of = this.settings.choices.languages.find((one) => tag === one.tag || tag.startsWith(`${one.tag}-`));
    return of?.name ?? tag;
  }

  #speak(locale: string): void {
    this.locale = locale;
    this.changing = undefined;
    this.told = undefined;
    void this.act('load', () => this.#load());
  }

  async #load(): Promise<void> {
    this.sentences = (await this.desk.call('settings.words', { query: { locale: this.locale } })).items;
  }

  #begin({ key, own, ours }: Sentence): void {
    this.told = undefined;
    this.failure = undefined;
    this.changing = { key, typed: own ?? ours };
    void this.focusOn('.changing textarea');
  }

  #leave({ key }: Sentence): void {
    this.changing = undefined;
    this.failure = undefined;
    void this.focusOn(`#change-${CSS.escape(key)}`);
  }

  async #save(sentence: Sentence, typed: string | null): Promise<void> {
    const { key } = sentence;
    const went = await this.act(key, () =>
      this.#put(key, typed).catch((error: unknown) => this.#mend(error, sentence, typed)),
    );
    if (went) await this.focusOn(this.told ? '.done' : '.changing textarea');
  }

  async #put(key: string, typed: string | null): Promise<void> {
    const body = { words: { [this.locale ?? '']: { [key]: typed } } };
    this.#hold(await this.desk.call('settings.change', { version: this.settings.version, body }));
    await this.#load();
    this.changing = undefined;
    this.told = { key, text: words.saved(key) };
  }

  /** What is wrong with it; or what somebody else has saved under the same key meanwhile. */
  async #mend(error: unknown, { key, own }: Sentence, typed: string | null): Promise<void> {
    const [fault] = faultsIn(error) ?? [];
    const before = this.changing ?? { key, typed: typed ?? '' };
    if (fault) {
      this.changing = { ...before, wrong: faultSentence(fault.message ?? fault.code) };
      return;
    }
    if (!(error instanceof RedressError) || error.code !== 'precondition-failed') throw error;
    this.#hold(await this.desk.call('settings.read'));
    const theirs = this.settings.words[this.locale ?? '']?.[key] ?? null;
    await this.#load();
    if (theirs === own) await this.#put(key, typed);
    else this.changing = { ...before, wrong: words.meanwhile(theirs ?? words.ourAgain) };
  }

  #hold(changed: DeskSettings): void {
    this.settings = changed;
    this.dispatchEvent(new SettingsChanged(changed));
  }
}

define('desk-sentences', SentencesPart);
