import type { Token } from '../../words/tokens.ts';
import { openSigns, type FindAsked } from './asked-signs.ts';
import { listNamed, type CastOptions, type Named } from './cast.ts';
import { HARMLESS_SIGNS } from './harmless-signs.ts';
import { BETWEEN, PAST } from './past.ts';
import { readPieces } from './phrases.ts';
import { STORY_SIGNS, WRITER, WRITER_SIGNS } from './story-signs.ts';
import { WORK, words, type Sign } from './vocabulary.ts';
import { weighActsAtWork, weighNameAtWork, weighPlainTale, type Found } from './weigh-together.ts';

/** What a passage says by itself, whatever stood before it. */
export interface PassageSigns {
  named: Named[];
  /** What it says in words; read once one asks. */
  readPieces: () => readonly string[];
  /** Signs that it tells a client's story, and of whom it names. */
  speaking: Found[];
  /** Signs that it does not; looked for once one asks. */
  findAgainst: () => Found[];
  /** What several signs say together. */
  weighTogether: (against: readonly Found[]) => Found[];
}

/** Reads the signs of a passage. Hand-given points say which of two is the stronger; what they are worth was learned. */
export function readSigns(text: string, tokens: readonly Token[], options: CastOptions): PassageSigns {
  const texts = readTexts(text, tokens);
  const named = listNamed(tokens, options);
  const speaking = [
    ...findAll(STORY_SIGNS, texts),
    ...(WRITER.test(texts.small) ? findAll(WRITER_SIGNS, texts) : []),
    ...weighNamed(named),
  ];
  let against: Found[] | undefined;
  return {
    named,
    readPieces: () => readPieces(texts.written, named),
    speaking,
    findAgainst: () => (against ??= findAll(HARMLESS_SIGNS, texts)),
    weighTogether: (others) => [
      ...(tokens.length < SHORTEST_TALE ? [] : weighPlainTale([...speaking, ...others])),
      ...weighNameAtWork(speaking),
      ...weighActsAtWork([...speaking, ...others]),
    ],
  };
}

/** A whole sentence: a heading tells nothing. */
const SENTENCE = /[.!?…]["”’')\]*_]*(?:\s|$)/u;

/** A third person: a passage that has none, such as an offer, is nobody's story. */
const SOMEBODY = new RegExp(
  `\\b(?:${words(`he she they his her hers him their who client clients couple couples patient patients husband wife man
  men woman women boy girl bride two pair family parents brother brothers sister sisters mediation`)}|(?:came|come|comes) to (?:me|us)|(?:i|we) (?:${WORK}))\\b`,
  'i',
);
const NAME_ACTS = new RegExp(`[A-ZÀ-Þ][a-zà-ÿ]+${BETWEEN} ${PAST}`);

/** Two thirds of a post's texts say nothing of anybody; to weigh those too takes a second for 1,000 posts. */
export function mayTell(text: string): boolean {
  return SENTENCE.test(text) && (SOMEBODY.test(text) || NAME_ACTS.test(text));
}

/** Signs that a passage is anything but a client's story, of one that was not read for more. */
export function readHarmlessSigns(text: string, tokens: readonly Token[]): Found[] {
  return findAll(HARMLESS_SIGNS, readTexts(text, tokens));
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

function findAll(signs: readonly Sign[], texts: Texts): Found[] {
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

export function weighNamed(named: readonly Named[]): Found[] {
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
