import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressToNetwork, createFindAddress, isNetwork } from '../../src/discussion/brakes/network.ts';

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
    [undefined, '203.0.113.7', undefined],
  ])('reads %s, forwarded for %s, as %s', (peer, header, address) => {
    expect(createFindAddress(['10.0.0.0/8', 'fd00::/8'])(peer, header)).toBe(address);
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
