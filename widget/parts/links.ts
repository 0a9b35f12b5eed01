/** Links whose address comes from a setting or the page. */
import { nothing } from 'lit';

/** The address if it leads to a web page; a setting must never become a script. */
export function pageLink(address: string): string | typeof nothing {
  try {
    return /^https?:$/.test(new URL(address, location.href).protocol) ? address : nothing;
  } catch {
    return nothing;
  }
}
