/** Reads what a plain HTML form sent: type and size are refused before any byte is looked at, and no word typed is lost. */
import { plainText } from '../../sdk/form/plain-text.ts';
import { ProblemError } from '../http/problem.ts';

/** Wide enough for the longest story in any script, written as `%D9%85` and once more in the page's sealed state. */
export const formBytes = 1024 * 1024;

/** The controls of a form by name. `damaged`: some of it could not be read and stands there as best it could. */
export interface Posted {
  one(name: string): string;
  all(name: string): readonly string[];
  damaged: boolean;
}

/** Throws `payload-too-large` and `unsupported-media-type`; nothing else. */
export async function readForm(request: Request): Promise<Posted> {
  if (Number(request.headers.get('content-length') ?? 0) > formBytes) throw new ProblemError('payload-too-large');
  if (!isForm(request.headers)) throw new ProblemError('unsupported-media-type');
  const bytes = await readBytes(request);
  const text = decoded(bytes);
  const pairs = new URLSearchParams(text ?? Buffer.from(bytes).toString());
  const all = (name: string): string[] => pairs.getAll(name).map(asKept);
  return { one: (name) => all(name)[0] ?? '', all, damaged: text === undefined || !isWhole(text) };
}

function isForm(headers: Headers): boolean {
  const [type = '', ...parameters] = (headers.get('content-type') ?? '')
    .split(';')
    .map((part) => part.trim().toLowerCase());
  const plain = parameters.every((part) => /^charset="?utf-8"?$/.test(part));
  return type === 'application/x-www-form-urlencoded' && plain && headers.get('content-encoding') === null;
}

async function readBytes(request: Request): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.byteLength;
    if (length > formBytes) throw new ProblemError('payload-too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What is behind a percent sign has to be UTF-8 as well; `URLSearchParams` would put signs of its own there. */
function isWhole(text: string): boolean {
  try {
    decodeURIComponent(text);
    return !text.includes('%00') && !text.includes('\0');
  } catch {
    return false;
  }
}

/** Browsers send line ends as CRLF whatever was typed; what cannot be kept becomes a space, as in the elements. */
const asKept = (value: string): string => plainText(value.replace(/\r\n?/g, '\n'));
