/** The public door: a firm's profile, filing, and asking for a link. Who may and what is answered; the rules are elsewhere. */
import type { Hono } from 'hono';
import { complaintFaults } from '../../sdk/contract/faults.ts';
import type { Fault } from '../../sdk/contract/problem.ts';
import type { Firm } from '../firm/firms.ts';
import { publish } from '../firm/form.ts';
import { offeredLocale, profileOf } from '../firm/profile.ts';
import type { Env } from '../http/answering.ts';
import { endpoint } from '../http/endpoint.ts';
import { etagOf, isFresh } from '../http/etag.ts';
import { ProblemError } from '../http/problem.ts';
import { limitsOfCalls } from '../http/quota.ts';
import { admit, priceNow } from './admission.ts';
import { askForLink } from './ask-for-link.ts';
import type { ComplaintsHouse } from './complaints-house.ts';
import { file } from './file.ts';

export function complaintRoutes(app: Hono<Env>, house: ComplaintsHouse): void {
  endpoint(app, house, 'firm.get', async ({ firm, header, query, origin }) => {
    const locale = offeredLocale(firm, query('locale'));
    const body = profileOf(firm, house.demo, locale, origin);
    // A store that is away must not close the form: the version is then kept with the first complaint.
    await publish(house.store, firm, house.clock.now()).catch(() => {});
    const etag = etagOf([locale, body]);
    const headers = { 'Cache-Control': 'public, max-age=60', 'Content-Language': locale, ETag: etag };
    return isFresh(header('if-none-match'), etag) ? { body, status: 304, headers } : { body, headers };
  });

  endpoint(app, house, 'challenge.get', async ({ firm, query, address }) => {
    const purpose = query('purpose');
    if (purpose !== 'file') {
      const code = purpose === undefined ? 'required' : 'not-a-choice';
      throw new ProblemError('validation', { errors: [{ pointer: '/purpose', code }] });
    }
    const now = house.clock.now();
    const price = Math.max(1, await priceNow(house, firm, address, now));
    return { body: await house.proofs.ask(firm.siteKey, price, now) };
  });

  endpoint(
    app,
    house,
    'complaints.file',
    async ({ firm, body, keep, ...caller }) => {
      const now = house.clock.now();
      const admitted = await admit(house, firm, body, caller, now);
      if (!firm.settings.open)
        throw new ProblemError('not-possible-now', { detail: 'This firm takes none online now' });
      const filed = await file({ ...house, now, keep, admitted }, firm, body);
      return { body: filed, headers: admitted.headers };
    },
    { faults: (body, now, firm) => [...complaintFaults(body, now), ...firmFaults(body, firm)] },
  );

  endpoint(app, house, 'links.ask', async ({ firm, body, address, take }) => {
    const now = house.clock.now();
    const headers = await take(firm.id, limitsOfCalls.links, now, address);
    await askForLink(house, firm, body, now);
    return { body: {}, headers };
  });
}

type Loose = Record<string, unknown> | null | undefined;

/** What only the firm can say of a complaint: whether it offers that choice, whether the notice is its own. */
function firmFaults(body: unknown, { settings }: Firm): Fault[] {
  const { consent, matter, evidence } = (typeof body === 'object' ? body : {}) as Record<string, Loose>;
  const faults: Fault[] = [];
  const { version, previous } = settings.privacyNotice;
  const read = consent?.privacyNoticeVersion;
  if (typeof read === 'string' && read !== version && read !== previous)
    faults.push({ pointer: '/consent/privacyNoticeVersion', code: 'invalid' });
  const area = matter?.areaOfLaw;
  if (typeof area === 'string' && !settings.areasOfLaw.some((one) => one === area))
    faults.push({ pointer: '/matter/areaOfLaw', code: 'not-a-choice' });
  if (Array.isArray(evidence)) faults.push(...uploadFaults('/evidence', evidence));
  return faults;
}

/** There are no uploads yet, so whatever id is named is nobody's. */
export const uploadFaults = (pointer: string, ids: readonly unknown[]): Fault[] =>
  ids.map((_, at) => ({ pointer: `${pointer}/${at}`, code: 'not-found' }));
