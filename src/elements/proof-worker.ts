/**
 * Solves a challenge of altcha-lib's kind away from the page, so that typing stays smooth: counts up
 * until the hash of salt, nonce and count begins with what was asked for.
 */
interface Challenge {
  parameters: { nonce: string; salt: string; keyPrefix: string };
}

/** So many hashes are asked for together: one at a time, most of the time would go into waiting. */
const AT_ONCE = 256;

addEventListener('message', (event: MessageEvent<Challenge>) => {
  void solve(event.data.parameters).then((solution) => {
    postMessage(solution);
  });
});

async function solve({ nonce, salt, keyPrefix }: Challenge['parameters']) {
  const start = fromHex(salt + nonce);
  for (let first = 0; ; first += AT_ONCE) {
    const keys = await Promise.all(Array.from({ length: AT_ONCE }, (_, index) => hash(start, first + index)));
    const found = keys.findIndex((key) => key.startsWith(keyPrefix));
    const derivedKey = keys[found];
    if (derivedKey !== undefined) return { counter: first + found, derivedKey };
  }
}

async function hash(start: Uint8Array<ArrayBuffer>, counter: number): Promise<string> {
  const bytes = new Uint8Array(start.length + 4);
  bytes.set(start);
  new DataView(bytes.buffer).setUint32(start.length, counter);
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function fromHex(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
