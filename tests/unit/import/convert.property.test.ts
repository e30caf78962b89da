import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readBody as readImported } from '../../../src/import/convert/to-text.ts';
import { readHtml } from '../../../src/import/convert/read-html.ts';
import { writeText } from '../../../src/import/convert/write-text.ts';
import { readBody } from '../../../src/posts/source/body.ts';
import { textToSource } from '../../../src/posts/source/source-text.ts';

/** Words and signs that mean something to Markdown, to MDX, to HTML or to WordPress. */
const PIECES = [
  'a',
  'b',
  'c',
  'd',
  'word',
  ' ',
  ' ',
  '  ',
  '\n',
  '\u00a0',
  '{a}',
  '{',
  '}',
  '&lt;Tag',
  '&lt;/p&gt;',
  '&lt;3',
  '&lt;!-- x --&gt;',
  '&amp;amp;',
  '&amp;',
  '&gt; ',
  '*',
  '**',
  '_',
  '__',
  '~',
  '~~',
  '`',
  '```',
  '# ',
  '## x',
  '- ',
  '+ ',
  '1. ',
  '2) ',
  '[x]',
  '[ ] ',
  '[^1]',
  '[^1]: ',
  '](y)',
  '![',
  '|',
  '| --- |',
  '---',
  '===',
  '\\',
  '$5',
  ':',
  '!',
  'https://a.example/b_c*d',
  'www.a_b.example/~x_y_',
  'me_you@mail.example',
  'import x',
  'export ',
  '“',
  '”',
  '’',
  '"',
  "'",
  '...',
  '--',
  '•\u00a0',
  '&#7;',
  '\ud83d\ude42',
  '<br>',
  '<br><br>',
];

const INLINE = [
  'b',
  'strong',
  'em',
  'i',
  'span',
  'u',
  'a href="/x_y"',
  'a',
  'code',
  'del',
  'sup',
  'q',
  'font',
];
const BLOCKS = [
  'p',
  'div',
  'h1',
  'h2',
  'h3',
  'h6',
  'ul',
  'ol',
  'li',
  'blockquote',
  'table',
  'tr',
  'td',
  'th',
  'pre',
  'figure',
  'figcaption',
  'details',
  'summary',
  'dl',
  'dt',
  'dd',
  'section',
];

const { html } = fc.letrec<{ html: string; node: string }>((tie) => ({
  html: fc.array(tie('node'), { maxLength: 6 }).map((nodes) => nodes.join('')),
  node: fc.oneof(
    { depthSize: 'small' },
    fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join('')),
    fc
      .tuple(fc.constantFrom(...INLINE, ...BLOCKS), tie('html'))
      .map(([tag, inner]) => `<${tag}>${inner}</${tag.split(' ')[0] ?? ''}>`),
    fc.constantFrom('<hr>', '<img src="a.jpg" alt="">', '</div>', '<p>', '<li>'),
  ),
}));

const context = { title: 'A post', address: 'https://old.example/post/a/', findAddress: () => undefined };

/** What readers read, letter by letter, without spaces and without what typography changes. */
function lettersOf(texts: readonly string[]): string {
  return texts
    .join('')
    .replaceAll('…', '...')
    .replace(/[–—]/g, '--')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[\s\u00a0\u200b\ufeff]+/g, '');
}

function seen(nodes: ReturnType<typeof readHtml>): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [node.value];
    return node.type === 'element' ? seen(node.children) : [];
  });
}

/** A sign with which an entry of a list was typed is the list's own. */
function withoutSigns(text: string): string {
  return text.replace(/[•*\-\d.)]/g, '');
}

it('makes of any HTML a text that the check can read, with the same words in the same order', () => {
  fc.assert(
    fc.property(html, (written) => {
      const text = writeText(readImported({ html: written }, context).tree);
      const { body, faults } = readBody(textToSource('posts/a.mdx', text), 0, { kind: 'post' });
      // What looks like a mark of WordPress is for its coach to look at.
      const told = faults.filter(({ slug }) => slug !== 'shortcode');
      expect(told.map(({ slug, message }) => `${slug}: ${message}\n${text}`)).toEqual([]);
      const read = lettersOf(
        (body?.blocks ?? []).filter(({ isProse }) => isProse).map((block) => block.text),
      );
      expect(withoutSigns(read)).toBe(withoutSigns(lettersOf(seen(readHtml(written)))));
    }),
    { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 1000) },
  );
});
