/** The ways people look at an element (narrow, enlarged, from right to left, in their own colours), and what may not be seen in any. */
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { catalogueOf } from '../../sdk/words/catalogues.ts';

/** One way to look. Sizes in CSS pixels; `named`: in the name of a test. */
export interface Look {
  named: string;
  width: number;
  height: number;
  lang?: 'ar';
  forced?: boolean;
}

export const onADesk: Look = { named: 'on a desk', width: 1280, height: 900 };

/** At 400 % a window of 1280 by 1024 is 320 by 256 to a page. */
export const looks: readonly Look[] = [
  onADesk,
  { named: 'at 320 px', width: 320, height: 640 },
  { named: 'at 400 %', width: 320, height: 256 },
  { named: 'from right to left', width: 1280, height: 900, lang: 'ar' },
  { named: 'from right to left at 320 px', width: 320, height: 640, lang: 'ar' },
  { named: 'in forced colours', width: 480, height: 800, forced: true },
];

/** The desk is English, and a place to work at: on a tablet too. */
export const deskLooks: readonly Look[] = [
  onADesk,
  { named: 'at 768 px', width: 768, height: 1024 },
  ...looks.filter(({ lang, named }) => !lang && named !== onADesk.named),
];

/** Makes the window, the colours and the direction of the page those of `look`. */
export async function lookAs({ width, height, lang, forced }: Look): Promise<void> {
  await setViewport({ width, height });
  await emulateMedia({ forcedColors: forced ? 'active' : 'none' });
  document.documentElement.dir = lang ? 'rtl' : 'ltr';
}

/** As the page was. */
export async function lookAway(): Promise<void> {
  await emulateMedia({ forcedColors: 'none' });
  await setViewport({ width: 1024, height: 768 });
  document.documentElement.removeAttribute('dir');
}

/** The Arabic for an English sentence of the form: what its buttons are called there. */
export function inArabic(sentence: string): string {
  const [english, arabic] = [catalogueOf('en'), catalogueOf('ar')].map(({ common, start, form }) => ({
    ...common,
    ...start,
    ...form,
  }));
  const key = Object.entries(english ?? {}).find(([, said]) => said === sentence)?.[0];
  const said = Object.entries(arabic ?? {}).find(([name]) => name === key)?.[1];
  if (typeof said !== 'string') throw new Error(`There is no Arabic for “${sentence}”`);
  return said;
}

/** What nobody should have to see in `root`, one line each: empty when all is well. */
export const faultsSeen = (root: ParentNode): string[] => [
  ...outside(root),
  ...stickingOut(root),
  ...overlapping(root),
  ...tooSmall(root),
];

/** Wider than the window: a person would have to scroll sideways to read it. */
function outside(root: ParentNode): string[] {
  const right = document.documentElement.clientWidth;
  const beyond = partsOf(root).filter((part) => {
    const box = part.getBoundingClientRect();
    return box.width > 0 && (box.left < -1 || box.right > right + 1);
  });
  const scrolls = document.documentElement.scrollWidth > right ? ['the page scrolls sideways'] : [];
  return [...scrolls, ...beyond.map((part) => `outside the window: ${named(part)}`)];
}

/**
 * Content that is cut by its box, or stands out of it. A box of many lines, a dialog and a handler's panel scroll, and show that they do;
 * what is drawn has no box.
 */
const stickingOut = (root: ParentNode): string[] =>
  partsOf(root)
    .filter(
      (part) =>
        !part.matches('textarea, input, dialog, .panel-of-acts, svg *') && getComputedStyle(part).display !== 'inline',
    )
    .filter((part) => {
      const cuts = getComputedStyle(part).overflowY !== 'visible';
      return part.scrollWidth > part.clientWidth + 1 || (cuts && part.scrollHeight > part.clientHeight + 1);
    })
    .map((part) => `does not fit its box: ${named(part)}`);

/** Controls on one another, and words under a control that is not theirs. */
function overlapping(root: ParentNode): string[] {
  const controls = controlsOf(root);
  const pairs = controls.flatMap((one, at) => controls.slice(at + 1).map((other) => [one, other] as const));
  const covered = wordsOf(root).flatMap(({ words, box }) =>
    controls
      .filter((control) => !control.contains(words) && meet(control.getBoundingClientRect(), box))
      .map((control) => `${named(control)} lies on “${words.textContent?.trim().slice(0, 40)}”`),
  );
  return [
    ...pairs
      .filter(([one, other]) => !one.contains(other) && !other.contains(one))
      .filter(([one, other]) => meet(one.getBoundingClientRect(), other.getBoundingClientRect()))
      .map(([one, other]) => `${named(one)} lies on ${named(other)}`),
    ...covered,
  ];
}

/** Below 24 px, or 44 px where it is a main control (WCAG 2.2, 2.5.8 and 2.5.5). Links within a sentence are exempt there. */
const tooSmall = (root: ParentNode): string[] =>
  controlsOf(root)
    .filter((control) => !control.matches('p a, .choice input'))
    .filter((control) => {
      const { width, height } = control.getBoundingClientRect();
      return Math.min(width, height) < (control.matches('.button, .choice, .input') ? 43.9 : 23.9);
    })
    .map((control) => {
      const { width, height } = control.getBoundingClientRect();
      return `too small at ${Math.round(width)} × ${Math.round(height)}: ${named(control)}`;
    });

/** Controls whose focus or edge cannot be seen when the colours are the person's own. A box to tick draws itself. */
export function unseenControls(root: ParentNode): string[] {
  return controlsOf(root).flatMap((control) => {
    const target = control.querySelector('input') ?? control;
    target.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
    const { outlineStyle, outlineWidth } = getComputedStyle(target);
    const { borderTopStyle, borderTopWidth, textDecorationLine } = getComputedStyle(control);
    const ringed = outlineStyle === 'auto' || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2);
    const edged =
      (borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) >= 1) || textDecorationLine !== 'none';
    const drawn = control.matches('summary, [type=radio], [type=checkbox]');
    return [
      ...(ringed ? [] : [`no ring: ${named(control)}`]),
      ...(edged || drawn ? [] : [`no edge: ${named(control)}`]),
    ];
  });
}

/** The surfaces of elements, and what the desk has in the page itself. */
const surfaces = ['.redress', '.sign-in', '.join'];

/** Everything that is drawn and meant to be seen. */
const partsOf = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(surfaces.flatMap((one) => [one, `${one} *`]).join())].filter(
    (part) => !part.closest('.hidden, .skip') && part.checkVisibility(),
  );

const controlsOf = (root: ParentNode): HTMLElement[] =>
  partsOf(root).filter((part) => part.matches('button, a[href], input, textarea, summary, label.choice'));

/** The words on screen with their places, line by line. */
function wordsOf(root: ParentNode): { words: Node; box: DOMRect }[] {
  const texts = partsOf(root).flatMap((part) =>
    [...part.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE),
  );
  return texts
    .filter((words) => words.textContent?.trim())
    .flatMap((words) => {
      const range = document.createRange();
      range.selectNodeContents(words);
      return [...range.getClientRects()].map((box) => ({ words, box }));
    });
}

/** Whether two boxes share more than an edge; `spare`: what the room between lines of text may share. */
export function meet(one: DOMRect, other: DOMRect, spare = 2): boolean {
  const [wide, high] = [
    Math.min(one.right, other.right) - Math.max(one.left, other.left),
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
  ];
  return wide > spare && high > spare;
}

const named = (part: HTMLElement): string =>
  `${part.localName}${part.id && `#${part.id}`}.${part.className} “${(part.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40)}”`;
