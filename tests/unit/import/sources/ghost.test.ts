import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexicalToHtml } from '../../../../src/import/sources/ghost/lexical.ts';
import { mobiledocToHtml } from '../../../../src/import/sources/ghost/mobiledoc.ts';
import { openSource } from '../../../../src/import/sources/open-source.ts';
import { readSource } from '../../../../src/import/sources/tell-source.ts';
import { toPlainHtml } from '../../../../src/import/sources/html/plain-html.ts';
import { filesOf, hasSamples, htmlOf, sampleOf, wordsIn } from './samples.ts';

function exportOf(posts: object[], more: object = {}): string {
  return JSON.stringify({
    db: [
      {
        data: {
          posts,
          settings: [
            { key: 'title', value: 'Old house' },
            { key: 'url', value: 'https://old.example/' },
          ],
          ...more,
        },
      },
    ],
  });
}

const post = {
  id: '1a',
  title: 'Saying no',
  slug: 'saying-no',
  type: 'post',
  status: 'published',
  visibility: 'public',
  published_at: '2021-03-04T05:06:07.000Z',
};

describe('an export of Ghost', () => {
  it('gives texts with tags, authors, covers and comments, in the words of its cards', async () => {
    const site = await readSource(
      filesOf({
        'ghost.bin': exportOf(
          [
            {
              ...post,
              feature_image: '__GHOST_URL__/content/images/2021/cover.jpg',
              html: '<p>Words with <a href="__GHOST_URL__/other/">a link</a>.</p><!--kg-card-begin: html--><div>Kept</div><!--kg-card-end: html--><figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://book.example/"><div class="kg-bookmark-title">A book</div><div class="kg-bookmark-description">About no.</div></a></figure><div class="kg-card kg-button-card"><a href="/book/" class="kg-btn kg-btn-accent">Book a talk</a></div><div class="kg-card kg-callout-card"><div class="kg-callout-emoji">💡</div><div class="kg-callout-text">Breathe.</div></div><div class="kg-card kg-toggle-card"><div class="kg-toggle-heading"><h4 class="kg-toggle-heading-text">Why?</h4></div><div class="kg-toggle-content"><p>Because.</p></div></div>',
            },
          ],
          {
            tags: [
              { id: 't', name: 'Boundaries' },
              { id: 'h', name: '#hidden' },
            ],
            posts_tags: [
              { post_id: '1a', tag_id: 't', sort_order: 0 },
              { post_id: '1a', tag_id: 'h', sort_order: 1 },
            ],
            users: [{ id: 'u', name: 'Maria Holm', email: 'maria@secret.example' }],
            posts_authors: [{ post_id: '1a', author_id: 'u', sort_order: 0 }],
            posts_meta: [{ post_id: '1a', feature_image_alt: 'A door', meta_title: 'No' }],
            members: [{ id: 'm', name: 'Ann', email: 'ann@secret.example' }],
            comments: [
              {
                id: 'c',
                post_id: '1a',
                member_id: 'm',
                html: '<p>Thanks.</p>',
                status: 'published',
                created_at: '2021-04-01T00:00:00.000Z',
              },
              {
                id: 'd',
                post_id: '1a',
                member_id: 'm',
                parent_id: 'c',
                html: '<p>Again.</p>',
                status: 'hidden',
                created_at: '2021-04-02T00:00:00.000Z',
              },
            ],
          },
        ),
      }),
    );
    const [entry] = site.entries;
    expect(entry).toMatchObject({
      sourceId: 'ghost:1a@old.example',
      address: '/saying-no/',
      publishedAt: '2021-03-04T05:06:07Z',
      authors: ['Maria Holm'],
      tags: ['Boundaries'],
      seoTitle: 'No',
      cover: { source: 'https://old.example/content/images/2021/cover.jpg', alt: 'A door' },
      comments: [
        { sourceId: 'ghost:comment-c@old.example', name: 'Ann', text: 'Thanks.', state: 'approved' },
        { parentId: 'ghost:comment-c@old.example', text: 'Again.', state: 'rejected' },
      ],
    });
    expect(htmlOf(entry)).toBe(
      '<p>Words with <a href="https://old.example/other/">a link</a>.</p><div>Kept</div><p><a href="https://book.example/" data-import="embed">A book</a></p><p>About no.</p><div><p><a href="/book/" data-import="button">Book a talk</a></p></div><p>💡 Breathe.</p><details><summary>Why?</summary><p>Because.</p></details>',
    );
    expect(JSON.stringify(site)).not.toContain('secret.example');
  });

  it('reads a draft that has no HTML from the document of its editor', async () => {
    const mobiledoc = JSON.stringify({
      version: '0.3.1',
      atoms: [['soft-return', '', {}]],
      cards: [['image', { src: '/a.jpg', alt: 'A bench', caption: 'The bench.' }]],
      markups: [['strong'], ['a', ['href', 'https://x.example/']]],
      sections: [
        [1, 'h2', [[0, [], 0, 'Head']]],
        [
          1,
          'p',
          [
            [0, [0], 1, 'bold'],
            [0, [], 0, ' and '],
            [0, [1], 1, 'link'],
            [1, [], 0, 0],
            [0, [], 0, 'end'],
          ],
        ],
        [3, 'ul', [[[0, [], 0, 'one']], [[0, [], 0, 'two']]]],
        [10, 0],
      ],
    });
    const site = await readSource(
      filesOf({ 'a.json': exportOf([{ ...post, status: 'draft', html: null, mobiledoc }]) }),
    );
    expect(site.entries[0]).toMatchObject({ state: 'draft', publishedAt: undefined });
    expect(htmlOf(site.entries[0])).toBe(
      '<h2>Head</h2><p><strong>bold</strong> and <a href="https://x.example/">link</a><br>end</p><ul><li>one</li><li>two</li></ul><figure><img src="/a.jpg" alt="A bench"><figcaption>The bench.</figcaption></figure>',
    );
  });

  it('loses no word of any tree of Lexical', () => {
    const word = fc.stringMatching(/^[a-zäß<&>"{}]{1,8}$/);
    const text = fc.record({
      type: fc.constantFrom('text', 'extended-text', 'unheard-of'),
      text: word,
      format: fc.nat(255),
    });
    const { node } = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        text,
        fc.record({
          type: fc.constantFrom(
            'paragraph',
            'heading',
            'extended-quote',
            'list',
            'listitem',
            'link',
            'aside',
            'paywall',
            'unheard-of',
          ),
          tag: fc.constantFrom('h2', 'ul', 'ol', 'script'),
          url: fc.constant('https://x.example/'),
          children: fc.array(tie('node'), { maxLength: 4 }),
        }),
      ),
    }));
    const said = (tree: unknown): string[] => {
      const { text: words, children } = tree as { text?: string; children?: unknown[] };
      return words === undefined ? (children ?? []).flatMap(said) : [words];
    };
    fc.assert(
      fc.property(fc.array(node, { maxLength: 5 }), (children) => {
        const html = toPlainHtml(lexicalToHtml({ root: { children } }));
        expect(wordsIn(html).join('')).toBe(children.flatMap(said).join(''));
      }),
    );
  });

  it('loses no word of any document of Mobiledoc', () => {
    const marker = fc.tuple(
      fc.constant(0),
      fc.array(fc.nat(3), { maxLength: 2 }),
      fc.nat(3),
      fc.stringMatching(/^[a-z<&>"]{1,8}$/),
    );
    const section = fc.oneof(
      fc.tuple(
        fc.constant(1),
        fc.constantFrom('p', 'H2', 'aside', 'script'),
        fc.array(marker, { maxLength: 4 }),
      ),
      fc.tuple(
        fc.constant(3),
        fc.constantFrom('ul', 'OL'),
        fc.array(fc.array(marker, { maxLength: 3 }), { maxLength: 3 }),
      ),
    );
    fc.assert(
      fc.property(fc.array(section), (sections) => {
        const html = toPlainHtml(
          mobiledocToHtml({
            markups: [['b'], ['a', ['href', 'https://x.example/']], ['script'], ['em']],
            sections,
          }),
        );
        const said = JSON.stringify(sections).match(/(?<=,")(?:[^"\\]|\\.)*(?="\])/g) ?? [];
        expect(wordsIn(html).join('')).toBe(said.map((words) => JSON.parse(`"${words}"`) as string).join(''));
      }),
    );
  });
});

describe.skipIf(!hasSamples)('the samples of Ghost', () => {
  it.each([
    ['ghost.json', 3],
    ['api-posts.json', 1],
  ])('%s: each post is an entry', async (name, count) => {
    const site = await readSource(await openSource(sampleOf(`ghost/${name}`)));
    expect([site.platform, site.entries.length, site.unread]).toEqual(['ghost', count, []]);
    expect(site.entries.every((entry) => htmlOf(entry) !== '')).toBe(true);
  });
});
