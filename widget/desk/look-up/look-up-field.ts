/** The field to look up a complaint by reference or e-mail address, in the bar. */
import { html, type TemplateResult } from 'lit';
import { lookUp as words } from '../words/look-up.ts';
import { want } from './wanted.ts';

/** The field that stands in the bar, wherever in the desk one is. */
export const lookUpField = (go: (address: string) => void): TemplateResult => html`
  <form class="look-up" role="search" @submit=${(event: SubmitEvent) => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).querySelector('input');
    want(field?.value ?? '');
    if (field) field.value = '';
    go('/desk/look-up');
  }}>
    <label class="hidden" for="look-up-bar">${words.label}</label>
    <input class="input" id="look-up-bar" type="text" autocomplete="off" spellcheck="false" autocapitalize="none" placeholder=${words.label} />
    <button class="button quiet" type="submit">${words.find}</button>
  </form>
`;
