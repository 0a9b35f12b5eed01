/** A network that answers as a script says and keeps what it was asked: the outside of the SDK, on Node and in browsers. */

/** What comes of one try: an answer, or a failure as `fetch` reports it. */
export type Happening = () => Response | Promise<Response>;

/** One try as it left the SDK. */
export interface Asked {
  url: string;
  method: string;
  headers: Headers;
  body: unknown;
  init: RequestInit;
}

/** Answers the n-th try with the n-th happening, and every further one with the last. */
export function scriptedFetch(...happenings: [Happening, ...Happening[]]): { fetch: typeof fetch; asked: Asked[] } {
  const asked: Asked[] = [];
  const answer = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const body = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    asked.push({ url: String(input), method: init.method ?? 'GET', headers: new Headers(init.headers), body, init });
    const happening = happenings[Math.min(asked.length, happenings.length) - 1] ?? happenings[0];
    return happening();
  };
  return { fetch: answer, asked };
}

/** An answer with a JSON body. */
export const json =
  (status: number, body: unknown, headers: Record<string, string> = {}): Happening =>
  () =>
    new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

/** An answer with any body; none for statuses that have none. */
export const plain =
  (status: number, text: string | null, headers: Record<string, string> = {}): Happening =>
  () =>
    new Response(text, { status, headers });

/** A problem document of the contract. */
export const problem = (status: number, code: string, more: object = {}, headers: Record<string, string> = {}) =>
  json(
    status,
    { type: `about:${code}`, title: code, status, detail: `It is ${code}`, code, requestId: 'req_1', ...more },
    headers,
  );

/** The network fails before an answer. */
export const cut: Happening = () => Promise.reject(new TypeError('Failed to fetch'));

/** The connection breaks after the head of an answer and half of its body. */
export const cutShort: Happening = () => {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"reference":'));
      controller.error(new TypeError('network error'));
    },
  });
  return new Response(body, { status: 201 });
};

/** Nothing ever comes, and aborting goes unheard. */
export const silence: Happening = () => new Promise(() => {});

/** The error a promise rejects with; fails when it does not. */
export async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  let value: unknown;
  try {
    value = await promise;
  } catch (error) {
    return error;
  }
  throw new Error(`Expected a failure, got ${JSON.stringify(value)}`);
}
