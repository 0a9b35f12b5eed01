/** The copy of a draft on this device: made only when the person asks, for 72 hours from the last change, gone with one tap. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Answers, blankAnswers, isBegun } from '../../sdk/form/answers.ts';
import { newKey } from '../../sdk/index.ts';
import { type Draft, draftFrom } from './draft.ts';
import type { KeptDraft } from './kept-draft.ts';
import type { Opened } from './vault.ts';

/** How long a copy lives after its last change, in milliseconds. */
export const lifetime = 72 * 3_600_000;

/** How long a change may wait, in milliseconds: with the writing itself less than a second. */
const pause = 400;

/** The name under which the draft of a form version is put away. */
export const draftId = (formVersion: string): string => `draft ${formVersion}`;
const isDraft = (id: string): boolean => id.startsWith('draft ');

/** When a copy put away `at` ends. A time in the future is a clock that went back: it then counts from `now`. */
export const endOf = (at: number, now: number): number => Math.min(at, now) + lifetime;

export class SavedDraft implements ReactiveController {
  /** `failed`: the device refused the last time; each change tries again. */
  state: 'off' | 'on' | 'failed' = 'off';
  /** When the copy is thrown away, milliseconds UTC. */
  until = 0;
  /** Another complaint that was begun on this device, beside the one in this tab. */
  other: Draft | undefined;
  #host: ReactiveControllerHost;
  #kept: KeptDraft;
  #vault: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last: Promise<void> = Promise.resolve();

  constructor(host: ReactiveControllerHost, kept: KeptDraft, vault: string) {
    this.#host = host;
    this.#kept = kept;
    this.#vault = vault;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#leaving);
    document.addEventListener('visibilitychange', this.#leaving);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#leaving);
    document.removeEventListener('visibilitychange', this.#leaving);
    this.#leaving();
  }

  /** Goes on with what an earlier visit has put away; `found` is everything the device holds, oldest first. */
  async begin(found: readonly Opened[]): Promise<void> {
    const now = Date.now();
    const drafts = found.filter(({ id }) => isDraft(id));
    const [copy] = drafts.filter(({ at, content }) => content && endOf(at, now) > now).slice(-1);
    if (drafts.some(({ content }) => content === undefined) && (this.#kept.saving || !copy)) this.state = 'failed';
    if (copy) this.#goOn(draftFrom(Object(copy.content).draft), copy, now);
    else this.#kept.save(this.state === 'failed' && this.#kept.saving);
    const dead = drafts.filter((one) => one !== copy).map(({ id }) => id);
    if (dead.length) await this.#remove((id) => dead.includes(id));
    this.#host.requestUpdate();
  }

  /** The device could not be asked what it has. Each change tries again where the person had chosen to save. */
  refused(): void {
    if (this.#kept.saving) this.state = 'failed';
    this.#host.requestUpdate();
  }

  /** Saves on this device from now on. */
  save(): Promise<void> {
    if (!this.#kept.draft.key) this.#kept.keep({ key: newKey() });
    this.#kept.save(true);
    return this.#write(false);
  }

  /** Something was typed. */
  changed(): void {
    if (this.state !== 'off') this.#timer ??= setTimeout(() => void this.#write(this.state === 'on'), pause);
  }

  /** Goes on with the other complaint that was found here, in place of the one in this tab. */
  takeOther(): void {
    const mine = this.#kept.draft;
    if (!this.other) return;
    this.#kept.keep(this.other);
    this.#kept.notes = ['saved.found'];
    // The way back, for as long as the page lives: no word is lost by a wrong tap.
    this.other = isBegun(mine.answers) ? mine : undefined;
    void this.save();
  }

  /** Deletes the copy on this device, or the other one that was found; the answers stay in the tab. */
  async delete(): Promise<void> {
    this.other = undefined;
    this.#stop();
    await this.#remove(isDraft);
    this.#kept.notes = ['saved.device.deleted'];
    this.#host.requestUpdate();
  }

  /** Once it was sent nothing of it stays here. */
  async sent(): Promise<void> {
    const [ours, { key }] = [this.state !== 'off', this.#kept.draft];
    this.#stop();
    await this.#remove((id) => id === `outbox ${key}` || (ours && isDraft(id)));
  }

  /** Deletes everything this firm's form has put away on the device. */
  async forget(): Promise<void> {
    this.other = undefined;
    this.#stop();
    await this.#remove(() => true);
  }

  /** The copy of this tab's own draft is behind it; another is offered where this tab has a draft of its own. */
  #goOn(draft: Draft, { id, at }: Opened, now: number): void {
    const { draft: mine, receipt } = this.#kept;
    const older = id !== draftId(this.#kept.formVersion);
    if (receipt || (mine.key && mine.key !== draft.key)) {
      this.other = draft;
      return;
    }
    if (!mine.key) {
      // What was answered on the first step before the copy was found is the newer answer.
      this.#kept.keep({ ...draft, answers: over(draft.answers, mine.answers) });
      this.#kept.notes = older ? ['saved.found', 'saved.older'] : ['saved.found'];
    }
    this.state = 'on';
    this.until = endOf(at, now);
    this.#kept.save(true);
    if (!older && at <= now && !mine.key) return;
    const written = this.#write(false, this.until - lifetime);
    if (older) void written.then(() => (this.state === 'on' ? this.#remove((one) => one === id) : undefined));
  }

  /** One writing after the other, each with what is in hand by then. `at`: the time of the last change. */
  #write(onlyInPlace: boolean, at = Date.now()): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#last = this.#last.then(async () => {
      const { draft, saving, formVersion, receipt } = this.#kept;
      if (!saving || receipt) return;
      try {
        const { putAway } = await import('./vault.ts');
        const there = await putAway(this.#vault, { id: draftId(formVersion), at, content: { draft } }, onlyInPlace);
        if (!this.#kept.saving) return;
        this.state = there ? 'on' : 'off';
        this.until = at + lifetime;
        if (!there) this.#kept.save(false);
      } catch {
        this.state = 'failed';
      }
      this.#host.requestUpdate();
    });
    return this.#last;
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.state = 'off';
    this.#kept.save(false);
  }

  async #remove(which: (id: string) => boolean): Promise<void> {
    this.#last = this.#last.then(async () => {
      const { throwAway } = await import('./vault.ts');
      await throwAway(this.#vault, which).catch(() => {});
    });
    await this.#last;
  }

  #leaving = (): void => {
    if (this.#timer !== undefined) void this.#write(this.state === 'on');
  };
}

/** `answers` with what is not empty in `newer`. */
export function over(answers: Answers, newer: Answers): Answers {
  const blank = new Map<string, unknown>(Object.entries(blankAnswers()));
  const given = Object.entries(newer).filter(([name, answer]) => String(answer) !== String(blank.get(name)));
  return { ...answers, ...Object.fromEntries(given) };
}
