/** A page without script as a visitor of tests has it: read, filled in, and sent by one of its buttons. */
import type { TestApp } from './test-app.ts';

/** Texts by the name of the control; several for boxes. */
export type Filled = Readonly<Record<string, string | readonly string[]>>;

export interface PlainPage {
  readonly status: number;
  readonly headers: Headers;
  /** The page as it came, and with its character references read. */
  readonly raw: string;
  readonly text: string;
  readonly title: string;
  /** Everything the page's form would send as it is, in order. */
  readonly sends: readonly (readonly [name: string, value: string])[];
  /** Sends the form by its button `act`, with `filled` in place of what stood there. */
  press(act: string, filled?: Filled): Promise<PlainPage>;
}

/** Opens a page; `headers` go along with every later post as well. */
export async function openPage(app: TestApp, path: string, headers: Record<string, string> = {}): Promise<PlainPage> {
  return read(app, await app.request(path, { headers }), headers);
}

/** Posts a body as it is. */
export async function postForm(
  app: TestApp,
  path: string,
  body: string | Uint8Array<ArrayBuffer> | readonly (readonly [string, string])[],
  headers: Record<string, string> = {},
): Promise<PlainPage> {
  const sent = Array.isArray(body) ? new URLSearchParams(body.map(([name, value]) => [name, value])).toString() : body;
  const type = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const init = { method: 'POST', headers: { ...type, ...headers }, body: sent as BodyInit };
  return read(app, await app.request(path, init), headers);
}

async function read(app: TestApp, answer: Response, headers: Record<string, string>): Promise<PlainPage> {
  const text = await answer.text();
  const [form = ''] = /<form id="form"[\s\S]*?<\/form>/.exec(text) ?? [];
  const action = plain(/action="([^"]*)"/.exec(form)?.[1] ?? '');
  const sends = controlsOf(form);
  return {
    status: answer.status,
    headers: answer.headers,
    raw: text,
    text: plain(text),
    title: plain(/<title>([^<]*)/.exec(text)?.[1] ?? ''),
    sends,
    press: (act, filled = {}) => {
      const kept = sends.filter(([name]) => !(name in filled));
      const given = Object.entries(filled).flatMap(([name, value]) =>
        [value].flat().map((one) => [name, one] as const),
      );
      return postForm(app, action, [...kept, ...given, ['do', act]], headers);
    },
  };
}

function controlsOf(form: string): [string, string][] {
  const inputs = [...form.matchAll(/<input ([^>]*)>|<textarea ([^>]*)>\n([\s\S]*?)<\/textarea>/g)];
  return inputs.flatMap(([, input, area, inside = '']): [string, string][] => {
    const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(input ?? area ?? '')?.[1];
    const name = attribute('name');
    const ticked = !/type="(radio|checkbox)"/.test(input ?? '') || / checked/.test(input ?? '');
    return name && ticked ? [[name, plain(area === undefined ? (attribute('value') ?? '') : inside)]] : [];
  });
}

const plain = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
