/** The caller's network address, in one spelling, and only from a proxy that was named. */
import { BlockList, isIP } from 'node:net';

/** A list of proxies by address or range, such as `10.0.0.0/8`. Throws on anything else. */
export function proxyList(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [, address = '', bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(range) ?? [];
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (!isIP(address)) throw new Error(`not an address or range: ${range}`);
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}

/**
 * The address block that quotas count: an IPv4 address, or the /64 of an IPv6 one. `X-Forwarded-For` is believed from
 * right to left, only as far as listed proxies wrote it. Where one of them wrote what is no address, the caller is unknown
 * and counts as that proxy: what lies further left may be the caller's own invention.
 */
export function addressBlock(peer: string | undefined, forwarded: string | null, proxies: BlockList): string {
  let nearest: string | undefined;
  for (const hop of [...(forwarded?.split(',') ?? []), peer ?? ''].reverse()) {
    const address = addressIn(hop.trim());
    if (address === undefined) break;
    nearest = address;
    if (!proxies.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')) break;
  }
  return nearest === undefined ? 'unknown' : block(nearest);
}

/** The address in a hop: alone, or with a port as some proxies write it (`192.0.2.1:443`, `[2001:db8::1]:443`). */
function addressIn(hop: string): string | undefined {
  const [, six, four] = /^(?:\[([^\]]+)\]|(\d+(?:\.\d+){3}))(?::\d+)?$/.exec(hop) ?? [];
  const address = six ?? four ?? hop;
  return isIP(address) ? plain(address) : undefined;
}

/** One spelling for each address; IPv4 inside IPv6 (`::ffff:192.0.2.1`) is that IPv4 address. */
function plain(address: string): string {
  if (isIP(address) === 4) return address;
  const short = URL.parse(`http://[${address.split('%')[0]}]`)?.hostname.slice(1, -1) ?? address;
  const [, high = '', low = ''] = /^::ffff:([0-9a-f]+):([0-9a-f]+)$/.exec(short) ?? [];
  if (!low) return short;
  return [high, low]
    .map((pair) => Number.parseInt(pair, 16))
    .flatMap((pair) => [pair >> 8, pair & 255])
    .join('.');
}

function block(address: string): string {
  if (isIP(address) === 4) return address;
  const [head = '', tail = ''] = address.split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail.split(':').filter(Boolean);
  const all = address.includes('::') ? [...left, ...Array(8 - left.length - right.length).fill('0'), ...right] : left;
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
