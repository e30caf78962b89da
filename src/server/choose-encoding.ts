import type { Encoding } from './compress.ts';

/**
 * The best encoding that a client takes (RFC 9110, section 12.5.3): brotli before gzip where both
 * are taken; one refused by `q=0` is not sent.
 */
export function chooseEncoding(acceptEncoding: string | undefined): Encoding {
  if (!acceptEncoding) return 'identity';
  const taken = new Set<string>();
  for (const part of acceptEncoding.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((each) => each.trim());
    const isRefused = parameters.some((each) => /^q=0(?:\.0{0,3})?$/.test(each));
    if (!isRefused) taken.add(name);
  }
  if (taken.has('br')) return 'br';
  return taken.has('gzip') ? 'gzip' : 'identity';
}
