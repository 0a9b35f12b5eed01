/** An address on one line. */
import { expect, it } from 'vitest';
import { onOneLine } from '../../sdk/words/one-line.ts';

it('has the comma of the language the address is written in', () => {
  const written = (locale: string) => onOneLine(['a', 'b', 'c'], locale);
  expect(['en-GB', 'cy', 'ar', 'zh-Hans', 'arn'].map(written)).toEqual([
    'a, b, c',
    'a, b, c',
    'a، b، c',
    'a，b，c',
    'a, b, c',
  ]);
  expect(onOneLine(['a'], 'ar')).toBe('a');
});
