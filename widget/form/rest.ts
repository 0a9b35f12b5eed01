/** Everything the first step does not need, in one chunk that loads while the person reads it. */
import { typedStyles } from '../parts/typed-styles.ts';
import { keepingStyles } from './keeping.ts';
import { restStyles } from './rest-styles.ts';

export { form as words } from '../../sdk/words/en/form.ts';
export { Filling } from './filling.ts';

export const styles = [typedStyles, restStyles, keepingStyles];
