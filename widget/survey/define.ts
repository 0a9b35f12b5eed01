/** Defines `<redress-survey>`: the chunk the embed script loads where a page holds that tag. */
import { define } from '../define.ts';
import { RedressSurvey } from './redress-survey.ts';

define('redress-survey', RedressSurvey);

declare global {
  interface HTMLElementTagNameMap {
    'redress-survey': RedressSurvey;
  }
}
