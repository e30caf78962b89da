import { ID_PATTERN } from '../../schema/fields.ts';
import type { Document } from '../source/content.ts';
import { faultAt } from '../source/source-text.ts';
import { findValue } from '../source/yaml-file.ts';
import { findNearest, toChoice } from '../words/nearest.ts';
import { RESERVED_NAMES, toAddress } from '../routes.ts';
import type { FaultSlug } from '../fault-kinds.ts';
import type { Fault } from '../report.ts';
import type { ContentRule } from '../rule.ts';

/** Ids and addresses are unique, and whatever refers to another file leads to one. */
export const checkReferences: ContentRule = ({ content }) => {
  const { posts, pages, people, topics, site, siteView } = content;
  const personIds = people.map(({ id }) => id);
  const topicIds = topics.map(({ id }) => id);
  const postIds = posts.map(({ declared }) => declared.id).filter(Boolean);
  return [
    ...[...posts, ...pages].flatMap(checkFileName),
    ...checkUnique(posts),
    ...checkAddresses([...posts, ...pages]),
    ...posts.flatMap((post) => {
      const { declared } = post;
      return [
        ...findUnknown(post, ['author'], declared.author, personIds, 'author-unknown', 'people'),
        ...declared.topics.flatMap((topic, index) =>
          findUnknown(post, ['topics', index], topic, topicIds, 'topic-unknown', 'topics'),
        ),
        ...declared.related.flatMap((id, index) =>
          findUnknown(
            post,
            ['related', index],
            id,
            postIds.filter((each) => each !== declared.id),
            'related-unknown',
            'posts',
          ),
        ),
      ];
    }),
    ...(site && siteView.owner && !personIds.includes(siteView.owner)
      ? [toFault(site, ['owner'], siteView.owner, personIds, 'author-unknown', 'people')]
      : []),
  ];
};

type Source = Pick<Document, 'text' | 'yaml'>;

function findUnknown(
  source: Source,
  path: PropertyKey[],
  id: string,
  known: string[],
  slug: FaultSlug,
  folder: string,
): Fault[] {
  return id && !known.includes(id) ? [toFault(source, path, id, known, slug, folder)] : [];
}

function toFault(
  { text, yaml }: Source,
  path: PropertyKey[],
  id: string,
  known: string[],
  slug: FaultSlug,
  folder: string,
): Fault {
  const { offset, length } = findValue(yaml, path);
  return faultAt(text, offset, length, slug, {
    message: `"${id}" leads to nothing in content/${folder}.`,
    found: id,
    expected: known.length > 12 ? `one of the ${known.length} ids in content/${folder}` : toChoice(known),
    write: findNearest(id, known),
  });
}

function checkFileName({ text, slug, kind }: Document): Fault[] {
  const isReserved = kind === 'page' && RESERVED_NAMES.has(slug);
  if (ID_PATTERN.test(slug) && !isReserved) return [];
  return [
    faultAt(text, 0, 1, isReserved ? 'address-taken' : 'file-name', {
      message: isReserved
        ? `The address /${slug}/ belongs to the site itself.`
        : `The file name "${slug}" cannot become an address.`,
      found: slug,
      expected: 'lower-case letters, digits and single hyphens',
      write: `a name such as ${
        slug
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, '-')
          .replace(/^-|-$/g, '') || 'my-post'
      }.mdx`,
    }),
  ];
}

function checkUnique(posts: Document[]): Fault[] {
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
    return [...twice.map((each) => ({ ...each, where: 'this post' })), ...clashes].map(
      ({ id, path, where }) => {
        const { offset, length } = findValue(post.yaml, path);
        return faultAt(post.text, offset, length, 'id-twice', {
          message: `The id "${id}" is used twice; the first is in ${where}.`,
          found: id,
          expected: 'an id of its own',
          write: `id: ${id}-2`,
        });
      },
    );
  });
}

/** Each address, now or once, belongs to one document. */
function checkAddresses(documents: Document[]): Fault[] {
  const owners = new Map(documents.map((document) => [toAddress(document), document]));
  return documents.flatMap((document) =>
    document.declared.previousSlugs.flatMap((slug, index) => {
      const address = `/posts/${slug}/`;
      const owner = owners.get(address);
      if (!owner) {
        owners.set(address, document);
        return [];
      }
      const { offset, length } = findValue(document.yaml, ['previousSlugs', index]);
      return [
        faultAt(document.text, offset, length, 'address-taken', {
          message: `The address ${address} is that of ${owner === document ? 'this very post' : owner.text.file}.`,
          found: slug,
          expected: 'file names that this post once had and that no post has now',
        }),
      ];
    }),
  );
}
