/** The whole catalogue in French, as the server uses it; a browser loads the parts one by one. */
export { about } from './about.ts';
export { common } from './common.ts';
export { door } from './door.ts';
export { form } from './form.ts';
export { heads } from './heads.ts';
export { history } from './history.ts';
export { labels } from './labels.ts';
export { letters } from './letters.ts';
export { pages } from './pages.ts';
export { procedure } from './procedure.ts';
export { rules } from './rules.ts';
export { start } from './start.ts';
export { survey } from './survey.ts';
export { tracker } from './tracker.ts';
