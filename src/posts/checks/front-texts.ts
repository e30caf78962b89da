import { LRUCache } from 'lru-cache';
import type * as z from 'zod';
import type { ContentSchemas } from '../schema/content-schemas.ts';
import { listLinks, listPictures, listProse, type FoundText } from '../schema/walk.ts';
import type { Block, Link, Picture } from '../source/tree.ts';
import type { Content, Document, Entry } from '../source/content.ts';
import { findValue, type YamlSource } from '../source/yaml-file.ts';

/** The schema of a document's front matter. */
export function getFrontSchema({ kind }: Pick<Document, 'kind'>, schemas: ContentSchemas): z.ZodObject {
  return kind === 'post' ? schemas.posts : schemas.pages;
}

/** Every YAML file of the content, with its schema. */
export function listEntries(
  { people, topics, site, home }: Content,
  schemas: ContentSchemas,
): { entry: Entry; schema: z.ZodObject }[] {
  return [
    ...people.map((entry) => ({ entry, schema: schemas.people })),
    ...topics.map((entry) => ({ entry, schema: schemas.topics })),
    ...(site ? [{ entry: site, schema: schemas.site }] : []),
    ...(home ? [{ entry: home, schema: schemas.home }] : []),
  ];
}

/** All that is asked of one file is asked in a row. */
const TEXTS = new LRUCache<YamlSource, { schema: z.ZodObject; texts: Block[] }>({ max: 16 });

/**
 * The prose of some YAML as the guard and the speller read a paragraph: what its schema says is prose. Where it stands
 * is looked for where a fault is told of it; to parse the YAML of 1,000 posts for that once more takes a second.
 */
export function readFrontTexts(yaml: YamlSource, schema: z.ZodObject): Block[] {
  const known = TEXTS.get(yaml);
  if (known?.schema === schema) return known.texts;
  const texts = listProse(schema, yaml.data).map((found) => toBlock(yaml, found));
  TEXTS.set(yaml, { schema, texts });
  return texts;
}

function toBlock(yaml: YamlSource, { path, text }: FoundText): Block {
  const piece = {
    start: 0,
    text,
    get place() {
      return findValue(yaml, path);
    },
  };
  return { text, pieces: [piece], study: undefined, isProse: true };
}

/** The pictures of some YAML, as a body has them. What they show stands beside them: the schema asks for it. */
export function readFrontPictures(yaml: YamlSource, schema: z.ZodObject): Picture[] {
  return listPictures(schema, yaml.data).map(({ path, text }) => ({
    url: text,
    alt: undefined,
    get place() {
      return findValue(yaml, path);
    },
    study: undefined,
  }));
}

/** The links of some data; where one stands is looked for where a fault is told of it. */
export function readFrontLinks(getYaml: () => YamlSource, schema: z.ZodObject, data: unknown): Link[] {
  return listLinks(schema, data).flatMap(({ path, text }) => {
    const url = text.trim();
    // What is empty is told by the schema.
    if (url === '') return [];
    const link: Link = {
      url,
      get place() {
        return findValue(getYaml(), path);
      },
    };
    return [link];
  });
}
