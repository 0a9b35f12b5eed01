/** A draft as the form keeps one, where it is kept, and the link in its letter. */
import { type ShownLetter, siteKey } from './test-app.ts';

export const savePath = `/v1/firms/${siteKey}/drafts`;

export const draft = {
  formVersion: '1',
  step: 'story',
  answers: { narrative: 'Nobody called.\r\n  Twice. 🙁', issues: ['delay'], when: { from: '2026-01' }, none: null },
};

/** The secret of the one link in a letter. */
export function linkIn(letter: ShownLetter | undefined): string {
  const token = /#d=(rdl_[A-Za-z0-9_-]{43})$/m.exec(letter?.text ?? '')?.[1];
  if (!token) throw new Error(`no link in this letter: ${letter?.kind}`);
  return token;
}
