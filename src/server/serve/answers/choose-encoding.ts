import { ENCODINGS, type Encoding } from './compress.ts';

/**
 * The encoding that a client likes best (RFC 9110, section 12.5.3), and of equals the smallest: brotli, gzip, none. One
 * refused by `q=0` is not sent; "*" is whatever is not named. Nothing at all is what everybody takes who refuses the rest.
 */
export function chooseEncoding(acceptEncoding: string | undefined): Encoding {
  if (!acceptEncoding) return 'identity';
  const weights = readWeights(acceptEncoding);
  let best: { encoding: Encoding; weight: number } = { encoding: 'identity', weight: 0 };
  for (const encoding of ENCODINGS) {
    const named = weights.get(encoding) ?? (encoding === 'gzip' ? weights.get('x-gzip') : undefined);
    const weight = named ?? (encoding === 'identity' ? undefined : weights.get('*')) ?? 0;
    if (weight > best.weight) best = { encoding, weight };
  }
  return best.encoding;
}

function readWeights(acceptEncoding: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const part of acceptEncoding.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((each) => each.trim());
    const [, weight = '1'] = parameters.map((each) => /^q\s*=\s*([\d.]+)$/.exec(each)).find(Boolean) ?? [];
    // What cannot be read is not refused: browsers never send it.
    if (name !== '') weights.set(name, Number.isNaN(Number(weight)) ? 1 : Number(weight));
  }
  return weights;
}
