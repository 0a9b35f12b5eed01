/** Whose call it is: the peer, or what listed proxies say of it, in one spelling, as the block that quotas count. */
import { describe, expect, it } from 'vitest';
import { addressBlock, proxyList } from '../../server/http/address.ts';

const proxies = proxyList(['10.0.0.0/8', '192.0.2.7', '2001:db8:ffff::/48']);
const block = (peer: string | undefined, forwarded: string | null = null): string =>
  addressBlock(peer, forwarded, proxies);

describe('an address block', () => {
  it.each([
    ['198.51.100.9', '198.51.100.9'],
    ['::ffff:198.51.100.9', '198.51.100.9'],
    ['::FFFF:198.51.100.9', '198.51.100.9'],
    ['::ffff:c633:6409', '198.51.100.9'],
    ['0:0:0:0:0:ffff:198.51.100.9', '198.51.100.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('of %s is %s', (peer, expected) => {
    expect(block(peer)).toBe(expected);
  });

  it('is one for all addresses a home gets, and another for the next home', () => {
    expect(block('2001:db8:1:2::1')).toBe(block('2001:db8:1:2:ffff:ffff:ffff:ffff'));
    expect(block('2001:db8:1:2::1')).not.toBe(block('2001:db8:1:3::1'));
  });

  it('does not believe a header from a stranger', () => {
    expect(block('198.51.100.9', '203.0.113.1')).toBe('198.51.100.9');
    expect(block('198.51.100.9', '10.0.0.1, 203.0.113.1, 10.0.0.2')).toBe('198.51.100.9');
  });

  it('believes a listed proxy, but not what came before it', () => {
    expect(block('10.1.2.3', '203.0.113.1')).toBe('203.0.113.1');
    expect(block('::ffff:10.1.2.3', '203.0.113.1')).toBe('203.0.113.1');
    expect(block('2001:db8:ffff::1', '203.0.113.1')).toBe('203.0.113.1');
    expect(block('10.1.2.3', '1.1.1.1, 203.0.113.1, 192.0.2.7')).toBe('203.0.113.1');
    expect(block('10.1.2.3', '1.1.1.1, 203.0.113.1, ::ffff:c000:207')).toBe('203.0.113.1');
  });

  it('is not fooled by words, ports or empty hops in the header', () => {
    expect(block('10.1.2.3', 'unknown, 203.0.113.1')).toBe('203.0.113.1');
    expect(block('10.1.2.3', ',,')).toBe('10.1.2.3');
    expect(block('10.1.2.3', '999.1.1.1, for=evil, "::1"')).toBe('10.1.2.3');
  });

  it('is the proxy that wrote something unreadable, and never what a stranger put before that', () => {
    expect(block('10.1.2.3', '203.0.113.1, unknown')).toBe('10.1.2.3');
    expect(block('10.1.2.3', '203.0.113.1, _hidden, 192.0.2.7')).toBe('192.0.2.7');
    expect(block('10.1.2.3', '203.0.113.1, ')).toBe('10.1.2.3');
    expect(block('not an address', '203.0.113.1')).toBe('unknown');
  });

  it.each([
    ['1.1.1.1, 203.0.113.1:49152', '203.0.113.1'],
    ['1.1.1.1, [2001:db8:1:2::3]:49152', '2001:db8:1:2::/64'],
    ['1.1.1.1, [2001:db8:1:2::3]', '2001:db8:1:2::/64'],
    ['1.1.1.1, 203.0.113.1, 192.0.2.7:443', '203.0.113.1'],
    ['1.1.1.1, [::ffff:203.0.113.1]:1', '203.0.113.1'],
    ['1.1.1.1, 203.0.113.1:port', '10.1.2.3'],
    ['1.1.1.1, [203.0.113.1', '10.1.2.3'],
  ])('of a proxy that wrote %j is %s', (forwarded, expected) => {
    expect(block('10.1.2.3', forwarded)).toBe(expected);
  });

  it('is the outermost proxy when there is nothing else, and unknown without a peer', () => {
    expect(block('10.1.2.3', '10.9.9.9, 192.0.2.7')).toBe('10.9.9.9');
    expect(block(undefined)).toBe('unknown');
    expect(block('not an address')).toBe('unknown');
  });
});

describe('a list of proxies', () => {
  it.each([
    '10.0.0.0/',
    '10.0.0.0/33',
    '10.0.0.0/8/8',
    '10.0.0',
    'proxy.example',
    '10.0.0.0/-1',
    '::1/129',
    '',
    '/8',
    '10.0.0.1-10.0.0.9',
    '10.0.0.0/ 8',
  ])('refuses %j rather than trusting more than was meant', (range) => {
    expect(() => proxyList([range])).toThrow();
  });
});
