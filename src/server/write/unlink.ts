/**
 * The text without the link whose address stands at a place, and with the words of it. Undefined where it is no link
 * of the plain kind, such as a button's: its words would lead nowhere.
 *
 * @param offset where the address begins
 */
export function unlinkAt(source: string, offset: number): string | undefined {
  const before = /\]\(\s*<?$/.exec(source.slice(0, offset));
  if (!before) return undefined;
  const closing = before.index;
  const opening = findOpening(source, closing);
  const after = /^[^\s()<>]*>?(?:\s+(?:"[^"]*"|'[^']*'|\([^)]*\)))?\s*\)/.exec(source.slice(offset));
  if (opening === undefined || !after) return undefined;
  return (
    source.slice(0, opening) + source.slice(opening + 1, closing) + source.slice(offset + after[0].length)
  );
}

/** The bracket that opens what the one at `closing` closes; of a picture it is none. */
function findOpening(source: string, closing: number): number | undefined {
  let depth = 0;
  for (let at = closing; at >= 0; at -= 1) {
    if (source[at - 1] === '\\') continue;
    if (source[at] === ']') depth += 1;
    if (source[at] === '[') depth -= 1;
    if (depth === 0) return source[at - 1] === '!' ? undefined : at;
  }
  return undefined;
}
