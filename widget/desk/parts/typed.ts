/**
 * What somebody has typed and not sent, kept for this tab so that a reload or a crash of it loses nothing.
 *
 * It is kept in `sessionStorage`, after thinking: the words are confidential and the machine is the firm's. Memory alone is
 * gone with a reload; `history.state` is written to disk by browsers just as session storage is, and comes back with the way
 * back after it was sent; `localStorage` and databases outlive the tab and are shared by all of them. Session storage is this
 * tab's alone and ends with it. What is kept names the person: nobody else finds it, and whoever signs in or out here
 * clears what others left.
 */

const shelf = 'redress-desk';

export interface Typed {
  /** What was kept under `name`; undefined where nothing was. */
  of(name: string): object | undefined;
  keep(name: string, typed: object | null): void;
}

/** What the person with this id has typed in this tab. */
export function typedBy(person: string): Typed {
  const full = (name: string) => `${shelf} ${person} ${name}`;
  return {
    of: (name) => parsed(attempt(() => sessionStorage.getItem(full(name)))),
    keep(name, typed) {
      attempt(() =>
        typed === null
          ? sessionStorage.removeItem(full(name))
          : sessionStorage.setItem(full(name), JSON.stringify(typed)),
      );
    },
  };
}

/** Clears what people typed here; but for the person with this id, where one is named. */
export function forgetTyped(except?: string): void {
  attempt(() => {
    for (const name of Object.keys(sessionStorage))
      if (name.startsWith(`${shelf} `) && !(except && name.startsWith(`${shelf} ${except} `)))
        sessionStorage.removeItem(name);
  });
}

function parsed(kept: string | null | undefined): object | undefined {
  try {
    const value: unknown = JSON.parse(kept ?? 'null');
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    // Cut off, or not ours: as if there were none.
    return undefined;
  }
}

/** Storage may be closed or full: what is typed then lives as long as the page. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
