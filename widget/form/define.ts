/** Defines `<redress-form>`: the chunk the embed script loads where a page holds that tag. */
import { define } from '../define.ts';
import { RedressForm } from './redress-form.ts';

define('redress-form', RedressForm);

declare global {
  interface HTMLElementTagNameMap {
    'redress-form': RedressForm;
  }
}
