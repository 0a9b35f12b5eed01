/** Defines `<redress-client>`. */
import { RedressClient } from './client-context.ts';
import { define } from './define.ts';

define('redress-client', RedressClient);

declare global {
  interface HTMLElementTagNameMap {
    'redress-client': RedressClient;
  }
}
