import unhomoglyph from 'unhomoglyph';

/**
 * What the confusables of UTS 39 hold apart, and the eye takes for one: small capitals, which it maps to each other and
 * not to their letters; letters that are another one turned or crossed; figures and signs that stand for letters.
 */
const ALSO: Readonly<Record<string, string>> = {
  ᴀ: 'a', ʙ: 'b', ᴅ: 'd', ᴇ: 'e', ꜰ: 'f', ɢ: 'g', ʜ: 'h', ᴊ: 'j', ĸ: 'k', ʟ: 'l', ʍ: 'm', ɴ: 'n', ᴘ: 'p', ʀ: 'r',
  ᴛ: 't', ʏ: 'y', ᴢ: 'z', ꞓ: 'e', ɛ: 'e', ǝ: 'e', ə: 'e', π: 'n', ᴎ: 'n', и: 'n', ᴙ: 'r', я: 'r', γ: 'y', χ: 'x',
  '©': 'c', '®': 'r', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's',
}; // prettier-ignore

/** Letters in boxes and circles, and those of flags: alphabets of their own that decompose to nothing. */
const BOXED = [0x1f130, 0x1f150, 0x1f170, 0x1f1e6];

/**
 * A text as the eye takes it, for comparing and not for showing: two that look alike give the same. It is the skeleton
 * of UTS 39 (section 4, by `unhomoglyph`'s table of all its confusables), taken of capitals and of small letters, without
 * accents, and with what is no letter left in place.
 */
export function foldLookAlikes(text: string): string {
  const capitals = toPlain(text.normalize('NFD').replace(/\p{Default_Ignorable_Code_Point}/gu, ''));
  const small = toPlain(capitals.toLowerCase());
  // "l", "i" and "1" are one to the eye in most fonts.
  return (
    Array.from(small, (sign) => ALSO[sign] ?? sign)
      .join('')
      // At the end of a word it is what it is: "Coach!"
      .replace(/(?<=\p{L})!(?=\p{L})/gu, 'i')
      .replaceAll('m', 'rn')
      .replaceAll('l', 'i')
  );
}

function toPlain(text: string): string {
  // The table knows some by what they are, and some by what they decompose to.
  const mapped = unhomoglyph(unhomoglyph(Array.from(text, unbox).join('')).normalize('NFKD'));
  return mapped.normalize('NFKD').replace(/\p{M}/gu, '');
}

function unbox(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  const start = BOXED.find((each) => code >= each && code < each + 26);
  return start === undefined ? sign : String.fromCharCode(0x41 + code - start);
}
