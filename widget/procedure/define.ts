/** Defines `<redress-procedure>`: the chunk the embed script loads where a page holds that tag. */
import { define } from '../define.ts';
import { RedressProcedure } from './redress-procedure.ts';

define('redress-procedure', RedressProcedure);

declare global {
  interface HTMLElementTagNameMap {
    'redress-procedure': RedressProcedure;
  }
}
