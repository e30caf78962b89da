import { attributeOf, parseHtml, writeHtml, type Rule } from '../html/html-tree.ts';
import { makeFootnotes, makeFootnoteSign } from '../html/marks.ts';
import { boundDepth, writePlain } from '../html/plain-html.ts';
import { findJson, recordsAt, textAt } from '../loose-json.ts';
import { squarespaceRules } from '../squarespace.ts';
import { blockRules } from './block-rules.ts';
import { makeParagraphs } from './classic-paragraphs.ts';
import { isKnownShortcode, readShortcode, type Attachment } from './known-shortcodes.ts';
import { replaceShortcodes } from './shortcodes.ts';

interface Body {
  platform: 'wordpress' | 'squarespace';
  postId: string;
  library: Map<string, Attachment>;
  patterns: Map<string, string>;
  /** The plugin of WordPress 6.3: a list of notes beside the text. */
  footnotes: string | undefined;
  onLeftOut: (shortcode: string) => void;
}

/** A text as WordPress stores it, in its blocks or from before them, as plain HTML. */
export function bodyToHtml(written: string, body: Body): string {
  const isBlocks = /<!--\s+wp:/.test(written);
  const whole = fillPatterns(written, body.patterns, 0)
    .replace(/<!--more[^>]*-->|<!--nextpage-->|<!--noteaser-->/g, '\n\n')
    .replace(/<!--[^]*?-->/g, '');
  const said = replaceShortcodes(
    whole,
    (shortcode) => readShortcode(shortcode, body.library, body.postId),
    isKnownShortcode,
    body.onLeftOut,
  );
  const isClassic = !isBlocks && body.platform === 'wordpress';
  const notes = recordsAt({ notes: findJson(body.footnotes) }, 'notes');
  const rules = [
    ...(body.platform === 'squarespace' ? squarespaceRules : []),
    ...rulesFor(body.library, notes),
  ];
  const html = boundDepth(said, (text) => {
    const tree = parseHtml(text);
    return writePlain(isClassic ? makeParagraphs(tree) : tree, rules);
  });
  return notes.length > 0 ? html + writeNotes(notes) : html;
}

/** A pattern stands in a text as its number; one that shows itself ends at the fifth time. */
function fillPatterns(written: string, patterns: Map<string, string>, depth: number): string {
  if (depth > 5) return written;
  return written.replace(/<!--\s+wp:block\s+\{[^}]*"ref":\s*(\d+)[^>]*-->/g, (comment, id: string) => {
    const pattern = patterns.get(id);
    return pattern === undefined ? comment : fillPatterns(pattern, patterns, depth + 1);
  });
}

function writeNotes(notes: Record<string, unknown>[]): string {
  return writeHtml(
    makeFootnotes(
      notes.map((note, index) => ({
        id: String(index + 1),
        children: parseHtml(writePlain(parseHtml(textAt(note, 'content') ?? ''))).children.filter(
          (child) => child.type === 'element' || child.type === 'text',
        ),
      })),
    ),
  );
}

function rulesFor(library: Map<string, Attachment>, notes: Record<string, unknown>[]): Rule[] {
  return [
    ...blockRules(library),
    (element) => {
      if (element.tagName !== 'sup') return undefined;
      const id = attributeOf(element, 'dataFn');
      const index = notes.findIndex((note) => note['id'] === id);
      return id && index >= 0 ? [makeFootnoteSign(String(index + 1))] : undefined;
    },
  ];
}
