/** How the form without script is walked, for every test that needs it filled in. */

import { type Filled, openPage, type PlainPage } from './plain-page.ts';
import { siteKey, type TestApp } from './test-app.ts';

export const complain = `/p/${siteKey}/complain`;

/** What is answered on the way, in order. */
export const walk: readonly Filled[] = [
  { whose: 'own' },
  { issues: ['delay', 'information'] },
  { narrative: 'Nobody called.\n\n“Ever” <b>& ever</b>.' },
  { impact: 'We slept in a hotel.' },
  { remedies: ['apology'], remedyNote: 'In writing.' },
  { day: '4', month: 'September', year: '2024', whenNote: '' },
  { raised: 'no' },
  { reference: 'CON/2291', areaOfLaw: 'conveyancing', personConcerned: 'Tomasz Harbour' },
  { name: ' Eleanor Marsh ', capacity: 'client', class: 'individual' },
  { email: 'eleanor.marsh@mail.example' },
  { notBy: ['phone'], safeTimes: 'After 5 pm', documentsBy: 'post' },
  { adjustments: ['large-print'], adjustmentsNote: '' },
];

/** Answers every question; the page with all answers follows. */
export async function toCheck(app: TestApp, path = complain): Promise<PlainPage> {
  let page = await openPage(app, path);
  for (const filled of walk) page = await page.press('continue', filled);
  return page;
}

export const send = (page: PlainPage) => page.press('send', { consent: 'read' });

/** Reference and access code on a receipt. */
export const codesOn = ({ text }: PlainPage) =>
  [...text.matchAll(/<bdi>([A-Z0-9-]{9,})<\/bdi>/g)].map(([, code = '']) => code);

/** How many complaints the store holds. */
export const count = async ({ house }: TestApp): Promise<number> =>
  (await house.store.db.selectFrom('complaint').select('id').execute()).length;
