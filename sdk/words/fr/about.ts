/** French. */
import type { About } from '../words.ts';

export const about: About = { name: 'Français', reviewed: false };
