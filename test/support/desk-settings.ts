/** A firm's settings as its administrator's browser reads and changes them. */
import type { DeskSettings } from '../../sdk/contract/desk/settings.ts';
import { type DeskBrowser, jsonOf } from './desk.ts';

export const settingsIn = (browser: DeskBrowser): Promise<DeskSettings> =>
  jsonOf<DeskSettings>(browser.call('settings.read'));

/** Changes what was read just now. */
export async function changeSettings(browser: DeskBrowser, body: unknown): Promise<Response> {
  const { version } = await settingsIn(browser);
  return browser.call('settings.change', { version, body });
}

/** As {@link changeSettings}, where nothing may go wrong. */
export async function changed(browser: DeskBrowser, body: unknown): Promise<DeskSettings> {
  const answer = await changeSettings(browser, body);
  if (answer.status !== 200) throw new Error(`the settings were not changed: ${answer.status} ${await answer.text()}`);
  return jsonOf<DeskSettings>(answer);
}
