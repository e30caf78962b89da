import { ok, toDo, type LaunchCheck } from '../finding.ts';

const LOOPBACK = /^(?:127\.|::1$|localhost$)/;

/**
 * The server speaks plain HTTP, so behind https:// there is a proxy. Unless it is trusted, all readers
 * have its address, and one who is slowed down slows them all; unless it is the only way in, anybody
 * may claim any address.
 */
export const checkProxies: LaunchCheck = {
  slug: 'proxies',
  check({ settings: { siteUrl, trustedProxies, host } }) {
    if (siteUrl.protocol === 'https:' && trustedProxies.length === 0) {
      return toDo(
        'All readers have the proxy’s address: one who is slowed down slows them all.',
        'Set TRUSTED_PROXIES to the proxy’s address, such as TRUSTED_PROXIES=127.0.0.1,::1 for one on this machine.',
      );
    }
    if (trustedProxies.some((proxy) => proxy.endsWith('/0'))) {
      return toDo(
        'Everybody is trusted as a proxy, and may claim any address.',
        'Name the proxy alone in TRUSTED_PROXIES.',
      );
    }
    const isLocal = trustedProxies.every((proxy) => LOOPBACK.test(proxy));
    if (trustedProxies.length > 0 && isLocal && !LOOPBACK.test(host)) {
      return toDo(
        `The server listens on ${host}, past the proxy.`,
        'Set HOST=127.0.0.1, or unset it: the proxy is on this machine.',
      );
    }
    return ok(
      trustedProxies.length > 0 ? `Trusted: ${trustedProxies.join(', ')}.` : 'There is no proxy to trust.',
    );
  },
};
