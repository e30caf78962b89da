import type { Root, RootContent } from 'mdast';
import type { PostInput } from '../../posts/schema/post.ts';
import { titleToSlug } from '../../posts/title-to-slug.ts';
import { makeComponent } from '../convert/handlers.ts';
import type { ImportNote } from '../notes.ts';
import { findCalls } from './calls.ts';
import { findPlain, findTitledList, type TitledText } from './plain-blocks.ts';
import { listTraits, type Trait } from './traits.ts';

type Dynamics = NonNullable<PostInput['dynamics']>;

/** As the fields have them. */
const LONGEST = { name: 60, definition: 400, heading: 90, outcome: 400, aspect: 60 };
const MOST_DYNAMICS = 3;

export interface Comparison {
  front: Pick<PostInput, 'kind' | 'dynamics' | 'differences' | 'callsToAction'>;
  tree: Root;
  notes: ImportNote[];
}

/** One of the things that are compared: what it is, its traits, and what comes of it. */
interface Part {
  id: string;
  name: string;
  definition: string;
  definedAt: number;
  traits: Trait[];
  list: TitledText[];
  listAt: number;
}

/**
 * Reads a text that compares as such: two or three times a definition, traits in a row and a list of what comes of it, then
 * perhaps a list of differences and what readers are asked to do. All of it is told by headings, numbers, colons and lists;
 * where one piece is missing the text stays what it is.
 */
export function findComparison({ children: blocks }: Root): Comparison | undefined {
  const lists = blocks.flatMap((block, at) => {
    // One that counts has traits.
    const list = block.type === 'list' && block.ordered !== true ? findTitledList(block) : undefined;
    return list ? [{ list, at }] : [];
  });
  const parts: Part[] = [];
  let from = 0;
  for (const { list, at } of lists) {
    const part = parts.length < MOST_DYNAMICS ? findPart(blocks, { from, at, list }) : undefined;
    if (!part) break;
    parts.push(part);
    from = at + 1;
  }
  if (parts.length < 2) return undefined;
  const ids = new Set<string>();
  const named = parts.map((part) => ({ ...part, id: freeId(part.name, ids) }));
  const compared = lists
    .slice(parts.length)
    .find(({ list }) =>
      list.every(({ title, text }) => title.length <= LONGEST.aspect && text.length <= LONGEST.outcome),
    );
  return write(blocks, named, { ids, compared });
}

function findPart(
  blocks: readonly RootContent[],
  { from, at, list }: { from: number; at: number; list: TitledText[] },
): Part | undefined {
  const until = findIntro(blocks, at) === undefined ? at : at - 1;
  const traits = listTraits(blocks, from, until);
  const [first] = traits;
  if (!first || traits.length < 2 || list.some(({ text }) => text.length > LONGEST.outcome)) return undefined;
  const defined = findDefinition(blocks, from, first.from);
  return defined && { id: '', ...defined, traits, list, listAt: at };
}

/** "Trust is …", as a text says what something is. */
const DEFINES =
  /^(?:(?:The|Die|Der|Das|La|Le|El)\s+|L['’])?(\p{Lu}[\p{L}\p{M}-]*(?:\s\p{L}[\p{L}\p{M}-]*){0,3}?)\s+(?:is|are|means|refers to|represents|describes|ist|sind|bedeutet|heißt|est|sont|désigne|signifie|es|son|significa|är|betyder|innebär)\s/u;

/** Words that begin a sentence and name nothing. */
const NOTHING =
  /^(?:it|this|that|these|those|there|here|what|who|how|why|he|she|we|you|they|i|one|das|dies|es|hier|ce|cela|il|elle|esto|eso|det|detta)$/i;

/** The last paragraph before the traits that says what the whole is, or the one below a heading that names it. */
function findDefinition(
  blocks: readonly RootContent[],
  from: number,
  to: number,
): { name: string; definition: string; definedAt: number } | undefined {
  for (let at = to - 1; at >= from; at -= 1) {
    const words = blocks[at]?.type === 'paragraph' ? findPlain(blocks[at]) : undefined;
    if (words === undefined || words.length > LONGEST.definition) continue;
    const [, subject] = DEFINES.exec(words) ?? [];
    if (subject !== undefined && !NOTHING.test(subject))
      return { name: subject, definition: words, definedAt: at };
    const above = blocks[at - 1];
    const heading = above?.type === 'heading' && at > from ? findPlain(above) : undefined;
    if (heading !== undefined && heading.length <= LONGEST.name && !/[.!?…]$/.test(heading))
      return { name: heading.replace(/:$/, ''), definition: words, definedAt: at };
  }
  return undefined;
}

/** What stands above a list and is about it: a heading, or a line that ends with a colon or a question mark. */
function findIntro(blocks: readonly RootContent[], at: number): string | undefined {
  const block = blocks[at - 1];
  const words = findPlain(block);
  if (words === undefined || words.length > LONGEST.heading) return undefined;
  return block?.type === 'heading' || /[:?]$/.test(words) ? words.replace(/\s*:$/, '') : undefined;
}

const GOOD =
  /\b(?:benefits?|advantages?|gains?|gifts?|strengths?|rewards?|Vorteile?|Gewinne?|avantages?|bienfaits|beneficios|ventajas|fördelar)\b/i;

interface Rest {
  ids: Set<string>;
  compared: { list: TitledText[]; at: number } | undefined;
}

function write(blocks: readonly RootContent[], parts: readonly Part[], { ids, compared }: Rest): Comparison {
  const notes: ImportNote[] = [{ kind: 'comparison-made', found: parts.map(({ name }) => name).join(', ') }];
  /** What stands in place of a block; nothing, where another says it. */
  const instead = new Map<number, RootContent[]>();
  const put = (at: number, ...nodes: RootContent[]) =>
    instead.set(at, [...(instead.get(at) ?? []), ...nodes]);
  const takeIntro = (at: number): string | undefined => {
    const intro = findIntro(blocks, at);
    if (intro !== undefined) put(at - 1);
    return intro;
  };
  const dynamics = parts.map(
    ({ id, name, definition, definedAt, traits, list, listAt }): Dynamics[number] => {
      put(definedAt, makeComponent('Definition', { of: id }));
      const isNumbered = traits.some(({ number }) => number !== undefined);
      const characteristics = traits.map(({ title, definition: text, number, from, to }) => {
        const own = freeId(title, ids);
        if (isNumbered && number === undefined) notes.push({ kind: 'number-missing', found: title });
        for (let at = from; at < to; at += 1) put(at);
        put(from, makeComponent('Characteristic', { id: own }));
        return { id: own, title, definition: text };
      });
      const title = takeIntro(listAt);
      put(listAt, makeComponent('Outcomes', { of: id }));
      const kind = GOOD.test(title ?? list.map((item) => item.title).join(' ')) ? 'benefits' : 'issues';
      const outcomes = { kind, ...(title !== undefined && { title }), items: list } as const;
      return { id, name, definition, characteristics, outcomes };
    },
  );
  if (compared) {
    const title = takeIntro(compared.at);
    put(compared.at, makeComponent('KeyDifferences', title === undefined ? {} : { title }));
  }
  const end = compared?.at ?? parts.at(-1)?.listAt ?? 0;
  const { calls, blocks: said, unfinished } = findCalls(blocks, end + 1);
  said.forEach((at, index) => put(at, ...(index === 0 ? [makeComponent('CallsToAction', {})] : [])));
  notes.push(...unfinished.map((found): ImportNote => ({ kind: 'address-missing', found })));
  return {
    front: {
      kind: 'comparison',
      dynamics,
      ...(compared && { differences: compared.list.map(({ title, text }) => ({ aspect: title, text })) }),
      ...(calls.length > 0 && { callsToAction: calls }),
    },
    tree: {
      type: 'root',
      children: blocks.flatMap((block, at) => instead.get(at) ?? [block]),
    },
    notes,
  };
}

function freeId(words: string, ids: Set<string>): string {
  const wanted = titleToSlug(words)?.slice(0, 60).replace(/-$/, '') ?? 'part';
  let id = wanted;
  for (let number = 2; ids.has(id); number += 1) id = `${wanted}-${number}`;
  ids.add(id);
  return id;
}
