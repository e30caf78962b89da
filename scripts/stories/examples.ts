import fs from 'node:fs';
import path from 'node:path';
import { readPassageFile } from '../../bench/guard-outside.ts';
import { getFrontSchema, readFrontTexts } from '../../src/posts/checks/front-texts.ts';
import { mayTell, readSigns } from '../../src/posts/checks/guard/story/passage-signs.ts';
import { SIGN } from '../../src/posts/checks/guard/story/judge.ts';
import { listPhrases } from '../../src/posts/checks/guard/story/phrases.ts';
import { readLexicon } from '../../src/posts/checks/words/lexicon.ts';
import { readTokens } from '../../src/posts/checks/words/tokens.ts';
import { CONTENT_SCHEMAS } from '../../src/posts/schema/content-schemas.ts';
import { parseDocument, type Document } from '../../src/posts/source/content.ts';
import { normalizeText } from '../../src/posts/source/read-text.ts';
import { textToSource } from '../../src/posts/source/source-text.ts';
import { readPlainPosts } from '../../tests/plain-posts.ts';
import type { Example } from './logistic-regression.ts';

const PASSAGES = 'tests/fixtures/guard';
const POSTS = 'tests/fixtures/site/content/posts';

/** What was written by one, to be left out as a whole where it is measured how well others' teach. */
export interface Writer {
  name: string;
  examples: Example[];
}

/** All passages that were not held out, and what the fixture's posts say in their stories and outside of them. */
export function readWriters(): Writer[] {
  const files = fs.readdirSync(PASSAGES).filter((name) => name.startsWith('passages'));
  return [
    ...files.map((name) => ({ name, examples: readExamples(path.join(PASSAGES, name)) })),
    {
      name: 'posts',
      examples: fs
        .readdirSync(POSTS)
        .flatMap((name) => readPost(fs.readFileSync(path.join(POSTS, name), 'utf8'), [])),
    },
    {
      name: 'plain posts',
      examples: readPlainPosts().flatMap(({ written, faults }) => readPost(normalizeText(written), faults)),
    },
  ];
}

function readExamples(file: string): Example[] {
  return readPassageFile(file)
    .filter(({ isHeldOut }) => !isHeldOut)
    .map(({ text, isStory }) => toExample(text, isStory));
}

/**
 * Of a story its first paragraph: those behind it go on about somebody who was brought in there.
 *
 * @param faults those of the post, each as its line and its kind: some tell of a story in plain prose
 */
function readPost(written: string, faults: readonly string[]): Example[] {
  const document = parse(written);
  const front = readFrontTexts(document.yaml, getFrontSchema(document, CONTENT_SCHEMAS));
  const known = new Set<unknown>();
  return [...front, ...(document.body?.blocks ?? [])].flatMap(({ study, text, pieces }) => {
    if (study && known.has(study)) return [];
    known.add(study);
    const line = written.slice(0, pieces[0]?.place.offset ?? 0).split('\n').length;
    const example = toExample(text, study !== undefined || faults.includes(`${line} story-outside`));
    return example.features.size > 0 ? [example] : [];
  });
}

const options = { lexicon: readLexicon(), authors: new Set<string>(), told: new Set<string>() };

function toExample(passage: string, isPositive: boolean): Example {
  const { body, text } = parse(`---\n---\n\n${passage}\n`);
  const features = new Map<string, number>();
  for (const block of (body?.blocks ?? []).filter((each) => mayTell(each.text))) {
    const signs = readSigns(block.text, readTokens(block, text.source), options);
    const against = signs.findAgainst();
    for (const phrase of listPhrases(signs.readPieces())) features.set(phrase, 1);
    for (const { name, points } of [...signs.speaking, ...against, ...signs.weighTogether(against)])
      features.set(SIGN + name, (features.get(SIGN + name) ?? 0) + points);
  }
  return { features, isPositive };
}

function parse(source: string): Document {
  return parseDocument('post', textToSource('posts/post.mdx', source));
}
