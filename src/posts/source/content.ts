import { LRUCache } from 'lru-cache';
import { pathToSlug } from '../slug.ts';
import { tryFor } from '../checks/boundary.ts';
import type { Fault } from '../checks/report.ts';
import { PROSE_COMPONENTS, type ComponentTable } from '../schema/components.ts';
import { CONTENT_SCHEMAS } from '../schema/content-schemas.ts';
import { listPictures } from '../schema/walk.ts';
import { readBody } from './body.ts';
import type { Body, Link } from './tree.ts';
import type { ContentFiles } from './content-files.ts';
import { readDeclared, readSiteView, type Declared, type SiteView } from './declared.ts';
import { findPlace } from './file-place.ts';
import { readFront, refuseFaults } from './front-matter.ts';
import { countWords, renderBody, type Rendered } from './rendered.ts';
import { readText } from './read-text.ts';
import { refusedToFault } from './refused-file.ts';
import { readWords } from './site-words.ts';
import { textToSource, type SourceText } from './source-text.ts';
import { readYaml, type YamlSource } from './yaml-file.ts';

/**
 * An MDX file of content/posts or content/pages. What takes memory, its tree and the places in its front matter, is
 * read where it is asked for, and let go when other documents are: trees of 1,000 posts take 700 MB.
 */
export interface Document {
  kind: 'post' | 'page';
  text: SourceText;
  slug: string;
  readonly yaml: YamlSource;
  readonly declared: Declared;
  /** Missing where the body cannot be read; the rules about it then have nothing to say. */
  readonly body: Body | undefined;
  /**
   * The body as pages show it; of a draft, all that can be shown of it.
   *
   * @throws {SiteError} with the slug of the first fault of the reading, where there is one in what is no draft
   */
  readonly rendered: Rendered;
  /** The links of the body. */
  readonly links: Link[];
  /** The addresses of the pictures that it shows. */
  readonly pictures: string[];
  /** The addresses of the files that it plays. */
  readonly media: string[];
  /** All that is wrong in how it is written; what nobody could read as a text is told by {@link parseContent}. */
  readonly faults: Fault[];
  /** Its front matter, as it is written. */
  data: unknown;
  /** Words of the body, for the reading time. */
  readonly words: number;
  /** An earlier run asked its own rules, and they had nothing to say. */
  isChecked: boolean;
}

/** What an earlier run found in a document that had no fault of its own. */
export interface KnownDocument {
  data?: unknown;
  links: Link[];
  pictures: string[];
  media: string[];
  /** Counted anew where it is missing. */
  words?: number;
}

/** What the rules of neighbours ask. */
export function toKnown({ data, links, pictures, media }: Document): KnownDocument {
  return { data, links, pictures, media };
}

export type FindKnown = (text: SourceText) => KnownDocument | undefined;

/** A YAML file: of content/people or content/topics, or one that stands alone. */
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
  /** What the home page is made of, where the coach says so. */
  home: Entry | undefined;
  siteView: SiteView;
  /** All that was read, in the order of the files. */
  texts: SourceText[];
  files: ContentFiles;
  /** The coach's list of words that spelling knows beside the dictionary: content/words.txt. */
  words: string[];
}

export interface ParseOptions {
  findKnown?: FindKnown | undefined;
  /** What a body may use. */
  components?: ComponentTable;
}

/**
 * Parses everything once; what cannot be read is told as faults and empty in the content. What is wrong in a
 * document that is a text is told by the document.
 */
export function parseContent(
  files: ContentFiles,
  name: string,
  { findKnown = () => undefined, components = PROSE_COMPONENTS }: ParseOptions = {},
): { content: Content; faults: Fault[] } {
  // What nobody can read keeps its place, so that links to it are no second fault.
  // A post is a file, or a folder of its own.
  const isTaken = (file: string) =>
    [file, file.replace(/\.mdx$/, '/index.mdx')].some(
      (each) => files.texts.has(each) || files.refused.some((other) => other.file === each),
    );
  const unread = files.refused.map(
    (refused) => [refused.file, '', [refusedToFault(refused, name, isTaken)]] as const,
  );
  const faults = unread.flatMap(([, , [fault]]) => fault);
  const parsed: Content = {
    posts: [],
    pages: [],
    people: [],
    topics: [],
    site: undefined,
    home: undefined,
    siteView: readSiteView({}),
    texts: [],
    files,
    words: [],
  };
  const recallBody = openBodies(components);
  const getTimeZone = () => parsed.siteView.timeZone;
  const texts = [...files.texts].map(([file, written]) => [file, written, []] as const);
  for (const [file, written, inFile] of [...texts, ...unread]) {
    const place = findPlace(file);
    if (typeof place === 'object') {
      if (inFile.length === 0) faults.push(refusedToFault({ file, ...place }, name, isTaken));
      continue;
    }
    const { text, faults: inText } = readText(`${name}/${file}`, written);
    faults.push(...inText);
    parsed.texts.push(text);
    const before = [...inFile, ...inText];
    if (place === 'post' || place === 'page') {
      const known = before.length === 0 ? findKnown(text) : undefined;
      const document = known
        ? toDocument({ kind: place, text, ...known, isChecked: true, recallBody, getTimeZone })
        : parseDocument(place, text, { before, recallBody, getTimeZone });
      parsed[place === 'post' ? 'posts' : 'pages'].push(document);
    } else if (place === 'words') parsed.words = readWords(text.source);
    else if (place !== 'other') {
      const { entry, faults: own } = parseEntry(text);
      if (before.length === 0) faults.push(...own);
      if (place === 'site' || place === 'home') parsed[place] = entry;
      else parsed[place === 'person' ? 'people' : 'topics'].push(entry);
    }
  }
  parsed.siteView = readSiteView(parsed.site?.yaml.data);
  return { content: parsed, faults };
}

/** Front matter of a text, with all that is wrong in how it is written. */
interface FrontReading {
  yaml: YamlSource;
  /** Missing where nobody can tell where the body begins. */
  bodyStart: number | undefined;
  faults: Fault[];
}

interface BodyReading {
  body: Body | undefined;
  faults: Fault[];
}

/** Reads bodies, and knows what it read of the last few. */
type RecallBody = (kind: Document['kind'], text: SourceText, front: FrontReading) => BodyReading;

/** All that is asked of one document is asked in a row; pages are rendered a few at a time. */
const KEPT_BODIES = 16;

function openBodies(components: ComponentTable): RecallBody {
  const bodies = new LRUCache<SourceText, BodyReading>({ max: KEPT_BODIES });
  return (kind, text, { bodyStart }) => {
    const reading = bodies.get(text) ?? readBodyFrom(bodyStart, text, { kind, components });
    bodies.set(text, reading);
    return reading;
  };
}

function tryFront(text: SourceText): FrontReading {
  let reading: FrontReading | undefined;
  const unforeseen = tryFor(text, () => {
    reading = readFront(text);
    return [];
  });
  return reading ?? { yaml: readNothing(text), bodyStart: undefined, faults: unforeseen };
}

function readBodyFrom(
  bodyStart: number | undefined,
  text: SourceText,
  options: { kind: Document['kind']; components: ComponentTable },
): BodyReading {
  let reading: BodyReading | undefined;
  const unforeseen = tryFor(text, () => {
    if (bodyStart !== undefined) reading = readBody(text, bodyStart, options);
    return [];
  });
  return reading ?? { body: undefined, faults: unforeseen };
}

/**
 * A document by itself.
 *
 * @param options.before what is known to be wrong with its file: then no page shows it
 */
export function parseDocument(
  kind: Document['kind'],
  text: SourceText,
  {
    before = [],
    recallBody = openBodies(PROSE_COMPONENTS),
    getTimeZone = () => undefined,
  }: Partial<Pick<DocumentParts, 'before' | 'recallBody' | 'getTimeZone'>> = {},
): Document {
  const front = tryFront(text);
  const { data } = front.yaml;
  return toDocument({
    kind,
    text,
    data,
    isChecked: false,
    before,
    front,
    recallBody,
    getTimeZone,
  });
}

interface DocumentParts extends Pick<Document, 'kind' | 'text' | 'isChecked'> {
  data?: unknown;
  words?: number;
  links?: Link[];
  pictures?: string[];
  media?: string[];
  before?: readonly Fault[];
  front?: FrontReading;
  recallBody: RecallBody;
  /** Asked when all is read, as it stands in the site's own file. */
  getTimeZone: () => string | undefined;
}

function toDocument({
  recallBody,
  getTimeZone,
  before = [],
  front,
  links,
  pictures,
  media,
  data,
  words,
  ...facts
}: DocumentParts): Document {
  const { kind, text } = facts;
  let declared: Declared | undefined;
  const getFront = () => (front ??= tryFront(text));
  let shown: string[] | undefined;
  // What neighbours ask is noted while the body is at hand: they ask when the bodies of others have been read.
  const getBody = () => {
    const reading = recallBody(kind, text, getFront());
    links ??= reading.body?.links ?? [];
    media ??= reading.body?.media.map(({ url }) => url) ?? [];
    shown ??= reading.body?.pictures.map(({ url }) => url) ?? [];
    return reading;
  };
  const getShown = () => {
    if (shown === undefined) getBody();
    return shown ?? [];
  };
  const getFaults = () => [...getFront().faults, ...getBody().faults];
  const getWords = () => (words ??= countWords(text));
  const getDeclared = () => (declared ??= readDeclared(data, getTimeZone()));
  return {
    ...facts,
    data,
    slug: pathToSlug(text.file),
    get declared() {
      return getDeclared();
    },
    get words() {
      return getWords();
    },
    get yaml() {
      return getFront().yaml;
    },
    get body() {
      return getBody().body;
    },
    get links() {
      if (links === undefined) getBody();
      return links ?? [];
    },
    get pictures() {
      return (pictures ??= [
        ...listPictures(CONTENT_SCHEMAS[`${kind}s`], data).map((found) => found.text),
        ...getShown(),
      ]);
    },
    get media() {
      if (media === undefined) getBody();
      return media ?? [];
    },
    get faults() {
      return before.length === 0 ? getFaults() : [];
    },
    get rendered() {
      const { bodyStart } = getFront();
      refuseFaults(getDeclared().draft ? before : [...before, ...getFaults()]);
      return renderBody(getBody().body, { words: getWords(), source: text.source.slice(bodyStart) });
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
