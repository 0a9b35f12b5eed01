/** The site keys of the firm: a new one, and retiring one at once. */
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { DeskSettings } from '../../../sdk/contract/desk/settings.ts';
import { RedressError } from '../../../sdk/errors.ts';
import { define } from '../../define.ts';
import { DeskView } from '../view.ts';
import { dayIn } from '../words/dates.ts';
import { settings } from '../words/settings.ts';
import { SettingsChanged } from './changed.ts';
import { settingsStyles } from './settings-styles.ts';

const words = settings.keys;

export class KeysPart extends DeskView {
  static override styles = [DeskView.styles, settingsStyles];

  @property({ attribute: false }) settings!: DeskSettings;

  /** The key that is about to be retired. */
  @state() private asked: string | undefined;
  @state() private told: string | undefined;

  protected override render(): TemplateResult {
    const may = this.desk.may('settings.change');
    return this.frame(html`<section>
      <h2>${words.title}</h2>
      <p class="muted">${words.lead}</p>
      ${this.told ? html`<p class="done" tabindex="-1">${this.told}</p>` : nothing}
      <ul class="rows">${this.#sorted().map((key) => this.#row(key, may))}</ul>
      ${this.failed('add')}
      ${may ? html`<p class="buttons">${this.button('add', words.add, () => void this.#add(), 'quiet')}</p>` : nothing}
    </section>`);
  }

  /** Those in use first, the newest before the others. */
  #sorted(): DeskSettings['siteKeys'] {
    const { siteKeys } = this.settings;
    const newest = siteKeys.toReversed();
    return [...newest.filter(({ retiredAt }) => !retiredAt), ...newest.filter(({ retiredAt }) => retiredAt)];
  }

  #row({ key, createdAt, retiredAt }: DeskSettings['siteKeys'][number], may: boolean): TemplateResult {
    const { firm } = this.desk.session;
    const open = html`<button
      class="button link"
      id="retire-${key}"
      type="button"
      aria-label=${words.retireNamed(key)}
      @click=${() => this.#ask(key)}
    >${words.retire}</button>`;
    return html`<li>
      <p class="row-head">
        <span class="code">${key}</span>
        <span class="muted">${retiredAt ? words.retired(dayIn(firm, retiredAt)) : words.since(dayIn(firm, createdAt))}</span>
        ${may && !retiredAt && this.asked !== key ? open : nothing}
      </p>
      ${this.asked === key ? this.#sure(key) : nothing}
    </li>`;
  }

  #sure(key: string): TemplateResult {
    return html`<div class="panel" tabindex="-1" role="group" aria-label=${words.retireNamed(key)}>
      <p>${words.sure(key)}</p>
      <p class="buttons">
        ${this.button('retire', words.retire, () => void this.#retire(key), 'danger')}
        <button class="button link" type="button" @click=${() => this.#ask(undefined)}>${words.cancel}</button>
      </p>
      ${this.failed('retire', { 'not-possible-now': words.last })}
    </div>`;
  }

  #ask(key: string | undefined): void {
    const before = this.asked;
    this.asked = key;
    this.told = undefined;
    this.failure = undefined;
    void this.focusOn(key ? '.panel' : `#retire-${before}`);
  }

  async #add(): Promise<void> {
    const known = new Set(this.settings.siteKeys.map(({ key }) => key));
    const went = await this.act('add', () => this.#change((version) => this.desk.call('site-keys.add', { version })));
    const added = this.settings.siteKeys.find(({ key }) => !known.has(key));
    if (went && added) await this.#tell(words.added(added.key));
  }

  async #retire(key: string): Promise<void> {
    const retire = (version: number) => this.desk.call('site-keys.retire', { version, path: { key } });
    const went = await this.act('retire', () => this.#change(retire));
    if (went) await this.#tell(words.done(key));
  }

  /** A key more or less is the same whatever else was changed meanwhile: with the version that is there, once more. */
  async #change(call: (version: number) => Promise<DeskSettings>): Promise<void> {
    const changed = await call(this.settings.version).catch(async (error: unknown) => {
      if (!(error instanceof RedressError) || error.code !== 'precondition-failed') throw error;
      return call((await this.desk.call('settings.read')).version);
    });
    this.settings = changed;
    this.dispatchEvent(new SettingsChanged(changed));
  }

  async #tell(text: string): Promise<void> {
    this.asked = undefined;
    this.told = text;
    await this.focusOn('.done');
  }
}

define('desk-site-keys', KeysPart);
