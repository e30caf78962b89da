import { describe, expect, it } from 'vitest';
import { openSource } from '../../../../src/import/sources/open-source.ts';
import { substackToHtml } from '../../../../src/import/sources/substack.ts';
import { readSource } from '../../../../src/import/sources/tell-source.ts';
import { filesOf, hasSamples, htmlOf, sampleOf } from './samples.ts';
import { tellUnread } from './tell-unread.ts';

const TABLE = `post_id,post_date,is_published,email_sent_at,type,audience,title,subtitle,podcast_url
11.saying-no,2021-02-03T04:05:06.000Z,true,,newsletter,everyone,Saying &#x201C;no&#x201D;,How,
12.for-payers,2021-02-04T04:05:06.000Z,true,,newsletter,only_paid,For payers,,
13.begun,2021-02-05T04:05:06.000Z,false,,newsletter,everyone,,,
14.nothing,2021-02-06T04:05:06.000Z,false,,newsletter,everyone,Nothing,,
15.about,2021-02-06T04:05:06.000Z,true,,page,everyone,About,,
`;

describe('an export of Substack', () => {
  it('joins the table and the files, and leaves subscribers where they are', async () => {
    const site = await readSource(
      filesOf({
        'posts.csv': TABLE,
        'email_list.old.csv': 'email,active_subscription\nann@secret.example,true\n',
        'posts/11.saying-no.html':
          '<p>Words.</p><p class="button-wrapper"><a class="button primary" href="https://old.substack.com/subscribe?"><span>Subscribe</span></a></p>',
        'posts/12.for-payers.html': '<p>Paid.</p>',
        'posts/13.begun.html': '<p>A first sentence. And more.</p>',
        'posts/15.about.html': '<p>Who.</p>',
      }),
    );
    expect(site).toMatchObject({ platform: 'substack', address: 'https://old.substack.com' });
    expect(
      site.entries.map(({ sourceId, kind, state, title, address, publishedAt }) => [
        sourceId,
        kind,
        state,
        title,
        address,
        publishedAt,
      ]),
    ).toEqual([
      [
        'substack:11@old.substack.com',
        'post',
        'published',
        'Saying “no”',
        'https://old.substack.com/p/saying-no',
        '2021-02-03T04:05:06Z',
      ],
      [
        'substack:12@old.substack.com',
        'post',
        'private',
        'For payers',
        'https://old.substack.com/p/for-payers',
        '2021-02-04T04:05:06Z',
      ],
      ['substack:13@old.substack.com', 'post', 'draft', 'Begun', undefined, undefined],
      [
        'substack:15@old.substack.com',
        'page',
        'published',
        'About',
        'https://old.substack.com/p/about',
        '2021-02-06T04:05:06Z',
      ],
    ]);
    expect(htmlOf(site.entries[0])).toBe('<p>Words.</p>');
    expect(tellUnread(site)).toEqual([
      '“Nothing”: its text is not in the export: a post that was never written, or one that was sent from elsewhere',
      'The file email_list.old.csv: it lists people and their emails, which stay where they are; nobody is brought here with a site',
    ]);
    expect(JSON.stringify(site)).not.toContain('secret.example');
  });

  it('reads its footnotes, pictures, films and quotes', () => {
    const html = substackToHtml(
      '<p>Said<a class="footnote-anchor" id="footnote-anchor-1" href="#footnote-1" target="_self">1</a>.</p><div class="captioned-image-container"><figure><a class="image-link image2" href="https://substackcdn.com/image/fetch/w_1456/https%3A%2F%2Fbucket.example%2Fa.jpeg"><div class="image2-inset"><picture><source srcset="x 424w"><img src="https://substackcdn.com/image/fetch/w_1456,c_limit/https%3A%2F%2Fbucket.example%2Fa.jpeg" data-attrs="{&quot;src&quot;:&quot;https://bucket.example/a.jpeg&quot;,&quot;alt&quot;:null}" alt="A bench"></picture></div></a><figcaption class="image-caption">The bench.</figcaption></figure></div><div id="youtube2-abcdefghijk" class="youtube-wrap" data-attrs="{&quot;videoId&quot;:&quot;abcdefghijk&quot;}"><div class="youtube-inner"><iframe src="https://www.youtube-nocookie.com/embed/abcdefghijk"></iframe></div></div><div class="pullquote"><p>Breathe.</p></div><div class="subscription-widget-wrap"><p>Thanks for reading!</p></div><div class="footnote" data-component-name="FootnoteToDOM"><a id="footnote-1" href="#footnote-anchor-1" class="footnote-number" contenteditable="false">1</a><div class="footnote-content"><p>By <em>whom</em>.</p></div></div>',
    );
    expect(html).toBe(
      '<p>Said<sup data-import="footnote" data-id="1">1</sup>.</p><figure><img src="https://bucket.example/a.jpeg" alt="A bench"><figcaption>The bench.</figcaption></figure><p><a href="https://www.youtube.com/watch?v=abcdefghijk" data-import="video">https://www.youtube.com/watch?v=abcdefghijk</a></p><blockquote><p>Breathe.</p></blockquote><ol data-import="footnotes"><li data-id="1"><p>By <em>whom</em>.</p></li></ol>',
    );
  });
});

describe.skipIf(!hasSamples)('the sample of Substack', () => {
  it('gives each of its five rows as an entry', async () => {
    const site = await readSource(await openSource(sampleOf('substack')));
    expect([site.platform, site.entries.length, site.unread]).toEqual(['substack', 5, []]);
    expect(htmlOf(site.entries[1])).toContain('data-import="audio"');
    expect(htmlOf(site.entries[1])).not.toContain('Leave a comment');
    expect(site.entries.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      'post published',
      'post published',
      'post published',
      'post draft',
      'page published',
    ]);
  });
});
