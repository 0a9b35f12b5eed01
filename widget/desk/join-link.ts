/** The link of an invitation: `/desk#join=rdi_…`. Its secret leaves the address at once, and is kept in memory alone. */

/** The token, taken out of the address; undefined where it holds none. */
export function takeInvitation(): string | undefined {
  const token = /^#join=([\w-]+)$/.exec(location.hash)?.[1];
  if (token !== undefined) history.replaceState(null, '', location.pathname + location.search);
  return token;
}
