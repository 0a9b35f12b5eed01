/** Simplified Chinese: the name of the language, and who has checked it. */
import type { About } from '../words.ts';

export const about: About = { name: '简体中文', reviewed: false };
