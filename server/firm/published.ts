/** What a firm decides about its published procedure: pure, and refused (`SettingError`) in a sentence. */
import { isDay } from '../packs/calendar.ts';
import { refused } from './setting-error.ts';
import type { Settings } from './settings.ts';

/** What is to change; what is left out stays. */
export interface ProcedureChange {
  reviewedOn?: string | undefined;
  adr?: Settings['procedure']['adr'] | undefined;
  adrBody?: string | undefined;
  adrWeb?: string | undefined;
  newerDuties?: boolean | undefined;
}

/** `today`: in the firm's zone. */
export function withProcedure(settings: Settings, change: ProcedureChange, today: string): Settings {
  const { procedure } = settings;
  const { reviewedOn = procedure.reviewedOn, adr = procedure.adr, newerDuties = procedure.newerDuties } = change;
  if (reviewedOn !== null && !isDay(reviewedOn))
    throw refused('/procedure/reviewedOn', 'Write the day of the review as 2026-11-01.');
  if (reviewedOn !== null && reviewedOn > today)
    throw refused('/procedure/reviewedOn', 'That day is still to come: name the day it was reviewed.', 'in-future');
  const adrBody = withBody(procedure.adrBody, change);
  if (adr !== 'off' && !adrBody) throw refused('/procedure/adrBody', 'Name the body as well.');
  return { ...settings, procedure: { reviewedOn, adr, adrBody, newerDuties } };
}

/** Another body has another website. */
function withBody(
  before: Settings['procedure']['adrBody'],
  { adrBody, adrWeb }: ProcedureChange,
): Settings['procedure']['adrBody'] {
  const name = adrBody?.trim() || before?.name;
  if (adrWeb !== undefined && !/^https?:$/.test(URL.parse(adrWeb)?.protocol ?? ''))
    throw refused('/procedure/adrBody/web', 'Write the website in full, with https://');
  if (adrWeb !== undefined && !name) throw refused('/procedure/adrBody', 'Name the body as well.');
  if (!name) return null;
  const kept = name === before?.name ? before.web : null;
  return { name, web: adrWeb ?? kept };
}
