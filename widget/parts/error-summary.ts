/** The list of what needs another look: takes focus, and leads to each field with its question in view. */
import { html, type TemplateResult } from 'lit';

export interface Problem {
  /** The id of the control. */
  id: string;
  text: string;
}

/** The summary. Its links are followed by script, because a fragment never reaches into a shadow root. */
export const errorSummary = (title: string, problems: readonly Problem[]): TemplateResult => html`
  <div class="summary" role="group" aria-labelledby="summary-title" tabindex="-1">
    <h2 id="summary-title">${title}</h2>
    <ul>
      ${problems.map(({ id, text }) => html`<li><a href="#${id}" @click=${goTo}>${text}</a></li>`)}
    </ul>
  </div>
`;

function goTo(event: Event): void {
  event.preventDefault();
  const link = event.currentTarget as HTMLAnchorElement;
  focusField(link.getRootNode() as ShadowRoot, link.hash.slice(1));
}

/** Brings the question into view, then focuses its control without scrolling, so that neither is seen without the other. */
export function focusField(root: ParentNode, id: string): void {
  const found = root.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  if (!found) return;
  const set = found.closest('fieldset');
  const control = set?.querySelector<HTMLElement>('[type=radio]:checked') ?? found;
  const group = set?.querySelector('legend');
  const question = group ?? root.querySelector(`label[for="${CSS.escape(id)}"]`) ?? control;
  question.scrollIntoView({ block: 'start' });
  control.focus({ preventScroll: true });
}

/** Moves focus to the summary, once it is rendered. */
export const focusSummary = (root: ParentNode): void => root.querySelector<HTMLElement>('.summary')?.focus();

/** Moves focus to the heading of what has just opened or changed, and brings the top of that into view. */
export function focusHeading(root: ParentNode, selector = '.heading'): void {
  const heading = root.querySelector<HTMLElement>(selector);
  heading?.focus({ preventScroll: true });
  (heading?.closest('section') ?? root.querySelector('.redress'))?.scrollIntoView({ block: 'start' });
}
