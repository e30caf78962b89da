import { describe, expect, it } from 'vitest';
import { markdownToHtml } from '../../../src/import/convert/markdown-to-html.ts';
import { readBody } from '../../../src/import/convert/to-text.ts';
import { writeText } from '../../../src/import/convert/write-text.ts';
import { readSource } from '../../../src/import/sources/tell-source.ts';
import { readShown } from '../../shown-text.ts';
import { filesOf } from './sources/samples.ts';

// Real exports that may lie beside the project have few texts of some platforms. Here ten texts go out by each and come in:
// what is shown of each is the same, word for word, with its headings, lists, quotes, tables, links, pictures and emphasis.

interface Text {
  number: number;
  title: string;
  html: string;
}

const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index + 1)).join('');

const TEXTS = Array.from({ length: 10 }, (_, index): Text => {
  const number = index + 1;
  const of = (what: string) => `${what} ${number}`;
  const html = [
    `<p>It begins with <strong>${of('firm')}</strong> and <em>${of('quiet')}</em> words &amp; 3 &lt; 4.</p>`,
    times((number % 3) + 1, (each) => `<h2>${of('Part')}, ${each}</h2><p>${of('Said')} in ${each}.</p>`),
    `<ul>${times(number, (each) => `<li>Point ${each} of ${number}</li>`)}</ul>`,
    number % 2 === 0
      ? `<h3>${of('Steps')}</h3><ol>${times(3, (each) => `<li>Then <b>step ${each}</b><ul><li>Within ${each}</li></ul></li>`)}</ol>`
      : `<blockquote><p>${of('Quoted')}, <em>wholly</em>.</p></blockquote>`,
    number % 4 === 0
      ? `<table><thead><tr><th>Day</th><th>${of('Walks')}</th></tr></thead><tbody>${times(number, (each) => `<tr><td>${each}</td><td>Long ${each}</td></tr>`)}</tbody></table>`
      : '',
    `<p>See <a href="https://elsewhere.example/${number}">${of('the other')}</a>, {braces} and names.</p>`,
    times(
      number % 3,
      (each) => `<p><img src="https://pictures.example/${number}-${each}.jpg" alt="View ${each}"></p>`,
    ),
    `<p>${of('It ends')}.</p>`,
  ].join('\n');
  return { number, title: of('Text'), html };
});

const escape = (html: string) =>
  html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const each = (make: (text: Text) => string) => TEXTS.map(make).join('\n');
const toDay = (number: number) => `2019-04-${String(number).padStart(2, '0')}`;

const toItem = ({ number, title, html }: Text) =>
  `<item><title>${title}</title><link>https://old.example/text-${number}/</link><content:encoded><![CDATA[${html}]]></content:encoded><wp:post_id>${number}</wp:post_id><wp:post_date_gmt>${toDay(number)} 08:00:00</wp:post_date_gmt><wp:post_name>text-${number}</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>`;
const toWxr = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Old</title><link>https://old.example</link><wp:wxr_version>1.2</wp:wxr_version>${items}</channel></rss>`;
const toFeed = (generator: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Old</title><link>https://old.example</link><generator>${generator}</generator>${each(
    ({ number, title, html }) =>
      `<item><title>${title}</title><link>https://old.example/post/text-${number}</link><guid isPermaLink="false">g-${number}</guid><content:encoded><![CDATA[${html}]]></content:encoded></item>`,
  )}</channel></rss>`;
const toAtom = (id: (number: number) => string, more: string, kind: string) =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Old</title>${more}<link rel="alternate" href="https://old.example/"/>${each(
    ({ number, title, html }) =>
      `<entry><id>${id(number)}</id><published>${toDay(number)}T08:00:00Z</published>${kind}<title>${title}</title><link rel="alternate" href="https://old.example/text-${number}.html"/><content type="html">${escape(html)}</content></entry>`,
  )}</feed>`;
const fileEach = (name: (text: Text) => string, make: (text: Text) => string) =>
  Object.fromEntries(TEXTS.map((text) => [name(text), make(text)]));

const SOURCES: Record<string, Record<string, string>> = {
  WordPress: { 'export.xml': toWxr(each(toItem)) },
  'blocks of WordPress': {
    'export.xml': toWxr(
      each((text) =>
        toItem({
          ...text,
          html: text.html
            .replaceAll('<p>', '<!-- wp:paragraph --><p>')
            .replaceAll('</p>', '</p><!-- /wp:paragraph -->')
            .replaceAll(/<h(\d)>/g, '<!-- wp:heading {"level":$1} --><h$1 class="wp-block-heading">'),
        }),
      ),
    ),
  },
  Squarespace: {
    'export.xml': toWxr(
      each((text) =>
        toItem({
          ...text,
          html: `<div class="sqs-layout"><div class="row sqs-row"><div class="sqs-block html-block"><div class="sqs-block-content">${text.html}</div></div></div></div>`,
        }),
      ),
    ),
  },
  Ghost: {
    'ghost.json': JSON.stringify({
      db: [
        {
          data: {
            posts: TEXTS.map(({ number, title, html }) => ({
              ...{ id: `g${number}`, title, html, slug: `text-${number}`, status: 'published' },
              published_at: `${toDay(number)}T08:00:00Z`,
            })),
          },
        },
      ],
    }),
  },
  Substack: {
    'posts.csv': `post_id,post_date,is_published,email_sent_at,type,audience,title,subtitle,podcast_url\n${each(
      ({ number, title }) =>
        `${number}.text-${number},${toDay(number)}T08:00:00Z,true,,newsletter,everyone,${title},,`,
    )}\n`,
    ...fileEach(
      ({ number }) => `posts/${number}.text-${number}.html`,
      ({ html }) => html,
    ),
  },
  'saved pages of Wix': fileEach(
    ({ number }) => `text-${number}.html`,
    ({ number, title, html }) =>
      `<!DOCTYPE html><html lang="en"><head><title>${title} | Old</title><meta property="og:url" content="https://www.old.example/post/text-${number}"></head><body><nav>Home</nav><h1 data-hook="post-title">${title}</h1><div data-id="content-viewer">${html.replaceAll('\n', '<div type="paragraph" data-hook="rcv-block1"></div>')}</div><footer>Recent posts</footer></body></html>`,
  ),
  'the feed of Wix': { 'blog-feed.xml': toFeed('Wix.com') },
  Blogger: {
    'blog.xml': toAtom(
      (number) => `tag:blogger.com,1999:blog-1.post-${number}`,
      '<generator>Blogger</generator>',
      '<category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#post"/>',
    ),
  },
  'Blogger’s API': {
    'response.json': JSON.stringify({
      kind: 'blogger#postList',
      items: TEXTS.map(({ number, title, html }) => ({
        ...{ kind: 'blogger#post', id: String(number), title, content: html },
        url: `https://old.example/text-${number}.html`,
      })),
    }),
  },
  'a feed of RSS': { 'feed.xml': toFeed('Somebody') },
  'a feed of Atom': { 'feed.xml': toAtom((number) => `urn:${number}`, '', '') },
  'a folder of HTML': fileEach(
    ({ number }) => `posts/text-${number}.html`,
    ({ title, html }) => `---\ntitle: ${title}\n---\n${html}\n`,
  ),
  'a folder of Markdown': fileEach(
    ({ number }) => `posts/text-${number}.md`,
    ({ title, html }) => `---\ntitle: ${title}\n---\n\n${html.replaceAll('\n', '\n\n')}\n`,
  ),
};

describe('ten texts of each source', () => {
  it.each(Object.keys(SOURCES))('are shown here as they were there: %s', async (name) => {
    const { entries } = await readSource(filesOf(SOURCES[name] ?? {}));
    expect(entries.map(({ title }) => title).toSorted()).toEqual(TEXTS.map(({ title }) => title).toSorted());
    for (const { title, html } of TEXTS) {
      const entry = entries.find((found) => found.title === title);
      const text = readBody(entry?.body ?? { html: '' }, {
        title,
        address: entry?.address,
        findAddress: () => undefined,
      });
      const ours = readShown(markdownToHtml(writeText(text.tree)));
      expect([title, ours]).toEqual([title, readShown(html)]);
      expect(text.pictures.map(({ alt }) => alt)).toEqual(
        [...html.matchAll(/alt="([^"]*)"/g)].map(([, alt]) => alt),
      );
    }
  });
});
