import type { Token } from '../../words/tokens.ts';
import { listNamed, type CastOptions, type Named } from './cast.ts';
import { judgeSigns, judgeWords } from './judge.ts';
import { mayTell, readHarmlessSigns, readSigns, weighNamed } from './passage-signs.ts';
import { sum, type Found } from './weigh-together.ts';

/**
 * From here on, as the logarithm of the odds, a passage is a client's story: of writers of whom nothing was learned 95 % of the
 * stories have as much, and 2.5 % of the others (docs/decisions/0052-learned-stories.md).
 */
export const STORY = 0.2;

/** Whom a passage is about, as far as it says so. */
export type Anchor = 'story' | 'own' | 'public' | 'made up' | 'told';

export interface Weighed {
  score: number;
  named: Named[];
  /** Says whom "she" means in the passage that follows; worked out where one asks. */
  findAnchor: () => Anchor | undefined;
  /** Nobody is brought in: whom "she" means was said before. */
  goesOn: boolean;
}

/** Weighs all that speaks for or against a passage's telling the story of somebody who came to be helped. */
export function weighPassage(text: string, tokens: readonly Token[], options: WeighOptions): Weighed {
  if (!mayTell(text)) return toAside(text, tokens, options);
  const { before } = options;
  const { named, readPieces, speaking, findAgainst, weighTogether } = readSigns(text, tokens, options);
  const goesOn = named.length === 0 && speaking.every(({ name }) => !INTRODUCES.has(name));
  const score = speaking.some(({ points }) => points > 0) ? weighAll() : Number.NEGATIVE_INFINITY;
  return {
    score,
    named,
    goesOn,
    findAnchor: answerOnce(() => {
      if (score >= STORY) return 'story';
      return findStrongest([...speaking, ...findAgainst()]) ?? (goesOn ? before?.findAnchor() : undefined);
    }),
  };

  /** "My clients James and Natalie": says it in so many words, unless that story was told before. */
  function isNamedClient(): boolean {
    return (
      speaking.some(({ name }) => name === 'named client') &&
      named.some(({ standing }) => standing === 'bare')
    );
  }

  function weighAll(): number {
    const isClient = isNamedClient();
    const alone = judgeWords(readPieces()) + judgeSigns(speaking);
    // What speaks against it only takes away: of most prose nothing more needs to be asked.
    if (!isClient && alone + MOST_TOLD + MOST_TOGETHER < LIKELY) return alone;
    const spoken = alone + sum(goesOn ? weighBefore(before, speaking) : []);
    const against = isClient || spoken + MOST_TOGETHER >= STORY ? findAgainst() : [];
    const score = spoken + judgeSigns([...against, ...weighTogether(against)]);
    const isThoughtOf = against.some(({ name }) => ANCHORS.get(name) === 'made up');
    return isClient && !isThoughtOf ? Math.max(STORY, score) : score;
  }
}

interface WeighOptions extends CastOptions {
  before?: Weighed | undefined;
}

/** More points several signs together cannot have. */
const MOST_TOGETHER = 5;

/** What tells nothing; whom it names is looked for where one asks. */
function toAside(text: string, tokens: readonly Token[], options: WeighOptions): Weighed {
  let known: Named[] | undefined;
  const listOnce = () => (known ??= listNamed(tokens, options));
  return {
    score: Number.NEGATIVE_INFINITY,
    get named() {
      return listOnce();
    },
    goesOn: true,
    findAnchor: answerOnce(
      () =>
        findStrongest([...weighNamed(listOnce()), ...readHarmlessSigns(text, tokens)]) ??
        options.before?.findAnchor(),
    ),
  };
}

/** Each passage behind it that goes on about somebody asks whom this one is about. */
function answerOnce(find: () => Anchor | undefined): () => Anchor | undefined {
  let known: { anchor: Anchor | undefined } | undefined;
  return () => (known ??= { anchor: find() }).anchor;
}

/** "She" is who she was in the passage before. */
function weighBefore(before: Weighed | undefined, speaking: readonly Found[]): Found[] {
  if (!before || speaking.every(({ name }) => name !== 'they did')) return [];
  const anchor = before.findAnchor();
  if (anchor) return [{ name: `before: ${anchor}`, points: anchor === 'story' ? 1 : -2.5 }];
  // Told over two passages, neither may say enough by itself.
  return before.score >= LIKELY ? [{ name: 'before: likely', points: 1 }] : [];
}

const LIKELY = STORY - 1.5;

/** More points the passage before cannot give. */
const MOST_TOLD = 1;

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
