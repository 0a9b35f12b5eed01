/** Bodies that are no JSON this server takes: syntax, encoding, duplicate members, depth, size, type. */
import {
  asking,
  bytes,
  canary,
  filePath,
  filing,
  type HostileInput,
  invalid,
  malformed,
  refused,
  sound,
} from './input.ts';

const whole = JSON.stringify(sound);
const cut = whole.slice(1);
const nested = (depth: number, open = '[', close = ']'): string => open.repeat(depth) + close.repeat(depth);
const objects = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
const notAnObject = invalid(' wrong-type', '/complainant/email required');
const tooLarge = refused(413, 'payload-too-large');
const wrongType = refused(415, 'unsupported-media-type');

const syntax: [string, string | Uint8Array<ArrayBuffer>][] = [
  ['an empty body', ''],
  ['a body of spaces', ' \n\t '],
  ['null', 'null'],
  ['null among spaces', ' null '],
  ['a body that stops in the middle', whole.slice(0, -1)],
  ['single quotes', `{'narrative':'${canary}'}`],
  ['a trailing comma', `${whole.slice(0, -1)},}`],
  ['a comment', `/* ${canary} */${whole}`],
  ['NaN', '{"a":NaN}'],
  ['Infinity', '{"a":-Infinity}'],
  ['undefined', 'undefined'],
  ['a hexadecimal number', '{"a":0x10}'],
  ['a number with a leading zero', '{"a":012}'],
  ['a number with a plus sign', '{"a":+1}'],
  ['a number without digits after its point', '{"a":1.}'],
  ['a member without quotes', `{narrative:"${canary}"}`],
  ['two values', `${whole}${whole}`],
  ['two lines of values', `${whole}\n${whole}`],
  ['a letter after the end', `${whole}x`],
  ['NUL after the end', bytes(whole, [0])],
  ['NUL before the beginning', bytes([0], whole)],
  ['a byte order mark', bytes([0xef, 0xbb, 0xbf], whole)],
  ['UTF-16, little end first', bytes([0xff, 0xfe], [...Buffer.from(whole, 'utf16le')])],
  ['UTF-16 without a mark', bytes([...Buffer.from(whole, 'utf16le')])],
  ['Latin-1', bytes(`{"narrative":"${canary} `, [0xe9], '"}')],
  ['a byte that UTF-8 never has', bytes(`{"narrative":"${canary} `, [0xff], '"}')],
  ['an overlong NUL', bytes(`{"narrative":"${canary} `, [0xc0, 0x80], '"}')],
  ['a surrogate written as UTF-8', bytes(`{"narrative":"${canary} `, [0xed, 0xa0, 0x80], '"}')],
  ['a symbol cut in half', bytes(`{"narrative":"${canary} `, [0xf0, 0x9f, 0x99], '"}')],
  ['a code point beyond Unicode', bytes(`{"narrative":"${canary} `, [0xf5, 0x80, 0x80, 0x80], '"}')],
  ['a raw line break in a text', `{"narrative":"${canary}\n"}`],
  ['a raw tab in a text', `{"narrative":"${canary}\t"}`],
  ['a raw NUL in a text', bytes(`{"narrative":"${canary}`, [0], '"}')],
  ['an escape that is none', `{"narrative":"${canary}\\x41"}`],
  ['an unfinished escape', `{"narrative":"${canary}\\u12"}`],
  ['a member named twice', `{"narrative":"${canary}",${cut}`],
  ['a member named twice, once in escapes', `{"\\u006earrative":"${canary}",${cut}`],
  ['a member named twice deep inside', whole.replace('"email":', `"name":"${canary}","email":`)],
  ['a member named twice in an object of a list', '{"issues":[{"a":1,"a":2}]}'],
  ['a member named twice after a list', '{"a":[1,2],"b":{"c":[]},"a":1}'],
  ['__proto__ twice', `{"__proto__":1,"__proto__":2,${cut}`],
  ['the empty name twice', `{"":1,"":2,${cut}`],
  ['33 lists in each other', nested(33)],
  ['33 objects in each other', objects(33)],
  ['33 levels of both', `{"a":${nested(32)}}`],
  ['100,000 lists in each other', nested(100_000)],
  ['100,000 open brackets', '['.repeat(100_000)],
  ['a form in place of JSON', `narrative=${canary}`],
  ['XML', `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><narrative>&x;${canary}</narrative>`],
  ['JSON inside a call', `back(${whole})`],
];

const shapes: HostileInput[] = [
  filing('a list', [], notAnObject),
  filing('a list with a complaint in it', [sound], notAnObject),
  filing('text', JSON.stringify(canary), notAnObject),
  filing('a number', '5', notAnObject),
  filing('true', 'true', notAnObject),
  filing('32 lists in each other', nested(32), notAnObject),
  filing(
    'an empty object',
    {},
    invalid('/complainant required', '/complainant/email required', '/consent required', '/narrative required'),
  ),
];

const sizes: HostileInput[] = [
  filing('a body one byte over 256 KiB', whole + ' '.repeat(256 * 1024 + 1 - Buffer.byteLength(whole)), tooLarge),
  filing('a body of a megabyte', `{"narrative":"${'a'.repeat(1_000_000)}"}`, tooLarge),
  filing('a declared length over 256 KiB', whole, tooLarge, [['Content-Length', '262145']]),
  filing('a declared length beyond all numbers', whole, tooLarge, [['Content-Length', '99999999999999999999']]),
  filing('a body too large and of the wrong type', 'x'.repeat(300_000), wrongType, [['Content-Type', 'text/plain']]),
];

const types: HostileInput[] = [
  'text/plain',
  'text/json',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/problem+json',
  'application/jsonp',
  'application/json; charset=latin1',
  'application/json; charset=utf-16',
  'application/json; charset=utf-8; version=1',
  'application/json, application/json',
  'application/json; charset=utf-8, text/plain',
  'application/json;',
  ' ; charset=utf-8',
].map((type) => filing(`the content type ${JSON.stringify(type)}`, whole, wrongType, [['Content-Type', type]]));

const encodings: HostileInput[] = ['gzip', 'br', 'identity', 'deflate, gzip'].map((encoding) =>
  filing(`the content encoding ${encoding}`, whole, wrongType, [['Content-Encoding', encoding]]),
);

export const malformedBodies: readonly HostileInput[] = [
  ...syntax.map(([name, body]) => filing(name, body, malformed)),
  ...shapes,
  ...sizes,
  ...types,
  ...encodings,
  { ...filing('no content type', bytes(whole), wrongType), headers: [['Idempotency-Key', 'hostile-input-0000000000']] },
  filing('two content types', whole, wrongType, [
    ['Content-Type', 'application/json'],
    ['Content-Type', 'text/plain'],
  ]),
  asking('POST', filePath, 'no body at all', wrongType),
];
