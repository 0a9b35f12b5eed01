/** The table of contents: what is served, in the order it is asked. */
import { Hono } from 'hono';
import { complaintRoutes } from './complaint/routes.ts';
import { newId } from './crypto/random.ts';
import { caseFileRoutes } from './desk/case-file-routes.ts';
import { caseworkRoutes } from './desk/casework-routes.ts';
import type { DeskHouse } from './desk/desk-house.ts';
import { headsRoutes } from './desk/heads.ts';
import { meRoutes } from './desk/me-routes.ts';
import { peopleRoutes } from './desk/people-routes.ts';
import { queueRoutes } from './desk/queue-routes.ts';
import { sessionRoutes } from './desk/session-routes.ts';
import { settingsRoutes } from './desk/settings-routes.ts';
import { deskSurveyRoutes } from './desk/survey-routes.ts';
import { draftRoutes } from './drafts/routes.ts';
import { answering, type Env } from './http/answering.ts';
import { fallbacks } from './http/fallbacks.ts';
import { deskPages } from './pages/desk-page.ts';
import { type Development, devPages } from './pages/dev.ts';
import { hostedPages, notFound } from './pages/hosted.ts';
import { openApi } from './pages/openapi.ts';
import { problemPages } from './pages/problems.ts';
import { embedFiles, ownFiles } from './pages/static.ts';
import { procedureRoutes } from './procedure/routes.ts';
import { figuresRoutes } from './survey/routes.ts';
import { trackerRoutes } from './tracker/routes.ts';
import { surveyRoutes } from './tracker/survey-routes.ts';

export interface Surroundings {
  version: string;
  /** Only in demo mode. */
  development?: Development;
}

export function createApp(house: DeskHouse, { version, development }: Surroundings): Hono<Env> {
  const app = new Hono<Env>();
  complaintRoutes(app, house);
  draftRoutes(app, house);
  trackerRoutes(app, house);
  surveyRoutes(app, house);
  procedureRoutes(app, house);
  sessionRoutes(app, house);
  meRoutes(app, house);
  peopleRoutes(app, house);
  settingsRoutes(app, house);
  caseworkRoutes(app, house);
  caseFileRoutes(app, house);
  queueRoutes(app, house);
  headsRoutes(app, house);
  deskSurveyRoutes(app, house);
  figuresRoutes(app, house);
  fallbacks(app, house);

  app.use(async (context, next) => {
    await next();
    context.header('X-Request-Id', newId('req'));
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'no-referrer');
    if (!/\borigin\b/i.test(context.res.headers.get('Vary') ?? '')) context.header('Vary', 'Origin', { append: true });
  });
  app.get('/livez', (context) => context.text('alive'));
  app.get('/readyz', (context) =>
    answering(context, house, async () => {
      await house.store.ping();
      return { status: 200, body: 'ready', headers: { 'Content-Type': 'text/plain' } };
    }),
  );
  app.get('/openapi.json', (context) => context.json(openApi(house.publicUrl, version)));

  embedFiles(app, house);
  problemPages(app);
  hostedPages(app, house);
  deskPages(app, house);
  if (development) devPages(app, house, development);
  ownFiles(app, house.demo);
  app.notFound(notFound);
  app.onError((error, context) => answering(context, house, () => Promise.reject(error)));
  return app;
}
