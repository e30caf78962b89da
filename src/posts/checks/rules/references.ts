import type * as z from 'zod';
import { ID_PATTERN } from '../../schema/fields.ts';
import type { Collection } from '../../schema/meta.ts';
import { findMeta, listRelations } from '../../schema/walk.ts';
import { listAddressHolders } from '../address-holders.ts';
import { listEntries } from '../front-texts.ts';
import type { Document } from '../../source/content.ts';
import { faultAt, type MendWords } from '../../source/source-text.ts';
import { findValue } from '../../source/yaml-file.ts';
import { titleToSlug } from '../../title-to-slug.ts';
import { findMeant, toChoice } from '../words/nearest.ts';
import { RESERVED_NAMES, toAddress } from '../routes.ts';
import type { FaultSlug } from '../fault-kinds.ts';
import type { Fault } from '../report.ts';
import type { ContentRule } from '../rule.ts';
import { checkAddresses } from './addresses.ts';

/** Ids and addresses are unique, and whatever refers to another file leads to one. */
export const checkReferences: ContentRule = ({ content, schemas, routes }) => {
  const { pages, people, topics } = content;
  // What two of them want is the published one's, so that the fault is the draft's.
  const posts = content.posts.toSorted((a, b) => Number(a.declared.draft) - Number(b.declared.draft));
  const documents = [...pages, ...posts];
  const ids: Ids = {
    people: new Set(people.map(({ id }) => id)),
    topics: new Set(topics.map(({ id }) => id)),
    posts: new Set(posts.map(({ declared }) => declared.id).filter(Boolean)),
    pages: new Set(pages.map(({ slug }) => slug)),
  };
  return [
    ...documents.flatMap((document) => checkFileName(document, documents)),
    ...checkUnique(posts, ids.posts),
    ...checkAddresses(listAddressHolders({ pages, posts, people, topics }), routes),
    // What is declared is known of a post that is not parsed again; its places are asked for a fault alone.
    ...posts.flatMap((post) => checkRelations(post, { schema: schemas.posts, data: post.declared, ids })),
    ...pages.flatMap((page) => checkRelations(page, { schema: schemas.pages, data: page.data, ids })),
    ...listEntries(content, schemas).flatMap(({ entry, schema }) =>
      checkRelations(entry, { schema, data: entry.yaml.data, ids }),
    ),
  ];
};

type Ids = Record<Collection, ReadonlySet<string>>;

type Source = Pick<Document, 'text' | 'yaml'> & Partial<Pick<Document, 'slug'>>;

const UNKNOWN = {
  people: 'author-unknown',
  topics: 'topic-unknown',
  posts: 'related-unknown',
  pages: 'page-unknown',
} as const satisfies Record<Collection, FaultSlug>;

/** Each field whose schema says `relation` leads to an entry of that collection, a post's to another post. */
function checkRelations(
  source: Source,
  { schema, data, ids }: { schema: z.ZodObject; data: unknown; ids: Ids },
): Fault[] {
  return listRelations(schema, data).flatMap(({ path, text: id, field }) => {
    const collection = findMeta(field, 'relation');
    if (!collection || id === '') return [];
    const own = collection === 'posts' ? readId(data) : collection === 'pages' ? source.slug : undefined;
    if (id !== own && ids[collection].has(id)) return [];
    const known = [...ids[collection]].filter((each) => each !== own);
    return [toFault(source, { path, id, known, collection, isOfPost: own !== undefined })];
  });
}

function readId(data: unknown): unknown {
  return typeof data === 'object' && data !== null ? Reflect.get(data, 'id') : undefined;
}

function toFault(
  { text, yaml }: Source,
  {
    path,
    id,
    known,
    collection,
    isOfPost,
  }: { path: PropertyKey[]; id: string; known: string[]; collection: Collection; isOfPost: boolean },
): Fault {
  const { offset, length } = findValue(yaml, path);
  return faultAt(text, offset, length, UNKNOWN[collection], {
    message:
      collection === 'posts'
        ? `${isOfPost ? 'No other' : 'No'} post has the id "${id}".`
        : `There is no file content/${collection}/${id}.${collection === 'pages' ? 'mdx' : 'yaml'}.`,
    found: id,
    expected: known.length > 12 ? `one of the ${known.length} ids in content/${collection}` : toChoice(known),
    mend: mendId(id, known, collection),
  });
}

function mendId(id: string, known: readonly string[], collection: Collection): MendWords {
  const meant = findMeant(id, known);
  if (meant !== undefined) return { write: meant };
  return {
    advice:
      known.length === 0
        ? `Make a file for it in content/${collection} first, or take it out.`
        : `Write one that there is, or make a file for it in content/${collection}.`,
  };
}

function checkFileName(document: Document, documents: readonly Document[]): Fault[] {
  const { text, slug, kind } = document;
  const isReserved = kind === 'page' && RESERVED_NAMES.has(slug);
  if (ID_PATTERN.test(slug) && !isReserved) return [];
  return [
    faultAt(text, 0, 1, isReserved ? 'address-taken' : 'file-name', {
      message: isReserved
        ? `The address /${slug}/ belongs to the site itself.`
        : `The file name "${slug}" cannot become an address.`,
      found: slug,
      expected: isReserved
        ? 'an address that is free'
        : 'small letters of English, digits and single hyphens',
      mend: isReserved
        ? { advice: 'Give the file another name.', example: `our-${slug}.mdx` }
        : mendName(document, documents),
    }),
  ];
}

/** A post in a folder of its own has that folder's name; its pictures go with it. */
function mendName(document: Document, documents: readonly Document[]): MendWords {
  const { text, slug } = document;
  const name = titleToSlug(slug);
  const words = {
    advice: 'Give the file another name, in small letters of English.',
    example: name && `${name}.mdx`,
  };
  if (name === undefined) return { ...words, example: 'how-to-say-no.mdx' };
  const address = toAddress(document);
  const isTaken = documents.some((other) => other.kind === document.kind && other.slug === name);
  const isReserved = document.kind === 'page' && RESERVED_NAMES.has(name);
  if (isTaken || isReserved) return { ...words, example: `${name}-2.mdx` };
  const isLinked = documents.some(({ links }) => links.some(({ url }) => url.startsWith(address)));
  if (isLinked) return { ...words, advice: `${words.advice} Links to it have to be changed as well.` };
  const end = text.file.endsWith('/index.mdx') ? '/index.mdx' : '.mdx';
  const rename = end === '.mdx' ? text.file : text.file.slice(0, -end.length);
  return { rename, to: `${rename.slice(0, rename.lastIndexOf('/') + 1)}${name}${end === '.mdx' ? end : ''}` };
}

function checkUnique(posts: readonly Document[], ids: ReadonlySet<string>): Fault[] {
  const first = new Map<string, Document>();
  return posts.flatMap((post) => {
    const own = post.declared;
    const inside = [
      ...own.dynamics.map(({ id }, index) => ({ id, path: ['dynamics', index, 'id'] })),
      ...own.dynamics.flatMap(({ characteristics }, dynamic) =>
        characteristics.map(({ id }, index) => ({
          id,
          path: ['dynamics', dynamic, 'characteristics', index, 'id'],
        })),
      ),
    ];
    const seen = new Set<string>();
    const twice = inside.filter(({ id }) => id && (seen.has(id) || !seen.add(id)));
    const other = first.get(own.id);
    if (own.id && !other) first.set(own.id, post);
    const clashes = other ? [{ id: own.id, path: ['id'], where: other.text.file }] : [];
    const isTaken = (wanted: string) => ids.has(wanted) || inside.some((each) => each.id === wanted);
    return [...twice.map((each) => ({ ...each, where: 'this post' })), ...clashes].map(
      ({ id, path, where }) => {
        const { offset, length } = findValue(post.yaml, path);
        return faultAt(post.text, offset, length, 'id-twice', {
          message: `The id "${id}" is used twice; the first is in ${where}.`,
          found: id,
          mend: {
            advice: 'Give the newer of the two an id of its own.',
            example: `id: ${toFreeId(id, isTaken)}`,
          },
        });
      },
    );
  });
}

function toFreeId(id: string, isTaken: (id: string) => boolean): string {
  let number = 2;
  while (isTaken(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}
