import { describe, expect, it } from 'vitest';
import { openSource } from '../../../../src/import/sources/open-source.ts';
import { readSource } from '../../../../src/import/sources/tell-source.ts';
import { filesOf, hasSamples, htmlOf, sampleOf } from './samples.ts';
import { tellUnread } from './tell-unread.ts';

describe('Blogger', () => {
  const entry = (id: string, kind: string, more: string) =>
    `<entry><id>tag:blogger.com,1999:blog-1.post-${id}</id><published>2017-06-20T00:32:00.000-04:00</published><category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#${kind}"/><category scheme="http://www.blogger.com/atom/ns#" term="books"/><author><name>Maria</name><email>noreply@blogger.com</email></author>${more}</entry>`;

  it('as Google Takeout packs it, among layouts and albums, and as its file alone', async () => {
    const feed = `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:blogger="http://schemas.google.com/blogger/2018"><id>tag:blogger.com,1999:blog-1</id><title>Old house</title><entry><id>tag:blogger.com,1999:blog-1.post-2</id><blogger:type>POST</blogger:type><blogger:status>LIVE</blogger:status><title>Saying no</title><content type="html">&lt;p&gt;Words.&lt;/p&gt;</content><published>2020-01-01T10:00:00Z</published><blogger:filename>/2020/01/saying-no.html</blogger:filename></entry><entry><id>tag:blogger.com,1999:blog-1.post-3</id><blogger:type>COMMENT</blogger:type><blogger:parent>tag:blogger.com,1999:blog-1.post-2</blogger:parent><blogger:status>LIVE</blogger:status><author><name>Bo</name></author><title></title><content type="html">Good.</content><published>2020-01-03T10:00:00Z</published></entry></feed>`;
    const blog = 'Takeout/Blogger/Blogs/Old house';
    const packed = await readSource(
      filesOf({
        'Takeout/archive_browser.html': '<html><body><h1>Archive</h1></body></html>',
        'Takeout/Blogger/Albums/Old house/lake.jpg.json': '{"title":"lake.jpg"}',
        [`${blog}/feed.atom`]: feed,
        [`${blog}/settings.csv`]: 'name,value\ntitle,Old house\n',
        [`${blog}/theme-classic.html`]: '<html><body><p>Layout</p></body></html>',
        [`${blog}/theme-layouts.xml`]: '<html xmlns:b="x"><body><b:section/></body></html>',
      }),
    );
    const alone = await readSource(filesOf({ 'feed.atom': feed }));
    for (const { platform, entries } of [packed, alone]) {
      expect(platform).toBe('blogger');
      expect(entries).toMatchObject([
        {
          title: 'Saying no',
          address: '/2020/01/saying-no.html',
          comments: [{ name: 'Bo', text: 'Good.' }],
        },
      ]);
    }
    expect(packed.unread.map(({ what }) => what.found)).not.toContain(`${blog}/feed.atom`);
    expect([packed.unread.length, alone.unread.length]).toEqual([5, 0]);
  });

  it('as its backup: texts, comments with replies, drafts, and settings that are none', async () => {
    const site = await readSource(
      filesOf({
        'blog.xml': `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0" xmlns:app="http://purl.org/atom/app#"><title>Old house</title><generator>Blogger</generator><link rel="alternate" href="https://old.blogspot.com/"/>${[
          entry('9', 'settings', '<title>A setting</title>'),
          entry(
            '1',
            'post',
            '<title>Saying no</title><content type="html">&lt;div class="separator"&gt;&lt;a href="https://3.bp.blogspot.com/-a/s1600/p.jpg"&gt;&lt;img src="https://3.bp.blogspot.com/-a/s640/p.jpg"&gt;&lt;/a&gt;&lt;/div&gt;&lt;p&gt;Words.&lt;/p&gt;</content><link rel="alternate" href="https://old.blogspot.com/2017/06/saying-no.html"/>',
          ),
          entry(
            '2',
            'post',
            '<title>Begun</title><content type="html">x</content><app:control><app:draft>yes</app:draft></app:control>',
          ),
          entry(
            '3',
            'comment',
            '<title>c</title><content type="html">Thank you.</content><thr:in-reply-to ref="tag:blogger.com,1999:blog-1.post-1"/>',
          ),
          entry(
            '4',
            'comment',
            '<title>c</title><content type="html">Gladly.</content><thr:in-reply-to ref="tag:blogger.com,1999:blog-1.post-1"/><link rel="related" href="https://www.blogger.com/feeds/1/1/comments/default/3"/>',
          ),
        ].join('')}</feed>`,
      }),
    );
    expect(site).toMatchObject({
      platform: 'blogger',
      title: 'Old house',
      address: 'https://old.blogspot.com',
    });
    expect(
      site.entries.map(({ title, state, tags, address, publishedAt }) => [
        title,
        state,
        tags,
        address,
        publishedAt,
      ]),
    ).toEqual([
      [
        'Saying no',
        'published',
        ['books'],
        'https://old.blogspot.com/2017/06/saying-no.html',
        '2017-06-20T00:32:00-04:00',
      ],
      ['Begun', 'draft', ['books'], undefined, undefined],
    ]);
    expect(htmlOf(site.entries[0])).toBe(
      '<p><img src="https://3.bp.blogspot.com/-a/s640/p.jpg" data-full="https://3.bp.blogspot.com/-a/s0/p.jpg"></p><p>Words.</p>',
    );
    expect(site.entries[0]?.comments.map(({ text, parentId }) => [text, parentId])).toEqual([
      ['Thank you.', undefined],
      ['Gladly.', 'blogger:comment-3@old.blogspot.com'],
    ]);
    expect(tellUnread(site)).toEqual([
      '“A setting” (settings): it belongs to how the old site was made, and is no text',
    ]);
  });

  it.skipIf(!hasSamples)('as its API answers it', async () => {
    const site = await readSource(await openSource(sampleOf('blogger/response.json')));
    expect(site.entries.map(({ sourceId, authors, tags }) => [sourceId, authors, tags])).toEqual([
      [
        'blogger:1234563682306064159@example.blogspot.com',
        ['Important Author & Co.'],
        ['books', 'This & That', 'Good & Bad'],
      ],
      ['blogger:2345676562043355500@example.blogspot.com', ['Important Author'], ['books', 'Summer 2017']],
      ['blogger:3456784740969377563@example.blogspot.com', ['Important Author'], ['books', 'Spring 2017']],
    ]);
  });
});

describe('a feed', () => {
  it('of Atom with XHTML in it, and the beginning of a text alone', async () => {
    const site = await readSource(
      filesOf({
        f: '<feed xmlns="http://www.w3.org/2005/Atom"><title>Old house</title><link href="https://old.example/"/><entry><id>urn:1</id><title type="html">Saying &amp;amp; doing</title><link href="https://old.example/saying/"/><published>2022-01-02T03:04:05+01:00</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Words &amp; <b>more</b>.</p></div></content></entry><entry><id>urn:2</id><title>Short</title><summary>It begins […]</summary></entry></feed>',
      }),
    );
    expect(site).toMatchObject({ platform: 'feed', address: 'https://old.example/' });
    expect(site.entries[0]).toMatchObject({
      title: 'Saying & doing',
      slug: 'saying',
      publishedAt: '2022-01-02T03:04:05+01:00',
    });
    expect(htmlOf(site.entries[0])).toBe('<div><p>Words &#x26; <b>more</b>.</p></div>');
    expect(tellUnread(site)).toEqual([
      expect.stringMatching(/^The rest of “Short”: the feed holds its beginning alone\./),
      expect.stringMatching(/^What the feed does not hold \(texts in it: 2\): a feed holds the newest texts/),
    ]);
  });

  it('at an address, of which nothing but the bytes is asked', async () => {
    const asked: string[] = [];
    const files = await openSource('https://old.example/feed/', (address) => {
      asked.push(address);
      return Promise.resolve(
        new TextEncoder().encode(
          '<rss><channel><title>Old</title><item><title>One</title><description>Words.</description></item></channel></rss>',
        ),
      );
    });
    const site = await readSource(files);
    expect([asked, site.entries.map(({ title }) => title)]).toEqual([['https://old.example/feed/'], ['One']]);
  });
});

describe('a folder of texts', () => {
  it('has the day of a text as it stands there, where no hour does', async () => {
    const dated = (date: string) => `---\ntitle: A\n${date}\n---\nWords.\n`;
    const { entries } = await readSource(
      filesOf({
        'posts/a.md': dated('date: 2019-04-01\nlastmod: "2020-05-02"'),
        'posts/b.md': dated('pubDate: Jul 08 2022'),
        'posts/c.md': '+++\ntitle = "A"\ndate = 2021-02-03\n+++\nWords.\n',
        'posts/2018-06-07-d.md': dated('layout: post'),
        'posts/e.md': dated('date: 2021-02-03 04:05:06 +0100'),
        'posts/f.md': dated('date: 2021-02-31'),
      }),
    );
    expect(entries.map(({ slug, publishedAt, updatedAt }) => [slug, publishedAt, updatedAt])).toEqual([
      ['a', '2019-04-01', '2020-05-02'],
      ['b', '2022-07-08', undefined],
      ['c', '2021-02-03', undefined],
      ['d', '2018-06-07', undefined],
      ['e', '2021-02-03T04:05:06+01:00', undefined],
      ['f', '2021-03-03', undefined],
    ]);
  });

  it('of Jekyll, Hugo, Eleventy and Astro, each in its own words', async () => {
    const site = await readSource(
      filesOf({
        'README.md': '# How to build',
        '_posts/2019-04-01-saying-no.md':
          '---\ntitle: "Saying no"\ncategories: boundaries rest\nredirect_from: /old/\nimage: /assets/door.jpg\n---\nWords {% include youtube.html id="abcdefghijk" %} and {{ site.baseurl }}/x/.\n\n`{% raw %}`\n',
        '_drafts/begun.md': '# Begun\n\nWords.\n',
        'content/post/calm/index.md':
          '+++\ntitle = "Calm"\ndate = 2021-02-03T04:05:06Z\ndraft = true\ntags = ["rest"]\naliases = ["/stille/"]\n+++\n{{< figure src="a.jpg" alt="A bench" caption="The bench." >}}\n\n{{< box title="Look" >}}Words.{{< /box >}}\n',
        'src/content/blog/near.mdx':
          "---\ntitle: Near\npubDate: 2023-01-02\nheroImage: ./sea.jpg\ntags: [posts, closeness]\n---\nimport X from './x.astro';\n\nWords.\n",
        'about.html': '---\ntitle: About\nlayout: page\n---\n<main><h1>About</h1><p>Who I am.</p></main>',
        'broken.md': '---\ntitle: [\n---\nStill words.\n',
        'assets/door.jpg': new Uint8Array([1]),
        'content/post/calm/a.jpg': new Uint8Array([1]),
      }),
    );
    expect(
      site.entries.map(({ kind, state, title, slug, address, otherAddresses, categories, tags, cover }) => ({
        kind,
        state,
        title,
        slug,
        address,
        otherAddresses,
        terms: [...categories, ...tags],
        cover: cover?.source,
      })),
    ).toMatchInlineSnapshot(`
      [
        {
          "address": "/2019/04/01/saying-no.html",
          "cover": "assets/door.jpg",
          "kind": "post",
          "otherAddresses": [
            "/old/",
          ],
          "slug": "saying-no",
          "state": "published",
          "terms": [
            "boundaries",
            "rest",
          ],
          "title": "Saying no",
        },
        {
          "address": undefined,
          "cover": undefined,
          "kind": "post",
          "otherAddresses": [],
          "slug": "begun",
          "state": "draft",
          "terms": [],
          "title": "Begun",
        },
        {
          "address": "/post/calm/",
          "cover": undefined,
          "kind": "post",
          "otherAddresses": [
            "/stille/",
          ],
          "slug": "calm",
          "state": "draft",
          "terms": [
            "rest",
          ],
          "title": "Calm",
        },
        {
          "address": "/blog/near/",
          "cover": "./sea.jpg",
          "kind": "post",
          "otherAddresses": [],
          "slug": "near",
          "state": "published",
          "terms": [
            "closeness",
          ],
          "title": "Near",
        },
        {
          "address": "/about/",
          "cover": undefined,
          "kind": "page",
          "otherAddresses": [],
          "slug": "about",
          "state": "published",
          "terms": [],
          "title": "About",
        },
        {
          "address": "/broken/",
          "cover": undefined,
          "kind": "page",
          "otherAddresses": [],
          "slug": "broken",
          "state": "published",
          "terms": [],
          "title": "Broken",
        },
      ]
    `);
    expect(site.entries.map(({ body }) => ('markdown' in body ? body.markdown : body.html)))
      .toMatchInlineSnapshot(`
      [
        "Words [https://www.youtube.com/watch?v=abcdefghijk](https://www.youtube.com/watch?v=abcdefghijk) and /x/.

      \`{% raw %}\`",
        "Words.",
        "![A bench](a.jpg "The bench.")

      **Look**
      Words.",
        "Words.",
        "<p>Who I am.</p>",
        "Still words.",
      ]
    `);
    expect(tellUnread(site)).toEqual([
      'The file README.md: it belongs to how the old site was made, and is no text',
      '{{< box title="Look" >}} in content/post/calm/index.md: what it showed was made by the old site, and is not in the folder',
      expect.stringMatching(
        /^What stands at the top of broken\.md: it cannot be read: .*\. Its text is there$/s,
      ),
    ]);
  });
});

describe('Disqus', () => {
  const DISQUS =
    '<disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals"><category dsq:id="1"><title>General</title></category><thread dsq:id="10"><link>https://old.example/saying-no/</link><title>Saying no</title><createdAt>2020-01-01T00:00:00Z</createdAt></thread><thread dsq:id="11"><link>https://old.example/quiet/</link><title>Quiet</title></thread><post dsq:id="20"><message><![CDATA[<p>Thank you. <a href="https://x.example/">here</a></p>]]></message><createdAt>2020-02-01T00:00:00Z</createdAt><isDeleted>false</isDeleted><isSpam>false</isSpam><author><name>Ann</name><email>ann@secret.example</email></author><ipAddress>203.0.113.9</ipAddress><thread dsq:id="10"/></post><post dsq:id="21"><message><![CDATA[<p>Gladly.</p>]]></message><createdAt>2020-02-02T00:00:00Z</createdAt><isDeleted>false</isDeleted><isSpam>true</isSpam><author><name>Bo</name></author><thread dsq:id="10"/><parent dsq:id="20"/></post></disqus>';

  it('alone gives its comments by the pages that they stand under', async () => {
    const site = await readSource(filesOf({ 'x.xml': DISQUS }));
    expect(site.platform).toBe('disqus');
    expect(site.entries).toMatchObject([
      {
        sourceId: 'disqus:10',
        address: 'https://old.example/saying-no/',
        comments: [
          {
            sourceId: 'disqus:comment-20',
            name: 'Ann',
            text: 'Thank you. here (https://x.example/)',
            state: 'approved',
          },
          { sourceId: 'disqus:comment-21', parentId: 'disqus:comment-20', state: 'rejected' },
        ],
      },
    ]);
    expect(JSON.stringify(site)).not.toMatch(/secret\.example|203\.0\.113/);
  });

  it('beside texts gives them their comments by address', async () => {
    const site = await readSource(
      filesOf({
        'x.xml': DISQUS,
        'posts/saying-no.md': '---\ntitle: Saying no\npermalink: /saying-no.html\n---\nWords.',
      }),
    );
    expect(site).toMatchObject({
      platform: 'folder',
      entries: [{ title: 'Saying no', comments: [{ text: 'Thank you. here (https://x.example/)' }, {}] }],
    });
  });
});
