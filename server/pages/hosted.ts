/** The hosted pages of a firm, `/p/{siteKey}/…`: they work without script, and the elements take over where it runs. */
import type { Context, Hono } from 'hono';
import { html } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { catalogueOf } from '../../sdk/words/catalogues.ts';
import { speaker } from '../../sdk/words/words.ts';
import type { ComplaintsHouse } from '../complaint/complaints-house.ts';
import { answering, type Env } from '../http/answering.ts';
import { halted } from './blocks.ts';
import { answerPost, beginning, chosenLanguage } from './complain.ts';
import { type Posted, readForm } from './form-body.ts';
import { page } from './layout.ts';
import { procedurePage, procedureText } from './procedure-page.ts';
import { answerSurveyPost, surveyBeginning } from './survey.ts';
import { answerTrackPost, trackBeginning } from './track.ts';
import { type Hosting, hostingOf, type Visit, visitOf } from './visit.ts';

export function hostedPages(app: Hono<Env>, house: ComplaintsHouse): void {
  const hosting = hostingOf(app, house);
  const serve = (place: string, open: (visit: Visit) => Promise<Response>): void => {
    app.get(`/p/:siteKey/${place}`, (context) => get(hosting, context, open));
  };
  serve('complain', beginning);
  serve('track', trackBeginning);
  serve('survey', surveyBeginning);
  serve('procedure', procedurePage);
  serve('procedure.txt', procedureText);
  app.post('/p/:siteKey/complain', (context) => post(hosting, context, 'complain', answerPost));
  app.post('/p/:siteKey/survey', (context) => post(hosting, context, 'survey', answerSurveyPost));
  app.post('/p/:siteKey/track', (context) => post(hosting, context, 'track', answerTrackPost));
}

type Opening = (visit: Visit) => Promise<Response>;
type Answering = (visit: Visit, posted: Posted) => Promise<Response>;

async function get(hosting: Hosting, context: Context<Env>, open: Opening): Promise<Response> {
  const visit = await visitOf(hosting, context);
  return visit ? open(visit) : notFound(context);
}

/** Whatever goes wrong with a post is said on a page, in the firm's name, with the ways to reach it. */
async function post(
  hosting: Hosting,
  context: Context<Env>,
  place: 'complain' | 'track' | 'survey',
  answer: Answering,
): Promise<Response> {
  const visit = await visitOf(hosting, context);
  if (!visit) return notFound(context);
  try {
    const posted = await readForm(context.req.raw);
    const chosen = chosenLanguage(posted);
    const spoken = chosen ? ((await visitOf(hosting, context, chosen)) ?? visit) : visit;
    return await answer(spoken, posted);
  } catch (error) {
    const problem = await answering(context, hosting.house, () => Promise.reject(error));
    const key = { 413: 'pages.form.too-much', 415: 'pages.form.unread' } as const;
    const said = key[problem.status as keyof typeof key] ?? 'failure.broken';
    return halted(visit, place, said, problem.status as ContentfulStatusCode);
  }
}

/** Says nothing of what was asked for. */
export function notFound(context: Context): Promise<Response> {
  const say = speaker(catalogueOf('en').pages);
  const body = html`<p>${say('pages.not-found.text')}</p>`;
  return page(context, { title: say('pages.not-found.title'), lang: 'en', body }, 404);
}
