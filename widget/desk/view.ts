/** The base of every view of the desk: what it is told, its look, its surface. */
import { type CSSResultGroup, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Acting } from './acting.ts';
import type { Desk, Place } from './desk.ts';
import { deskStyles } from './styles.ts';

/**
 * A view is a custom element with a root of its own. From its first rendering on it has one `<h1 tabindex="-1">`, which takes
 * focus when the view opens. Its content stands in `this.frame(…)`. The same path with another query keeps the element and
 * changes `place`; another path makes a new one.
 */
export abstract class DeskView extends Acting {
  static override styles: CSSResultGroup = deskStyles;

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) place!: Place;

  /** What was taken away draws nothing any more: nobody may be signed in by the time an answer comes. */
  protected override shouldUpdate(_: PropertyValues): boolean {
    return this.isConnected;
  }

  /** The surface of the view. */
  protected frame(content: TemplateResult): TemplateResult {
    return html`<div class="redress desk">${content}</div>`;
  }
}
