/** How all parts look, for an element that shows every kind from the start. */
import { choiceStyles } from './choice-styles.ts';
import { typedStyles } from './typed-styles.ts';

export const partStyles = [choiceStyles, typedStyles];
