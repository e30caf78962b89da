/** A word that no other is like; `crypto.randomUUID` is missing on pages that are not encrypted. */
export function makeId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
