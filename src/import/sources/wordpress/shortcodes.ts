/** `[name a="b"]words[/name]` in a text, as it stands there. */
export interface Shortcode {
  name: string;
  attributes: Record<string, string>;
  /** Attributes without a name, such as the address of `[audio https://…]`. */
  values: string[];
  /** What stands between the two tags, in which other shortcodes are done already; undefined where there is one tag. */
  inside: string | undefined;
  /** As it was written, for saying what was left out. */
  written: string;
}

/** HTML that means the same, or undefined where nobody knows the shortcode. */
export type ShortcodeReader = (shortcode: Shortcode) => string | undefined;

const TAG = /\[(\/?)([a-z][\w-]*)((?:\s+(?:[^[\]"'”″]|"[^"]*"|'[^']*'|[”″][^”″]*[”″])*)?)\s*(\/?)\](?!\()/gi;
const ATTRIBUTE = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|[”″]([^”″]*)[”″]|([^\s"']+))|"([^"]*)"|(\S+)/g;

interface Tag {
  start: number;
  end: number;
  isClosing: boolean;
  name: string;
  rest: string;
}

/**
 * Replaces each shortcode by what `read` makes of it. Words in brackets that are no shortcode (`[sic]`, `[1]`, `[laughs]`) stay:
 * one that nobody knows is taken for a shortcode only where it has attributes, an end tag, or stands alone on its line.
 * What such a one holds stays, and `onLeftOut` is told of its tags.
 */
export function replaceShortcodes(
  text: string,
  read: ShortcodeReader,
  isKnown: (name: string) => boolean,
  onLeftOut: (written: string) => void,
): string {
  const tags = Array.from(text.matchAll(TAG), (match): Tag => ({
    start: match.index,
    end: match.index + match[0].length,
    isClosing: match[1] === '/',
    name: (match[2] ?? '').toLowerCase(),
    rest: match[3] ?? '',
  })).filter(({ start, end }) => !(text[start - 1] === '[' && text[end] === ']'));
  const ends = pairTags(tags);

  const write = (from: number, to: number, first: number): string => {
    let written = '';
    let at = from;
    for (let index = first; index < tags.length; index += 1) {
      const tag = tags[index];
      if (!tag || tag.start >= to) break;
      if (tag.start < at) continue;
      written += text.slice(at, tag.start);
      const endIndex = ends.get(index);
      const end = endIndex === undefined ? undefined : tags[endIndex];
      const known = isKnown(tag.name);
      at = (end ?? tag).end;
      if (!known && (tag.isClosing || !(end || looksLikeShortcode(text, tag)))) {
        written += text.slice(tag.start, tag.end);
        at = tag.end;
        continue;
      }
      if (tag.isClosing) continue;
      const inside = end ? write(tag.end, end.start, index + 1) : undefined;
      const shortcode = {
        name: tag.name,
        ...readAttributes(tag.rest),
        inside,
        written: text.slice(tag.start, tag.end),
      };
      const became = read(shortcode);
      if (became === undefined) onLeftOut(shortcode.written);
      written += became ?? inside ?? '';
    }
    return written + text.slice(at, to);
  };
  return write(0, text.length, 0).replace(/\[(\[[a-z][\w-]*[^\]]*\])\]/gi, '$1');
}

/** Which tag ends which, the innermost first; a tag without an end stands for itself. */
function pairTags(tags: Tag[]): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  tags.forEach((tag, index) => {
    if (!tag.isClosing) {
      open.push(index);
      return;
    }
    const at = open.findLastIndex((begun) => tags[begun]?.name === tag.name);
    const begun = open[at];
    if (begun === undefined) return;
    open.length = at;
    pairs.set(begun, index);
  });
  return pairs;
}

function looksLikeShortcode(text: string, { start, end, name, rest }: Tag): boolean {
  if (/[\w-]+\s*=/.test(rest) || name.includes('_')) return true;
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).replace(/<[^>]*>/g, '');
  const after = (/^[^\n]*/.exec(text.slice(end))?.[0] ?? '').replace(/<[^>]*>/g, '');
  return before.trim() === '' && after.trim() === '' && name.includes('-');
}

function readAttributes(rest: string): Pick<Shortcode, 'attributes' | 'values'> {
  const attributes: Record<string, string> = {};
  const values: string[] = [];
  for (const [, name, double, single, curly, bare, quoted, value] of rest.matchAll(ATTRIBUTE)) {
    if (name) attributes[name.toLowerCase()] = decodeAttribute(double ?? single ?? curly ?? bare ?? '');
    else values.push(decodeAttribute(quoted ?? value ?? ''));
  }
  return { attributes, values };
}

/** Divi and WPBakery write signs that would end an attribute in ways of their own. */
function decodeAttribute(value: string): string {
  return value
    .replaceAll('%22', '"')
    .replaceAll('%91', '[')
    .replaceAll('%93', ']')
    .replace(/``/g, '"')
    .replace(/`\{`/g, '[')
    .replace(/`\}`/g, ']');
}
