/** What lists the complaint as it was sent, with the sentences of the form, in one chunk that is loaded when asked for. */
export { filedRows } from '../../sdk/form/filed-rows.ts';
export { form as words } from '../../sdk/words/en/form.ts';
