/** The way to each part of a long page, by script: a fragment never reaches into a shadow root. */
import { html, type TemplateResult } from 'lit';
import { caseWords as words } from '../words/case.ts';
import { caseSurvey } from '../words/survey.ts';

const places = [
  ['words', words.words.title],
  ['dates', words.dates.title],
  ['panel', words.panel.title],
  ['heads', words.heads.title],
  ['talk', words.talk.title],
  ['notes', words.notes.title],
  ['survey', caseSurvey.title],
  ['tasks', words.tasks.title],
  ['history', words.history.title],
] as const;

/** `survey`: whether this person is shown how the client found it. */
export const contents = (survey: boolean): TemplateResult => html`
  <nav class="contents" aria-label=${words.contents}>
    <ul class="plain">${places.filter(([id]) => survey || id !== 'survey').map(([id, title]) => html`<li><a href="#${id}" @click=${goTo}>${title}</a></li>`)}</ul>
  </nav>
`;

function goTo(event: Event): void {
  event.preventDefault();
  const link = event.currentTarget as HTMLAnchorElement;
  const section = (link.getRootNode() as ShadowRoot).querySelector(link.hash);
  section?.scrollIntoView({ block: 'start' });
  section?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}
