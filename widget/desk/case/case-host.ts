/** What the parts of the case file need of the view that holds them. */
import type { ReactiveControllerHost } from 'lit';
import type { CaseFile } from '../../../sdk/contract/desk/case-file.ts';
import type { Desk } from '../desk.ts';

export interface CaseHost extends ReactiveControllerHost {
  readonly desk: Desk;
  /** As it was read last; undefined before. */
  readonly file: CaseFile | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** Shows this file, which is known without reading it. */
  hold(file: CaseFile): void;
  /** Reads it anew. `quiet`: in the background, so that a failure only marks it as out of date. */
  look(quiet: boolean): Promise<void>;
  /** Does `work` as the act `act`, and shows what went wrong if it did. Resolves with whether it went well. */
  attempt(act: string, work: () => Promise<void>): Promise<boolean>;
}
