/** English, the language the others are translated from. */
import type { About } from '../words.ts';

export const about: About = { name: 'English', reviewed: { by: 'the authors', date: '2026-11-23' } };
