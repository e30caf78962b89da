import type { Token } from '../../words/tokens.ts';
import { listNamed, type CastOptions, type Named } from './cast.ts';
import { openSigns, type FindAsked } from './asked-signs.ts';
import { BETWEEN, PAST } from './past.ts';
import { HARMLESS_SIGNS } from './harmless-signs.ts';
import { STORY_SIGNS, WRITER, WRITER_SIGNS } from './story-signs.ts';
import type { Sign } from './vocabulary.ts';
import { sum, weighActsAtWork, weighNameAtWork, weighPlainTale, type Found } from './weigh-together.ts';

/**
 * From so many points on a passage is a client's story. Of the 251 passages of tests/fixtures/guard for which the weights
 * were chosen the stories have as many, and the others less than 2.
 */
export const STORY = 2.5;

/** Whom a passage is about, as far as it says so. */
export type Anchor = 'story' | 'own' | 'public' | 'made up' | 'told';

export interface Weighed {
  score: number;
  named: Named[];
  /** What was found, with its points. */
  found: Found[];
  /** Says whom "she" means in the passage that follows; worked out where one asks. */
  findAnchor: () => Anchor | undefined;
  /** Nobody is brought in: whom "she" means was said before. */
  goesOn: boolean;
}

/** Weighs all signs that a passage tells the story of somebody who came to be helped. */
export function weighPassage(
  text: string,
  tokens: readonly Token[],
  options: CastOptions & { before?: Weighed | undefined },
): Weighed {
  if (!mayTell(text)) return toAside(text, tokens, options);
  const { before } = options;
  const texts = readTexts(text, tokens);
  const named = listNamed(tokens, options);
  const speaking = [
    ...weighAll(STORY_SIGNS, texts),
    ...(WRITER.test(texts.small) ? weighAll(WRITER_SIGNS, texts) : []),
    ...weighNamed(named),
  ];
  const goesOn = named.length === 0 && speaking.every(({ name }) => !INTRODUCES.has(name));
  let known: Found[] | undefined;
  const weighAgainst = () => (known ??= weighAll(HARMLESS_SIGNS, texts));
  const acts = speaking.some(({ name }) => name === 'they did' || name === 'name acts');
  // Without an act 1.2 points may come on top of it, with one less than 5: of most prose nothing more needs to be asked.
  const against = sum(speaking) >= STORY - (acts ? 5 : 1.2) ? weighAgainst() : [];
  const found = [
    ...speaking,
    ...against,
    ...(tokens.length < SHORTEST_TALE ? [] : weighPlainTale([...speaking, ...against])),
    ...weighNameAtWork(speaking),
    ...weighActsAtWork([...speaking, ...against]),
    ...(goesOn ? weighBefore(before, speaking) : []),
  ];
  const score = sum(found);
  return {
    score,
    named,
    found,
    goesOn,
    findAnchor() {
      if (score >= STORY) return 'story';
      return findStrongest([...speaking, ...weighAgainst()]) ?? (goesOn ? before?.findAnchor() : undefined);
    },
  };
}

/** A whole sentence: a heading tells nothing. */
const SENTENCE = /[.!?…]["”’')\]*_]*(?:\s|$)/u;
const SOMEBODY =
  /\b(?:he|she|they|his|hers?|him|their|i|me|my|mine|our|clients?|couples?|patients?|husband|wife)\b/i;
const NAME_ACTS = new RegExp(`[A-ZÀ-Þ][a-zà-ÿ]+${BETWEEN} ${PAST}`);

/** Two thirds of a post's texts say nothing of anybody; to weigh those too takes a second for 1,000 posts. */
function mayTell(text: string): boolean {
  return SENTENCE.test(text) && (SOMEBODY.test(text) || NAME_ACTS.test(text));
}

/** What tells nothing; whom it names is looked for where one asks. */
function toAside(
  text: string,
  tokens: readonly Token[],
  options: CastOptions & { before?: Weighed | undefined },
): Weighed {
  let known: Named[] | undefined;
  const listOnce = () => (known ??= listNamed(tokens, options));
  return {
    score: 0,
    get named() {
      return listOnce();
    },
    found: [],
    goesOn: true,
    findAnchor: () =>
      findStrongest([...weighNamed(listOnce()), ...weighAll(HARMLESS_SIGNS, readTexts(text, tokens))]) ??
      options.before?.findAnchor(),
  };
}

function readTexts(text: string, tokens: readonly Token[]): Texts {
  const written = text.replaceAll('’', "'").replace(QUOTED, cutQuoted);
  findAsked ??= openSigns([...STORY_SIGNS, ...WRITER_SIGNS, ...HARMLESS_SIGNS]);
  return { written, small: written.toLowerCase(), asked: findAsked(tokens) };
}

/** Once for a process: it changes with the signs alone. */
let findAsked: FindAsked | undefined;

interface Texts {
  written: string;
  small: string;
  /** Others than these it cannot have. */
  asked: ReadonlySet<Sign>;
}

/** In words: "What Emma wanted." is a heading that ends in a dot. */
const SHORTEST_TALE = 8;

/**
 * What stands in quotation marks: who says "you" there says it to somebody else. Each begins with its mark, so that the
 * engine need not look behind at every letter.
 */
const QUOTED =
  /“[^”]*”|"[^"]*"|‘(?<=(?:^|[\s(])‘)[^']*(?:'(?=\p{L})[^']*)*'|'(?<=(?:^|[\s(])')[^'\s][^']*(?:'(?=\p{L})[^']*)*'(?!\p{L})/gu;

function cutQuoted(quoted: string): string {
  return `"…${/[.?!,]/.exec(quoted.at(-2) ?? '')?.[0] ?? ''}"`;
}

function weighAll(signs: readonly Sign[], texts: Texts): Found[] {
  return signs.flatMap((sign) => {
    if (!texts.asked.has(sign)) return [];
    const { name, isExact, weight, most, pattern } = sign;
    const count = countUpTo(most, isExact ? texts.written : texts.small, pattern);
    return count > 0 ? [{ name, points: weight * count }] : [];
  });
}

function countUpTo(most: number, text: string, pattern: RegExp): number {
  if (most === 1) return pattern.test(text) ? 1 : 0;
  return Math.min(most, text.match(pattern)?.length ?? 0);
}

function weighNamed(named: readonly Named[]): Found[] {
  if (named.length === 0) return [];
  const of = (standing: Named['standing']) => named.filter((each) => each.standing === standing);
  const bare = of('bare');
  const publicNames = new Set(of('public').map(({ token }) => token.bare));
  return [
    { name: 'first name', points: bare.length > 0 ? 1.2 : 0 },
    { name: 'name acts', points: 1.1 * Math.min(2, bare.filter(({ acts }) => acts).length) },
    { name: 'public name', points: -2.5 * Math.min(2, publicNames.size) },
    { name: 'own people named', points: of('own').length > 0 ? -2 : 0 },
    { name: 'made up', points: of('made up').length > 0 ? -3 : 0 },
    { name: 'told before', points: of('told').length > 0 && bare.length === 0 ? -9 : 0 },
  ].filter(({ points }) => points !== 0);
}

/** "She" is who she was in the passage before. */
function weighBefore(before: Weighed | undefined, speaking: readonly Found[]): Found[] {
  if (!before || speaking.every(({ name }) => name !== 'they did')) return [];
  const anchor = before.findAnchor();
  if (anchor) return [{ name: `before: ${anchor}`, points: anchor === 'story' ? 2 : -5 }];
  // Told over two passages, neither may say enough by itself.
  return before.score >= LIKELY ? [{ name: 'before: likely', points: 0.6 * before.score }] : [];
}

const LIKELY = 1.2;

/** Signs that bring somebody in, as "she" does not. */
const INTRODUCES = new Set([
  'own client',
  'named client',
  'a client',
  'worked with',
  'saw somebody',
  'whom I see',
  'somebody I see',
  'there was',
  'changed names',
  'introduced',
  'their story',
  'a title and a name',
  'a family',
  'somebody',
]);

const ANCHORS = new Map<string, Anchor>([
  ['own people', 'own'],
  ['own people named', 'own'],
  ['public name', 'public'],
  ['a work', 'public'],
  ['imagined', 'made up'],
  ['said of a name', 'made up'],
  ['made up', 'made up'],
  ['told before', 'told'],
]);

function findStrongest(found: readonly Found[]): Anchor | undefined {
  const strongest = found
    .filter(({ name }) => ANCHORS.has(name))
    .toSorted((a, b) => a.points - b.points)
    .at(0);
  return strongest && ANCHORS.get(strongest.name);
}
