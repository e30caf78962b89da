import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ImportReport } from '../../src/import/report.ts';
import { copySite, type SiteCopy } from '../site-copy.ts';
import { startSite, type RunningSite } from '../running-site.ts';

const POST = 'content/posts/when-to-speak/index.mdx';
const PAGE = 'content/pages/my-story.mdx';

/** As WordPress exports it: a post with a picture and a link to a page, and that page. */
const EXPORT = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Old blog</title><link>https://old.example</link><wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>https://old.example</wp:base_site_url><wp:base_blog_url>https://old.example</wp:base_blog_url>
<item><title>When to speak</title><link>https://old.example/2020/05/when-to-speak/</link><dc:creator><![CDATA[coach]]></dc:creator>
<content:encoded><![CDATA[<!-- wp:heading --><h1>First</h1><!-- /wp:heading --><p>Not before you have <b>listened</b>. <a href="https://old.example/my-story/">My story</a> tells why.</p><figure><img src="https://old.example/wp-content/uploads/2020/05/quiet-lake.jpg" alt="A lake without wind"/><figcaption>In May</figcaption></figure>]]></content:encoded>
<excerpt:encoded><![CDATA[A short text on the moment in which words help, and on the one before it.]]></excerpt:encoded>
<wp:post_id>7</wp:post_id><wp:post_date>2020-05-02 10:00:00</wp:post_date><wp:post_date_gmt>2020-05-02 08:00:00</wp:post_date_gmt><wp:post_name>when-to-speak</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
<wp:postmeta><wp:meta_key>_yoast_wpseo_title</wp:meta_key><wp:meta_value><![CDATA[The moment in which words help %%sep%% %%sitename%%]]></wp:meta_value></wp:postmeta>
<category domain="category" nicename="talking"><![CDATA[Talking]]></category></item>
<item><title>My story</title><link>https://old.example/my-story/</link><content:encoded><![CDATA[<p>I was a teacher once, and learned there to wait for the second answer.</p>]]></content:encoded><excerpt:encoded></excerpt:encoded>
<wp:post_id>8</wp:post_id><wp:post_date_gmt>2020-05-01 08:00:00</wp:post_date_gmt><wp:post_name>my-story</wp:post_name><wp:status>publish</wp:status><wp:post_type>page</wp:post_type></item>
</channel></rss>`;

let project: SiteCopy;
let site: RunningSite;
let report: ImportReport;
let again: ImportReport;

async function runImport(...options: string[]): Promise<ImportReport> {
  const args = ['scripts/import.ts', path.join(project.folder, 'export/old.xml'), '--folder', project.folder];
  const { stdout } = await promisify(execFile)(process.execPath, [...args, '--json', ...options]);
  return JSON.parse(stdout) as ImportReport;
}

/** The coach imports her old blog, and publishes what came as it is. */
beforeAll(async () => {
  project = copySite();
  const uploads = path.join(project.folder, 'export/uploads/2020/05');
  fs.mkdirSync(uploads, { recursive: true });
  const lake = { create: { width: 800, height: 600, channels: 3, background: '#557799' } } as const;
  await sharp(lake).jpeg().toFile(path.join(uploads, 'quiet-lake.jpg'));
  project.write('export/old.xml', EXPORT);
  project.write('export/topics.yaml', 'Talking: communication\n');
  report = await runImport('--topics', path.join(project.folder, 'export/topics.yaml'));
  again = await runImport();
  const invitation = 'callsToAction:\n  - { kind: comment, text: What do you hear? }\n';
  project.write(POST, `${project.read(POST).replace('draft: true\n', invitation)}\n<CallsToAction />\n`);
  project.write(PAGE, project.read(PAGE).replace('draft: true\n', ''));
  await project.build();
  site = await startSite({ RATE_LIMITS: 'off' }, project.dist);
}, 180_000);
afterAll(async () => {
  await site.stop();
  project.remove();
});

const get = (address: string) => fetch(site.url + address, { redirect: 'manual' });

it('tells of each text what became of it, as JSON alone', () => {
  expect(
    report.entries.map(({ title, outcome, file, pictures, missing, faults }) => ({
      title,
      outcome,
      file,
      pictures,
      missing,
      faults: faults.map(({ kind }) => kind),
    })),
  ).toMatchInlineSnapshot(`
    [
      {
        "faults": [
          "field-missing",
        ],
        "file": "posts/when-to-speak/index.mdx",
        "missing": [],
        "outcome": "written",
        "pictures": 1,
        "title": "When to speak",
      },
      {
        "faults": [],
        "file": "pages/my-story.mdx",
        "missing": [],
        "outcome": "written",
        "pictures": 0,
        "title": "My story",
      },
    ]
  `);
});

it('brings nothing a second time', () => {
  expect(again.entries.map(({ outcome }) => outcome)).toEqual(['there', 'there']);
});

it('has the post as it was, its picture with its caption, and its link to where the page is now', async () => {
  const html = await (await get('/posts/when-to-speak/')).text();
  expect(html).toContain('<strong>listened</strong>');
  expect(html).toMatch(/<h2[^>]*>(?:<a[^>]*>)?First/);
  expect(html).toContain('href="/my-story/"');
  expect(html).toContain('alt="A lake without wind"');
  expect(html).toContain('In May');
});

it('calls the post in search results what it was called there, and nowhere else', async () => {
  expect(project.read(POST)).toContain('\nsearchTitle: The moment in which words help\n');
  const html = await (await get('/posts/when-to-speak/')).text();
  expect(html).toContain('<title>The moment in which words help</title>');
  expect(html).toContain('<meta property="og:title" content="When to speak">');
  expect(html).toMatch(/<h1[^>]*>When to speak<\/h1>/);
  expect(await (await get('/my-story/')).text()).toMatch(/<title>My story · .+<\/title>/);
});

it('leads from where the post was to where it is', async () => {
  const { status, headers } = await get('/2020/05/when-to-speak/');
  expect([status, headers.get('location')]).toEqual([301, '/posts/when-to-speak/']);
  expect((await get('/my-story/')).status).toBe(200);
});
