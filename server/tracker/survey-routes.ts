/** A client says how they were handled, or that they do not want to be asked: in any session of their complaint. */
import type { Hono } from 'hono';
import { happenOnce } from '../complaint/acts.ts';
import type { ComplaintsHouse } from '../complaint/complaints-house.ts';
import { keepAnswer } from '../complaint/survey-answers.ts';
import type { Env } from '../http/answering.ts';
import { endpoint } from '../http/endpoint.ts';
import { limitsOfCalls } from '../http/quota.ts';
import { instant } from './view.ts';

export function surveyRoutes(app: Hono<Env>, house: ComplaintsHouse): void {
  endpoint(app, house, 'tracker.survey', async ({ session, body, take, keep }) => {
    const now = house.clock.now();
    const headers = await take(session.firm, limitsOfCalls.message, now, session.complaint);
    const answer = { answeredAt: instant(now) };
    await keepAnswer(house, session, body, now, [keep(answer, now)]);
    return { body: answer, headers };
  });

  endpoint(app, house, 'tracker.refuse-survey', async ({ session, take, keep }) => {
    const now = house.clock.now();
    const headers = await take(session.firm, limitsOfCalls.message, now, session.complaint);
    const answer = { refusedAt: instant(now) };
    await happenOnce(house, session, { kind: 'survey-refused', facts: {} }, now, [keep(answer, now)]);
    return { body: answer, headers };
  });
}
