export type Platform = 'Markdown' | 'HTML' | 'WordPress' | 'Ghost';

export const TOP = '---\ntitle: A text\ndate: 2020-01-01\n---\n';

/** The same HTML where each platform keeps it. */
export const FILES: Record<Platform, (html: string) => Record<string, string>> = {
  Markdown: (html) => ({ '_posts/2020-01-01-a-text.md': `${TOP}\n${html}\n` }),
  HTML: (html) => ({ '_posts/2020-01-01-a-text.html': `${TOP}${html}\n` }),
  WordPress: (html) => ({
    'export.xml': `<?xml version="1.0" encoding="UTF-8" ?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Old</title><link>https://old.example</link><wp:wxr_version>1.2</wp:wxr_version><item><title>A text</title><link>https://old.example/a-text/</link><content:encoded><![CDATA[<!-- wp:html -->${html}<!-- /wp:html -->]]></content:encoded><wp:post_id>1</wp:post_id><wp:post_name>a-text</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item></channel></rss>`,
  }),
  Ghost: (html) => ({
    'export.json': JSON.stringify({
      posts: [{ id: '1', title: 'A text', slug: 'a-text', status: 'published', html }],
    }),
  }),
};
