/** Welsh. */
import type { About } from '../words.ts';

export const about: About = { name: 'Cymraeg', reviewed: false };
