/** Routes to what a firm decides for itself. */
import type { Hono } from 'hono';
import type { DeskSettings } from '../../sdk/contract/desk/settings.ts';
import type { Env } from '../http/answering.ts';
import { type DeskCall, deskEndpoint } from '../http/desk-endpoint.ts';
import type { DeskHouse, Staff } from './desk-house.ts';
import { addSiteKey, changeSettings, readSettingsOf, readWords, retireSiteKey, type SettingsAct } from './settings.ts';

type Writing = Pick<
  DeskCall<'settings.change' | 'site-keys.add' | 'site-keys.retire', Staff>,
  'staff' | 'requireVersion' | 'keep'
>;

export function settingsRoutes(app: Hono<Env>, house: DeskHouse): void {
  const actOf = ({ staff, requireVersion, keep }: Writing): SettingsAct => {
    const now = house.clock.now();
    const { firm, person: by } = staff;
    return { firm, by, now, requireVersion, keep: (answer: DeskSettings) => keep(answer, now) };
  };

  deskEndpoint(app, house, 'settings.read', async ({ staff }) => ({ body: await readSettingsOf(house, staff.firm) }));

  deskEndpoint(app, house, 'settings.words', async ({ staff, query }) => ({
    body: await readWords(house, staff.firm, query('locale')),
  }));

  deskEndpoint(app, house, 'settings.change', async (call) => ({
    body: await changeSettings(house, call.body, actOf(call)),
  }));

  deskEndpoint(app, house, 'site-keys.add', async (call) => ({ body: await addSiteKey(house, actOf(call)) }));

  deskEndpoint(app, house, 'site-keys.retire', async (call) => ({
    body: await retireSiteKey(house, call.path('key'), actOf(call)),
  }));
}
