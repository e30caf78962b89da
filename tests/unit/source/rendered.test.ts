import fs from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { PROSE_COMPONENTS } from '../../../src/posts/schema/components.ts';
import { readContent } from '../../../src/posts/source/read-content.ts';
import { parseContent, parseDocument } from '../../../src/posts/source/content.ts';
import type { Part } from '../../../src/posts/source/parts.ts';
import { readText } from '../../../src/posts/source/read-text.ts';
import { showFootnote } from './show-footnote.ts';
import { showPicture, partPictures } from './show-picture.ts';
import { normalize, renderStock, showComponent } from './stock-mdx.ts';
import { CONTENT, POSTS_FOLDER } from '../../fixture-site.ts';

const NAMES = Object.keys(PROSE_COMPONENTS);

afterEach(() => {
  expect(Reflect.get(globalThis, 'ran')).toBeUndefined();
});

function read(body: string) {
  const { text } = readText('content/posts/a.mdx', `---\nid: a\n---\n${body}`);
  const document = parseDocument('post', text);
  return { document, faults: document.faults };
}

function show(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('footnote' in part) return showFootnote(part.footnote);
      if ('download' in part) return `<a download="${part.download.url}">${show(part.download.parts)}</a>`;
      return 'picture' in part
        ? showPicture(part.picture)
        : showComponent(part.name, part.props, show(part.parts));
    })
    .join('');
}

describe('a body', () => {
  const posts = fs.readdirSync(POSTS_FOLDER).filter((name) => name.endsWith('.mdx'));

  it.each(posts)('of %s is shown as @astrojs/mdx would show it', async (name) => {
    const { content } = parseContent(await readContent(CONTENT), 'content');
    const post = [...content.posts].find(({ text }) => text.file === `content/posts/${name}`);
    const source = post?.text.source ?? '';
    const body = source.slice(source.indexOf('\n---\n') + 5);
    expect(post?.rendered.parts.length).toBeGreaterThan(5);
    expect(normalize(show(post?.rendered.parts ?? []))).toBe(
      normalize(partPictures(await renderStock(body, NAMES))),
    );
  });

  it('is shown with everything that posts have as @astrojs/mdx would show it', async () => {
    const { document } = read(EVERYTHING);
    expect(normalize(show(document.rendered.parts))).toBe(
      normalize(partPictures(await renderStock(EVERYTHING, NAMES))),
    );
  });

  it('has its headings and its words told', () => {
    const { rendered, words } = read(
      "## One *and* “two” -- it's\n\nThree [four](/five/).\n\n## One",
    ).document;
    const { headings } = rendered;
    expect(headings).toEqual([
      { depth: 2, slug: 'one-and-two--its', text: 'One and “two” – it’s' },
      { depth: 2, slug: 'one', text: 'One' },
    ]);
    expect(words).toBe(7);
  });

  it.each(['import x from "y"\n- it\'s\\', "export **it's}\\", 'words\\'])(
    'that ends in a backslash ends no process: %j',
    (body) => {
      expect(() => read(body)).not.toThrow();
    },
  );

  it('has a heading above a line where a sign stands, and a paragraph above one where a sentence does', () => {
    expect(show(read('&amp;\n---\n').document.rendered.parts)).toBe('<h2 id="">&amp;</h2>');
    expect(show(read('So it was;\n---\n').document.rendered.parts)).toBe('<p>So it was;</p><hr>');
  });

  it('with a fault is never shown', () => {
    const { document, faults } = read('Words.\n\n{1 + 1}\n');
    expect(faults.map(({ slug, line, column }) => [slug, line, column])).toEqual([['expression', 6, 1]]);
    expect(() => document.rendered).toThrow(
      'content/posts/a.mdx:6: What stands between these curly brackets would be taken for a program, and no page shows it.',
    );
  });

  it('gives components plain values and nothing else', () => {
    const { document } = read(
      '<SelfCheck of={"holding"} moreThan={ -1.5 } title=\'A "b" &amp; c\' />\n\n<CaseStudy people="Sarah">Sarah *said* it.</CaseStudy>',
    );
    expect(document.rendered.parts).toEqual([
      { name: 'SelfCheck', props: { of: 'holding', moreThan: -1.5, title: 'A "b" & c' }, parts: [] },
      { name: 'CaseStudy', props: { people: 'Sarah' }, parts: ['Sarah <em>said</em> it.'] },
    ]);
  });
});

const EVERYTHING = `
# One "two" -- three... *it's*

Words **strong *both* strong** ~~gone~~ \`code < "it's"\` & &amp; &lt; &copy; \\{ \\< é 😀.
A second line\\
and a third${'  '}
and a fourth.

[link](/a/?b=c&d="e"é%20ü "A \\"title\\"") <CallsToAction title="x" /> ![A "picture" *of* it](./a%20b.png 'Title')

https://a.example/é?x=[y] www.b.example you@c.example

- tight
- list
  1. inner
  2. more

7. seven

   paragraphs
8. eight

-
- after an empty one

> A quotation
>
> - with a list
>   > and another

| left | middle | *right* | none |
|:-----|:------:|--------:|------|
| a    | b \\| c | \`d\`   | [e](/f/) |
| less |

***

Setext
------

<CaseStudy people="Sarah, Mike" basis="composite" reviewed="2026-11-20">

First paragraph.

- a list

</CaseStudy>

<CaseStudy people="Sarah" basis="composite" reviewed="2026-11-20">Sarah **and** words.</CaseStudy>

- <KeyDifferences title="a" />

> <SelfCheck of="x" moreThan={2} />
> words

<CallsToAction /> <KeyDifferences />
`;

/** Pieces of a grammar wider than that of posts: Markdown, tags, code, entities and marks, in any order. */
const PIECE = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'word',
      "it's",
      '"said"',
      ' ',
      '\n',
      '\n\n',
      '. ',
      ' -- ',
      '...',
      'é',
      '😀',
      '\t',
      '  \n',
      '\\\n',
    ),
  },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      '*',
      '**',
      '_',
      '~~',
      '`',
      '# ',
      '## ',
      '- ',
      '1. ',
      '3) ',
      '> ',
      '***',
      '---',
      '| a | b |\n|---|:-:|\n| c | d |',
      '[a](/b/)',
      '[a](<b c> "t")',
      '[a](<./b>)',
      '[a](<#b>)',
      '![a](./b.png)',
      "![a *b*](c.png 'd')",
      '    ',
      '```\n',
      '[',
      ']',
      '(',
      ')',
      '!',
      '\\',
      '[x]: y',
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '&amp;',
      '&lt;',
      '&#60;',
      '&#7;',
      '&#0;',
      '&quot;',
      '&nbsp;',
      '<',
      '>',
      '&',
      '"',
      "'",
      '%',
      '%41',
      '\u2028',
      '\u200B',
      '\u202E',
      'www.a.example',
      'https://a.example/ü?x=%zz[1]',
      'a@b.example',
      'javascript:ran=1',
      '[a](javascript:globalThis.ran=1)',
      '[a](JAVASCRIPT&colon;x)',
      '[a](data:text/html,x)',
      '[^1]',
      '[^1]: x',
    ),
  },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      '<CallsToAction />',
      '<CallsToAction title="a &quot;b&quot;" />',
      '<CallsToAction title={"a"} />',
      '<SelfCheck of="a" moreThan={2} />',
      '<CaseStudy people="Sarah">',
      '</CaseStudy>',
      '<CallsToAction title={globalThis.ran = 1} />',
      '<CallsToAction {...(globalThis.ran = 1)} />',
      '<CallsToAction set:html="<b>" />',
      '<b>',
      '</b>',
      '<>',
      '</>',
      '<_x />',
      '<script>',
      '<é a={globalThis.ran = 1} />',
      '<Fragment set:html="x" />',
      '<img src="x" onerror="x" />',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '{globalThis.ran = 1}',
      '{',
      '}',
      '{/* x */}',
      '{}',
      '{"a"}',
      '{`${globalThis.ran = 1}`}',
      'import x from "y"\n',
      'export const x = globalThis.ran = 1\n',
      '<!-- x -->',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
);
const BODY = fc.array(PIECE, { maxLength: 24 }).map((pieces) => pieces.join(''));
/** The same without what is refused most of the time, so that much of it is shown. */
const PLAIN_PIECE = fc.oneof(
  fc.constantFrom(
    'word',
    ' ',
    '\n',
    '\n\n',
    '*',
    '**',
    '_',
    '~~',
    '`a`',
    '# ',
    '- ',
    '1. ',
    '> ',
    "'",
    '"',
    '--',
    '...',
    '\n- ',
    '\n\n  ',
    '| a |\n|--:|\n| b | c |\n',
    '[a](/b/é "t")',
    '![a](./b.png)',
    '&amp;',
    '\\*',
    '<CallsToAction />',
    '\n\n<CaseStudy people="Sarah">\n\nwords\n\n</CaseStudy>\n\n',
    '<CaseStudy people="Sarah">it</CaseStudy>',
    '\\\n',
    'www.a.example/ü',
    '***',
    '\n===\n',
  ),
);
const PLAIN_BODY = fc.array(PLAIN_PIECE, { maxLength: 24 }).map((pieces) => pieces.join(''));

const SHOWN = new RegExp(
  `^<(?:${[
    '/(?:p|em|strong|del|code|a|h[1-6]|ul|ol|li|blockquote|table|thead|tbody|tr|th|td)',
    '(?:p|em|strong|del|code|br|hr|ul|li|blockquote|table|thead|tbody|tr|th|td)',
    'ol(?: start="\\d+")?',
    'h[1-6] id="[^"<>]*"',
    't[hd] style="text-align: (?:left|center|right)"',
    'a href="[^"<>]*"(?: title="[^"<>]*")?',
    'img src="[^"<>]*" alt="[^"<>]*"(?: title="[^"<>]*")?',
    // Footnotes.
    '/?sup|sup data-pagefind-ignore="all"|/section|section class="footnotes" role="doc-endnotes" aria-label="Notes"',
    'li id="[^"<>]*"',
    'a(?: (?:id|href)="[^"<>]*")+ role="doc-(?:noteref|backlink)" aria-label="[^"<>]*"(?: data-[a-z-]+="[a-z]+")*',
  ].join('|')})>$`,
);

function listTags(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => {
    if (typeof part !== 'string' && 'name' in part) return listTags(part.parts);
    if (typeof part !== 'string' && 'download' in part) return listTags(part.download.parts);
    return show([part]).match(/<[^>]*>?/g) ?? [];
  });
}

describe('any body', () => {
  it('that passes is shown with the tags and attributes of posts alone, and none runs', () => {
    let shown = 0;
    fc.assert(
      fc.property(fc.oneof(BODY, PLAIN_BODY), (body) => {
        const { document, faults } = read(body);
        if (faults.length > 0) {
          expect(() => document.rendered).toThrow();
          return;
        }
        const { parts } = document.rendered;
        shown += 1;
        show(parts);
        for (const tag of listTags(parts)) expect(tag).toMatch(SHOWN);
        for (const [, href = ''] of show(parts).matchAll(/(?:href|src)="([^"]*)"/g))
          expect(href).not.toMatch(/^\s*(?!https?:|mailto:|tel:)[a-z][\w+.-]*:/i);
        expect(Reflect.get(globalThis, 'ran')).toBeUndefined();
      }),
      { numRuns: 4000 },
    );
    expect(shown).toBeGreaterThan(500);
  });

  it('that passes is shown as @astrojs/mdx would show it', async () => {
    await fc.assert(
      fc.asyncProperty(PLAIN_BODY, async (body) => {
        const { document, faults } = read(body);
        if (faults.length > 0) return;
        expect(normalize(show(document.rendered.parts))).toBe(
          normalize(partPictures(await renderStock(body, NAMES))),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('has all of its words read by the guard', () => {
    fc.assert(
      fc.property(fc.oneof(BODY, PLAIN_BODY), (body) => {
        const { document, faults } = read(body);
        if (faults.length > 0) return;
        const guarded = (document.body?.blocks ?? []).map(({ text }) => text).join('\n');
        const words =
          show(document.rendered.parts)
            .replace(/<[^>]*>|«[^»]*»/g, '\n')
            .match(/[a-zé]+/giu) ?? [];
        for (const word of words) {
          if (!['amp', 'lt', 'gt', 'quot'].includes(word)) expect(guarded).toContain(word);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
