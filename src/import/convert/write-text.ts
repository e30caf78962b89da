import type { Emphasis, FootnoteDefinition, FootnoteReference, Root, RootContent, Text } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { defaultHandlers, toMarkdown, type Handle, type Options } from 'mdast-util-to-markdown';
import { visit } from 'unist-util-visit';
import { readLetters } from './kinds.ts';
import { escapeAttribute } from '../../editor/block-text.ts';
import { MARKDOWN_STYLE } from '../../editor/body-tree.ts';

type Component = Extract<RootContent, { type: 'mdxJsxFlowElement' }>;

/** "[^1]" and what it says below; a second paragraph of it is moved in, as CommonMark has it in lists. */
const FOOTNOTES: Options = {
  handlers: {
    footnoteReference: ({ identifier }: FootnoteReference) => `[^${identifier}]`,
    footnoteDefinition: (node: FootnoteDefinition, _, state, info) => {
      const tracker = state.createTracker(info);
      const mark = tracker.move(`[^${node.identifier}]: `);
      return mark + state.indentLines(state.containerFlow(node, tracker.current()), indent);
    },
  },
};

function indent(line: string, index: number, isBlank: boolean): string {
  return index === 0 || isBlank ? line : `    ${line}`;
}

/** "_" is no mark in the middle of a word, "*" is one everywhere. */
function makeEmphasis(root: Root): Handle {
  const inWord = new WeakSet<object>();
  visit(root, 'emphasis', (node, index, parent) => {
    if (!parent || index === undefined) return;
    const before = parent.children[index - 1];
    const after = parent.children[index + 1];
    const touches = (before && /[\p{L}\p{N}]$/u.test(readLetters(before))) ?? false;
    if (touches || (after && /^[\p{L}\p{N}]/u.test(readLetters(after)))) inWord.add(node);
  });
  const write: Handle = (node: Emphasis, parent, state, info) =>
    defaultHandlers.emphasis(node, parent, state, info);
  return Object.assign(write, {
    attention: (node: object) => ({
      construct: 'emphasis' as const,
      markers: inWord.has(node) ? ['*', '_'] : ['_', '*'],
      sizes: [1],
    }),
    peek: (node: object) => (inWord.has(node) ? '*' : '_'),
  });
}

/** The writer leaves "_" within a word as it is, where it would not be one for our reader beside an emoji or other marks. */
const writeWords: Handle = (node: Text, parent, state, info) =>
  defaultHandlers.text(node, parent, state, info).replace(/\\.|_/gs, (sign) => (sign === '_' ? '\\_' : sign));

/** A text as it stands in a post below its front matter. */
export function writeText({ children }: Root): string {
  const pieces: string[] = [];
  let run: RootContent[] = [];
  const close = () => {
    if (run.length > 0) pieces.push(writeRun(run));
    run = [];
  };
  for (const node of children) {
    if (node.type === 'mdxJsxFlowElement') {
      close();
      // What stands in a tag is moved in nowhere in a post.
      const prose = writeText({ type: 'root', children: node.children });
      if (prose === '') pieces.push(`${writeTag(node)} />`);
      else pieces.push(`${writeTag(node)}>\n\n${prose}\n\n</${node.name ?? ''}>`);
    } else {
      run.push(node);
    }
  }
  close();
  return pieces.join('\n\n');
}

/** An opening tag; our reader takes these quotation marks for the ends of a property, as word processors set them there. */
function writeTag({ name, attributes }: Component): string {
  const written = attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [` ${attribute.name}="${escapeAttribute(attribute.value).replace(/[“”„]/g, encode)}"`]
      : [],
  );
  return `<${name ?? ''}${written.join('')}`;
}

function encode(sign: string): string {
  return `&#${sign.charCodeAt(0)};`;
}

/** Together, so that two lists beside each other stay two. */
function writeRun(children: RootContent[]): string {
  const root: Root = { type: 'root', children };
  const written = toMarkdown(root, {
    ...MARKDOWN_STYLE,
    resourceLink: true,
    extensions: [
      gfmTableToMarkdown(),
      gfmStrikethroughToMarkdown(),
      mdxToMarkdown(),
      FOOTNOTES,
      LINE_STARTS,
      { handlers: { emphasis: makeEmphasis(root), text: writeWords } },
    ],
  });
  return written.trimEnd().replace(STATEMENT, (_, before: string, letter: string, rest: string) => {
    return `${before}${encode(letter)}${rest}`;
  });
}

/** What our reader of texts takes for the beginning of an entry, beside what Markdown does (posts/source/line-starts.ts). */
const LINE_STARTS: Options = {
  unsafe: [
    ...Array.from('•◦▪●‣·', (character) => ({ atBreak: true, character, after: '[ \\t\\u00a0]' })),
    ...Array.from('-+*', (character) => ({ atBreak: true, character, after: '\\u00a0' })),
    ...Array.from('.)', (character) => ({ atBreak: true, before: '\\d+', character, after: '\\u00a0' })),
  ],
};

/** A paragraph that begins with one of these would be read as a program. */
const STATEMENT = /(^|\n\n)(i|e)(mport\b|xport\b)/g;
