/** Defines `<redress-tracker>`: the chunk the embed script loads where a page holds that tag. */
import { define } from '../define.ts';
import { RedressTracker } from './redress-tracker.ts';

define('redress-tracker', RedressTracker);

declare global {
  interface HTMLElementTagNameMap {
    'redress-tracker': RedressTracker;
  }
}
