/** `/desk/people`: who works at the desk. Whoever keeps people changes, resets and signs out; others read. */
import { html, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { ChangePerson, Person } from '../../../sdk/contract/desk/people.ts';
import { RedressError } from '../../../sdk/errors.ts';
import { define } from '../../define.ts';
import { DeskView } from '../view.ts';
import { people as words } from '../words/people.ts';
import './invitations-part.ts';
import { peopleStyles } from './people-styles.ts';
import { faultsOf } from './person-faults.ts';
import { missingIn, type Typed } from './person-fields.ts';
import { type Change, personRow } from './person-row.ts';

export class PeopleView extends DeskView {
  static override styles = [DeskView.styles, peopleStyles];

  @state() private people: readonly Person[] | undefined;
  @state() private change: Change | undefined;
  /** What was done last, and to whom. */
  @state() private told: { id: string; text: string } | undefined;
  /** Goes up with each letter that is sent from here: the list of invitations looks again. */
  @state() private letters = 0;

  protected override opened(): void {
    void this.act('load', () => this.#load());
  }

  protected override render(): TemplateResult {
    return this.frame(html`
      <h1 tabindex="-1">${words.title}</h1>
      <p class="muted">${words.lead}</p>
      <desk-invitations .desk=${this.desk} .letters=${this.letters}></desk-invitations>
      <section>
        <h2>${words.all}</h2>
        ${this.people ? this.#list(this.people) : this.awaited(words.loading, () => this.#load())}
      </section>
    `);
  }

  #list(people: readonly Person[]): TemplateResult {
    const changes = this.desk.may('people.change');
    return html`<ul class="rows">${people.map((person) => this.#row(person, changes))}</ul>`;
  }

  #row(person: Person, changes: boolean): TemplateResult {
    const { session } = this.desk;
    const change = this.change?.id === person.id ? this.change : undefined;
    return personRow({
      person,
      session,
      changes: changes && person.id !== session.person.id,
      change,
      failed: this.failed(person.id, { 'not-possible-now': words.notPossible }),
      told: this.told?.id === person.id ? this.told.text : undefined,
      button: (act, label, press, look) => this.button(act, label, press, look),
      submit: (act, label, look) => this.submit(act, label, look),
      begin: () => this.#begin(person),
      type: (part) => this.#type(part),
      save: () => void this.#save(person),
      ask: (sure) => this.#ask(sure),
      reset: () => void this.#reset(person),
      signOut: () => void this.#signOut(person),
      leave: () => this.#leave(person.id),
    });
  }

  async #load(): Promise<void> {
    this.people = (await this.desk.call('people.list')).items;
  }

  #begin({ id, name, roles, state: may }: Person): void {
    this.told = undefined;
    this.failure = undefined;
    this.change = { id, typed: { name, roles, state: may }, wrong: {} };
    void this.focusOn('.changing');
  }

  /** On what is there now: a browser may fill several fields at once. */
  #type(part: Partial<Typed>): void {
    if (this.change) this.change = { ...this.change, typed: { ...this.change.typed, ...part } };
  }

  #ask(sure: Change['sure']): void {
    if (!this.change) return;
    this.failure = undefined;
    this.change = { ...this.change, sure };
    void this.focusOn('.changing');
  }

  #leave(id: string): void {
    this.change = undefined;
    this.failure = undefined;
    void this.focusOn(`#change-${CSS.escape(id)}`);
  }

  async #save(person: Person): Promise<void> {
    const { change } = this;
    if (!change) return;
    const wrong = missingIn(change.typed);
    this.change = { ...change, wrong };
    if (Object.keys(wrong).length > 0) return this.focusOn('[aria-invalid=true], .wrong input');
    const { id, version } = person;
    const body = changed(person, change.typed);
    if (Object.keys(body).length === 0) return this.#leave(id);
    await this.#do(id, words.saved(change.typed.name.trim()), async () => {
      try {
        await this.desk.call('people.change', { path: { person: id }, version, body });
        return true;
      } catch (error) {
        if (!(await this.#mendable(error, change))) throw error;
        return false;
      }
    });
  }

  /**
   * Somebody else was first: what they made of the person is shown beside what is typed, and nothing typed is lost. Or a
   * field has to be looked at again. False where it is neither.
   */
  async #mendable(error: unknown, change: Change): Promise<boolean> {
    const wrong = faultsOf(error);
    if (wrong) this.change = { ...change, wrong };
    else if (error instanceof RedressError && error.code === 'precondition-failed') {
      await this.#load();
      const there = this.people?.find(({ id }) => id === change.id);
      this.change = there && { ...change, theirs: there };
    } else return false;
    await this.focusOn(wrong ? '[aria-invalid=true]' : '.changing');
    return true;
  }

  #reset({ id, name, version }: Person): Promise<void> {
    return this.#do(id, words.reset.done(name), async () => {
      await this.desk.call('people.reset', { path: { person: id }, version });
      this.letters++;
      return true;
    });
  }

  #signOut({ id, name }: Person): Promise<void> {
    return this.#do(id, words.signOut.done(name), async () => {
      await this.desk.call('people.sign-out', { path: { person: id } });
      return true;
    });
  }

  /** Does `work`, which resolves with whether it is done; then shows everybody as they are now, and says what was done. */
  async #do(id: string, done: string, work: () => Promise<boolean>): Promise<void> {
    let finished = false;
    await this.act(id, async () => {
      finished = await work();
      if (finished) await this.#load();
    });
    if (!finished) return;
    this.change = undefined;
    this.told = { id, text: done };
    await this.focusOn('.done');
  }
}

/** Only what differs: what is not named stays as it is. */
const changed = (seen: Person, { name, roles, state: may = seen.state }: Typed): ChangePerson => ({
  ...(name.trim() === seen.name ? {} : { name: name.trim() }),
  ...(roles.join() === seen.roles.join() ? {} : { roles: [...roles] }),
  ...(may === seen.state ? {} : { state: may }),
});

define('desk-people', PeopleView);
