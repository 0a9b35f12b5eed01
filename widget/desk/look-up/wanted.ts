/** What is looked for, from the bar to the view: an address of a client stands in no address bar and no browser history. */

let wanted = '';

export function want(typed: string): void {
  wanted = typed;
}

/** Once: what was looked for is not looked for again on the way back. */
export function takeWanted(): string {
  const taken = wanted;
  wanted = '';
  return taken;
}
