import { describe, expect, it } from 'vitest';
import { readBody } from '../../../src/import/convert/to-text.ts';
import { writeText } from '../../../src/import/convert/write-text.ts';
import { toPlainHtml } from '../../../src/import/sources/html/plain-html.ts';
import { squarespaceRules } from '../../../src/import/sources/squarespace.ts';
import { readSource } from '../../../src/import/sources/tell-source.ts';
import { bringAll } from '../../compare-texts.ts';
import { filesOf } from './sources/samples.ts';

// Kinds of markup that real exports have and that texts made for a test had not, each in words of our own.

const context = { title: 'A text', findAddress: () => undefined };
const read = (html: string, rules = squarespaceRules) =>
  readBody({ html: toPlainHtml(html, rules) }, context);
const toText = (html: string) => writeText(read(html).tree);

describe('what real exports have', () => {
  it('bold words of Word, which says beside them what is so for other scripts', () => {
    expect(toText('<p>It is <b style="mso-bidi-font-weight: normal">well meant</b>.</p>')).toBe(
      'It is **well meant**.',
    );
    expect(toText('<b style="font-weight:normal">All of a document.</b>')).toBe('All of a document.');
  });

  it('bold and italic words by the style of whatever they stand in', () => {
    expect(toText('<p><u style="font-weight: bold">Come and walk</u> with us.</p>')).toBe(
      '**Come and walk** with us.',
    );
    expect(toText('<p style="font-style: italic">We were tired.</p>')).toBe('_We were tired._');
    expect(toText('<label style="display:none; font-weight:bold">Not seen</label><p>Seen.</p>')).toBe(
      'Seen.',
    );
  });

  it('a picture in a term, with its caption as the definition', () => {
    const { tree, pictures } = read(
      '<dl class="wp-caption"><dt><img src="https://old.example/lake.jpg" alt="A lake"></dt><dd>At the lake</dd></dl>',
    );
    expect(pictures).toEqual([{ source: 'https://old.example/lake.jpg', alt: 'A lake' }]);
    expect(writeText(tree)).toBe('![A lake](https://old.example/lake.jpg)\n\nAt the lake');
  });

  it('a picture that is described by a number, and an emoji drawn as a picture', () => {
    expect(toText('<p><img src="https://old.example/330.jpg" alt="330"></p>')).toBe(
      '![330](https://old.example/330.jpg)',
    );
    expect(toText('<p>Well done <img src="https://old.example/1f44a.png" alt="👊"></p>')).not.toContain('![');
    expect(toText('<p>Well <img src="https://old.example/31.png" alt="1️⃣"></p>')).not.toContain('![');
  });

  it('a list in a list that belongs to no entry', () => {
    expect(toText('<ul><ul><li>Chair</li><li>Parks</li></ul><li>The end</li></ul>')).toBe(
      '- Chair\n- Parks\n- The end',
    );
    expect(toText('<ul><li>Reports<ul><li>Chair</li></ul></li></ul>')).toBe('- Reports\n  - Chair');
  });

  it('words for programs that read aloud, which nobody sees', () => {
    expect(toText('<p><span class="v6-visually-hidden">View fullsize</span>A picture of us.</p>')).toBe(
      'A picture of us.',
    );
  });

  it.each([
    [
      'markdown-it',
      '<p>So it is<sup class="footnote-ref"><a href="#fn1" id="fnref1">[1]</a></sup>.</p><hr class="footnotes-sep"><section class="footnotes"><ol class="footnotes-list"><li id="fn1" class="footnote-item"><p>Or nearly. <a href="#fnref1" class="footnote-backref">↩︎</a></p></li></ol></section>',
    ],
    [
      'Goldmark',
      '<p>So it is<sup id="fnref:1"><a href="#fn:1" class="footnote-ref" role="doc-noteref">1</a></sup>.</p><div class="footnotes" role="doc-endnotes"><hr><ol><li id="fn:1"><p>Or nearly.&#160;<a href="#fnref:1" class="footnote-backref">&#x21a9;&#xfe0e;</a></p></li></ol></div>',
    ],
    [
      'kramdown',
      '<p>So it is<sup id="fnref:1"><a href="#fn:1" class="footnote">1</a></sup>.</p><div class="footnotes"><ol><li id="fn:1"><p>Or nearly. <a href="#fnref:1" class="reversefootnote">&#8617;</a></p></li></ol></div>',
    ],
  ])('footnotes as %s writes them', (_, html) => {
    expect(toText(html)).toBe('So it is[^1].\n\n[^1]: Or nearly.');
  });

  it('footnotes that were written by hand, and the number of one whose note is nowhere', () => {
    const sign = '<sup><a href="#fn1-2020">1</a></sup>';
    expect(toText(`<p>So it is${sign}.</p><hr><p>Or nearly. <a href="#fnr1-2020">↩︎</a></p>`)).toBe(
      'So it is[^1-2020].\n\n---\n\n[^1-2020]: Or nearly.',
    );
    expect(toText(`<p>So it is${sign}.</p><ul><li><p>Back <a href="#fnr1-2020">↩︎</a></p></li></ul>`)).toBe(
      'So it is\\[1].\n\n- Back ↩︎',
    );
  });

  it('a gallery of Squarespace, with what is said of each picture', () => {
    const slide = (name: string, title: string, said: string) =>
      `<div class="slide"><a data-description="${said}" href="https://images.example/${name}.jpg" class="image-slide-anchor"><span class="v6-visually-hidden">View fullsize</span><noscript><img src="https://images.example/${name}.jpg"></noscript><img data-image="https://images.example/${name}.jpg" src="https://images.example/${name}.jpg"></a>${title && `<div class="image-slide-title">${title}</div>`}</div>`;
    const { pictures } = read(
      `<div class="sqs-gallery-container"><div class="sqs-gallery">${slide('one', 'The room', '&lt;p&gt;Where we sit &amp;amp; talk.&lt;/p&gt;')}${slide('two', 'The garden', '')}${slide('three', '', '')}</div></div>`,
    );
    expect(pictures).toEqual([
      { source: 'https://images.example/one.jpg', caption: 'The room: Where we sit & talk.' },
      { source: 'https://images.example/two.jpg', caption: 'The garden' },
      { source: 'https://images.example/three.jpg' },
    ]);
  });

  it('a film in a frame of HTML among Markdown', () => {
    const { tree } = readBody(
      {
        markdown:
          'Look:\n\n<iframe src="https://www.youtube.com/embed/aBcDeFgHiJ0?feature=oembed"></iframe>\n\n<iframe src="https://maps.example/here"></iframe>\n',
        file: 'a.md',
      },
      context,
    );
    expect(writeText(tree)).toBe(
      'Look:\n\n<Video src="https://www.youtube.com/watch?v=aBcDeFgHiJ0" title="A text" />\n\n[https://maps.example/here](https://maps.example/here)',
    );
  });

  it('a card of Ghost with words of somebody at another place, and a caption with a link', async () => {
    const lexical = {
      root: {
        children: [
          {
            type: 'embed',
            url: 'https://elsewhere.example/status/1',
            html: '<blockquote><p>We walked home.</p>— Somebody</blockquote><script src="https://elsewhere.example/w.js"></script>',
          },
          {
            type: 'image',
            src: 'https://old.example/path.jpg',
            alt: 'A path',
            caption: 'Taken by <a href="https://elsewhere.example/">a friend</a>',
          },
        ],
      },
    };
    const site = await readSource(
      filesOf({
        'a.json': JSON.stringify({ posts: [{ id: '1', title: 'A', lexical: JSON.stringify(lexical) }] }),
      }),
    );
    expect(bringAll(site).map(({ text }) => text)).toEqual([
      '> We walked home.\n>\n> — Somebody\n\n![A path](https://old.example/path.jpg)\n\nTaken by [a friend](https://elsewhere.example/)',
    ]);
  });

  it('a card of Markdown of Ghost, with what its own renderer shows', async () => {
    const card = (markdown: string) => ({ type: 'markdown', markdown });
    const first =
      '##How to *rest*\n\nSit[^why]\ndown.\n\n[^why]: Standing is for later.\n\n#1 is one, too\n\n```\n#this\n```\n';
    const second = 'Then get up.^[Slowly.] So[^2] it is.\n\n[^2]: Or nearly.\n';
    const lexical = JSON.stringify({ root: { children: [card(first), card(second)] } });
    const mobiledoc = JSON.stringify({
      cards: [
        ['markdown', { markdown: first }],
        ['markdown', { markdown: second }],
      ],
      sections: [
        [10, 0],
        [10, 1],
      ],
    });
    const posts = [
      { id: '1', title: 'A', lexical },
      { id: '2', title: 'B', mobiledoc },
    ];
    const site = await readSource(filesOf({ 'a.json': JSON.stringify({ posts }) }));
    const [one, two] = bringAll(site).map(({ text }) => text);
    expect(two).toBe(one);
    expect(one).toMatchInlineSnapshot(`
      "## How to _rest_

      Sit[^1]\\
      down.

      ## 1 is one, too

      \`#this\`

      [^1]: Standing is for later.

      Then get up.[^1-1] So[^1-2] it is.

      [^1-1]: Slowly.

      [^1-2]: Or nearly."
    `);
  });

  it('a box of Blogger that is bold by its style, but for what has a weight of its own in it', async () => {
    const content =
      '<div style="font-weight: 700"><div>Time: <span>20 <i>or</i> 30</span> minutes.</div><div style="font-weight:400">More is fine.</div><ul><li>Sit</li></ul><p>And <span style="font-weight:normal">do not</span> rush.</p><div style="font-weight:bold; display:none">Hidden</div><a href="https://old.example/a.jpg"><img src="https://old.example/a.jpg" alt="A bench"></a></div><div>Plain.</div>';
    const site = await readSource(
      filesOf({
        'a.json': JSON.stringify({
          kind: 'blogger#postList',
          items: [{ kind: 'blogger#post', id: '1', title: 'A', content }],
        }),
      }),
    );
    expect(bringAll(site).map(({ text }) => text)).toEqual([
      '**Time: 20 _or_ 30 minutes.**\n\nMore is fine.\n\n- **Sit**\n\n**And** do not **rush.**\n\n![A bench](https://old.example/a.jpg)\n\nPlain.',
    ]);
  });

  it('a picture of Wix from when its editor changed, whose file has a name of its own', async () => {
    const image = { src: { custom: '8bb438_67a68c.jpg' }, width: 640, height: 480 };
    const nodes = [{ type: 'IMAGE', imageData: { image, altText: 'A bench', caption: 'Where we rest' } }];
    const site = await readSource(
      filesOf({ 'a.json': JSON.stringify({ posts: [{ id: '1', title: 'A', richContent: { nodes } }] }) }),
    );
    expect(bringAll(site).map(({ text }) => text)).toEqual([
      '![A bench](https://static.wixstatic.com/media/8bb438_67a68c.jpg "Where we rest")',
    ]);
  });

  it('links among texts of Ghost, whose export does not say on what site they were, nor in what part of it', async () => {
    const post = (id: string, slug: string, html: string) => ({
      ...{ id, slug, title: slug, html, status: 'published' },
    });
    const site = await readSource(
      filesOf({
        'ghost.json': JSON.stringify({
          db: [
            {
              data: {
                posts: [
                  post('1', 'one', '<p>Then <a href="__GHOST_URL__/blog/two/#how">the second</a>.</p>'),
                  post('2', 'two', '<p>See <a href="__GHOST_URL__/one/">the first</a>.</p>'),
                  post('3', 'three', '<p>See <a href="__GHOST_URL__/shop/">the shop</a>.</p>'),
                ],
              },
            },
          ],
        }),
      }),
    );
    expect(site.entries.map(({ otherAddresses }) => otherAddresses)).toEqual([[], ['/blog/two/'], []]);
    expect(bringAll(site).map(({ text }) => text)).toEqual([
      'Then [the second](/two/#how).',
      'See [the first](/one/).',
      'See the shop.',
    ]);
  });

  it('links among texts of a folder, by the paths that they had', async () => {
    const site = await readSource(
      filesOf({
        '_posts/2019-04-01-one.md': '---\ntitle: One\n---\nSee [two](/2019/05/02/two.html).\n',
        '_posts/2019-05-02-two.md': '---\ntitle: Two\n---\nSee [one](../../04/01/one.html).\n',
      }),
    );
    expect(bringAll(site).map(({ text }) => text)).toEqual([
      'See [two](/2019/05/02/two.html).',
      'See [one](/2019/04/01/one.html).',
    ]);
  });
});
