import { pathToSlug } from '../slug.ts';
import { tryFor } from '../checks/boundary.ts';
import type { Fault } from '../checks/report.ts';
import { PROSE_COMPONENTS, type ComponentTable } from '../schema/components.ts';
import { readBody, type Body, type Link } from './body.ts';
import type { ContentFiles } from './content-files.ts';
import { readDeclared, readSiteView, type Declared, type SiteView } from './declared.ts';
import { findPlace } from './file-place.ts';
import { readFences, refuseFaults } from './front-matter.ts';
import { countWords, renderBody, type Rendered } from './rendered.ts';
import { readText } from './read-text.ts';
import { refusedToFault } from './refused-file.ts';
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
  /**
   * The body as pages show it.
   *
   * @throws {SiteError} with the slug of the first fault of the reading, where there is one
   */
  rendered: Rendered;
  /** The links of the body. */
  links: Link[];
  /** Its front matter, as it is written. */
  data: unknown;
  /** Words of the body, for the reading time. */
  words: number;
  /** An earlier run asked its own rules, and they had nothing to say. */
  isChecked: boolean;
}

/** What an earlier run found in a document that had no fault of its own. */
export interface KnownDocument {
  data?: unknown;
  links: Link[];
  words: number;
}

export function toKnown({ data, links, words }: Document): KnownDocument {
  return { data, links, words };
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

export interface ParseOptions {
  findKnown?: FindKnown | undefined;
  /** What a body may use. */
  components?: ComponentTable;
}

/** Parses everything once; what cannot be read is told as faults and empty in the content. */
export function parseContent(
  files: ContentFiles,
  name: string,
  { findKnown = () => undefined, components = PROSE_COMPONENTS }: ParseOptions = {},
): { content: Content; faults: Fault[] } {
  // What nobody can read keeps its place, so that links to it are no second fault.
  const unread = files.refused.map((refused) => [refused.file, '', [refusedToFault(refused, name)]] as const);
  const faults = unread.flatMap(([, , [fault]]) => fault);
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
  const texts = [...files.texts].map(([file, written]) => [file, written, []] as const);
  for (const [file, written, inFile] of [...texts, ...unread]) {
    const place = findPlace(file);
    if (typeof place === 'object') {
      if (inFile.length === 0) faults.push(refusedToFault({ file, ...place }, name));
      continue;
    }
    const { text, faults: inText } = readText(`${name}/${file}`, written);
    faults.push(...inText);
    const before = [...inFile, ...inText];
    const tell = (own: Fault[]) => before.length === 0 && faults.push(...own);
    if (place === 'post' || place === 'page') {
      const known = before.length === 0 ? findKnown(text) : undefined;
      const { document, faults: own } = known
        ? { document: recallDocument(place, text, known, components), faults: [] }
        : parseDocument(place, text, { before, components });
      tell(own);
      parsed[place === 'post' ? 'posts' : 'pages'].push(document);
    } else if (place === 'words') parsed.words = readWords(text.source);
    else if (place !== 'other') {
      const { entry, faults: own } = parseEntry(text);
      tell(own);
      if (place === 'site') parsed.site = entry;
      else parsed[place === 'person' ? 'people' : 'topics'].push(entry);
    }
  }
  parsed.siteView = readSiteView(parsed.site?.yaml.data);
  return { content: parsed, faults };
}

/** Front matter and body of a text, with all that is wrong in how they are written. */
interface Reading {
  yaml: YamlSource;
  body: Body | undefined;
  faults: Fault[];
}

function readDocument(kind: Document['kind'], text: SourceText, components: ComponentTable): Reading {
  let reading: Reading | undefined;
  const unforeseen = tryFor(text, () => {
    const { front, faults } = readFences(text);
    const { yaml, faults: inYaml } = readYaml(text, text.source.slice(front.start, front.end), front.start);
    const { body, faults: inBody } = readBody(text, front.bodyStart, { kind, components });
    reading = { yaml, body, faults: [...faults, ...inYaml, ...inBody] };
    return [];
  });
  return reading ?? { yaml: readNothing(text), body: undefined, faults: unforeseen };
}

/**
 * A document by itself, with all that is wrong in how it is written.
 *
 * @param options.before what is known to be wrong with its file: then no page shows it
 */
export function parseDocument(
  kind: Document['kind'],
  text: SourceText,
  {
    before = [],
    components = PROSE_COMPONENTS,
  }: { before?: readonly Fault[]; components?: ComponentTable } = {},
): { document: Document; faults: Fault[] } {
  const reading = readDocument(kind, text, components);
  const read = () => ({ ...reading, faults: [...before, ...reading.faults] });
  const { data } = reading.yaml;
  const links = reading.body?.links ?? [];
  const words = countWords(text);
  const document = toDocument({ kind, text, data, links, words, isChecked: false, read });
  return { document, faults: reading.faults };
}

/** A document that is parsed only where somebody asks for more than is known of it. */
function recallDocument(
  kind: Document['kind'],
  text: SourceText,
  known: KnownDocument,
  components: ComponentTable,
): Document {
  let reading: Reading | undefined;
  const read = () => (reading ??= readDocument(kind, text, components));
  return toDocument({ kind, text, ...known, isChecked: true, read });
}

type Facts = Pick<Document, 'kind' | 'text' | 'links' | 'words' | 'isChecked'> & { data?: unknown };

function toDocument({ read, ...facts }: Facts & { read: () => Reading }): Document {
  return {
    ...facts,
    data: facts.data,
    declared: readDeclared(facts.data),
    slug: pathToSlug(facts.text.file),
    get yaml() {
      return read().yaml;
    },
    get body() {
      return read().body;
    },
    get rendered() {
      const { body, faults } = read();
      refuseFaults(faults);
      return renderBody(body, facts.words);
    },
  };
}

/** A YAML file by itself, with all that is wrong in how it is written. */
export function parseEntry(text: SourceText): { entry: Entry; faults: Fault[] } {
  let yaml: YamlSource | undefined;
  const faults = tryFor(text, () => {
    const read = readYaml(text, text.source, 0);
    yaml = read.yaml;
    return read.faults;
  });
  const id = (text.file.split('/').at(-1) ?? '').replace(/\.yaml$/, '');
  return { entry: { id, text, yaml: yaml ?? readNothing(text) }, faults };
}

function readNothing({ file }: SourceText): YamlSource {
  return readYaml(textToSource(file, ''), '', 0).yaml;
}

/** One word a line; "#" begins a remark. */
function readWords(source: string): string[] {
  return source
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter(Boolean);
}
