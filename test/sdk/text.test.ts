/** Text as the contract takes it: everything people write, nothing that cannot be kept or shown. */
import { check } from '../../sdk/contract/check.ts';
import { line, text } from '../../sdk/contract/text.ts';
import { describe, expect, it } from '../support/spec.ts';

const takes = (schema: ReturnType<typeof text>, value: string) => 'value' in check(schema, value);

describe('text of the contract', () => {
  it('takes writing of every kind, with emoji of more than one code unit', () => {
    for (const value of ['Zażółć', 'مرحبا', '👩🏽‍⚖️', '\u{20000}', 'a\tb\r\nc'])
      expect(takes(text(), value), value).to.equal(true);
  });

  it('refuses halves of surrogate pairs, wherever they stand', () => {
    for (const value of ['\ud83d', 'a\udc00b', '👩\ud83d', '\udc69\ud83d'])
      for (const schema of [text(), line()]) expect(takes(schema, value), JSON.stringify(value)).to.equal(false);
  });

  it('refuses control characters, but for TAB and line breaks in text of several lines', () => {
    for (const code of [0, 7, 8, 11, 12, 14, 31, 127, 128, 159])
      expect(takes(text(), String.fromCharCode(code)), String(code)).to.equal(false);
    for (const layout of ['\t', '\n', '\r']) expect(takes(line(), layout), JSON.stringify(layout)).to.equal(false);
  });
});
