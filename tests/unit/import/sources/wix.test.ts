import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSource } from '../../../../src/import/sources/open-source.ts';
import { toPlainHtml } from '../../../../src/import/sources/html/plain-html.ts';
import { readSource } from '../../../../src/import/sources/tell-source.ts';
import { ricosToHtml } from '../../../../src/import/sources/wix/ricos.ts';
import { filesOf, hasSamples, htmlOf, sampleOf, wordsIn } from './samples.ts';
import { tellUnread } from './tell-unread.ts';

const text = (words: string, ...decorations: object[]) => ({
  type: 'TEXT',
  textData: { text: words, decorations },
});
const paragraph = (...nodes: object[]) => ({ type: 'PARAGRAPH', nodes });

const RICH = {
  nodes: [
    { type: 'HEADING', headingData: { level: 2 }, nodes: [text('A head')] },
    paragraph(
      text('Some '),
      text('bold', { type: 'BOLD', fontWeightValue: 700 }),
      text(' and '),
      text('linked', { type: 'LINK', linkData: { link: { url: 'https://x.example/' } } }),
      text('.'),
    ),
    {
      type: 'BULLETED_LIST',
      nodes: [
        { type: 'LIST_ITEM', nodes: [paragraph(text('one'))] },
        { type: 'LIST_ITEM', nodes: [paragraph(text('two'))] },
      ],
    },
    {
      type: 'IMAGE',
      imageData: { image: { src: { id: 'ab_12~mv2.jpg' } }, altText: 'A bench' },
      nodes: [{ type: 'CAPTION', nodes: [text('The bench.')] }],
    },
    { type: 'VIDEO', videoData: { video: { src: { url: 'https://www.youtube.com/watch?v=abcdefghijk' } } } },
    { type: 'BUTTON', buttonData: { text: 'Book a talk', link: { url: 'https://old.example/book' } } },
    {
      type: 'COLLAPSIBLE_LIST',
      nodes: [
        {
          type: 'COLLAPSIBLE_ITEM',
          nodes: [
            { type: 'COLLAPSIBLE_ITEM_TITLE', nodes: [paragraph(text('Why?'))] },
            { type: 'COLLAPSIBLE_ITEM_BODY', nodes: [paragraph(text('Because.'))] },
          ],
        },
      ],
    },
  ],
};

const RICH_AS_HTML =
  '<h2>A head</h2><p>Some <strong>bold</strong> and <a href="https://x.example/">linked</a>.</p><ul><li>one</li><li>two</li></ul><figure><img src="https://static.wixstatic.com/media/ab_12~mv2.jpg" alt="A bench"><figcaption>The bench.</figcaption></figure><p><a href="https://www.youtube.com/watch?v=abcdefghijk" data-import="video">https://www.youtube.com/watch?v=abcdefghijk</a></p><p><a href="https://old.example/book" data-import="button">Book a talk</a></p>';

describe('a Wix blog', () => {
  it('as its API answers it: text, facts and ratings', async () => {
    const site = await readSource(
      filesOf({
        answer: JSON.stringify({
          posts: [
            {
              id: 'p-1',
              title: 'Saying no',
              slug: 'saying-no',
              excerpt: 'How.',
              firstPublishedDate: '2022-03-04T10:00:00.000Z',
              lastPublishedDate: '2022-03-05T10:00:00Z',
              url: { base: 'https://old.example', path: '/post/saying-no' },
              media: { wixMedia: { image: { id: 'co_ver~mv2.jpg' } }, altText: 'A door' },
              rating: { average: 4.5, count: 12 },
              hashtags: ['boundaries'],
              categoryIds: ['0123456789abcdef01234567'],
              richContent: RICH,
            },
          ],
        }),
        'comments.json': JSON.stringify({
          comments: [
            {
              id: 'c1',
              resourceId: 'p-1',
              author: { name: 'Ann' },
              createdDate: '2022-04-01T00:00:00Z',
              status: 'PUBLISHED',
              content: { richContent: { nodes: [paragraph(text('Thank you.'))] } },
            },
            {
              id: 'c2',
              resourceId: 'p-1',
              parentComment: { id: 'c1' },
              createdDate: '2022-04-02T00:00:00Z',
              content: { richContent: { nodes: [paragraph(text('Gladly.'))] } },
            },
          ],
        }),
      }),
    );
    expect(site).toMatchObject({ platform: 'wix', address: 'https://old.example', unread: [] });
    expect(site.entries[0]).toMatchObject({
      sourceId: 'wix:p-1@old.example',
      state: 'published',
      title: 'Saying no',
      address: 'https://old.example/post/saying-no',
      publishedAt: '2022-03-04T10:00:00Z',
      tags: ['boundaries'],
      excerpt: 'How.',
      cover: { source: 'https://static.wixstatic.com/media/co_ver~mv2.jpg', alt: 'A door' },
      ratings: { average: 4.5, count: 12 },
      comments: [
        { sourceId: 'wix:comment-c1', name: 'Ann', text: 'Thank you.', state: 'approved' },
        { sourceId: 'wix:comment-c2', parentId: 'wix:comment-c1', text: 'Gladly.' },
      ],
    });
    const html = htmlOf(site.entries[0]);
    expect(html.slice(0, RICH_AS_HTML.length)).toBe(RICH_AS_HTML);
    expect(wordsIn(html).slice(-2)).toEqual(['Why?', 'Because.']);
  });

  it('as a table with two columns for one thing, of which the later is empty', async () => {
    const rows =
      'Title,Slug,Plain Content,Published Date,First Published Date,Tags,Hashtags\nCalm,calm,Words.,2022-01-02T00:00:00Z,,"rest, sleep", \n';
    const site = await readSource(filesOf({ 'posts.csv': rows }));
    expect(site.entries).toMatchObject([
      { state: 'published', publishedAt: '2022-01-02T00:00:00Z', tags: ['rest', 'sleep'] },
    ]);
  });

  it('as a table in Windows’ old letters, with semicolons', async () => {
    const rows =
      'Title;Slug;Plain Content;Published Date;Categories\r\nGrüße;gruesse;"Schöne Wörter.\r\nZweite Zeile.";2022-01-02T00:00:00Z;Nähe, Streit\r\n';
    const bytes = Uint8Array.from(rows, (letter) => letter.charCodeAt(0));
    const site = await readSource(filesOf({ 'x.csv': bytes }));
    expect(site.entries[0]).toMatchObject({
      title: 'Grüße',
      categories: ['Nähe', 'Streit'],
      sourceId: 'wix:gruesse',
    });
    expect(htmlOf(site.entries[0])).toBe('<p>Schöne Wörter.</p>\n<p>Zweite Zeile.</p>');
    expect(tellUnread(site)).toEqual([
      'The form of “Grüße”: the export holds its plain words alone: headings, links and pictures are missing',
    ]);
  });

  it('as a saved page, of which the text alone is taken, with the pictures that were saved with it', async () => {
    const page = `<!DOCTYPE html><html lang="en"><head><title>Saying no | Old house</title><meta property="og:image" content="https://static.wixstatic.com/media/co_ver~mv2.jpg/v1/fill/w_1000,h_500/co_ver~mv2.jpg"><meta property="og:url" content="https://www.old.example/post/saying-no"><script type="application/ld+json">{"@type":"BlogPosting","headline":"Saying no","datePublished":"2020-05-06T07:08:09.000Z","author":{"@type":"Person","name":"Maria Holm"},"aggregateRating":{"ratingValue":4.8,"ratingCount":9}}</script></head><body><nav>Home Blog</nav><h1 data-hook="post-title">Saying no</h1><div data-id="content-viewer"><div type="first" data-hook="rcv-block-first"></div><p><span style="font-weight:700">First</span> words.</p><div type="paragraph" data-hook="rcv-block1"></div><h2 id="viewer-1"><span>A head</span></h2><div type="heading" data-hook="rcv-block2"></div><figure data-hook="figure-IMAGE"><div data-hook="image-viewer"><wow-image data-image-info='{"imageData":{"uri":"be_nch~mv2.jpg"}}'><img src="./page_files/be_nch~mv2.jpg" alt="A bench"></wow-image></div><figcaption>The bench.</figcaption></figure><div type="image" data-hook="rcv-block3"></div><blockquote>Said.</blockquote><div type="last" data-hook="rcv-block-last"></div></div><footer>Recent posts</footer></body></html>`;
    const files = { 'page.html': page, 'page_files/be_nch~mv2.jpg': new Uint8Array([1]) };
    const site = await readSource(filesOf(files));
    expect(site.entries[0]).toMatchObject({
      sourceId: 'wix:saying-no@www.old.example',
      title: 'Saying no',
      slug: 'saying-no',
      address: 'https://www.old.example/post/saying-no',
      publishedAt: '2020-05-06T07:08:09Z',
      authors: ['Maria Holm'],
      language: 'en',
      cover: { source: 'https://static.wixstatic.com/media/co_ver~mv2.jpg' },
      ratings: { average: 4.8, count: 9 },
    });
    expect(htmlOf(site.entries[0])).toBe(
      '<p><strong>First</strong> words.</p><h2>A head</h2><figure><img src="page_files/be_nch~mv2.jpg" alt="A bench" data-full="https://static.wixstatic.com/media/be_nch~mv2.jpg"><figcaption>The bench.</figcaption></figure><blockquote>Said.</blockquote>',
    );
  });

  it('as its feed, which says how many it holds', async () => {
    const feed =
      '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title><![CDATA[Old house]]></title><link>https://old.example/blog</link><generator>RSS for Node / Wix</generator><item><title><![CDATA[Saying no]]></title><description><![CDATA[How.]]></description><link>https://old.example/post/saying-no</link><guid isPermaLink="false">6123</guid><category><![CDATA[Boundaries]]></category><pubDate>Fri, 04 Mar 2022 10:00:00 GMT</pubDate><enclosure url="https://static.wixstatic.com/media/co_ver~mv2.jpg" type="image/png"/><content:encoded><![CDATA[<p>Words.</p>]]></content:encoded><dc:creator>Maria Holm</dc:creator></item></channel></rss>';
    const site = await readSource(filesOf({ 'f.txt': feed }));
    expect(site.platform).toBe('wix');
    expect(site.entries[0]).toMatchObject({
      sourceId: 'wix:6123@old.example',
      title: 'Saying no',
      publishedAt: '2022-03-04T10:00:00Z',
      categories: ['Boundaries'],
      excerpt: 'How.',
      authors: ['Maria Holm'],
      cover: { source: 'https://static.wixstatic.com/media/co_ver~mv2.jpg' },
    });
    expect(tellUnread(site)[0]).toMatch(
      /^What the feed does not hold \(texts in it: 1\): Wix puts the newest posts into it/,
    );
  });

  it('loses no word of any tree of Ricos', () => {
    const leaf = fc
      .stringMatching(/^[a-zäß<&>"{}]{1,8}$/)
      .chain((words) =>
        fc
          .array(
            fc.constantFrom(
              { type: 'BOLD' },
              { type: 'ITALIC' },
              { type: 'LINK', linkData: { link: { url: 'https://x.example' } } },
              { type: 'COLOR' },
              { type: 'UNHEARD_OF' },
            ),
            { maxLength: 2 },
          )
          .map((decorations) => text(words, ...decorations)),
      );
    const { node } = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.record({
          type: fc.constantFrom(
            'PARAGRAPH',
            'HEADING',
            'BULLETED_LIST',
            'LIST_ITEM',
            'BLOCKQUOTE',
            'CODE_BLOCK',
            'GALLERY',
            'VIDEO',
            'AUDIO',
            'FILE',
            'BUTTON',
            'HTML',
            'EMBED',
            'COLLAPSIBLE_LIST',
            'COLLAPSIBLE_ITEM_BODY',
            'LAYOUT',
            'CAPTION',
            'POLL',
            'UNHEARD_OF',
          ),
          nodes: fc.array(tie('node'), { maxLength: 4 }),
        }),
      ),
    }));
    const said = (tree: unknown): string[] => {
      const { textData, nodes } = tree as { textData?: { text: string }; nodes?: unknown[] };
      return textData ? [textData.text] : (nodes ?? []).flatMap(said);
    };
    fc.assert(
      fc.property(fc.array(node, { maxLength: 5 }), (nodes) => {
        expect(wordsIn(toPlainHtml(ricosToHtml({ nodes }))).join('')).toBe(nodes.flatMap(said).join(''));
      }),
    );
  });
});

describe.skipIf(!hasSamples)('the samples of Wix', () => {
  it('posts.csv: a post with its form, and a draft with its plain words', async () => {
    const site = await readSource(await openSource(sampleOf('wix/posts.csv')));
    expect(site.entries.map(({ sourceId, state, title }) => [sourceId, state, title])).toEqual([
      ['wix:post-1', 'published', 'Hello Wix'],
      ['wix:post-2', 'draft', 'Draft Wix'],
    ]);
    expect(site.entries.map(htmlOf)).toEqual(['<p>Hello <strong>world</strong></p>', '<p>Draft plain</p>']);
    expect(site.entries[0]?.cover?.source).toBe(
      'https://static.wixstatic.com/media/example_media_image~mv2.jpg',
    );
  });

  it('empty.csv: no posts, and no fault', async () => {
    const site = await readSource(await openSource(sampleOf('wix/empty.csv')));
    expect(site.entries).toEqual([]);
  });
});
