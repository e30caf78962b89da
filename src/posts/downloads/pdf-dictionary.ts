/** What a dictionary of a PDF holds under a name: a text, or the number of the object that has it. */
export type PdfValue = { text: string } | { object: number };

/** One piece of a PDF's writing (ISO 32000-2, 7.2 and 7.3): how deep it opens or closes, a name, a text, or anything else. */
const PIECE =
  /\s+|%[^\r\n]*|(<<)|(>>)|\/([^\s()<>[\]{}/%]*)|<([\da-fA-F\s]*)>|(\()|(\d{1,10})\s{1,9}\d{1,5}\s{1,9}R\b|[^\s()<>[\]{}/%]+|[^]/y;

/** Reads the texts of the dictionary that a text begins with, as far as it goes; what is not understood is passed over. */
export function readDictionary(text: string): Map<string, PdfValue> {
  const values = new Map<string, PdfValue>();
  let depth = 0;
  let name: string | undefined;
  const take = (value: PdfValue) => {
    if (depth === 1 && name !== undefined) values.set(name, value);
    name = undefined;
  };
  const piece = new RegExp(PIECE);
  for (let match = piece.exec(text); match; match = piece.exec(text)) {
    const [whole, opens, closes, named, hexadecimal, bracket, object] = match;
    if (/^[\s%]/.test(whole)) continue;
    if (opens !== undefined) depth += 1;
    else if (closes !== undefined) depth -= 1;
    else if (named !== undefined) name = name === undefined ? named : undefined;
    else if (hexadecimal !== undefined) take({ text: readHexadecimal(hexadecimal) });
    else if (bracket !== undefined) {
      const { value, end } = readText(text, piece.lastIndex);
      piece.lastIndex = end;
      take({ text: value });
    } else if (object !== undefined) take({ object: Number(object) });
    else name = undefined;
    if (depth <= 0) break;
  }
  return values;
}

/** The text that an object is by itself. */
export function readTextObject(text: string): string | undefined {
  const start = text.search(/\S/);
  if (text.charAt(start) === '(') return readText(text, start + 1).value;
  const hexadecimal = /^\s*<([\da-fA-F\s]*)>/.exec(text)?.[1];
  return hexadecimal === undefined ? undefined : readHexadecimal(hexadecimal);
}

function readHexadecimal(written: string): string {
  const digits = written.replace(/\s+/g, '');
  return decode(Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex'));
}

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '', '\r': '' };

/** A text in round brackets, in which others may stand in pairs; it begins behind the first one. */
function readText(text: string, start: number): { value: string; end: number } {
  const signs: string[] = [];
  let depth = 1;
  let at = start;
  for (; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\\') {
      const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0];
      const next = text.charAt(at + 1);
      signs.push(
        octal === undefined ? (ESCAPES[next] ?? next) : String.fromCharCode(Number.parseInt(octal, 8) & 255),
      );
      at += octal?.length ?? 1;
      continue;
    }
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth === 0) break;
    signs.push(sign);
  }
  return { value: decode(Buffer.from(signs.join(''), 'latin1')), end: at + 1 };
}

/** Two bytes before a text say how it is written (ISO 32000-2, 7.9.2.2); without them it is nearly Latin-1. */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    const even = bytes.subarray(2, bytes.length - (bytes.length % 2));
    return Buffer.from(even).swap16().toString('utf16le');
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb) return bytes.subarray(3).toString('utf8');
  return bytes.toString('latin1');
}
