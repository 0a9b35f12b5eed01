/** The complaint every bench files: about 2 kB of JSON, each time by somebody else. */
import { complaints, eleanor } from '../../demo/cast.ts';
import type { NewComplaint } from '../../sdk/contract/complaint.ts';

const digits = 9;
const sentence = 'I called again and left a message, and nobody rang me back that week either. ';

/** The `count`-th complaint. All have the same length, so that every request weighs the same. */
export function complaintNumber(count: number): NewComplaint {
  const number = String(count).padStart(digits, '0');
  return {
    ...complaints.lateCompletion,
    complainant: { ...eleanor, email: `client-${number}@mail.example` },
    narrative: `${complaints.lateCompletion.narrative} ${sentence.repeat(14)}Reference of my own: ${number}.`,
  };
}
