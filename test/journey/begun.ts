/** A client who has filled in the form before the test begins: what it is about comes after. */
import { newKey } from '../../sdk/index.ts';
import { shelfOf } from '../../widget/shelf.ts';
import type { ServerProcess } from '../support/server-process.ts';
import type { Visitor } from '../support/visitor.ts';
import { answers, atHeading } from './form.ts';

/** Opens the firm's page at the summary, everything answered, privacy notice ticked: one press before it is sent. */
export async function openAtCheck(client: Visitor, server: ServerProcess, address: string): Promise<void> {
  await openAt(client, server, address, 'check');
  await atHeading(client, 'Check your answers');
}

/** Opens the firm's page at a step, with what the tab has kept of an earlier visit. */
export async function openAt(client: Visitor, server: ServerProcess, address: string, step: string): Promise<void> {
  const { siteKey, formVersion } = await server.sdk().firm.get();
  const draft = { step, key: newKey(), answers: { whose: 'own', ...answers, consent: true } };
  await client.page.goto(address);
  await client.page.evaluate(([shelf, kept]) => sessionStorage.setItem(shelf, kept), [
    shelfOf(siteKey, formVersion),
    JSON.stringify({ draft }),
  ] as const);
  await client.page.reload();
}

/** The names of the databases on the device. */
export const databases = ({ page }: Visitor): Promise<(string | undefined)[]> =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
