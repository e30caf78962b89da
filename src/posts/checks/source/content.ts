import { pathToSlug } from '../../slug.ts';
import type { Fault } from '../report.ts';
import { readBody, type Body, type Link } from './body.ts';
import { readDeclared, readSiteView, type Declared, type SiteView } from './declared.ts';
import type { ContentFiles } from './read-content.ts';
import { textToSource, type SourceText } from './source-text.ts';
import { readYaml, type YamlSource } from './yaml-file.ts';

/** An MDX file of content/posts or content/pages. */
export interface Document {
  kind: 'post' | 'page';
  text: SourceText;
  slug: string;
  yaml: YamlSource;
  declared: Declared;
  /** Missing where the body cannot be read; the rules about it then have nothing to say. */
  body: Body | undefined;
  /** The links of the body. */
  links: Link[];
  /** An earlier run asked its own rules, and they had nothing to say. */
  isChecked: boolean;
}

/** What an earlier run found in a document that had no fault of its own. */
export interface KnownDocument {
  data?: unknown;
  links: Link[];
}

export type FindKnown = (text: SourceText) => KnownDocument | undefined;

/** A YAML file of content/people or content/topics. */
export interface Entry {
  id: string;
  text: SourceText;
  yaml: YamlSource;
}

export interface Content {
  posts: Document[];
  pages: Document[];
  people: Entry[];
  topics: Entry[];
  site: Entry | undefined;
  siteView: SiteView;
  files: ContentFiles;
  /** The coach's list of words that spelling knows beside the dictionary: content/words.txt. */
  words: string[];
}

/** Parses everything once; what cannot be read is told as faults and empty in the content. */
export function parseContent(
  files: ContentFiles,
  name: string,
  findKnown: FindKnown = () => undefined,
): { content: Content; faults: Fault[] } {
  const readDocument = (kind: Document['kind'], text: SourceText) => {
    const known = findKnown(text);
    return known ? recallDocument(kind, text, known) : parseDocument(kind, text, faults);
  };
  const faults: Fault[] = [];
  const parsed: Content = {
    posts: [],
    pages: [],
    people: [],
    topics: [],
    site: undefined,
    siteView: readSiteView({}),
    files,
    words: [],
  };
  for (const [file, source] of files.texts) {
    const text = textToSource(`${name}/${file}`, source);
    const folder = file.includes('/') ? file.slice(0, file.indexOf('/')) : '';
    if (folder === 'posts' && file.endsWith('.mdx')) parsed.posts.push(readDocument('post', text));
    if (folder === 'pages' && file.endsWith('.mdx')) parsed.pages.push(readDocument('page', text));
    if (folder === 'people' && file.endsWith('.yaml')) parsed.people.push(parseEntry(text, faults));
    if (folder === 'topics' && file.endsWith('.yaml')) parsed.topics.push(parseEntry(text, faults));
    if (file === 'site.yaml') parsed.site = parseEntry(text, faults);
    if (file === 'words.txt') parsed.words = readWords(source);
  }
  parsed.siteView = readSiteView(parsed.site?.yaml.data);
  return { content: parsed, faults };
}

const FENCE = /^---[ \t]*\r?$/gm;

function parseDocument(kind: Document['kind'], text: SourceText, faults: Fault[]): Document {
  const { start, end, bodyStart } = findFrontMatter(text.source);
  const front = readYaml(text, text.source.slice(start, end), start);
  const { body, faults: bodyFaults } = readBody(text, bodyStart);
  faults.push(...front.faults, ...bodyFaults);
  const slug = pathToSlug(text.file);
  const { yaml } = front;
  const declared = readDeclared(yaml.data);
  return { kind, text, slug, yaml, declared, body, links: body?.links ?? [], isChecked: false };
}

/** A document that is parsed only where somebody asks for more than is known of it. */
function recallDocument(kind: Document['kind'], text: SourceText, { data, links }: KnownDocument): Document {
  let parsed: Document | undefined;
  const parse = () => (parsed ??= parseDocument(kind, text, []));
  return {
    kind,
    text,
    slug: pathToSlug(text.file),
    declared: readDeclared(data),
    links,
    isChecked: true,
    get yaml() {
      return parse().yaml;
    },
    get body() {
      return parse().body;
    },
  };
}

/** A file without a second "---" is all body, and every field of its front matter is missing. */
function findFrontMatter(source: string): { start: number; end: number; bodyStart: number } {
  const [first, second] = source.matchAll(FENCE);
  if (first?.index !== 0 || !second) return { start: 0, end: 0, bodyStart: 0 };
  return {
    start: first[0].length + 1,
    end: second.index,
    bodyStart: Math.min(source.length, second.index + second[0].length + 1),
  };
}

function parseEntry(text: SourceText, faults: Fault[]): Entry {
  const { yaml, faults: own } = readYaml(text, text.source, 0);
  faults.push(...own);
  const id = (text.file.split('/').at(-1) ?? '').replace(/\.yaml$/, '');
  return { id, text, yaml };
}

/** One word a line; "#" begins a remark. */
function readWords(source: string): string[] {
  return source
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter(Boolean);
}
