import sharp from 'sharp';
import { makeZip } from '../unit/import/sources/make-zip.ts';

export interface OldPost {
  id: number;
  title: string;
  slug: string;
  html: string;
  category?: string;
  comments?: string;
  kind?: 'page';
  /** As a plugin for stars keeps them. */
  stars?: { average: number; count: number };
}

export const makeComment = (id: number, name: string, text: string, parent = 0) =>
  `<wp:comment><wp:comment_id>${id}</wp:comment_id><wp:comment_author><![CDATA[${name}]]></wp:comment_author><wp:comment_author_email>${name.toLowerCase()}@old.example</wp:comment_author_email><wp:comment_date_gmt>2019-05-0${id} 08:00:00</wp:comment_date_gmt><wp:comment_content><![CDATA[${text}]]></wp:comment_content><wp:comment_approved>1</wp:comment_approved><wp:comment_type>comment</wp:comment_type><wp:comment_parent>${parent}</wp:comment_parent></wp:comment>`;

export const OLD_POSTS: readonly OldPost[] = [
  {
    id: 12,
    title: 'When to speak',
    slug: 'when-to-speak',
    category: 'Talking',
    html: '<p>Not before you have <b>listened</b>, and not long after.</p><figure><img src="https://old.example/wp-content/uploads/2019/04/quiet-lake.jpg" alt="A lake without wind"/></figure>',
    comments:
      makeComment(1, 'Ann', 'This helped me at breakfast.') + makeComment(2, 'Bo', 'Me too, at dinner.', 1),
  },
  {
    id: 13,
    title: 'A week without advice',
    slug: 'a-week-without-advice',
    category: 'Listening',
    html: '<p>A client of mine came to me after her sister had moved away. She told me that every evening on the telephone she gave advice, and that her sister called less and less. We agreed on one week without any.</p><p>What is left to say is more than one thinks.</p>',
  },
  {
    id: 14,
    title: 'The picture that is gone',
    slug: 'gone',
    html: '<p>Here was a picture once.</p><img src="https://old.example/wp-content/uploads/2019/04/lost.jpg" alt="Nothing"/>',
  },
];

/** Of April. */
const toDay = (id: number) => String((id % 28) + 1).padStart(2, '0');

const toMeta = (key: string, value: number) =>
  `<wp:postmeta><wp:meta_key><![CDATA[${key}]]></wp:meta_key><wp:meta_value><![CDATA[${value}]]></wp:meta_value></wp:postmeta>`;

const toStars = ({ average, count }: { average: number; count: number }) =>
  toMeta('_kksr_avg', average) + toMeta('_kksr_casts', count);

const toItem = ({ id, title, slug, html, category, comments = '', kind, stars }: OldPost) =>
  `<item><title>${title}</title><link>https://old.example/2019/04/${slug}/</link><guid isPermaLink="false">https://old.example/?p=${id}</guid><dc:creator><![CDATA[coach]]></dc:creator><content:encoded><![CDATA[${html}]]></content:encoded><excerpt:encoded><![CDATA[A short text on the moment in which words help, and on the one before it.]]></excerpt:encoded><wp:post_id>${id}</wp:post_id><wp:post_date>2019-04-${toDay(id)} 10:00:00</wp:post_date><wp:post_date_gmt>2019-04-${toDay(id)} 08:00:00</wp:post_date_gmt><wp:post_name>${slug}</wp:post_name><wp:status>publish</wp:status><wp:post_type>${kind ?? 'post'}</wp:post_type>${category ? `<category domain="category" nicename="${category.toLowerCase()}"><![CDATA[${category}]]></category>` : ''}${stars ? toStars(stars) : ''}${comments}</item>`;

/**
 * As WordPress exports it: three posts, two comments under the first, and a client's story in plain prose.
 *
 * @param year of its old addresses; another year is another site
 */
export const makeOldSite = (year: number, posts: readonly OldPost[] = OLD_POSTS) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Old blog</title><link>https://old.example</link><wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>https://old.example</wp:base_site_url><wp:base_blog_url>https://old.example</wp:base_blog_url>
${posts.map(toItem).join('\n')}
</channel></rss>`
    .replaceAll('2019/04/', `${year}/04/`)
    .replaceAll('old.example', `old-${year}.example`)
    .replaceAll('?p=', `?p=${year}`);

/** The pictures of that site, as her host gave them to her. */
export async function makeOldPictures(): Promise<Buffer> {
  const lake = { create: { width: 800, height: 600, channels: 3, background: '#557799' } } as const;
  const picture = await sharp(lake).jpeg().toBuffer();
  return makeZip([{ name: 'uploads/2019/04/quiet-lake.jpg', content: picture }]);
}
