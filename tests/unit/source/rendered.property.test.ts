import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Part } from '../../../src/posts/source/parts.ts';
import { partPictures } from './show-picture.ts';
import { NAMES, read, show } from './shown-body.ts';
import { normalize, renderStock } from './stock-mdx.ts';

afterEach(() => {
  expect(Reflect.get(globalThis, 'ran')).toBeUndefined();
});

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
