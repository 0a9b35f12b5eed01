/** Where the form keeps what it holds: its own file, since the tracker clears it when a person leaves. */

/** The name under which a tab keeps the form of one firm in one version. */
export const shelfOf = (firm: string, version: string): string => `redress-form ${firm} ${version}`;

/** The name of the database on the device with what a person chose to save, or could not send yet: one for each firm. */
export const vaultOf = (server: string, firm: string): string => `redress ${server} ${firm}`;

/** The names under which this tab keeps forms of this firm, in any version. Where storage is closed there are none. */
export function shelvesOf(firm: string): string[] {
  try {
    return Object.keys(sessionStorage).filter((name) => name.startsWith(shelfOf(firm, '')));
  } catch {
    return [];
  }
}

/** Keeps it for this tab. False where storage is closed or full: it then lives only as long as the page. */
export function keepOn(shelf: string, kept: object): boolean {
  try {
    sessionStorage.setItem(shelf, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** Takes all that forms of this firm have kept out of the tab: reference and code, and a draft. */
export function clearShelves(firm: string): void {
  for (const name of shelvesOf(firm)) sessionStorage.removeItem(name);
}
