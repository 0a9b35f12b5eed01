/** Reads JSON as the contract promises: fatal UTF-8, no byte order mark, no duplicate members, at most 32 levels. */
import { bodyLimits } from '../../sdk/contract/limits.ts';

/** The body is not JSON this server takes; says what, never repeats any of it. */
export class MalformedJsonError extends Error {
  override name = 'MalformedJsonError';
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The value in `bytes`. Never null: a body of `null` is malformed. Throws {@link MalformedJsonError}. */
export function readJson(bytes: Uint8Array): unknown {
  const text = decode(bytes);
  const value = parse(text);
  if (value === null) throw new MalformedJsonError('the body is null');
  checkMembers(text);
  return value;
}

function decode(bytes: Uint8Array): string {
  try {
    const text = utf8.decode(bytes);
    if (text.charCodeAt(0) !== 0xfeff) return text;
  } catch {
    throw new MalformedJsonError('the body is not UTF-8');
  }
  throw new MalformedJsonError('the body begins with a byte order mark');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new MalformedJsonError('the body is not JSON');
  }
}

/** `JSON.parse` keeps the last of two equal members: what was checked and what was kept could differ. One pass over valid JSON. */
function checkMembers(text: string): void {
  const open: (Set<string> | null)[] = [];
  let nameNext = false;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 0x22: {
        const end = endOfString(text, at);
        if (nameNext) addName(open.at(-1), text.slice(at, end + 1));
        nameNext = false;
        at = end;
        break;
      }
      case 0x7b:
      case 0x5b: {
        if (open.length >= bodyLimits.depth) throw new MalformedJsonError('the body nests too deep');
        nameNext = text[at] === '{';
        open.push(nameNext ? new Set() : null);
        break;
      }
      case 0x7d:
      case 0x5d:
        open.pop();
        nameNext = false;
        break;
      case 0x2c:
        nameNext = open.at(-1) !== null;
    }
  }
}

function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); ; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === 0x5c) slashes++;
    if (slashes % 2 === 0) return end;
  }
}

function addName(names: Set<string> | null | undefined, quoted: string): void {
  const name = quoted.includes('\\') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1);
  if (names?.has(name)) throw new MalformedJsonError('a member is named twice');
  names?.add(name);
}

/** The RFC 8785 form of a JSON value: members by UTF-16 order, no spaces; numbers and strings as ECMAScript writes them. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(',')}}`;
}
