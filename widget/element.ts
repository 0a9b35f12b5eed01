/** What all public elements have in common: whose they are, the firm's profile, language, theme, and a polite voice. */
import { type CSSResultGroup, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { FirmProfile } from '../sdk/contract/firm.ts';
import type { Redress } from '../sdk/index.ts';
import { common } from '../sdk/words/en/common.ts';
import type { Part } from '../sdk/words/load.ts';
import { speaker, type Words } from '../sdk/words/words.ts';
import { Belonging } from './belonging.ts';
import { begunProfile, embed, profileAddress, profileInHand } from './embed.ts';
import { ErrorEvent, ReadyEvent } from './events.ts';
import { Learnt, type Spoken } from './learnt.ts';
import { bestLocale, directionOf, localeAt, watchLang } from './locale.ts';
import { painted } from './painted.ts';
import { Announcer } from './parts/announcer.ts';
import { brandSheet, theme } from './theme.ts';
import type { Whose } from './whose.ts';

export type CommonKey = keyof typeof common;

/** Says a sentence of the loaded catalogues by its key, the firm's own wording first. */
export type Say<Key extends string = CommonKey> = (
  key: Key | CommonKey,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** How long the profile may take before what stands inside the tag is all a person gets, in milliseconds. */
const patience = 10_000;

/**
 * The base of the public elements. A subclass says what it shows in `view(profile)` and adds its sentences with
 * `learn(words, part)`; `server` and `firm` come from attributes, else the nearest `<redress-client>`, else the embed script.
 *
 * Until it is ready, and when it cannot be, what the page put inside the tag stays visible.
 */
export abstract class RedressElement<Key extends string = CommonKey> extends LitElement {
  static override styles: CSSResultGroup = [theme];

  /** Origin of the Redress server. */
  @property() server: string | undefined;
  /** The firm's site key. */
  @property() firm: string | undefined;
  /** Where the firm's own page with the tracker is; default: the hosted one. */
  @property({ attribute: 'tracker-url' }) trackerUrl: string | undefined;
  /** `light`, `dark`, or `auto`: as the page around it. */
  @property({ reflect: true, useDefault: true }) theme: 'light' | 'dark' | 'auto' = 'auto';
  /** Takes the place of the page's `fetch`, for previews without a server. */
  @property({ attribute: false }) fetch: typeof globalThis.fetch | undefined;

  @state() protected profile: FirmProfile | undefined;
  @state() protected readiness: 'loading' | 'ready' | 'failed' = 'loading';
  /** The language on screen: of sentences, dates and numbers, and of what is sent. */
  @state() protected locale = 'en';
  @state() private words: Words = common;

  /** The client of this element's server and firm. Comes after the first screen: the SDK is a chunk of its own. */
  @state() protected redress: Redress | undefined;
  protected announcer = new Announcer(this);

  #learnt = new Learnt();
  #belonging = new Belonging(this, () => this.hasUpdated && this.#connect());
  #asking: AbortController | undefined;
  #connected: (Whose & { locale: string; fetch: typeof globalThis.fetch | undefined }) | undefined;
  #fetchUsed: typeof globalThis.fetch | undefined;
  #unwatch: (() => void) | undefined;

  static override get observedAttributes(): string[] {
    // biome-ignore lint/complexity/noThisInStatic: `super` keeps `this`, and each class collects its own properties.
    return [...super.observedAttributes, 'lang'];
  }

  /** What a ready element shows. */
  protected abstract view(profile: FirmProfile): TemplateResult;

  /** What an element needs beside profile and words before it is ready, in the language it will speak. */
  protected prepare?(locale: string, signal: AbortSignal): Promise<void>;

  /** Says a sentence by its key. */
  protected get say(): Say<Key> {
    return speaker(this.words, this.profile?.words, this.locale) as Say<Key>;
  }

  /**
   * Adds sentences in English, such as those of a part that was loaded later. With the name of the part they come in the
   * language in hand, and again when that changes; resolves when they are there.
   */
  protected async learn(words: Words, part?: Part): Promise<void> {
    this.#learnt.add(words, part);
    this.words = { ...words, ...this.words };
    const { locale } = this;
    const spoken = this.#learnt.english(locale) ?? (await this.#learnt.spokenIn(locale));
    if (locale === this.locale) this.#speak(spoken);
  }

  /** Says `text` to a screen reader when it has finished what it is saying. */
  protected announce(text: string): void {
    this.announcer.say(text);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unwatch = watchLang(this, () => this.#connect());
    if (this.hasUpdated) this.#connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' && this.hasUpdated) this.#connect();
  }

  /** Before the first screen, so that a profile that is here already is on it. */
  protected override willUpdate(_: PropertyValues): void {
    if (!this.hasUpdated) this.#connect();
  }

  protected override updated(changed: PropertyValues): void {
    if (['server', 'firm', 'fetch'].some((name) => changed.has(name))) this.#connect();
  }

  protected override render() {
    const { locale } = this;
    return html`
      <div class="redress" part="base" lang=${locale} dir=${directionOf(locale)}>
        ${this.profile && this.readiness === 'ready' ? this.view(this.profile) : this.waiting()}
      </div>
      ${this.announcer.region(locale)}
    `;
  }

  /** While the element is not ready: what the page put inside the tag, else a plain sentence. */
  protected waiting(): TemplateResult {
    const failed = this.readiness === 'failed';
    return html`
      <div class=${failed ? '' : 'waiting'}><slot><p>${this.say(failed ? 'start.failed' : 'start.loading')}</p></slot></div>
      ${failed ? html`<button class="button quiet" @click=${() => this.load()}>${this.say('try-again')}</button>` : ''}
    `;
  }

  /** Asks for the firm's profile, again if need be, and for the sentences in the language that suits both. */
  protected async load(): Promise<void> {
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    const timer = setTimeout(() => asking.abort(new Error('The profile took too long')), patience);
    const { locale: wanted = 'en' } = this.#connected ?? {};
    try {
      const tooLate = aborted(asking.signal);
      // Where nothing has to be waited for, nobody waits for this either.
      tooLate.catch(() => {});
      // Most often the one that is spoken in the end: not to be waited for one after the other.
      void this.#learnt.spokenIn(wanted);
      const profile = this.#inHand() ?? (await Promise.race([this.#askProfile(asking.signal), tooLate]));
      const locale = bestLocale(wanted, profile.locales, profile.defaultLocale);
      const spoken = this.#learnt.english(locale) ?? (await this.#learnt.spokenIn(locale, tooLate));
      if (this.prepare) await Promise.race([this.prepare(spoken.locale, asking.signal), tooLate]);
      if (asking === this.#asking) this.#ready(profile, spoken);
      await painted();
      await this.client();
    } catch (error) {
      if (asking === this.#asking) this.#failed(error, wanted);
    } finally {
      clearTimeout(timer);
    }
  }

  /** A profile that is here already is taken once, without any wait. */
  #inHand(): FirmProfile | undefined {
    const { server = '', firm = '', locale = '', fetch } = this.#connected ?? {};
    return fetch || this.profile ? undefined : profileInHand(server, firm, locale);
  }

  /** What the embed script has begun is taken over, once; after that, and without it, the SDK asks. */
  async #askProfile(signal: AbortSignal): Promise<FirmProfile> {
    const { server = '', firm = '', locale = '', fetch } = this.#connected ?? {};
    const begun = fetch || this.profile ? undefined : await begunProfile(profileAddress(server, firm, locale));
    return begun ?? (await this.client()).firm.get({ locale, signal });
  }

  /** The client, as soon as the SDK has come. Rejects when that cannot be loaded. */
  protected async client(): Promise<Redress> {
    const { createRedress } = await import('../sdk/index.ts');
    const { server = '', firm = '', fetch } = this.#connected ?? {};
    if (this.redress?.server !== server || this.redress.firmKey !== firm || this.#fetchUsed !== fetch)
      this.redress = createRedress({ server, firm, fetch });
    this.#fetchUsed = fetch;
    return this.redress;
  }

  #speak({ locale, words }: Spoken): void {
    this.locale = locale;
    this.words = words;
  }

  #ready(profile: FirmProfile, spoken: Spoken): void {
    const first = this.readiness !== 'ready';
    this.#speak(spoken);
    this.profile = profile;
    this.readiness = 'ready';
    brandSheet(this, profile.branding.accent);
    if (first) void this.updateComplete.then(() => this.dispatchEvent(new ReadyEvent()));
  }

  #failed(error: unknown, wanted: string): void {
    if (!this.profile) {
      this.readiness = 'failed';
      void this.#learnt.spokenIn(wanted).then((spoken) => this.profile ?? this.#speak(spoken));
    }
    // A body that never ends would be waited for again and again.
    embed()?.began.clear();
    const { code = 'timeout', requestId } = Object(error) as { code?: string; requestId?: string };
    this.dispatchEvent(new ErrorEvent(code, requestId));
  }

  /** Finds out whose element this is and in which language; asks for the profile when either has changed. */
  #connect(): void {
    const whose = this.#belonging.whose ?? embed();
    const server = this.server ?? whose?.server;
    const firm = this.firm ?? whose?.firm;
    if (!server || !firm || !this.isConnected) return;
    if (!(this.server && this.firm) && this.#belonging.toldLater()) return;
    const now = { server, firm, locale: localeAt(this, embed()?.lang), fetch: this.fetch };
    const before = this.#connected;
    if (before && Object.entries(now).every(([name, value]) => before[name as keyof typeof now] === value)) return;
    this.#connected = now;
    void this.load();
  }
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
