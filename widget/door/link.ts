/** The secret of a mailed link: taken out of the address before anything else happens. */

/**
 * The token of `#t=rtl_…`, once: the address bar and this entry of the history no longer hold it afterwards. Null where
 * there is none. Malformed tokens are taken too; the server answers them like spent ones.
 */
export function takeLink(): string | null {
  const [page = '', fragment = ''] = location.href.split('#');
  const token = /^t=(rtl_.*)$/.exec(fragment)?.[1];
  if (!token) return null;
  history.replaceState(history.state, '', page);
  return token;
}
