import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { SiteError } from '../src/lib/site-error.ts';
import { dateToIsoDay } from '../src/lib/dates.ts';
import { POST_KINDS, UNSAID_KIND, postKindSchema, type PostKind } from '../src/posts/schema/kinds.ts';
import { readSiteView } from '../src/posts/source/declared.ts';
import { readData } from '../src/posts/source/front-matter.ts';
import { titleToSlug } from '../src/posts/title-to-slug.ts';
import { runCommand } from './run-command.ts';

function draft(kind: PostKind, title: string, id: string, folder: string): string {
  // A new site has no topics yet, and git keeps no empty folder.
  const idsOf = (name: string) =>
    fs
      .globSync('*.yaml', { cwd: path.join(folder, name) })
      .map((file) => file.replace(/\.yaml$/, ''))
      .sort();
  const site = fs.readFileSync(path.join(folder, 'site.yaml'), 'utf8');
  const { timeZone } = readSiteView(readData(site, 'content/site.yaml'));
  const today = dateToIsoDay(new Date(), timeZone);
  const { beginning } = POST_KINDS[kind];
  const front = {
    id,
    ...(kind === UNSAID_KIND ? {} : { kind }),
    title,
    description: 'Say in 50 to 160 characters what a reader will find here and why it matters.',
    publishedAt: today,
    draft: true,
    author: idsOf('people')[0],
    topics: idsOf('topics').slice(0, 1),
    related: [],
    ...beginning.fields,
    callsToAction: [{ kind: 'comment', text: 'Ask your readers for what they know about it.' }],
  };
  return `---
${stringify(front, { lineWidth: 0 })}---

${beginning.text(today)}`;
}

// `npm run new:post -- "Title"`: a complete post that passes the checks, as a draft; `--kind article` compares nothing.
await runCommand(() => {
  const { values, positionals } = parseArgs({
    options: { kind: { type: 'string' } },
    allowPositionals: true,
  });
  const { data: kind } = postKindSchema.safeParse(values.kind ?? UNSAID_KIND);
  const title = positionals.join(' ').trim();
  if (!kind) {
    throw new SiteError('post-kind-unknown', `There is no kind of post "${values.kind ?? ''}".`, {
      hint: `Write one of these: ${postKindSchema.options.join(', ')}.`,
    });
  }
  if (!title) {
    throw new SiteError('title-missing', 'A post needs a title.', {
      hint: 'Write: npm run new:post -- "How to say no"',
    });
  }
  const slug = titleToSlug(title);
  if (!slug) {
    throw new SiteError('title-without-letters', 'No address can be made of this title.', {
      hint: 'Begin with a title of Latin letters; it can be changed in the file afterwards.',
    });
  }
  const folder = path.resolve(import.meta.dirname, '../content');
  const file = path.join(folder, 'posts', `${slug}.mdx`);
  if (fs.existsSync(file)) {
    throw new SiteError('post-exists', `content/posts/${slug}.mdx is there already, and is left as it is.`, {
      hint: 'Choose another title, or write on in that file.',
    });
  }
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, draft(kind, title.slice(0, 90), slug, folder), { flag: 'wx' });
  console.log(`Written: content/posts/${slug}.mdx`);
  console.log(
    'It is a draft: readers see it when you take out "draft: true". See it as you write with npm run dev, under /drafts/.',
  );
});
