import fs from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { SiteError } from '../src/lib/site-error.ts';
import { dateToIsoDay } from '../src/lib/dates.ts';
import { readSiteView } from '../src/posts/source/declared.ts';
import { readData } from '../src/posts/source/front-matter.ts';
import { titleToSlug } from '../src/posts/title-to-slug.ts';
import { runCommand } from './run-command.ts';

// `npm run new:post -- "Title"`: a complete post that passes the checks, as a draft.
await runCommand(() => {
  const title = process.argv.slice(2).join(' ').trim();
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
  fs.writeFileSync(file, draft(title.slice(0, 90), slug, folder), { flag: 'wx' });
  console.log(`Written: content/posts/${slug}.mdx`);
  console.log(
    'It is a draft: readers see it when you take out "draft: true". See it as you write with npm run dev, under /drafts/.',
  );
});

function draft(title: string, id: string, folder: string): string {
  const idsOf = (name: string) =>
    fs.readdirSync(path.join(folder, name)).map((file) => file.replace(/\.yaml$/, ''));
  const site = fs.readFileSync(path.join(folder, 'site.yaml'), 'utf8');
  const { timeZone } = readSiteView(readData(site, 'content/site.yaml'));
  const today = dateToIsoDay(new Date(), timeZone);
  const front = {
    id,
    title,
    description: 'Say in 50 to 160 characters what a reader will find here and why it matters.',
    publishedAt: today,
    draft: true,
    author: idsOf('people')[0],
    topics: idsOf('topics').slice(0, 1),
    related: [],
    dynamics: [
      {
        id: 'the-pattern',
        name: 'The pattern',
        definition: 'Say in a sentence or two what this pattern is.',
        characteristics: [
          { id: 'first-trait', title: 'First trait', definition: 'Say in one sentence how it shows.' },
          { id: 'second-trait', title: 'Second trait', definition: 'Say in one sentence how it shows.' },
        ],
        outcomes: {
          kind: 'issues',
          items: [{ title: 'What it leads to', text: 'Say in one sentence what follows from it.' }],
        },
      },
    ],
    callsToAction: [{ kind: 'comment', text: 'Ask your readers for what they know about it.' }],
  };
  return `---
${stringify(front, { lineWidth: 0 })}---

Begin with what your reader feels, in two or three sentences.

## What it is

<Definition of="the-pattern" />

<Characteristic id="first-trait" />

Tell how it looks in everyday life.

<CaseStudy people="Robin, Alex" basis="fictional" reviewed="${today}">

Robin and Alex are invented. Tell here what happened between them and what changed it. No other name may stand here.

</CaseStudy>

<Characteristic id="second-trait" />

Tell how it looks in everyday life.

<Outcomes of="the-pattern" />

## What helps

Say what a reader can try tonight.

<CallsToAction />
`;
}
