/** What a firm decides about its published procedure: pure, and refused (`TypeError`) in a sentence. */
import { isDay } from '../packs/calendar.ts';
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
  if (reviewedOn !== null && !isDay(reviewedOn)) throw new TypeError('Write the day of the review as 2026-11-01.');
  if (reviewedOn !== null && reviewedOn > today)
    throw new TypeError('That day is still to come: name the day it was reviewed.');
  const adrBody = withBody(procedure.adrBody, change);
  if (adr !== 'off' && !adrBody) throw new TypeError('Name the body as well: --adr-body NAME, and --adr-web URL.');
  return { ...settings, procedure: { reviewedOn, adr, adrBody, newerDuties } };
}

/** Another body has another website. */
function withBody(
  before: Settings['procedure']['adrBody'],
  { adrBody, adrWeb }: ProcedureChange,
): Settings['procedure']['adrBody'] {
  const name = adrBody?.trim() || before?.name;
  if (adrWeb !== undefined && !/^https?:$/.test(URL.parse(adrWeb)?.protocol ?? ''))
    throw new TypeError('Write the website in full, with https://');
  if (adrWeb !== undefined && !name) throw new TypeError('Name the body as well: --adr-body NAME');
  if (!name) return null;
  const kept = name === before?.name ? before.web : null;
  return { name, web: adrWeb ?? kept };
}
