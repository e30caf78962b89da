import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/posts/source/read-text.ts';
import { parseDocument } from '../../../src/posts/source/content.ts';
import { showFootnote } from './show-footnote.ts';
import { checkEdited } from '../../checks/fixture.ts';

function read(body: string) {
  return parseDocument('post', readText('content/posts/a.mdx', `---\nid: a\n---\n${body}`).text);
}

/** What is told of a post with this in the place of a paragraph. */
async function check(body: string) {
  const edit = { file: 'posts/first.mdx', replace: 'What fear does.', with: body };
  return (await checkEdited([edit])).faults.map(({ slug, found }) => [slug, found]);
}

describe('a footnote', () => {
  it('has a number, and an address that no heading has', () => {
    const { rendered, body, faults } = read(
      '## Fn 1\n\nWords[^a] and[^a].\n\n## Fn 2\n\n[^a]: Said *once*.\n',
    );
    expect(faults).toEqual([]);
    const html = rendered.parts
      .map((part) => {
        if (typeof part === 'string') return part;
        return 'footnote' in part ? showFootnote(part.footnote) : '';
      })
      .join('');
    expect(html).toContain(
      '<a id="fnref-1" href="#fn-1-1" role="doc-noteref" aria-label="Note 1">1</a></sup> and<sup data-pagefind-ignore="all"><a id="fnref-1-1"',
    );
    expect(html).toContain('<li id="fn-1-1"><p>Said <em>once</em>. <a href="#fnref-1" role="doc-backlink"');
    expect(body?.anchors.map(({ anchor }) => anchor)).toEqual(['fn-1-1', 'fnref-1', 'fnref-1-1']);
  });

  it('may be linked to', async () => {
    expect(await check('Words.[^a] See [the note](#fn-1).\n\n[^a]: Said once.')).toEqual([]);
  });

  it('is read by the speller', async () => {
    expect(await check('Words.[^a]\n\n[^a]: Said onnce.')).toEqual([['spelling', 'onnce']]);
  });

  it('of a client’s story is read by the guard as a part of it, wherever it stands', async () => {
    const story = (said: string) =>
      `<CaseStudy people="Ann" basis="disguised" reviewed="2026-05-20">\n\nShe is Ann.[^a]\n\n</CaseStudy>\n\n[^a]: ${said}`;
    expect(await check(story('So it was told by Ann.'))).toEqual([]);
    expect(await check(story('So it was told by Emma.'))).toEqual([['name-undeclared', 'Emma']]);
  });

  it('is told of where its mark is no word', async () => {
    expect(await check('Words.[^my note]')).toEqual([['footnote-missing', '[^my note]']]);
    expect(await check('Words.\\[^a]')).toEqual([]);
  });
});

describe('a tag', () => {
  it.each([
    ['<Button to="/nowhere/" label="Go" />', [['link-broken', '/nowhere/']]],
    ['<Button to="javascript:alert(1)" label="Go" />', [['link-form', 'javascript:alert(1)']]],
    ['<Button to="/posts/second/" label="Go onn" />', [['spelling', 'onn']]],
    ['<PullQuote by="Emma">\n\nIt is so.\n\n</PullQuote>', [['name-outside-story', 'Emma']]],
    ['<PullQuote>\n\nIt is allways so.\n\n</PullQuote>', [['spelling', 'allways']]],
    ['<Details summary="Moore">\n\n## So\n\n</Details>', [['content-unexpected', '## So']]],
    [
      '<Details summary="More">\n\n<Button to="/posts/second/" label="Go" />\n\n</Details>',
      [['component-misplaced', '<Button>']],
    ],
    ['<Details summary="More">\n\nSo said Emma.\n\n</Details>', [['name-outside-story', 'Emma']]],
  ])('is held against what it is for: %s', async (body, faults) => {
    expect(await check(body)).toEqual(faults);
  });

  it('of a gallery shows each of its pictures by itself, and keeps its caption', () => {
    const { rendered, body } = read('<Gallery>\n![One](./a.jpg "Said")\n![Two](./b.jpg)\n</Gallery>');
    expect(rendered.parts).toMatchObject([
      {
        name: 'Gallery',
        parts: [
          { picture: { alt: 'One', caption: 'Said', isAlone: true } },
          { picture: { alt: 'Two', isAlone: true } },
        ],
      },
    ]);
    expect(body?.pictures.map(({ url }) => url)).toEqual(['./a.jpg', './b.jpg']);
  });
});
