/**
 * The text of bytes that say nowhere for sure how they are written: by their mark, as UTF-8 where that can be, else as
 * their first line says, else as old Windows programs write (which never fails).
 */
export function decodeBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: a few broken letters in a large text are, and are shown as broken rather than all others with them.
    const declared = /^<\?xml[^>]*encoding=["']([\w-]+)/.exec(asLatin(bytes.subarray(0, 200)))?.[1];
    if (declared && !/^utf-?8$/i.test(declared)) return decodeAs(declared, bytes);
    const asUtf8 = new TextDecoder('utf-8').decode(bytes);
    return isMostlyUtf8(asUtf8) ? asUtf8 : decodeAs('windows-1252', bytes);
  }
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    // A name that no decoder has.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function asLatin(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}

/** Text in cp1252 with umlauts has a broken letter for each of them, and hardly ever two bytes that are one letter. */
function isMostlyUtf8(text: string): boolean {
  const broken = text.match(/�/g)?.length ?? 0;
  const whole = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return whole > broken * 4;
}

/** Without the control characters that some exports hold, which no text means. */
export function dropControls(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}|[\ufeff\ufffe\uffff]/gu, '');
}
