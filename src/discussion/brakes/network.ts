import { BlockList, isIP, isIPv4, isIPv6 } from 'node:net';

/** Who sent a request, as far as the network knows. */
export type FindAddress = (peer: string | undefined, forwardedFor: string | undefined) => string | undefined;

/**
 * The address of who is asking. A forwarded one counts only as far as trusted proxies vouch for it:
 * the list is read from its right end, where the nearest proxy wrote, up to the first address that
 * is not a trusted proxy's. Whatever stands left of that one, anybody may have written.
 *
 * @throws {Error} for a proxy that is neither an address nor a network such as 10.0.0.0/8.
 */
export function createFindAddress(trustedProxies: readonly string[]): FindAddress {
  const trusted = new BlockList();
  for (const proxy of trustedProxies) addNetwork(trusted, proxy);
  const isTrusted = (address: string) => trusted.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');

  return (peer, forwardedFor) => {
    let address = peer && unmapAddress(peer);
    const hops = forwardedFor?.split(',').map((each) => unmapAddress(each.trim())) ?? [];
    while (address !== undefined && isIP(address) && isTrusted(address)) {
      const next = hops.pop();
      if (next === undefined || !isIP(next)) break;
      address = next;
    }
    return address;
  };
}

/** An address, or a network such as 10.0.0.0/8. */
export function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const most = { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0;
  const hasBits = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most);
  return most > 0 && hasBits && rest.length === 0;
}

/** The part of an address that one household shares: all of an IPv4 address, the first half of an IPv6 one. */
export function addressToNetwork(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? [];
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const missing = tail === undefined ? 0 : 8 - left.length - right.length;
  const groups = [...left, ...Array.from({ length: missing }, () => '0'), ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}

/** "::ffff:192.0.2.1" is how a socket for both kinds writes 192.0.2.1. */
function unmapAddress(address: string): string {
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? [];
  return mapped !== undefined && isIPv4(mapped) ? mapped : address;
}

function addNetwork(list: BlockList, proxy: string): void {
  const [address = '', bits] = proxy.split('/');
  const family = isIPv6(address) ? 'ipv6' : 'ipv4';
  if (bits === undefined) list.addAddress(address, family);
  else list.addSubnet(address, Number(bits), family);
}
