/** `/desk/settings` and its pages: what the firm decides for itself. One page is saved at a time, and says so. */
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { DeskSettings } from '../../../sdk/contract/desk/settings.ts';
import { RedressError } from '../../../sdk/errors.ts';
import { define } from '../../define.ts';
import { DeskView } from '../view.ts';
import { faultSentence, settings as words } from '../words/settings.ts';
import './keys-part.ts';
import './sentences-part.ts';
import { bothChanged, conflictOf } from './conflict.ts';
import { changedIn, type Draft, draftOf, type Path, withValue } from './draft.ts';
import { errorAt, type Faults, faultsIn } from './faults.ts';
import { fieldOf } from './field.ts';
import { type GroupId, groupIds, isGroup, membersOf, specsOf } from './groups.ts';
import { settingsStyles } from './settings-styles.ts';
import type { Spec } from './spec.ts';

export class SettingsView extends DeskView {
  static override styles = [DeskView.styles, settingsStyles];

  /** As they were read last. */
  @state() private settings: DeskSettings | undefined;
  @state() private draft: Draft = {};
  @state() private faults: Faults = [];
  /** What two people changed at once, and how it was when this page was read. */
  @state() private both: readonly Spec[] = [];
  @state() private told: string | undefined;

  protected override opened(): void {
    const { group } = this.place.parts;
    if (isGroup(group)) this.desk.entitle(words.groups[group].title);
    void this.act('load', () => this.#load());
  }

  protected override render(): TemplateResult {
    const { group } = this.place.parts;
    if (!isGroup(group)) return this.frame(this.#index());
    const { title, lead } = words.groups[group];
    return this.frame(html`
      <p class="up"><a href="/desk/settings">${words.back}</a></p>
      <h1 tabindex="-1">${title}</h1>
      <p class="muted">${lead}</p>
      ${this.settings ? this.#page(group, this.settings) : this.awaited(words.loading, () => this.#load())}
    `);
  }

  #index(): TemplateResult {
    return html`
      <h1 tabindex="-1">${words.title}</h1>
      <p class="muted">${words.lead}</p>
      <ul class="rows">
        ${groupIds.map(
          (id) => html`<li>
            <a href="/desk/settings/${id}"><strong>${words.groups[id].title}</strong></a>
            <p class="muted">${words.groups[id].lead}</p>
          </li>`,
        )}
      </ul>
    `;
  }

  #page(group: GroupId, settings: DeskSettings): TemplateResult {
    const may = this.desk.may('settings.change');
    const filling = {
      draft: this.draft,
      settings,
      errorAt: (path: Path) => errorAt(this.faults, path),
      type: (path: Path, value: unknown) => this.#type(path, value),
      lead: (said: string, id: string) => this.#lead(said, id),
    };
    return html`
      ${may ? nothing : html`<p>${words.reading}</p>`}
      <form novalidate @submit=${this.#submitted}>
        <fieldset class="all" ?disabled=${!may}>${specsOf(group, settings).map((spec) => fieldOf(spec, filling))}</fieldset>
        ${this.both.length > 0 ? this.#conflict(settings) : nothing}
        ${this.failed('save')} ${this.#wrong(group, settings)}
        ${this.told ? html`<p class="done" tabindex="-1">${this.told}</p>` : nothing}
        ${may ? this.#buttons() : nothing}
      </form>
      ${group === 'sites' ? html`<desk-site-keys .desk=${this.desk} .place=${this.place} .settings=${settings} @settings-changed=${this.#came}></desk-site-keys>` : nothing}
      ${group === 'words' ? html`<desk-sentences .desk=${this.desk} .place=${this.place} .settings=${settings} @settings-changed=${this.#came}></desk-sentences>` : nothing}
    `;
  }

  /** That nothing was saved, and what has no field here. */
  #wrong(group: GroupId, settings: DeskSettings): TemplateResult | typeof nothing {
    const { faults } = this;
    if (faults.length === 0) return nothing;
    const shown = (one: Faults[number]) =>
      specsOf(group, settings).some(({ path }) => errorAt([one], path) !== undefined);
    const others = faults.filter((one) => !shown(one)).map(({ message, code }) => faultSentence(message ?? code));
    return html`<div class="failed" role="alert" tabindex="-1"><p>${words.wrong}</p>${others.map((text) => html`<p>${text}</p>`)}</div>`;
  }

  #buttons(): TemplateResult {
    const yours = this.both.length > 0;
    return html`<p class="buttons">
      ${this.submit('save', yours ? words.conflict.saveYours : words.save)}
      <button class="button link" type="button" @click=${this.#undo}>${words.undo}</button>
    </p>`;
  }

  #conflict(settings: DeskSettings): TemplateResult {
    const theirs = draftOf(settings, this.#members());
    const take = html`<button class="button quiet" type="button" @click=${this.#undo}>
      ${words.conflict.takeTheirs}
    </button>`;
    return conflictOf(this.both, theirs, this.draft, take);
  }

  #members() {
    const { group } = this.place.parts;
    return isGroup(group) ? membersOf(group) : [];
  }

  async #load(): Promise<void> {
    this.#hold(await this.desk.call('settings.read'));
  }

  /** Shows them as they are now, and forgets what was typed. */
  #hold(settings: DeskSettings): void {
    this.settings = settings;
    this.draft = draftOf(settings, this.#members());
    this.faults = [];
    this.both = [];
  }

  #type(path: Path, value: unknown): void {
    this.draft = withValue(this.draft, path, value);
    this.told = undefined;
  }

  #lead(said: string, id: string): void {
    this.desk.announce(said);
    void this.focusOn(`#${id}`);
  }

  /** Keys and sentences are saved by themselves: what is typed here stays typed, on the version that is now. */
  #came = (event: CustomEvent<DeskSettings>): void => {
    const { settings, draft } = this;
    if (!settings) return;
    const before = draftOf(settings, this.#members());
    this.settings = event.detail;
    this.draft = { ...draftOf(event.detail, this.#members()), ...changedIn(draft, before) };
  };

  #undo = (): void => {
    if (!this.settings) return;
    this.#hold(this.settings);
    this.failure = undefined;
    this.told = undefined;
    void this.focusOn('h1');
  };

  #submitted = (event: Event): void => {
    event.preventDefault();
    void this.#save();
  };

  async #save(): Promise<void> {
    const { settings } = this;
    if (!settings) return;
    const body = changedIn(this.draft, draftOf(settings, this.#members()));
    this.faults = [];
    this.told = undefined;
    if (Object.keys(body).length === 0) {
      this.told = words.nothing;
      return this.focusOn('.done');
    }
    const went = await this.act('save', () => this.#send(settings, body));
    if (!went) return;
    await this.focusOn(this.told ? '.done' : '.conflict, [aria-invalid=true], .wrong input, .failed');
  }

  /** Only what was changed. Whoever was first is looked at: what they changed elsewhere stands in nobody's way. */
  async #send(settings: DeskSettings, body: Draft): Promise<void> {
    try {
      this.#hold(await this.desk.call('settings.change', { version: settings.version, body: body as never }));
      this.told = 'playbook' in body ? words.savedPlaybook : words.saved;
    } catch (error) {
      const faults = faultsIn(error);
      if (faults) this.faults = faults;
      else if (error instanceof RedressError && error.code === 'precondition-failed')
        await this.#overtaken(settings, body);
      else throw error;
    }
  }

  async #overtaken(before: DeskSettings, body: Draft): Promise<void> {
    const members = this.#members();
    const there = await this.desk.call('settings.read');
    const { group } = this.place.parts;
    const [was, theirs] = [draftOf(before, members), draftOf(there, members)];
    const both = isGroup(group) ? bothChanged(specsOf(group, there), was, theirs, this.draft) : [];
    this.settings = there;
    this.draft = { ...theirs, ...body };
    this.both = both;
    if (both.length === 0) await this.#send(there, body);
  }
}

define('desk-settings', SettingsView);
