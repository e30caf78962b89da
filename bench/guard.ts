import { checkFiles } from '../src/posts/checks/check-content.ts';
import { checkNames } from '../src/posts/checks/guard/names.ts';
import { readStudies, type Study } from '../src/posts/checks/guard/study.ts';
import type { RuleContext } from '../src/posts/checks/rule.ts';
import { parseContent } from '../src/posts/source/content.ts';
import { readContent } from '../src/posts/source/read-content.ts';
import type { SourceText } from '../src/posts/source/source-text.ts';
import { readLexicon } from '../src/posts/checks/words/lexicon.ts';
import { readTokens, type Token } from '../src/posts/checks/words/tokens.ts';
import fs from 'node:fs';
import path from 'node:path';
import { generatePosts } from './generate-content.ts';
import { CASES, measureStories } from './guard-cases.ts';
import { measure, outcomeToText, readPassageFile } from './guard-outside.ts';
import { readNames } from './names.ts';

// `npm run bench:guard`: every mention of a person in every client story is replaced in turn by each
// of these names; what the guard does not see would be published.
const NAMES = 1000;

const now = new Date();
const files = await readContent('content');
const lexicon = readLexicon();
const { content } = parseContent(files, 'content');
const names = readNames(NAMES);

const counts = { slips: 0, caught: 0, warned: 0, missed: 0 };
const missedNames = new Map<string, number>();
let stories = 0;
for (const post of content.posts) {
  for (const study of readStudies(post, { content, language: content.siteView.language } as RuleContext)) {
    stories += 1;
    for (const mention of listMentions(study)) injectAll(post.text, study, mention);
  }
}

const share = (count: number) => `${((100 * count) / counts.slips).toFixed(2)} %`;
console.log(
  `${counts.slips} slips (${names.length} names) in ${stories} stories of ${content.posts.length} posts:`,
);
console.log(
  `  caught ${share(counts.caught)}, warned ${share(counts.warned)}, missed ${share(counts.missed)}`,
);
console.log(`  missed most: ${listMissed()}`);

const clean = await checkFiles(files, 'content', { now, production: true });
const alarms = clean.faults.filter(({ slug }) => /name|person|surname|contact|date|age/.test(slug));
console.log(`  false alarms on the posts as written: ${alarms.length}`);

const passages = readPassageFile('tests/fixtures/guard/passages.json');
for (const isHeldOut of [false, true]) {
  const some = passages.filter((passage) => passage.isHeldOut === isHeldOut);
  console.log(`Passages of our own${isHeldOut ? ', held out' : ''}: ${outcomeToText(await measure(some))}`);
}
if (fs.existsSync(CASES)) {
  console.log('Cases beside the project:');
  await measureStories(path.join(CASES, 'handed.json'), process.argv.includes('--details'));
  console.log(
    `  outside: ${outcomeToText(await measure(readPassageFile(path.join(CASES, 'outside-handed.json'))))}`,
  );
}

for (const count of [250, 500, 1000]) {
  const many = generatePosts(files, count);
  const start = performance.now();
  const { faults } = await checkFiles(many, 'content', { now, production: true });
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `  the whole check of ${count} posts: ${seconds.toFixed(2)} s in one process (${faults.length} faults)`,
  );
}

interface Mention {
  blockIndex: number;
  token: Token;
}

function listMentions({ blocks, people }: Study): Mention[] {
  return blocks.flatMap(({ tokens }, blockIndex) =>
    tokens.filter(({ bare }) => people.includes(bare)).map((token) => ({ blockIndex, token })),
  );
}

function injectAll(text: SourceText, study: Study, { blockIndex, token }: Mention): void {
  const entry = study.blocks[blockIndex];
  if (!entry) return;
  const end = token.written.slice(token.bare.length);
  for (const name of names) {
    if (study.people.includes(name)) continue;
    const block = { ...entry.block, text: token.before + name + end + token.after };
    const blocks = [{ block, tokens: readTokens(block, text.source) }];
    const severities = checkNames(text, { ...study, blocks }, lexicon).map(({ severity }) => severity);
    counts.slips += 1;
    if (severities.includes('error')) counts.caught += 1;
    else if (severities.includes('warning')) counts.warned += 1;
    else {
      counts.missed += 1;
      missedNames.set(name, (missedNames.get(name) ?? 0) + 1);
    }
  }
}

function listMissed(): string {
  const most = [...missedNames].sort(([, a], [, b]) => b - a).slice(0, 12);
  return most.map(([name, count]) => `${name} (${count})`).join(', ') || 'none';
}
