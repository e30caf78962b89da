import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

/** The components that may write HTML as it is, each with the reason why that HTML is ours. */
const MAY_SET_HTML: Record<string, string> = {
  'components/head/StructuredData.astro': 'JSON of our own making, with every "<" escaped',
  'components/sections/SectionStyles.astro': 'styles that lie beside it, as the bundler has made them small',
  'components/head/SiteLook.astro':
    'colours, shapes and names that the schema took, as rules of our own making',
  'components/post/OutlinedBody.astro':
    'the post’s own body, rendered a moment ago and given ids for its outline',
  'components/post/Parts.astro': 'the walk through the body made it, of the tags that it knows',
  'components/post/PageParts.astro': 'the same',
  'components/post/Footnote.astro': 'anchors and numbers of that walk, and words of our own tables',
  'components/post/TableOfContents.astro':
    'the text of a heading of that body, with its entities and without its tags',
  'components/discussion/Comment.astro': 'markdownToHtml made it, and checked it against its allow list',
  'components/moderation/ModerationComment.astro': 'the same',
  'components/moderation/GivenAnswers.astro': 'the same',
  'pages/fragments/page/writing.astro': 'the same',
  'pages/you/index.astro': 'the same',
  'components/discussion/Discussion.astro': 'JSON-LD: our own JSON, without any "<"',
  'layouts/CommentsPage.astro': 'the same',
  'layouts/Base.astro': 'a style and a script of one line each, which the source has as they are',
  'components/moderation/ModerationPage.astro': 'the same style',
  'pages/write/form.astro': 'words of our own tables as JSON, without any "<"',
};

const components = fs
  .readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.astro'))
  .map((file) => ({ file, source: fs.readFileSync(path.join('src', file), 'utf8') }));

it('writes HTML as it is only where the reason is on record', () => {
  const found = components.filter(({ source }) => source.includes('set:html')).map(({ file }) => file);
  expect(found.sort()).toEqual(Object.keys(MAY_SET_HTML).sort());
});

it('has no style attributes and no inline handlers, which the Content-Security-Policy forbids', () => {
  const found = components
    .filter(({ source }) => /\s(?:style|on[a-z]+)=["'{]/.test(source))
    .map(({ file }) => file);
  expect(found).toEqual([]);
});

it('keeps raw colours in the token file, and the white of paper with print', () => {
  const sheets = fs
    .readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:astro|css)$/.test(file) && !/(?:tokens|print)\.css$/.test(file))
    .filter((file) => {
      const source = fs.readFileSync(path.join('src', file), 'utf8');
      const styles = file.endsWith('.css') ? source : (source.split('<style>')[1] ?? '');
      return /#[\da-f]{3,8}\b|\brgba?\(|\bhsla?\(|\boklch\(/i.test(styles);
    });
  expect(sheets).toEqual([]);
});

it('writes sides as the text runs, from start to end, so that a page may run from right to left', () => {
  const sheets = fs
    .readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:astro|css)$/.test(file));
  const found = sheets.flatMap((file) => {
    const source = fs.readFileSync(path.join('src', file), 'utf8');
    const declarations = source.match(/^ +[a-z-]+: [^;{}]+;$/gm) ?? [];
    return declarations
      .filter((each) => hasPhysicalSide(each.trim()))
      .map((each) => `${file}: ${each.trim()}`);
  });
  expect(found).toEqual([]);
});

/** "margin-left: 1rem;", "text-align: right;", or "padding: 0 1rem 0 0;", whose right is not as its left. */
function hasPhysicalSide(declaration: string): boolean {
  if (/^(?:[a-z-]+-)?(?:left|right)\b[a-z-]*:/.test(declaration)) return true;
  if (/^(?:text-align|float|clear): (?:left|right)/.test(declaration)) return true;
  const [, values = ''] = /^(?:padding|margin|inset): (.*);$/.exec(declaration) ?? [];
  const [, right, , left] = values.match(/[\w-]+\([^()]*(?:\([^()]*\)[^()]*)*\)|[^\s()]+/g) ?? [];
  return left !== undefined && left !== right;
}
