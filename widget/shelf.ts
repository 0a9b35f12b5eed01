/** Where a tab keeps what the form holds: its own file, since the tracker clears it when a person leaves. */

/** The name under which a tab keeps the form of one firm in one version. */
export const shelfOf = (firm: string, version: string): string => `redress-form ${firm} ${version}`;

/** Takes all that forms of this firm have kept out of the tab: reference and code, and a draft. Where storage is closed there is nothing. */
export function clearShelves(firm: string): void {
  try {
    for (const name of Object.keys(sessionStorage))
      if (name.startsWith(shelfOf(firm, ''))) sessionStorage.removeItem(name);
  } catch {
    // Closed: nothing was kept.
  }
}
