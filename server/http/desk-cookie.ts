/** The cookie of a desk session: for this host alone, out of reach of scripts, gone with the browser. */

/** `__Host-`: browsers take it only with Secure and Path=/, and without a domain. */
export const deskCookie = '__Host-desk';

const attributes = 'Path=/; Secure; HttpOnly; SameSite=Lax';

/** The session token of a `Cookie` header. Undefined where there is none, or more than one: then it is nobody's. */
export function deskTokenIn(header: string | undefined): string | undefined {
  const sent = (header ?? '').split(';').map((pair) => pair.trim());
  const tokens = sent
    .filter((pair) => pair.startsWith(`${deskCookie}=`))
    .map((pair) => pair.slice(deskCookie.length + 1));
  return tokens.length === 1 && /^rds_[A-Za-z0-9_-]{43}$/.test(tokens[0] ?? '') ? tokens[0] : undefined;
}

export const withCookie = (token: string) => ({ 'Set-Cookie': `${deskCookie}=${token}; ${attributes}` }) as const;

export const withoutCookie = { 'Set-Cookie': `${deskCookie}=; Max-Age=0; ${attributes}` } as const;
