/** Looks a screen of the desk over, in every way people look at it: nothing cut, nothing covered, no accessibility fault. */
import { accessibilityFaults } from '../support/axe.ts';
import { expect, it } from '../support/spec.ts';
import { type Answers, type Stage, stage } from './case-stage.ts';
import { deskLooks, faultsSeen, type Look, lookAs, unseenControls } from './looks.ts';

/** Where it is, what the server says, and what is pressed until it is on screen. */
export interface Screen {
  at: string;
  answers?: Answers;
  deeds?(shown: Stage): Promise<void>;
}

/** Once wide, once narrow: the ways between differ in size alone, which axe-core does not judge. */
const audited: ReadonlySet<string> = new Set(['on a desk', 'at 320 px']);

/** A test for each screen, by its name. */
export function lookOver(screens: Readonly<Record<string, Screen>>): void {
  for (const [name, { at, answers, deeds }] of Object.entries(screens))
    it(`can be read and used however it is looked at: ${name}`, async () => {
      const shown = await stage(at, answers);
      await deeds?.(shown);
      const faults: string[] = [];
      for (const look of deskLooks) faults.push(...(await faultsOf(shown, look)).map((one) => `${look.named}: ${one}`));
      expect(faults.join('\n')).to.equal('');
    });
}

async function faultsOf({ desk, root }: Stage, look: Look): Promise<string[]> {
  await lookAs(look);
  await new Promise((resume) => requestAnimationFrame(resume));
  // The way past the bar is seen by who tabs to it, and by nobody else.
  const frame = faultsSeen(desk.shadowRoot as ShadowRoot).filter((fault) => !fault.includes('a.skip'));
  const seen = [...faultsSeen(root), ...frame];
  if (look.forced) return [...seen, ...unseenControls(root)];
  return audited.has(look.named) ? [...seen, ...(await accessibilityFaults(desk))] : seen;
}
