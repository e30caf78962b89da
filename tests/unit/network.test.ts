import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addressToNetwork,
  addressToWideNetwork,
  createFindAddress,
  isNetwork,
  parseAddress,
} from '../../src/discussion/brakes/network.ts';

describe('createFindAddress', () => {
  it('believes no header of a peer that is no trusted proxy', () => {
    const findAddress = createFindAddress([]);
    fc.assert(
      fc.property(fc.ipV4(), fc.string(), (peer, header) => {
        expect(findAddress(peer, header)).toBe(peer);
      }),
    );
  });

  it.each([
    ['10.0.0.1', '203.0.113.7', '203.0.113.7'],
    ['10.0.0.1', '6.6.6.6, 203.0.113.7', '203.0.113.7'],
    ['10.0.0.1', '6.6.6.6, 203.0.113.7, 10.0.0.2', '203.0.113.7'],
    ['::ffff:10.0.0.1', ' 203.0.113.7 ', '203.0.113.7'],
    ['10.0.0.1', '6.6.6.6, nonsense', '10.0.0.1'],
    ['10.0.0.1', undefined, '10.0.0.1'],
    ['fd00::1', '2001:db8::7', '2001:db8::7'],
    ['10.0.0.1', '203.0.113.7:51234', '203.0.113.7'],
    ['10.0.0.1', '[2001:db8::1]:443', '2001:db8::1'],
    ['::ffff:0a00:0001', '6.6.6.6, ::ffff:cb00:7107', '203.0.113.7'],
    ['10.0.0.1', '6.6.6.6, 203.0.113.7:51234, 10.0.0.2:8080, [fd00::2]:443', '203.0.113.7'],
    ['fd00::1%eth0', '203.0.113.7', '203.0.113.7'],
    [undefined, '203.0.113.7', undefined],
  ])('reads %s, forwarded for %s, as %s', (peer, header, address) => {
    expect(createFindAddress(['10.0.0.0/8', 'fd00::/8'])(peer, header)).toBe(address);
  });
});

describe('parseAddress', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['203.0.113.7:51234', '203.0.113.7'],
    [' 203.0.113.7 ', '203.0.113.7'],
    ['[2001:db8::1]:443', '2001:db8::1'],
    ['[2001:db8::1]', '2001:db8::1'],
    ['2001:db8::1', '2001:db8::1'],
    ['2001:db8::1:443', '2001:db8::1:443'],
    ['::ffff:cb00:7107', '203.0.113.7'],
    ['::FFFF:203.0.113.7', '203.0.113.7'],
    ['0:0:0:0:0:ffff:203.0.113.7', '203.0.113.7'],
    ['[::ffff:203.0.113.7]:80', '203.0.113.7'],
    ['[::ffff:cb00:7107%2]:80', '203.0.113.7'],
    ['::203.0.113.7', '::203.0.113.7'],
    ['fe80::1%eth0', 'fe80::1'],
    ['[fe80::1%25eth0]:443', 'fe80::1'],
  ])('reads %s as %s', (text, address) => {
    expect(parseAddress(text)).toBe(address);
  });

  it.each([
    '',
    'unknown',
    'localhost:80',
    '203.0.113.7:',
    '203.0.113.7:port',
    '203.0.113.7:123456',
    '203.0.113.256',
    '[203.0.113.7]',
    '[2001:db8::1',
    '[2001:db8::1]443',
    '[2001:db8::1]:',
    '2001:db8::1::2',
    '[]:443',
    'for=203.0.113.7',
  ])('finds no address in %j', (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });

  it('reads every address with a port, in brackets and as IPv6 as it reads the plain one', () => {
    fc.assert(
      fc.property(fc.ipV4(), fc.ipV6(), fc.nat(65_535), (v4, v6, port) => {
        expect(parseAddress(v4)).toBe(v4);
        expect(parseAddress(`${v4}:${port}`)).toBe(v4);
        expect(parseAddress(`::ffff:${v4}`)).toBe(v4);
        const [a = 0, b = 0, c = 0, d = 0] = v4.split('.').map(Number);
        expect(parseAddress(`[::ffff:${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}]`)).toBe(v4);
        expect(parseAddress(`[${v6}]`)).toBe(parseAddress(v6));
        expect(parseAddress(`[${v6}]:${port}`)).toBe(parseAddress(v6));
        expect(parseAddress(`${v6}%eth0`)).toBe(parseAddress(v6));
      }),
    );
  });

  it('says something or nothing of any text, and what it says it reads again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.ipV6(), fc.stringMatching(/^[[\]:.%\da-f]{0,40}$/)), (text) => {
        const address = parseAddress(text);
        if (address !== undefined) expect(parseAddress(address)).toBe(address);
      }),
    );
  });
});

describe('addressToWideNetwork', () => {
  it.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1::/48'],
    ['2001:DB8:0001:ffff::6', '2001:db8:1::/48'],
    ['2001:db8::', '2001:db8:0::/48'],
    ['203.0.113.7', undefined],
  ])('takes %s as %s', (address, network) => {
    expect(addressToWideNetwork(address)).toBe(network);
  });
});

describe('addressToNetwork', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::6', '2001:db8:1:2::/64'],
    ['2001:db8::', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['64:ff9b::203.0.113.7', '64:ff9b:0:0::/64'],
  ])('takes %s as %s', (address, network) => {
    expect(addressToNetwork(address)).toBe(network);
  });

  it('knows all addresses of a /64 as one', () => {
    const half = fc.array(fc.nat(0xffff), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(half, half, half, (network, one, other) => {
        const write = (groups: number[]) => groups.map((group) => group.toString(16)).join(':');
        expect(addressToNetwork(`${write(network)}:${write(one)}`)).toBe(
          addressToNetwork(`${write(network)}:${write(other)}`),
        );
      }),
    );
  });
});

describe('isNetwork', () => {
  it.each(['10.0.0.0/8', '10.0.0.1', 'fd00::/8', '::1'])('takes %s', (text) => {
    expect(isNetwork(text)).toBe(true);
  });
  it.each(['10.0.0.0/33', 'proxy', '10.0.0.0/', '10.0.0.0/8/8', 'fd00::/129', ''])('refuses %j', (text) => {
    expect(isNetwork(text)).toBe(false);
  });
});
