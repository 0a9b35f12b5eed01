/** The copy a person keeps: a plain text file, made in the page. */
import type { Row } from '../../sdk/form/rows.ts';
import { dayAndTime, longDate } from '../../sdk/words/dates.ts';
import { marksOf } from '../../sdk/words/marks.ts';
import { onOneLine } from '../../sdk/words/one-line.ts';
import { personOf } from '../parts/contact-block.ts';
import type { Receipt } from './draft.ts';
import type { StepView } from './step-view.ts';
import { answersOf } from './steps/check.ts';

/** The text of the copy. The answers are there until the page is left; after that only what the firm gave back. */
export function copyText({ filed, older }: Receipt, view: StepView, answered: boolean): string {
  const { profile, say, locale } = view;
  const date = (key: 'receipt.next.acknowledge' | 'receipt.next.respond', by: string | null) =>
    by ? [say(key, { date: longDate(by, locale) })] : [];
  const { phone, email, post, hours } = profile.contact;
  const { colon } = marksOf(locale);
  return [
    say('receipt.file.title', { firm: profile.name }),
    say('receipt.file.sent', { date: dayAndTime(filed.receivedAt, locale, profile.timeZone) }),
    '',
    `${say('receipt.reference')}${colon}${filed.reference}`,
    `${say('receipt.code')}${colon}${filed.accessCode}`,
    say('receipt.code.hint'),
    '',
    say('receipt.next.title'),
    ...date('receipt.next.acknowledge', filed.acknowledgeBy),
    ...date('receipt.next.respond', filed.respondBy),
    say('receipt.next.who', { who: personOf(filed.handledBy, say) }),
    ...outsideText(view),
    '',
    say('contact.title'),
    ...[
      phone && `${say('contact.phone')} ${phone}${hours ? ` (${hours})` : ''}`,
      email && `${say('contact.email')} ${email}`,
      post.length && `${say('contact.post')} ${onOneLine(post, profile.defaultLocale)}`,
    ].filter((way) => typeof way === 'string'),
    ...(answered && !older
      ? ['', say('receipt.file.answers'), ...answersOf(view).flatMap((row) => rowText(row, view))]
      : []),
    '',
  ].join('\n');
}

const outsideText = ({ profile, say }: StepView): string[] => {
  if (!profile.outside) return [];
  const { body, web, phone } = profile.outside;
  const ways = [phone && `${say('contact.phone')} ${phone}`, web].filter((way) => typeof way === 'string');
  return ['', say('receipt.outside.title'), say('receipt.outside', { body }), ...ways];
};

const rowText = ({ name, text }: Row, { say, locale }: StepView): string[] => [
  '',
  `${name}${marksOf(locale).colon.trimEnd()}`,
  text || say('form.check.unanswered'),
];

/** Hands a text file to the browser's downloads. Nothing leaves the page. */
export function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([`\uFEFF${text}`], { type: 'text/plain;charset=utf-8' }));
  // Marks of direction around the reference are for sentences.
  link.download = `${name.replace(/[\u2068\u2069]/g, '')}.txt`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
