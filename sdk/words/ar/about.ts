/** Arabic, right to left. */
import type { About } from '../words.ts';

export const about: About = { name: 'العربية', reviewed: false };
