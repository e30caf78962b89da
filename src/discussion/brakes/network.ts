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
    let address = peer && (parseAddress(peer) ?? peer);
    const hops = forwardedFor?.split(',') ?? [];
    while (address !== undefined && isIP(address) && isTrusted(address)) {
      const next = parseAddress(hops.pop() ?? '');
      if (next === undefined) break;
      address = next;
    }
    return address;
  };
}

/**
 * The plain address in what sockets and proxies write: with a port behind it ("203.0.113.7:51234",
 * "[2001:db8::1]:443": Azure's gateways and some of nginx's settings), in brackets, with a zone
 * ("fe80::1%eth0"), or IPv4 in an IPv6 socket's clothes ("::ffff:203.0.113.7", "::ffff:cb00:7107").
 * Each port would be a reader of its own otherwise. Undefined where there is no address in it.
 */
export function parseAddress(text: string): string | undefined {
  const trimmed = text.trim();
  const [, inBrackets, beforePort] = /^(?:\[([^\]]*)\](?::\d{1,5})?|([\d.]+):\d{1,5})$/.exec(trimmed) ?? [];
  const address = inBrackets ?? beforePort ?? trimmed;
  if (isIPv4(address)) return inBrackets === undefined ? address : undefined;
  if (!isIPv6(address)) return undefined;
  return findMapped(address) ?? address.replace(/%.*$/, '');
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
  return isIPv6(address) ? `${writeGroups(address, 4)}::/64` : address;
}

/** The most of an IPv6 address that one customer is given, a /48 (RFC 6177); undefined for IPv4. */
export function addressToWideNetwork(address: string): string | undefined {
  return isIPv6(address) ? `${writeGroups(address, 3)}::/48` : undefined;
}

function writeGroups(address: string, count: number): string {
  return toGroups(address)
    .slice(0, count)
    .map((group) => group.toString(16))
    .join(':');
}

/** The eight numbers of an IPv6 address, however it is written. */
function toGroups(address: string): number[] {
  const [head = [], tail] = address.replace(/%.*$/, '').split('::').map(readGroups);
  if (tail === undefined) return head;
  return [...head, ...Array.from({ length: 8 - head.length - tail.length }, () => 0), ...tail];
}

/** Of "db8:1" two numbers; of what ends in an IPv4 address, two for that. */
function readGroups(text: string): number[] {
  if (text === '') return [];
  return text.split(':').flatMap((group) => {
    if (!group.includes('.')) return Number.parseInt(group, 16);
    const [a = 0, b = 0, c = 0, d = 0] = group.split('.').map(Number);
    return [a * 256 + b, c * 256 + d];
  });
}

/** The IPv4 address that an IPv6 one stands for (RFC 4291, section 2.5.5.2). */
function findMapped(address: string): string | undefined {
  const groups = toGroups(address);
  const [high = 0, low = 0] = groups.slice(6);
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  return isMapped ? [high >> 8, high & 255, low >> 8, low & 255].join('.') : undefined;
}

function addNetwork(list: BlockList, proxy: string): void {
  const [address = '', bits] = proxy.split('/');
  const family = isIPv6(address) ? 'ipv6' : 'ipv4';
  if (bits === undefined) list.addAddress(address, family);
  else list.addSubnet(address, Number(bits), family);
}
