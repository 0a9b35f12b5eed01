/** The form of one act: what is typed, what is wrong with it, and the call it makes. Each act is a file beside this one. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CaseFile } from '../../../sdk/contract/desk/case-file.ts';
import type { DeskEndpointName } from '../../../sdk/contract/desk/endpoints.ts';
import { RedressError } from '../../../sdk/errors.ts';
import { textArea } from '../../parts/text-area.ts';
import { textField } from '../../parts/text-field.ts';
import type { Desk } from '../desk.ts';
import type { Answer, Asked } from '../request.ts';
import { acts } from '../words/acts.ts';

/** What a form stands on. `file`: as it was when the person last looked at it all; its version goes with what they send. */
export interface Bench {
  readonly desk: Desk;
  readonly file: CaseFile;
  /** Something was typed or has arrived: draw anew, and keep what was typed. */
  changed(): void;
  /** Resolves once it is drawn. */
  drawn(): Promise<unknown>;
  /** The root it is drawn in. */
  readonly root: ParentNode;
}

/** What came of it: said aloud. `sent`: words that can be taken back; `code`: to read out, shown this once. Undefined where the form goes on, such as from words to their preview. */
export type Done = { said: string; sent?: { id: string; goesAt: string }; code?: string } | undefined;

/** `Shape`: the members that are typed, as they are kept for the tab. */
export abstract class ActForm<Shape extends object = object> {
  readonly at: Bench;
  typed: Shape;
  /** Sentences by member. */
  faults: Partial<Record<string, string>> = {};

  constructor(at: Bench, kept?: object) {
    this.at = at;
    this.typed = { ...this.blank(at.file), ...kept };
  }

  abstract readonly title: string;
  /** What the button says that does it. */
  abstract readonly label: string;

  /** What to know before. */
  lead(): string {
    return '';
  }

  /** What stands in it before anything is typed. */
  protected abstract blank(file: CaseFile): Shape;

  abstract fields(): TemplateResult;

  /** Members that keep it from being sent. */
  check(): Partial<Record<string, string>> {
    return {};
  }

  /** Makes the call. Throws as `desk.call` does. */
  abstract send(): Promise<Done>;

  /** What else is needed once it stands on the page, such as lists of people. */
  arrive(): void {}

  /** The other buttons beside the one that sends. */
  besides(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** Of what was typed, what is on file now where that was changed meanwhile. */
  now(_file: CaseFile): TemplateResult | typeof nothing {
    return nothing;
  }

  /** True where there is nothing to send, only to see. */
  get readOnly(): boolean {
    return false;
  }

  /** True where something stands in it that would be a loss. */
  get begun(): boolean {
    return JSON.stringify(this.typed) !== JSON.stringify(this.blank(this.at.file));
  }

  /** Members that were not touched follow what has changed on file, so that nobody's change is undone by accident. */
  rebase(before: CaseFile, after: CaseFile): void {
    const [was, is] = [this.blank(before), this.blank(after)];
    const untouched = (Object.keys(is) as (keyof Shape)[]).filter(
      (member) => JSON.stringify(this.typed[member]) === JSON.stringify(was[member]),
    );
    for (const member of untouched) this.typed[member] = is[member];
  }

  /** Marks the members the server cannot take. */
  refuse(error: unknown): void {
    if (!(error instanceof RedressError)) return;
    const sentences: Readonly<Record<string, string>> = acts.fault;
    for (const { pointer, code } of error.errors)
      this.faults[pointer.split('/')[1] ?? ''] = sentences[code] ?? acts.fault.invalid;
  }

  set(typed: Partial<Shape>): void {
    Object.assign(this.typed, typed);
    for (const member of Object.keys(typed)) delete this.faults[member];
    this.at.changed();
  }

  /** A call about this complaint, in the version the person has seen. */
  protected call<Name extends DeskEndpointName>(name: Name, body: Asked<Name>['body']): Promise<Answer<Name>> {
    const { desk, file } = this.at;
    return desk.call(name, { body, path: { complaint: file.id }, version: file.version } as Asked<Name>);
  }

  /** The member as a box of many lines, named `id` on the page. */
  protected area(
    member: TextOf<Shape>,
    label: string,
    more: { hint?: string; rows?: number; optional?: boolean } = {},
  ) {
    return textArea({ ...this.#field(member, label, more), rows: more.rows ?? 5 });
  }

  /** The member as one line. */
  protected line(
    member: TextOf<Shape>,
    label: string,
    more: { hint?: string; optional?: boolean; type?: 'email' | 'tel'; width?: 'half' | 'short' } = {},
  ): TemplateResult {
    return textField({ ...this.#field(member, label, more), spellcheck: false, type: more.type, width: more.width });
  }

  #field(member: TextOf<Shape>, label: string, { hint, optional }: { hint?: string; optional?: boolean }) {
    return {
      id: member as string,
      label,
      hint,
      optional: optional ? acts.optional : undefined,
      error: this.faults[member],
      value: String(this.typed[member] ?? ''),
      onInput: (value: string) => this.set({ [member]: value } as unknown as Partial<Shape>),
    };
  }
}

/** The members of a form that hold text. */
type TextOf<Shape> = { [Member in keyof Shape]: Shape[Member] extends string ? Member : never }[keyof Shape] & string;

/** Says which of these texts are missing. */
export function missing<Shape extends object>(typed: Shape, ...members: (keyof Shape & string)[]) {
  const empty = members.filter((member) => !String(typed[member] ?? '').trim());
  return Object.fromEntries(empty.map((member) => [member, acts.required]));
}

/** Text as it is sent: nothing rather than emptiness. */
export const orNull = (text: string): string | null => (text.trim() ? text : null);

/** An act that needs nothing typed. */
export const nothingTyped = html``;
