/** `<redress-survey>`: a client says how their complaint was handled. When it opens, asks and sends; the parts beside it draw. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { FirmProfile } from '../../sdk/contract/firm.ts';
import type { TrackerView } from '../../sdk/contract/tracker.ts';
import { blankSurvey, saysAnything } from '../../sdk/form/survey.ts';
import type { Redress, TrackerSession } from '../../sdk/index.ts';
import { dateWords } from '../door/dates.ts';
import { door } from '../door/door.ts';
import { doorStyles } from '../door/door-styles.ts';
import type { Door, DoorAct, DoorAsks, DoorTyped, Doorway, Faults } from '../door/doorway.ts';
import { Opening } from '../door/opening.ts';
import { type OutsideTelling, outside } from '../door/outside.ts';
import { refusalOf } from '../door/refusal.ts';
import { RedressElement } from '../element.ts';
import { contactBlock } from '../parts/contact-block.ts';
import { partStyles } from '../parts/styles.ts';
import type { Asking, QuestionKey, QuestionSay } from '../questionnaire/asking.ts';
import { AnsweredEvent } from '../questionnaire/events.ts';
import { loadSurvey, type SurveyPart } from '../questionnaire/load.ts';
import type { SurveyAct } from '../questionnaire/questionnaire.ts';

const untyped: DoorTyped = { reference: '', code: '', email: '' };

/**
 * Asks a client how their complaint was handled: nine questions, any of which can be left out, and a box. Opens by the link of
 * the letter that asks (`#t=…` in the page's address), which says nothing by being opened, or by reference and access code.
 * What was chosen stays in this tab until it is sent. `<redress-tracker>` asks the same by itself.
 *
 * @tagname redress-survey
 * @attr {string} server - Origin of the Redress server; default: the nearest `<redress-client>`, else the embed script's
 * @attr {string} firm - The firm's site key, `pk_live_…`; default: the nearest `<redress-client>`, else the embed script's
 * @attr {string} lang - Language; default: the nearest `lang` around it
 * @attr {string} tracker-url - Taken by every element; changes nothing here
 * @attr {light|dark|auto} theme - Default `auto`: as the page around it
 * @fires redress-ready - Has its words and the firm's profile
 * @fires redress-answered - `{ version }`: the answers are with the firm
 * @fires redress-error - `{ code, requestId }`: something failed
 * @slot - What stands there until it is ready, and when it cannot be: the firm's telephone, post and hosted page
 * @csspart base - The surface
 * @csspart survey - All of it: the questions, or how it ended
 * @csspart survey-intro - Who reads the answers, what they change, and the way outside
 * @csspart outside - The independent body outside the firm
 * @csspart failure - What did not work, beside what was pressed
 * @csspart door - The fields to open a complaint
 * @cssprop --redress-accent - Brand colour, `#rrggbb`; corrected where it could not be read
 * @cssprop --redress-font - Font family; default: the page's
 * @cssprop --redress-radius - Roundness of corners
 * @cssprop --redress-width - Widest it gets
 * @cssprop --redress-padding - Space inside its border
 * @cssprop --redress-scroll-margin - Height to keep free for a sticky header of the page
 */
export class RedressSurvey extends Opening<QuestionKey, SurveyAct> {
  static override styles = [RedressElement.styles, partStyles, doorStyles];

  @state() private shown: TrackerView | undefined;

  protected typed: DoorTyped = { ...untyped };
  #survey: SurveyPart | undefined;
  /** Whether the chunk with the questions did not come when it was asked for. */
  #missing = false;
  #asks: DoorAsks & Asking['asks'] = {
    act: (act: DoorAct | SurveyAct) => void this.act(act),
    type: (field, value) => {
      this.typed = { ...this.typed, [field]: value };
      if (!this.shown && field !== 'email') this.session = undefined;
    },
    turn: () => {
      this.lost = !this.lost;
    },
  };

  protected override get reference(): string | undefined {
    return this.shown?.reference;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.arrive();
    if (this.shown && changed.has('locale')) void this.read().catch(() => {});
    this.beginOnce();
  }

  protected override view(profile: FirmProfile): TemplateResult {
    const { shown, locale } = this;
    const doorway = this.doorway(profile);
    const part = this.#survey;
    if (!shown || !part)
      return this.opening ? html`<p class="waiting">${this.say('tracker.loading')}</p>` : door(doorway, this.#asks);
    const dates = dateWords(locale, profile.timeZone);
    const theirs = shown.locale === locale ? nothing : shown.locale;
    const telling: OutsideTelling & Pick<Asking, 'view'> = { view: shown, say: doorway.say, dates, theirs };
    const say = this.say as QuestionSay;
    const asking = { ...doorway, ...telling, say, asks: this.#asks, alone: true };
    return html`
      ${part.draw(asking)} ${part.questionnaire.ending ? outside(telling) : nothing}
      ${contactBlock(profile, this.say)}
    `;
  }

  protected override doorway(profile: FirmProfile): Doorway {
    const doorway = super.doorway(profile);
    const written = this.door === 'expired' && saysAnything(this.#survey?.questionnaire.draft ?? blankSurvey());
    const kept = written ? this.say('survey.kept') : null;
    const [title, lead] = doorway.heading;
    const says: Partial<Record<Door, Doorway['heading']>> = {
      asked: [this.say('survey.title'), this.say('survey.door-lead')],
      spent: [title, this.say('survey.link-lead')],
    };
    return { ...doorway, kept, heading: says[this.door] ?? [title, lead] };
  }

  protected override async read(): Promise<void> {
    const { session, locale } = this;
    if (!session) return;
    const [view, part] = await Promise.all([session.read({ locale }), this.#part()]);
    await this.learn(part.words, 'survey');
    if (session !== this.session) return;
    if (locale !== this.locale) return this.read();
    this.kept = this.keeping?.keepSession(session.session) ?? false;
    part.questionnaire.open(view, this.keeping);
    this.shown = view;
  }

  async #part(): Promise<SurveyPart> {
    try {
      this.#survey ??= await loadSurvey(this, () => this.requestUpdate(), this.#missing && this.kept);
      return this.#survey;
    } catch (error) {
      this.#missing = true;
      throw error;
    }
  }

  /** The link opens more than once, so it stays in hand for a session that ends while someone thinks. */
  protected override entered(): void {
    const { linkToken } = this;
    super.entered();
    this.linkToken = linkToken;
    this.landOn = '#survey-title';
  }

  protected override shut(door: Door): void {
    super.shut(door);
    this.shown = undefined;
    if (door !== 'expired') this.#survey?.questionnaire.forget();
  }

  protected override faultsBefore(act: DoorAct | SurveyAct): Faults {
    const faults = act === 'answer' && this.#survey?.questionnaire.faults(this.say as QuestionSay);
    return faults || super.faultsBefore(act);
  }

  protected override async perform(act: SurveyAct, redress: Redress): Promise<void> {
    await this.#inSession(redress, async (session) => this.#survey?.questionnaire[act](session));
    if (act === 'answer' && this.shown) this.dispatchEvent(new AnsweredEvent(this.shown.survey?.version ?? 1));
    this.landOn = '#survey-title';
  }

  async #inSession(redress: Redress, send: (session: TrackerSession) => Promise<void>): Promise<void> {
    const { session, linkToken } = this;
    try {
      if (session) await send(session);
    } catch (error) {
      if (refusalOf(error) !== 'unauthenticated' || !linkToken) throw error;
      this.session = await redress.tracker.open({ linkToken });
      await send(this.session);
    }
  }

  protected override told(act: DoorAct | SurveyAct, error: unknown): boolean {
    if (act !== 'answer' && act !== 'refuse') return false;
    const told = this.#survey?.questionnaire.told(error) ?? null;
    if (told === 'comment') this.fault({ 'survey-comment': this.say('tracker.messages.refused') });
    else if (told) this.landOn = '#survey-title';
    return told !== null;
  }
}
