/** Bodies nobody's browser would send to the pages without script. */

/** One post; without headers of its own it is sent as a browser sends a form. */
export interface HostilePost {
  name: string;
  body: string | Uint8Array<ArrayBuffer>;
  headers?: Record<string, string>;
}

/** Must never be repeated as markup. */
export const canary = '<script>canary()</script>"\'><img src=x onerror=canary()>';

const encoded = encodeURIComponent(canary);
const bytes = (...parts: (string | number[])[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as string))));

const told = (name: string, body: HostilePost['body'], headers?: Record<string, string>): HostilePost => ({
  name,
  body,
  ...(headers ? { headers } : {}),
});

const everyControl = [
  'whose',
  'narrative',
  'name',
  'email',
  'reference',
  'code',
  'message',
  'reason',
  'session',
  'key',
];

export const hostilePosts: readonly HostilePost[] = [
  told('nothing', ''),
  told('only separators', '&&&===&=&'),
  told('a name without a value', 'narrative'),
  told('ten thousand controls', Array.from({ length: 10_000 }, (_, at) => `c${at}=1`).join('&')),
  told('one control ten thousand times', 'step=issues&shown=issues&'.concat('issues=delay&'.repeat(10_000))),
  told('the same control twice', 'step=narrative&step=check&do=send&do=continue'),
  told('markup in every control', everyControl.map((name) => `${name}=${encoded}`).join('&')),
  told('markup as the step', `step=${encoded}&do=continue`),
  told('markup as the act', `step=who&do=${encoded}`),
  told('markup as a language', `step=who&do=lang.${encoded}`),
  told('markup as what was shown', `step=who&shown=${encoded}`),
  told('markup as state', `state=${encoded}`),
  told('markup as the control to change', `step=check&do=change.narrative.${encoded}`),
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'].flatMap((name) => [
    told(`${name} as a control`, `${name}=1&${name}[x]=1&do=continue`),
    told(`${name} as the step`, `step=${name}&do=continue&shown=${name}`),
    told(`${name} as the act`, `do=${name}&session=rts_${'A'.repeat(43)}`),
  ]),
  told('a step that does not exist', 'step=payment&do=continue'),
  told('Send without anything', 'step=check&do=send&consent=read'),
  told('Send from the first step', 'step=who&do=send&shown=whose&whose=own'),
  told('a change of no step', 'step=check&do=change'),
  told('a language nobody offers', 'step=who&do=lang.tlh'),
  told('choices that are not offered', 'step=issues&shown=issues&issues=everything&issues=%00&do=continue'),
  told('a name of a list as text', 'step=narrative&shown=narrative&narrative[]=a&narrative[0]=b'),
  told('NUL', 'step=narrative&shown=narrative&narrative=a%00b&do=continue'),
  told('NUL as a byte', bytes('step=narrative&shown=narrative&narrative=a', [0], 'b')),
  told('control characters', 'step=narrative&shown=narrative&narrative=%01%02%1b%5b31m%7f%c2%85&do=continue'),
  told('half a surrogate pair', 'step=narrative&shown=narrative&narrative=%ed%a0%80&do=continue'),
  told('bytes that are no UTF-8', bytes('step=narrative&shown=narrative&narrative=', [0xff, 0xfe, 0xc0, 0x80])),
  told('percent signs without digits', 'step=narrative&shown=narrative&narrative=100%&do=continue'),
  told('an overlong slash', 'step=narrative&shown=narrative&narrative=%c0%af&do=continue'),
  told('a byte order mark', bytes([0xef, 0xbb, 0xbf], 'step=who&do=continue')),
  told('UTF-16', new Uint8Array(Buffer.from('step=who&do=continue', 'utf16le'))),
  told('JSON', JSON.stringify({ narrative: canary }), { 'Content-Type': 'application/json' }),
  told('a multipart form', '--x\r\n\r\n--x--', { 'Content-Type': 'multipart/form-data; boundary=x' }),
  told('plain text', 'narrative=x', { 'Content-Type': 'text/plain' }),
  told('no type', 'narrative=x', { 'Content-Type': '' }),
  told('another charset', 'narrative=x', { 'Content-Type': 'application/x-www-form-urlencoded; charset=utf-7' }),
  told('two types', 'narrative=x', { 'Content-Type': 'application/x-www-form-urlencoded, text/html' }),
  told('a packed body', 'narrative=x', { 'Content-Encoding': 'gzip' }),
  told('a body over the limit', `narrative=${'a'.repeat(1024 * 1024 + 1)}`),
  told('a length over the limit', 'narrative=x', { 'Content-Length': '99999999999' }),
  told('a length that is no number', 'narrative=x', { 'Content-Length': 'NaN' }),
  told('a session with a line end', 'do=look&session=rts_%0d%0aX-Evil:%201'),
  told('a session of the wrong length', `do=look&session=rts_${'A'.repeat(5_000)}`),
  told('a session nobody has', `do=message&message=x&session=rts_${'A'.repeat(43)}`),
  told('a key with a line end', `do=message&message=x&key=%0d%0a&session=rts_${'A'.repeat(43)}`),
  told('a reference that never ends', `do=open&reference=${'HL-'.repeat(100_000)}&code=0`),
  told('an address that never ends', `do=lost&email=${'a'.repeat(200_000)}@mail.example`),
  told('letters for header lines', 'do=lost&email=a%40b.example%0d%0aBcc:%20c%40d.example'),
  told('a date of the year 275761', 'step=when&shown=when&day=99&month=99&year=275761&do=continue'),
  told('a state that is a million letters', `state=${'A'.repeat(900_000)}&step=narrative&narrative=x`),
  told('right-to-left overrides', `step=name&shown=name&name=${encodeURIComponent('\u202eevil\u2066')}&do=continue`),
  told('a header that looks cross-site', 'step=who&do=continue', {
    Origin: 'https://evil.example',
    'Sec-Fetch-Site': 'cross-site',
  }),
];
