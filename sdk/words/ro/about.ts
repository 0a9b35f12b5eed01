/** Romanian: the name of the language, and who has checked it. */
import type { About } from '../words.ts';

export const about: About = { name: 'Română', reviewed: false };
