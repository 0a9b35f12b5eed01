/** What the oldest browsers we promise (Safari 16.4, Firefox 115, Chrome 111) do not all have: for rules and for taking it away. */

/** Members by what holds them. `Iterator.prototype`: the methods of arrays, on iterators. */
export const tooNew: Readonly<Record<string, readonly string[]>> = {
  'String.prototype': ['isWellFormed', 'toWellFormed'],
  Object: ['groupBy'],
  Map: ['groupBy'],
  Promise: ['withResolvers', 'try'],
  Array: ['fromAsync'],
  RegExp: ['escape'],
  Error: ['isError'],
  AbortSignal: ['any'],
  URL: ['canParse', 'parse'],
  Response: ['json'],
  Intl: ['Segmenter', 'DurationFormat'],
  Uint8Array: ['fromBase64', 'fromHex'],
  'Uint8Array.prototype': ['toBase64', 'toHex'],
  'ArrayBuffer.prototype': ['transfer', 'transferToFixedLength', 'resize'],
  'Set.prototype': [
    ...['union', 'intersection', 'difference', 'symmetricDifference'],
    ...['isSubsetOf', 'isSupersetOf', 'isDisjointFrom'],
  ],
  'Iterator.prototype': [
    ...['map', 'filter', 'take', 'drop', 'flatMap', 'reduce', 'toArray', 'forEach', 'some', 'every', 'find'],
  ],
  'Element.prototype': ['checkVisibility', 'setHTMLUnsafe', 'getHTML', 'moveBefore'],
  'HTMLElement.prototype': ['showPopover', 'hidePopover', 'togglePopover'],
  'Document.prototype': ['startViewTransition'],
  globalThis: ['requestIdleCallback', 'scheduler', 'URLPattern', 'CustomStateSet', 'CloseWatcher'],
};

/** How they look in sources. Names that arrays and schemas have too are left to the test that takes them away. */
export const tooNewInCode = new RegExp(
  Object.entries(tooNew)
    .filter(([holder]) => holder !== 'Iterator.prototype')
    .flatMap(([holder, members]) => members.map((member) => look(holder, member)))
    .join('|'),
);

function look(holder: string, member: string): string {
  if (holder === 'globalThis') return `\\b${member}\\b`;
  return holder.endsWith('.prototype') ? `(?<!\\bz)\\.${member}\\(` : `\\b${holder}\\.${member}\\b`;
}

/** Style sheets and expressions: what such a browser drops or does not even parse. */
export const tooNewInStyles =
  /light-dark\(|field-sizing|interpolate-size|position-area|anchor-name|:user-(in)?valid|:has\(|@(scope|starting-style)\b|\spopover\b|^\s*&|\/[dgimsy]*v[dgimsy]*[.,;)]/;
