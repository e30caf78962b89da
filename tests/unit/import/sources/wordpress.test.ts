import { describe, expect, it } from 'vitest';
import { openSource } from '../../../../src/import/sources/open-source.ts';
import { readSource } from '../../../../src/import/sources/tell-source.ts';
import { filesOf, hasSamples, htmlOf, sampleOf } from './samples.ts';
import { tellUnread } from './tell-unread.ts';

const NAMESPACES =
  'xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"';

function exportOf(...items: string[]): string {
  return `<?xml version="1.0" encoding="UTF-8" ?><rss version="2.0" ${NAMESPACES}><channel><title>Old house</title><link>https://old.example</link><language>en-GB</language><wp:wxr_version>1.2</wp:wxr_version><wp:author><wp:author_login>maria</wp:author_login><wp:author_email>maria@old.example</wp:author_email><wp:author_display_name><![CDATA[Maria Holm]]></wp:author_display_name></wp:author>${items.join('')}</channel></rss>`;
}

function itemOf(text: string, more = ''): string {
  return `<item><title>How to say no</title><link>https://old.example/2019/04/how-to-say-no/</link><guid isPermaLink="false">https://old.example/?p=12</guid><dc:creator>maria</dc:creator><content:encoded><![CDATA[${text}]]></content:encoded><wp:post_id>12</wp:post_id><wp:post_date>2019-04-02 21:30:00</wp:post_date><wp:post_date_gmt>2019-04-03 01:30:00</wp:post_date_gmt><wp:post_name>how-to-say-no</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>${more}</item>`;
}

async function readOne(text: string, more = '', ...others: string[]) {
  const site = await readSource(filesOf({ 'anything.txt': exportOf(itemOf(text, more), ...others) }));
  return { site, entry: site.entries[0], html: htmlOf(site.entries[0]) };
}

describe('an export of WordPress', () => {
  it('gives a text with its facts, whatever the file is called', async () => {
    const { site, entry } = await readOne(
      'Words.',
      '<category domain="category"><![CDATA[Boundaries &amp; rest]]></category><category domain="post_tag"><![CDATA[saying no]]></category><wp:is_sticky>1</wp:is_sticky>',
    );
    expect(site).toMatchObject({
      platform: 'wordpress',
      title: 'Old house',
      address: 'https://old.example',
      unread: [],
    });
    expect(entry).toEqual({
      sourceId: 'wordpress:12@old.example',
      kind: 'post',
      state: 'published',
      title: 'How to say no',
      slug: 'how-to-say-no',
      address: 'https://old.example/2019/04/how-to-say-no/',
      otherAddresses: ['https://old.example/?p=12'],
      publishedAt: '2019-04-02T21:30:00-04:00',
      authors: ['Maria Holm'],
      categories: ['Boundaries & rest'],
      tags: ['saying no'],
      language: 'en-GB',
      isPinned: true,
      body: { html: '<p>Words.</p>' },
      comments: [],
    });
  });

  it('makes paragraphs of what the classic editor stored', async () => {
    const { html } = await readOne(
      'First <em>words</em>,\nbroken.\n\nSecond.\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\nThird.<!--more-->\n\n<blockquote>Said.\n\nTwice.</blockquote><pre>a\n\nb</pre>',
    );
    expect(html.replaceAll('\n<', '<')).toBe(
      '<p>First <em>words</em>,<br>broken.</p><p>Second.</p><ul><li>one</li><li>two</li></ul><p>Third.</p><blockquote><p>Said.</p><p>Twice.</p></blockquote><pre>a\n\nb</pre>',
    );
  });

  it('reads shortcodes that it knows, keeps the words of those that nobody knows, and leaves words in brackets', async () => {
    const { html, site } = await readOne(
      '[caption id="a" width="300"]<img src="/a-300x200.jpg" alt="A bench" /> The bench.[/caption]\n\nShe said [sic] it [laughs], see [1].\n\n[contact-form-7 id="5" title="Write"]\n\n[my_box color="red"]Words <b>in</b> a box.[/my_box]\n\n[embed]https://youtu.be/abcdefghijk[/embed]\n\n[[gallery]]',
    );
    expect(html.replaceAll('\n', '')).toBe(
      '<figure><img src="/a-300x200.jpg" alt="A bench" data-full="/a.jpg"><figcaption>The bench.</figcaption></figure><p>She said [sic] it [laughs], see [1].</p><p>Words <b>in</b> a box.</p><p><a href="https://www.youtube.com/watch?v=abcdefghijk" data-import="video">https://www.youtube.com/watch?v=abcdefghijk</a></p><p>[gallery]</p>',
    );
    const why =
      'it is a shortcode of a plugin, and what it showed is not in the export; words that stood in it are there';
    expect(tellUnread(site)).toEqual([
      `[contact-form-7 id="5" title="Write"] in “How to say no”: ${why}`,
      `[my_box color="red"] in “How to say no”: ${why}`,
    ]);
  });

  it('gathers a gallery of blocks or of the library, with what is said of each picture and of all', async () => {
    const attachment =
      '<item><title>b</title><wp:attachment_url>https://old.example/b.jpg</wp:attachment_url><excerpt:encoded><![CDATA[The sea.]]></excerpt:encoded><wp:post_id>5</wp:post_id><wp:post_type>attachment</wp:post_type><wp:status>inherit</wp:status><wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>Waves</wp:meta_value></wp:postmeta></item>';
    const { html } = await readOne(
      '<!-- wp:gallery --><figure class="wp-block-gallery"><figure class="wp-block-image"><img src="/a.jpg" alt="A bench"><figcaption>The <b>bench</b>.</figcaption></figure><figure class="wp-block-image"><img src="/c.jpg"></figure><figcaption>All.</figcaption></figure><!-- /wp:gallery -->[gallery ids="5"]',
      '',
      attachment,
    );
    expect(html.replaceAll('\n', '')).toBe(
      '<figure data-import="gallery"><img src="/a.jpg" alt="A bench" data-caption="The bench."><img src="/c.jpg"><figcaption>All.</figcaption></figure><figure data-import="gallery"><img src="https://old.example/b.jpg" alt="Waves" data-caption="The sea."></figure>',
    );
  });

  it('unwraps the blocks of today and the columns of page builders', async () => {
    const { html } = await readOne(
      '<!-- wp:columns --><div class="wp-block-columns"><!-- wp:paragraph --><p>In a column.</p><!-- /wp:paragraph --></div><!-- /wp:columns --><!-- wp:buttons --><div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="/book/">Book a talk</a></div></div><!-- /wp:buttons -->[et_pb_section][et_pb_row][et_pb_text admin_label="Text"]<p>In a row.</p>[/et_pb_text][et_pb_blurb title="A blurb"]Its words.[/et_pb_blurb][/et_pb_row][/et_pb_section]',
    );
    expect(html.replace(/\n/g, '')).toBe(
      '<div><p>In a column.</p></div><div><div><p><a href="/book/" data-import="button">Book a talk</a></p></div></div><p>In a row.</p><h3>A blurb</h3>Its words.',
    );
  });

  it('takes comments with their replies and state, and no email, address or pingback', async () => {
    const comment = (id: number, more: string) =>
      `<wp:comment><wp:comment_id>${id}</wp:comment_id><wp:comment_author><![CDATA[Ann &amp; Bo]]></wp:comment_author><wp:comment_author_email>ann@secret.example</wp:comment_author_email><wp:comment_author_IP>203.0.113.9</wp:comment_author_IP><wp:comment_date_gmt>2019-05-01 10:00:00</wp:comment_date_gmt><wp:comment_content><![CDATA[Thank <b>you</b>.\n\nAnd more.]]></wp:comment_content>${more}</wp:comment>`;
    const { site, entry } = await readOne(
      'Words.',
      [
        comment(1, '<wp:comment_approved>1</wp:comment_approved><wp:comment_parent>0</wp:comment_parent>'),
        comment(2, '<wp:comment_approved>0</wp:comment_approved><wp:comment_parent>1</wp:comment_parent>'),
        comment(3, '<wp:comment_approved>spam</wp:comment_approved>'),
        comment(4, '<wp:comment_approved>1</wp:comment_approved><wp:comment_type>pingback</wp:comment_type>'),
      ].join(''),
    );
    expect(entry?.comments).toEqual([
      {
        sourceId: 'wordpress:comment-1@old.example',
        name: 'Ann & Bo',
        at: '2019-05-01T10:00:00Z',
        text: 'Thank you.\n\nAnd more.',
        state: 'approved',
      },
      {
        sourceId: 'wordpress:comment-2@old.example',
        parentId: 'wordpress:comment-1@old.example',
        name: 'Ann & Bo',
        at: '2019-05-01T10:00:00Z',
        text: 'Thank you.\n\nAnd more.',
        state: 'pending',
      },
      {
        sourceId: 'wordpress:comment-3@old.example',
        name: 'Ann & Bo',
        at: '2019-05-01T10:00:00Z',
        text: 'Thank you.\n\nAnd more.',
        state: 'rejected',
      },
    ]);
    expect(tellUnread(site)).toEqual([
      'A comment by Ann & Bo under “How to say no” (4): it is a note from another site that linked to it, and no comment',
    ]);
    expect(JSON.stringify(site)).not.toMatch(/secret\.example|203\.0\.113|maria@/);
  });

  it('bears control characters in a text and a file that ends in its midst', async () => {
    const text = exportOf(itemOf('Before\u0008 after.'), itemOf('Torn'));
    const site = await readSource(filesOf({ 'a.xml': text.slice(0, text.lastIndexOf('Torn')) }));
    expect(site.entries.map(htmlOf)).toEqual(['<p>Before after.</p>']);
    expect(tellUnread(site)).toEqual([
      expect.stringMatching(/^The end of a\.xml: the file ends in the midst/),
    ]);
  });

  it('joins the files of one export, and knows what is in two of them', async () => {
    const other = itemOf('Other.').replaceAll('12', '13');
    const site = await readSource(
      filesOf({ '1.xml': exportOf(itemOf('Words.')), '2.xml': exportOf(itemOf('Words.'), other) }),
    );
    expect(site.entries.map(({ sourceId }) => sourceId)).toEqual([
      'wordpress:12@old.example',
      'wordpress:13@old.example',
    ]);
    expect(tellUnread(site)).toEqual([
      '“How to say no” (wordpress:12@old.example): it is in the export twice, word for word',
    ]);
  });

  it('shows a picture that was offered as a file, and leaves other files to be taken away', async () => {
    const fileOf = (name: string, words: string) =>
      `<div class="wp-block-file"><a href="https://old.example/up/${name}">${words}</a><a href="https://old.example/up/${name}" class="wp-block-file__button" download>Download</a></div>`;
    const { html } = await readOne(
      fileOf('wheel.jpg', 'The wheel of feelings') + fileOf('list.pdf', 'A list'),
    );
    expect(html).toMatch(
      /<figure><img [^>]*wheel\.jpg[^>]*><figcaption>The wheel of feelings<\/figcaption><\/figure>/,
    );
    expect(html).toMatch(/<a [^>]*download[^>]*>A list<\/a>/);
    expect(html.match(/<a /g)).toHaveLength(1);
  });

  it('keeps the words of elements that stand in each other without an end', async () => {
    const { html } = await readOne(`${'<div><span>'.repeat(20_000)}Deep &amp; still.`);
    expect(html).toContain('Deep &#x26; still.');
  });

  it('opens no entity that a file declares', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>${exportOf(itemOf('x').replace('How to say no', '&b;&f; no')).replace(/^<\?xml[^>]*>/, '')}`;
    const site = await readSource(filesOf({ 'a.xml': bomb }));
    expect(site.entries.map(({ title }) => title)).toEqual(['&b;&f; no']);
  });
});

describe.skipIf(!hasSamples)('the samples of WordPress', () => {
  it.each([
    ['themeunittestdata.wordpress.xml', 79, 111],
    ['sample.xml', 5, 1],
    ['sample-no-slug.xml', 5, 1],
    ['sample-with-alt.xml', 1, 1],
    ['feature-image-captions.xml', 3, 2],
    ['has-audio-enclosure.xml', 1, 0],
    ['has-yoast-meta.xml', 2, 0],
    ['co-authors-plus.xml', 4, 0],
  ])('%s: each item is an entry or told', async (name, entries, unread) => {
    const site = await readSource(await openSource(sampleOf(`wordpress/${name}`)));
    expect([site.platform, site.entries.length, site.unread.length]).toEqual(['wordpress', entries, unread]);
    expect(new Set(site.entries.map(({ sourceId }) => sourceId)).size).toBe(entries);
    expect(site.entries.filter(({ title }) => title.trim() === '')).toEqual([]);
  });

  it('squarespace/sample.xml: captions, pictures and names of untitled pages', async () => {
    const site = await readSource(await openSource(sampleOf('squarespace/sample.xml')));
    expect(site.platform).toBe('squarespace');
    expect(site.entries.map(({ sourceId, title }) => [sourceId, title])).toEqual([
      ['squarespace:204@example.com', 'Draft & Post & More—More'],
      ['squarespace:4@example.com', 'Basic Post'],
      ['squarespace:135@example.com', 'Services'],
      ['squarespace:135@example.com/no-title', 'No title'],
      ['squarespace:146@example.com', 'My dated post'],
    ]);
    expect(htmlOf(site.entries[1])).not.toContain('MAKINGIT_Unfold');
  });
});
