/** The route to figures, with what is asked for in its address. */
import type { Hono } from 'hono';
import { areaCodes } from '../../sdk/contract/codes.ts';
import { period } from '../../sdk/contract/desk/figures.ts';
import type { Fault } from '../../sdk/contract/problem.ts';
import type { ComplaintsHouse } from '../complaint/complaints-house.ts';
import type { Env } from '../http/answering.ts';
import { deskEndpoint } from '../http/desk-endpoint.ts';
import type { DeskDoors, OpenDesk } from '../http/house.ts';
import { ProblemError } from '../http/problem.ts';
import { readFigures } from './counting.ts';
import type { Filter } from './figures.ts';

export function figuresRoutes(app: Hono<Env>, house: ComplaintsHouse & DeskDoors<OpenDesk>): void {
  deskEndpoint(app, house, 'figures.read', async ({ staff, query }) => ({
    body: await readFigures(house, staff, filterIn(query('period') || 'all', query('area') || null)),
  }));
}

/** Throws `validation` with all that cannot be asked for. An area is not counted by the quarter. */
function filterIn(asked: string, area: string | null): Filter {
  const code = areaCodes.find((one) => one === area) ?? null;
  const faults: Fault[] = [];
  if (!period.safeParse(asked).success) faults.push({ pointer: '/period', code: 'invalid' });
  if (area !== null && code === null) faults.push({ pointer: '/area', code: 'not-a-choice' });
  if (code !== null && asked.includes('-')) faults.push({ pointer: '/area', code: 'invalid' });
  if (faults.length > 0) throw new ProblemError('validation', { errors: faults });
  return { period: asked, area: code };
}
