import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { BUILD_SCRIPT } from '../src/server/publish/run-build.ts';
import { brotliLength, countWords } from '../tests/page-weight.ts';
import { startSite } from '../tests/running-site.ts';

// `npm run bench:weights`: what each post weighs on its way to a reader, with its looks and an empty discussion, and
// how much that is for a word of it.
execFileSync(process.execPath, [BUILD_SCRIPT], { stdio: 'ignore' });
const site = await startSite();
const slugs = fs
  .readdirSync('dist/client/posts')
  .filter((slug) => fs.existsSync(`content/posts/${slug}.mdx`));
const rows = await Promise.all(
  slugs.map(async (post) => {
    const page = await (await fetch(`${site.url}/posts/${post}/`)).text();
    const [words, bytes] = [countWords(page), brotliLength(page)];
    const looks = bytes - brotliLength(page.replaceAll(/<style[\s\S]*?<\/style>/g, ''));
    return { post, words, bytes, looks, 'bytes a word': (bytes / words).toFixed(2) };
  }),
);
console.table(rows.sort((a, b) => b.words - a.words));
await site.stop();
