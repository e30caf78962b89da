import fs from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import type { FaultSlug } from '../src/posts/checks/fault-kinds.ts';

// Inputs that nobody takes: check:content, a push and the form are each asked about all of them.

/** What each of them would do if it ran: leave a trace, in the folder where it is run. */
export const RUN =
  'globalThis.ran = true, globalThis.process.getBuiltinModule("fs").writeFileSync("ran.txt", "1")';

export const FRONT = `---
title: A page to be refused
description: A page that is here to be refused, and says nothing that anybody would want to read.
---
`;

/** What stands below FRONT. */
export const BODIES: [name: string, body: string, slug: FaultSlug][] = [
  ...['_x', '_x-y', '$x', '$x-y', '_', '$', 'é', 'ª', 'ℼ', '中', 'Ünknown', '𐐀x'].map(
    (tag): [string, string, FaultSlug] => [`a tag <${tag}>`, `<${tag} a={${RUN}} />`, 'component-misplaced'],
  ),
  ['an HTML tag', `<b a={${RUN}}>x</b>`, 'html-element'],
  ['a script', `<script>{\`${RUN}\`}</script>`, 'html-element'],
  ['an iframe with a document', '<iframe srcdoc="<script>ran = 1</script>"></iframe>', 'html-element'],
  ['a handler', '<img src="x" onerror="globalThis.ran = true" />', 'html-element'],
  ['a fragment', `<>{${RUN}}</>`, 'bracket'],
  ['a member name', `<A.b a={${RUN}} />`, 'component-misplaced'],
  ['a member of a small name', `<a.b a={${RUN}} />`, 'bracket'],
  ['a name with a namespace', `<_a:b a={${RUN}} />`, 'component-misplaced'],
  ['this', `<this.constructor a={${RUN}} />`, 'bracket'],
  ['the fragment of Astro', `<Fragment set:html="<script>1</script>" />`, 'component-misplaced'],
  ['a component of another folder', '<Parts parts={[]} />', 'component-misplaced'],
  ['a name of an object', '<constructor />', 'bracket'],
  ['a name of every object', '<__proto__ />', 'component-misplaced'],
  ['a component of posts in a page', '<KeyDifferences />', 'component-misplaced'],
  ['an expression', `{${RUN}}`, 'expression'],
  ['an expression in a paragraph', `Words {${RUN}} words.`, 'expression'],
  ['an expression in emphasis', `Words *and {${RUN}}* words.`, 'expression'],
  ['an expression in a heading', `## Words {${RUN}}`, 'expression'],
  ['an expression in a list', `- one {${RUN}}`, 'expression'],
  ['an expression in a quotation', `> one {${RUN}}`, 'expression'],
  ['an expression in a table', `| a |\n|---|\n| {${RUN}} |`, 'expression'],
  ['an expression in a link', `[words {${RUN}}](/about/)`, 'expression'],
  ['an expression below a tag', `<CaseStudy people="Sarah">Sarah {${RUN}}</CaseStudy>`, 'expression'],
  ['a comment', 'Words {/* Emma */} words.', 'expression'],
  ['an empty expression', 'Words {} words.', 'expression'],
  ['an HTML comment', '<!-- Emma -->', 'html-comment'],
  ['an import', `import fs from 'node:fs'`, 'import-or-export'],
  ['an export', `export const x = (${RUN})`, 'import-or-export'],
  ['a default export', `export default (${RUN})`, 'import-or-export'],
  ['a layout', `export { default } from './x.astro'`, 'import-or-export'],
  ['a code block', '```js\nglobalThis.ran = true\n```', 'markdown-unexpected'],
  ['a footnote without a mark', 'Words.\n\n[^1]: More.', 'footnote-unused'],
  ['a mark without a footnote', 'Words[^1].', 'footnote-missing'],
  ['a mark in a heading', '## Words[^1]\n\n[^1]: More.', 'markdown-unexpected'],
  ['a mark in a footnote', 'Words[^1].\n\n[^1]: More[^1].', 'markdown-unexpected'],
  ['a heading in a footnote', 'Words[^1].\n\n[^1]: More.\n\n    ## And more', 'content-unexpected'],
  ['a link by reference', 'Words [one][two].\n\n[two]: javascript:ran', 'markdown-unexpected'],
  ['a picture by reference', '![one][two]\n\n[two]: /a.png', 'markdown-unexpected'],
  ['boxes to tick', '- [ ] one', 'markdown-unexpected'],
  ['a link that runs', '[words](javascript:globalThis.ran=1)', 'link-form'],
  ['a link that runs, in capitals', '[words](JaVaScRiPt:globalThis.ran=1)', 'link-form'],
  ['a link that runs, by entity', '[words](java&#115;cript&colon;globalThis.ran=1)', 'link-form'],
  ['a link that runs, with a tab', '[words](<java&#9;script:globalThis.ran=1>)', 'link-form'],
  ['a link with data', '[words](data:text/html,<script>ran=1</script>)', 'link-form'],
  ['a link to a file', '[words](file:///etc/passwd)', 'link-form'],
  ['a picture that runs', '![words](javascript:globalThis.ran=1)', 'picture-elsewhere'],
  ['a picture with data', '![words](data:image/svg+xml,<svg/>)', 'picture-elsewhere'],
  ['a picture address that cannot be decoded', '![words](./%.png)', 'picture-missing'],
  ['a place that cannot be decoded', '[words](#100%)', 'fragment-broken'],
  ['a null character', 'Words\0words', 'character-forbidden'],
  ['a bell', 'Words\u0007words', 'character-forbidden'],
  ['a lone carriage return', 'Words\rwords', 'line-end'],
  ['quotations 10,000 deep', `${'> '.repeat(10_000)}x`, 'nested-too-deep'],
  ['quotations 100,000 deep', `${'>'.repeat(100_000)}x`, 'nested-too-deep'],
  ['lists 10,000 deep', `${'- '.repeat(10_000)}x`, 'nested-too-deep'],
  ['lists 400 deep by their spaces', indentLists(400), 'nested-too-deep'],
  ['tags 10,000 deep', `${'<A>'.repeat(10_000)}x${'</A>'.repeat(10_000)}`, 'nested-too-deep'],
  ['tags 5,000 deep on lines', `${'<A>\n\n'.repeat(5000)}x\n\n${'</A>\n\n'.repeat(5000)}`, 'nested-too-deep'],
  ['emphasis 50,000 deep', '*a '.repeat(50_000), 'nested-too-deep'],
  ['20,000 quotation marks', '"a '.repeat(20_000), 'nested-too-deep'],
  ['300,000 letters', 'word '.repeat(60_000), 'file-too-large'],
];

function indentLists(depth: number): string {
  return Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}- a`).join('\n');
}

/** Elements of a post that no component of posts has the name of. */
export const ELEMENTS: [tag: string, element: string][] = [
  ...['_x', '$x', 'é', 'Characteristics', 'A.b', '_a:b', 'Fragment', '__proto__'].map(
    (tag): [string, string] => [tag, `<${tag} a={${RUN}} {...(${RUN})} />`],
  ),
];

/** Attributes of an element KeyDifferences. */
export const TAGS: [name: string, attributes: string, slug: FaultSlug][] = [
  ['a property with code', `title={${RUN}}`, 'expression'],
  ['a property with a template', 'title={`a`}', 'expression'],
  ['a property with an escape', String.raw`title={"\u0041"}`, 'expression'],
  ['a property with a single-quoted text', "title={'a'}", 'expression'],
  ['a property with a sum', 'title={1 + 1}', 'expression'],
  ['a property with a list', 'title={["a"]}', 'expression'],
  ['a property with a number too long', `title={${'9'.repeat(400)}}`, 'expression'],
  ['a spread', `{...(${RUN})}`, 'expression'],
  ['a spread of an object', '{...{title: "a"}}', 'expression'],
  ['a directive of Astro', 'set:html="<b>x</b>"', 'prop-unknown'],
  ['another directive of Astro', 'client:load', 'prop-unknown'],
  ['a slot', 'slot="x"', 'prop-unknown'],
  ['a handler', 'onclick="ran = 1"', 'prop-unknown'],
  ['a class', 'class="x"', 'prop-unknown'],
  ['the post itself', 'post="x"', 'prop-unknown'],
  ['a name of every object', '__proto__="x"', 'prop-unknown'],
  ['another name of every object', 'constructor="x"', 'prop-unknown'],
  ['the same property twice', 'title="One" title="Two"', 'prop-invalid'],
  ['a property without a value', 'title', 'prop-invalid'],
];

/** Whole front matters. */
export const FENCES: [name: string, text: string, slug: FaultSlug][] = [
  ['a lone carriage return', `---\rx: 1 # {${RUN}}\n---\n\n${FRONT}`, 'line-end'],
  ['only lone carriage returns', FRONT.replaceAll('\n', '\r'), 'line-end'],
  ['a line separator', FRONT.replace('---\n', '---\u2028'), 'front-matter-fence'],
  ['a paragraph separator', FRONT.replace('---\n', '---\u2029\n'), 'front-matter-fence'],
  ['a next line', FRONT.replace('---\n', '---\u0085\n'), 'character-forbidden'],
  ['four hyphens', FRONT.replace('---\n', '----\n'), 'front-matter-fence'],
  ['a word behind it', FRONT.replace('---\n', '--- yaml\n'), 'front-matter-fence'],
  ['a space before it that nobody sees', FRONT.replace('---\n', '\u200B---\n'), 'field-missing'],
  ['no end', FRONT.slice(0, -4), 'front-matter-fence'],
  ['an end with a word', FRONT.slice(0, -1).concat('x\n'), 'front-matter-fence'],
  ['plus signs', FRONT.replaceAll('---', '+++'), 'field-missing'],
  ['a directive', FRONT.replace('---\n', '---\n%YAML 1.1\n---\n'), 'front-matter-unreadable'],
  ['a second document', FRONT.replace('description', '...\ndescription'), 'front-matter-unreadable'],
  ['a tag', FRONT.replace('title: ', 'title: !!js/function '), 'yaml-feature'],
  ['an alias', `---\na: &a x\nb: *a\n---\n`, 'yaml-feature'],
  ['an alias bomb', bomb(), 'yaml-feature'],
  [
    'an escape',
    FRONT.replace('A page to', String.raw`"A\u0007page to"`).replace(' be refused\n', '\n'),
    'character-forbidden',
  ],
  ['half a character', `---\ntitle: "A \\ud800 page"\n---\n`, 'character-forbidden'],
  ['lists 10,000 deep', `---\na: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n---\n`, 'nested-too-deep'],
  ['open lists 50,000 deep', `---\na: ${'['.repeat(50_000)}\n---\n`, 'nested-too-deep'],
  ['fields 10,000 deep', `---\na: ${'{a: '.repeat(10_000)}1${'}'.repeat(10_000)}\n---\n`, 'nested-too-deep'],
  ['entries 10,000 deep', `---\n${'- '.repeat(10_000)}x\n---\n`, 'nested-too-deep'],
  [
    '20,000 fields',
    `---\n${Array.from({ length: 20_000 }, (_, at) => `k${at}: 1\n`).join('')}---\n`,
    'field-unknown',
  ],
  ['a list as a name', '---\n? [a, b]\n: c\n---\n', 'yaml-feature'],
  ['a name of every object', '---\n__proto__: { title: x }\n---\n', 'field-unknown'],
];

export function bomb(): string {
  const levels = 'bcdefghi';
  const nine = (name: string) => `[${Array.from({ length: 9 }, () => `*${name}`).join(',')}]`;
  const rows = levels.split('').map((name, at) => `${name}: &${name} ${nine('abcdefghi'.charAt(at))}`);
  return `---\na: &a [x]\n${rows.join('\n')}\n---\n\nWords.\n`;
}

/** Paths below content/. */
export const FILES: [name: string, file: string, slug: FaultSlug][] = [
  ['a hidden file', 'posts/.case.mdx', 'file-hidden'],
  ['a hidden folder', 'posts/.case/index.mdx', 'file-hidden'],
  ['another ending', 'posts/plain.md', 'file-ending'],
  ['a long ending', 'posts/a.markdown', 'file-ending'],
  ['an ending in capitals', 'posts/loud.MDX', 'file-ending'],
  ['a yaml file with a short ending', 'topics/case.yml', 'file-ending'],
  ['a script', 'posts/case.js', 'file-ending'],
  ['a template', 'posts/case.astro', 'file-ending'],
  ['a page of HTML', 'pages/case.html', 'file-ending'],
  ['the name of a folder’s post', 'posts/index.mdx', 'file-misplaced'],
  ['the same among the pages', 'pages/index.mdx', 'file-misplaced'],
  ['a folder of a folder', 'posts/a/b/index.mdx', 'file-misplaced'],
  ['a second text in a folder', 'posts/a/more.mdx', 'file-misplaced'],
  ['a folder that content does not have', 'drafts/case.mdx', 'file-misplaced'],
  ['a text beside the folders', 'case.mdx', 'file-misplaced'],
  ['a control character', 'posts/ca\u0007se.mdx', 'file-characters'],
  ['a line end', 'posts/ca\nse.mdx', 'file-characters'],
  ['a backslash', 'posts/ca\\se.mdx', 'file-characters'],
  ['a dollar', 'posts/$(case).mdx', 'file-characters'],
  ['a hyphen at its beginning', 'posts/-case.mdx', 'file-characters'],
];

export const ENCODINGS: [name: string, bytes: Uint8Array][] = [
  ['UTF-16', Buffer.from(`\uFEFF${FRONT}`, 'utf16le')],
  ['UTF-16 of the other order', Buffer.from(`\uFEFF${FRONT}`, 'utf16le').swap16()],
  ['UTF-16 without a mark', Buffer.from(FRONT, 'utf16le')],
  ['Latin-1', Buffer.from(`${FRONT}\ncaf\xE9\n`, 'latin1')],
  ['half a character of UTF-8', Buffer.concat([Buffer.from(FRONT), Buffer.from([0xc3])])],
  ['a surrogate in UTF-8', Buffer.concat([Buffer.from(FRONT), Buffer.from([0xed, 0xa0, 0x80])])],
];

const shared = path.resolve('../shared/cases/content.json');
const casesSchema = z.array(
  z.strictObject({ name: z.string(), file: z.string(), bytes: z.string(), expect: z.string() }),
);

/** What once went through; none where the project stands alone. */
export const SHARED_CASES = fs.existsSync(shared)
  ? casesSchema.parse(JSON.parse(fs.readFileSync(shared, 'utf8')))
  : [];

/** A file of a site that is refused for what is in it. */
export interface RefusedText {
  name: string;
  /** "content/pages/case-1.mdx" */
  file: string;
  bytes: string | Uint8Array;
  /** What is told of it; undefined where any error will do. */
  slug: FaultSlug | undefined;
}

/**
 * All of them beside each other, in files whose names are right.
 *
 * @param post a post in which nothing is wrong, with one KeyDifferences
 */
export function listRefusedTexts(post: string): RefusedText[] {
  const replace = (element: string) => post.replace(/<KeyDifferences[^>]*>/, () => element);
  return [
    ...BODIES.map(([name, body, slug]) => ({ name, folder: 'pages', bytes: `${FRONT}\n${body}\n`, slug })),
    ...FENCES.map(([name, text, slug]) => ({ name, folder: 'pages', bytes: `${text}\nWords.\n`, slug })),
    ...ENCODINGS.map(([name, bytes]) => ({ name, folder: 'pages', bytes, slug: 'file-encoding' as const })),
    ...ELEMENTS.map(([tag, element]) => ({
      name: `an element <${tag}>`,
      folder: 'posts',
      bytes: replace(`<KeyDifferences />\n\n${element}`),
      slug: 'component-unknown' as const,
    })),
    ...TAGS.map(([name, attributes, slug]) => ({
      name,
      folder: 'posts',
      bytes: replace(`<KeyDifferences ${attributes} />`),
      slug,
    })),
    ...SHARED_CASES.filter(({ file }) => !path.basename(file).startsWith('.')).map(
      ({ name, file, bytes }) => ({
        name,
        folder: path.basename(path.dirname(file)),
        bytes,
        slug: undefined,
      }),
    ),
  ].map(({ folder, ...text }, index) => {
    const id = `case-${index + 1}`;
    // A copy of a post has an address of its own, and none that the post had before.
    const renamed = () =>
      String(text.bytes)
        .replace(/^id: .*$/m, `id: ${id}`)
        .replace(/^previousSlugs: .*\n/m, '');
    const bytes = folder === 'posts' ? renamed() : text.bytes;
    return { ...text, bytes, file: `content/${folder}/${id}.mdx` };
  });
}

/** The errors of a report as a terminal or the form shows it, whether or not git has written "remote: " before each line. */
export function listTold(report: string): { file: string; slug: string }[] {
  const errors = report.matchAll(
    /^(?:remote: )?(content\/.*)(?::\d+:\d+ {2}error {2}|, line \d+ \()([a-z-]+)\)? *$/gm,
  );
  return Array.from(errors, ([, file = '', slug = '']) => ({ file, slug }));
}

/** What is told of a file, or of a folder that it is in. */
export function listSlugs(told: readonly { file: string; slug: string }[], file: string): string[] {
  return told.filter((error) => `${file}/`.startsWith(`${error.file}/`)).map(({ slug }) => slug);
}

/** Where RUN has left its trace. */
export function listTraces(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'ran.txt');
}
