import { LRUCache } from 'lru-cache';
import { splitList } from '../../../schema/components/case-study.ts';
import { findAttribute } from '../../../source/attributes.ts';
import type { Block, Body } from '../../../source/tree.ts';
import type { Document } from '../../../source/content.ts';
import { getFrontSchema, readFrontTexts } from '../../front-texts.ts';
import type { DocumentContext } from '../../rule.ts';
import { normalizeWord, readTokens, type Token } from '../../words/tokens.ts';
import type { Standing } from './cast.ts';
import { STORY, weighPassage, type Weighed } from './weigh.ts';

/** What stands by itself outside of the stories, with what it says of people. */
export interface Passage {
  weighed: Weighed;
  block: Block;
  isStory: boolean;
}

/** What follows a story goes on about its people. */
const TOLD: Weighed = { score: Number.NEGATIVE_INFINITY, named: [], goesOn: false, findAnchor: () => 'told' };

/** All that is asked of one document is asked in a row; a map that held those of all would keep their words in memory. */
const PASSAGES = new LRUCache<Body, Passage[]>({ max: 2 });

/** What passages are weighed with. */
export type PassageContext = Pick<DocumentContext, 'lexicon' | 'authorNames' | 'schemas'>;

/** The passages of a document outside of its stories, in their order; those of its front matter first. */
export function readPassages(document: Document, context: PassageContext): Passage[] {
  const { body, text, yaml } = document;
  const known = body && PASSAGES.get(body);
  if (known) return known;
  const told = new Set<string>();
  const options = { lexicon: context.lexicon, authors: context.authorNames, told };
  const passages: Passage[] = [];
  let before: Weighed | undefined;
  const weigh = (block: Block) => {
    const weighed = weighPassage(block.text, readTokens(block, text.source), { ...options, before });
    before = weighed;
    passages.push({ weighed, block, isStory: weighed.score >= STORY });
  };
  for (const block of readFrontTexts(yaml, getFrontSchema(document, context.schemas))) {
    before = undefined;
    weigh(block);
  }
  before = undefined;
  for (const block of body?.blocks ?? []) {
    if (!block.study) weigh(block);
    else {
      for (const name of listPeople(block)) told.add(name);
      before = TOLD;
    }
  }
  if (body) PASSAGES.set(body, passages);
  return passages;
}

function listPeople({ study }: Block): string[] {
  if (!study) return [];
  return splitList(findAttribute(study, 'people')?.value ?? '').map((name) =>
    normalizeWord(name).toLowerCase(),
  );
}

/** Whether a passage itself says that a name is nobody's who came to be helped. */
export function isExplained({ weighed }: Passage, token: Token): boolean {
  const standing: Standing | undefined = weighed.named.find((each) => each.token === token)?.standing;
  if (standing !== undefined && standing !== 'bare') return true;
  if (standing === undefined) return false;
  const anchor = weighed.findAnchor();
  return anchor === 'own' || anchor === 'public' || anchor === 'made up';
}
