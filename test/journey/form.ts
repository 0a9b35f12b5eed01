/** How a client with a keyboard fills in the form, for every journey that needs it filled. */
import { expect } from 'vitest';
import type { Visitor } from '../support/visitor.ts';

/** What the client of the journeys says. */
export const answers = {
  narrative: 'Nobody told us the search was missing until the day before we moved.',
  impact: 'We paid for two nights in a hotel.',
  name: 'Eleanor Marsh',
  email: 'eleanor.marsh@mail.example',
};

/** Waits until a heading is on screen. */
export const atHeading = ({ page }: Visitor, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { name }).first().waitFor();

/** The questions in their order: the heading of each, and how it is answered. */
const questions: readonly (readonly [heading: string, answer: (client: Visitor) => Promise<void>])[] = [
  ['Who is this complaint for?', (client) => client.press('For me')],
  ['What went wrong?', (client) => client.press('It took too long')],
  ['What happened?', (client) => client.fill('What happened?', answers.narrative)],
  ['How did this affect you?', (client) => client.fill('How did this affect you? (optional)', answers.impact)],
  ['What would put things right?', (client) => client.press(/^An? explanation/)],
  [
    'When did this happen?',
    async (client) => {
      await client.fill('Month', 'September');
      await client.fill('Year', '2024');
    },
  ],
  ['Have you already told someone here about this?', (client) => client.press('Yes')],
  ['Which case is this about?', async () => {}],
  ['About you', (client) => client.fill('Your full name', answers.name)],
  ['How can we reach you?', (client) => client.fill('Email address (optional)', answers.email)],
  ['What should we be careful about?', async () => {}],
  ['Is there anything we can do to make this easier for you?', (client) => client.press('Large print')],
];

/** Answers every question, and finds nothing that would keep anyone out on the way. */
export async function walkToCheck(client: Visitor): Promise<void> {
  for (const [heading, answer] of questions) {
    await atHeading(client, heading);
    expect(await client.accessibilityFaults(), heading).toEqual([]);
    await answer(client);
    await client.press('Continue');
  }
  await atHeading(client, 'Check your answers');
}

/** Ticks the box and presses Send. */
export async function send(client: Visitor): Promise<void> {
  await client.press('I have read the privacy notice');
  await client.press('Send my complaint');
}

/** Reference and access code on the confirmation. */
export async function receipt(client: Visitor): Promise<{ reference: string; accessCode: string }> {
  await atHeading(client, 'We have your complaint');
  const [reference = '', accessCode = ''] = await client.page.locator('redress-form dd.code').allInnerTexts();
  return { reference, accessCode };
}
