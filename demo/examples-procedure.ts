/** The named states of `<redress-procedure>`: shown as previews, walked by tests, pictured in screenshots. */
import type { Procedure } from '../sdk/contract/procedure.ts';
import * as arabic from '../sdk/words/ar/index.ts';
import * as english from '../sdk/words/en/index.ts';
import * as polish from '../sdk/words/pl/index.ts';
import { formProfile } from './form-profile.ts';
import { procedureIn, way } from './procedure-views.ts';

/** What the scripted server answers: the document, a status, or nothing at all. */
export type ProcedureAnswer = Procedure | number | 'lost' | 'never';

/** One state. `answers`: to each time the procedure is asked for, the last one again and again. */
export interface ProcedureExample {
  name: string;
  attributes: Readonly<Record<string, string>>;
  answers: readonly [ProcedureAnswer, ...ProcedureAnswer[]];
}

export const inEnglish = procedureIn('en-GB', english, '1 November 2026');
export const inArabic = procedureIn('ar', arabic, '1 نوفمبر 2026');
const inPolish = procedureIn('pl', polish, '1 listopada 2026');

/** Everything long, as people and offices are called. */
const long: Procedure = {
  ...inEnglish,
  sections: [
    ...inEnglish.sections,
    {
      id: 'costs',
      title: 'If it is about a bill of the Rechtsanwaltsvergütungsgesetzangelegenheitenausschuss',
      blocks: [
        {
          kind: 'ways',
          title: 'How to reach the State Bar of California, Office of Chief Trial Counsel, Intake Unit',
          ways: [
            way('email', 'Email', 'a.very.long.address.of.a.complaints.department@solicitors-of-the-quayside.example'),
            way('web', 'Website', `https://www.courts.example/${'administration/feedispute/'.repeat(5)}`),
            way('page', 'Notice of Client’s Right to Arbitrate (UCS 137-1)', 'https://www.courts.example/notice'),
          ],
          checked: 'We last checked these details on 1 November 2026.',
        },
      ],
    },
  ],
};

/** As a server that is newer than the element might answer, and one whose firm is out to do harm. */
const strange = {
  ...inEnglish,
  title: '<img src=x onerror=alert(1)>',
  sections: [
    {
      id: 'odd',
      title: '</h3><script>alert(1)</script>',
      blocks: [
        { kind: 'chart', bars: [1, 2, 3] },
        { kind: 'text', text: 'What is known is shown.' },
        {
          kind: 'ways',
          title: null,
          ways: [way('web', 'Website', 'javascript:alert(1)'), { ...way('web', 'Fax', '0117 496 0143'), kind: 'fax' }],
          checked: null,
        },
      ],
    },
  ],
} as unknown as Procedure;

const state = (
  name: string,
  answers: ProcedureExample['answers'],
  attributes: ProcedureExample['attributes'] = {},
): ProcedureExample => ({ name, attributes, answers });

export const procedureExamples: readonly ProcedureExample[] = [
  state('shown', [inEnglish]),
  state('shown, leading to the site’s own form', [inEnglish], { 'complain-url': '/complain.html' }),
  state('shown, dark', [inEnglish], { theme: 'dark' }),
  state('shown, in Arabic', [inArabic], { lang: 'ar' }),
  state('shown, in Polish', [inPolish], { lang: 'pl' }),
  state('shown, with long names', [long]),
  state('shown, with what is not known', [strange]),
  state('loading', ['never']),
  state('failed', ['lost']),
  state('refused', [404]),
];

/** No server is there: each state answers by itself. */
const server = 'https://complaints.example';

/** Puts a state on the page. `asked` collects the addresses that were asked for. */
export function showProcedure(example: ProcedureExample, into: Element, asked: string[] = []): HTMLElement {
  const element = document.createElement('redress-procedure');
  const attributes = { server, firm: formProfile.siteKey, ...example.attributes };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append('Phone us on 0117 496 0142.');
  Object.assign(element, { fetch: serverOf(example, asked) });
  into.append(element);
  return element;
}

function serverOf({ answers }: ProcedureExample, asked: string[]): typeof fetch {
  let times = 0;
  return async (input, init) => {
    const { pathname, search } = new URL(String(input));
    asked.push(pathname + search);
    if (!pathname.endsWith('/procedure')) return json(200, { ...formProfile, locales: ['en-GB', 'ar', 'pl'] });
    const answer = answers[Math.min(times++, answers.length - 1)] ?? 'lost';
    if (answer === 'lost') throw new TypeError('Failed to fetch');
    if (typeof answer === 'number') return json(answer, { code: 'unknown-site', requestId: 'req_4nHk2mPq8sTv' });
    if (answer !== 'never') return json(200, answer);
    return new Promise((_, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)));
  };
}

const json = (status: number, body: object): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
