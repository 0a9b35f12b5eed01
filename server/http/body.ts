/** Reads a request's body: type and size are refused before any byte is looked at. */
import { bodyLimits } from '../../sdk/contract/limits.ts';
import { readJson } from './json.ts';
import { ProblemError } from './problem.ts';

/** The JSON value of the body. Throws `payload-too-large`, `unsupported-media-type`, `malformed-body`. */
export async function readBody(request: Request): Promise<unknown> {
  const declared = request.headers.get('content-length');
  if (declared !== null && Number(declared) > bodyLimits.bytes) throw new ProblemError('payload-too-large');
  if (!isJson(request.headers)) throw new ProblemError('unsupported-media-type');
  const bytes = declared === null ? await readStream(request) : new Uint8Array(await request.arrayBuffer());
  if (bytes.byteLength > bodyLimits.bytes) throw new ProblemError('payload-too-large');
  return readJson(bytes);
}

/** Exactly one content type, `application/json`, with no charset or UTF-8, and not encoded. */
function isJson(headers: Headers): boolean {
  const [type = '', ...parameters] = (headers.get('content-type') ?? '')
    .split(';')
    .map((part) => part.trim().toLowerCase());
  const encoding = headers.get('content-encoding');
  return (
    type === 'application/json' && parameters.every((part) => /^charset="?utf-8"?$/.test(part)) && encoding === null
  );
}

/** A body that does not say its length is counted as it comes, and left as soon as it is too long. */
async function readStream(request: Request): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.byteLength;
    if (length > bodyLimits.bytes) throw new ProblemError('payload-too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
