/** What the page `/desk` loads. No website loads it: it stands in no list of the embed script. */
import { define } from '../define.ts';
import { RedressDesk } from './redress-desk.ts';

define('redress-desk', RedressDesk);

declare global {
  interface HTMLElementTagNameMap {
    'redress-desk': RedressDesk;
  }
}
