/** The act a person is at: opens its form, keeps what is typed, sends it, and stops where somebody else was there meanwhile. */
import type { CaseFile } from '../../../sdk/contract/desk/case-file.ts';
import { RedressError } from '../../../sdk/errors.ts';
import { focusField } from '../../parts/error-summary.ts';
import type { ActForm, Bench, Done } from '../acts/act-form.ts';
import { type ActName, actTable } from '../acts/table.ts';
import type { Desk } from '../desk.ts';
import { typedBy } from '../parts/typed.ts';
import type { CaseHost } from './case-host.ts';
import type { Claiming } from './claiming.ts';
import type { Sending } from './sending.ts';

/** Refusals that say the case file is another than the one on screen. */
const telling: ReadonlySet<string> = new Set(['precondition-failed', 'not-possible-now']);

export class Working implements Bench {
  name: ActName | undefined;
  form: ActForm | undefined;
  /** What was done last, until something else is begun. */
  done: { said: string; code?: string | undefined } | undefined;

  #host: CaseHost;
  #claiming: Claiming;
  #sending: Sending;
  #seen: CaseFile | undefined;
  /** The reading after the last act: whoever begins the next is not told of their own as news. */
  #fresh: Promise<void> = Promise.resolve();

  constructor(host: CaseHost, claiming: Claiming, sending: Sending) {
    this.#host = host;
    this.#claiming = claiming;
    this.#sending = sending;
  }

  get desk(): Desk {
    return this.#host.desk;
  }

  /** As the person saw it when they began, or looked again since. */
  get file(): CaseFile {
    const file = this.#seen ?? this.#host.file;
    if (!file) throw new Error('An act is begun on a case file that is on screen');
    return file;
  }

  get root(): ParentNode {
    return this.#host.renderRoot;
  }

  /** Something has changed since the person looked. */
  get behind(): boolean {
    return Boolean(this.form && this.#seen && this.#host.file && this.#seen.version !== this.#host.file.version);
  }

  /** One press is doing it: there is no form to show, unless something has changed meanwhile. */
  get atOnce(): boolean {
    return Boolean(this.name && actTable[this.name].atOnce && !this.behind);
  }

  drawn(): Promise<unknown> {
    this.#host.requestUpdate();
    return this.#host.updateComplete;
  }

  changed(): void {
    if (!this.form || !this.name) return;
    const { begun } = this.form;
    this.#keep(this.name, begun ? this.form.typed : null);
    if (begun) this.#claiming.begin();
    this.#host.requestUpdate();
  }

  /** Something was typed for this act before and not sent. */
  hasBegun = (name: ActName): boolean => this.#kept(name) !== undefined;

  /** `typed`: what to begin with, instead of what is kept. */
  async open(name: ActName, typed = this.#kept(name)): Promise<void> {
    const { form: Form, atOnce } = actTable[name];
    await this.#fresh;
    this.#seen = this.#host.file;
    this.name = name;
    this.form = new Form(this, typed);
    this.done = undefined;
    this.form.arrive();
    if (typed) this.changed();
    if (atOnce) return this.send();
    await this.drawn();
    this.#focus('#act-title');
    this.#show('#care-again');
  }

  /** Puts the form away; what is typed stays, unless it is thrown away. */
  async close(throwAway = false): Promise<void> {
    const { name } = this;
    if (name && throwAway) this.#keep(name, null);
    this.#leave();
    await this.drawn();
    if (name) this.#focus(`#begin-${name}`);
  }

  async send(): Promise<void> {
    const { form, name } = this;
    if (!form || !name) return;
    form.faults = Object.fromEntries(Object.entries(form.check()).filter(([, fault]) => fault));
    if (Object.keys(form.faults).length > 0) return this.#toFault(form);
    let done: Done;
    const well = await this.#host.attempt(name, async () => {
      done = await this.#sendOnce(form);
    });
    if (done) return this.#finish(name, done);
    if (well) return;
    if (this.atOnce) this.#leave();
    await this.#toFault(form);
  }

  /** The person has seen what changed: their words go with what is there now. */
  async sendAgain(): Promise<void> {
    const now = this.#host.file;
    if (!this.form || !now) return;
    this.form.rebase(this.file, now);
    this.#seen = now;
    await this.send();
  }

  async #sendOnce(form: ActForm): Promise<Done> {
    try {
      return await form.send();
    } catch (error) {
      form.refuse(error);
      if (!(error instanceof RedressError) || !telling.has(error.code)) throw error;
      await this.#host.look(true);
      if (error.code !== 'precondition-failed' || !this.behind) throw error;
      await this.drawn();
      this.#focus('#changed-title');
      return undefined;
    }
  }

  /** The act is over, so another may begin at once: focus is not taken from who has begun one. */
  async #finish(name: ActName, { said, sent, code }: NonNullable<Done>): Promise<void> {
    this.#keep(name, null);
    this.#leave();
    this.done = said ? { said, code } : undefined;
    this.#fresh = this.#host.look(true);
    if (sent) {
      await this.#fresh;
      this.#sending.begin(sent);
    } else this.desk.announce(said);
    await this.drawn();
    if (!this.form) this.#focus(sent ? `#take-back-${sent.id}` : '#done');
    await this.#fresh;
  }

  #leave(): void {
    this.name = undefined;
    this.form = undefined;
    this.#seen = undefined;
    this.#claiming.end();
  }

  async #toFault(form: ActForm): Promise<void> {
    const [first] = Object.keys(form.faults);
    await this.drawn();
    if (first) focusField(this.root, first);
  }

  #focus(selector: string): void {
    const found = this.root.querySelector<HTMLElement>(selector);
    found?.focus({ preventScroll: true });
    this.#show(selector);
  }

  #show(selector: string): void {
    this.root.querySelector(selector)?.scrollIntoView({ block: 'nearest' });
  }

  #keep(name: ActName, typed: object | null): void {
    typedBy(this.desk.session.person.id).keep(`${this.file.id} ${name}`, typed);
  }

  #kept = (name: ActName): object | undefined => typedBy(this.desk.session.person.id).of(`${this.file.id} ${name}`);
}
