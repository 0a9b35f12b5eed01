/** The languages of a firm on the terminal. */
import { languageIn } from '../firm/languages.ts';
import type { Settings } from '../firm/settings.ts';
import { say } from './refusal.ts';

/** One line, with what a firm must know of each language before it relies on it. */
export function printLanguages({ locales, defaultLocale }: Settings): void {
  say(`Languages: ${locales.map((tag) => `${tag}${remark(tag, tag === defaultLocale)}`).join(', ')}`);
}

function remark(tag: string, isDefault: boolean): string {
  const unread = languageIn(tag)?.reviewed === false ? 'not reviewed by anyone who reads it' : '';
  const remarks = [isDefault ? 'default' : '', unread].filter(Boolean).join('; ');
  return remarks && ` (${remarks})`;
}
