import { LRUCache } from 'lru-cache';
import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Scalar,
  type YAMLParseError,
  type YAMLWarning,
} from 'yaml';
import { findForbidden } from './characters.ts';
import { faultAt, type SourceText } from './source-text.ts';
import type { Fault } from '../checks/report.ts';

/** YAML with places: a whole file, or the front matter of an MDX file. */
export interface YamlSource {
  text: SourceText;
  /** Where the YAML begins in the file. */
  offset: number;
  /** The tree, for who has to find a place: parsed again where that was long ago, since it takes much memory. */
  readonly document: Document.Parsed;
  data: unknown;
}

export interface Place {
  offset: number;
  length: number;
}

type Path = readonly PropertyKey[];

/** Reads YAML; where it cannot be read, or says what content does not need, says so and gives no data. */
export function readYaml(
  text: SourceText,
  yaml: string,
  offset: number,
): { yaml: YamlSource; faults: Fault[] } {
  const document = parseTree(yaml);
  const toFault = ({ pos: [start, end], message }: YAMLParseError | YAMLWarning) =>
    unreadable(text, offset + start, end - start, message);
  const faults = document.errors.slice(0, MOST_ERRORS).map(toFault);
  if (faults.length === 0) faults.push(...inspectDocument({ text, offset, document, data: {} }));
  if (faults.length === 0) faults.push(...document.warnings.map(toFault));
  // Nobody walks what could not be read: what nests a thousand deep would end the walk with an error.
  if (faults.length > 0) return { yaml: toYamlSource({ text, offset, yaml: '', data: {} }), faults };
  const data: unknown = isMap(document.contents) ? document.toJS() : {};
  const source = toYamlSource({ text, offset, yaml, data });
  TREES.set(source, document);
  return { yaml: source, faults };
}

/** All that is asked of one file is asked in a row. */
const TREES = new LRUCache<YamlSource, Document.Parsed>({ max: 16 });

function toYamlSource({ yaml, ...rest }: Omit<YamlSource, 'document'> & { yaml: string }): YamlSource {
  return {
    ...rest,
    get document() {
      const tree = TREES.get(this) ?? parseTree(yaml);
      TREES.set(this, tree);
      return tree;
    },
  };
}

function parseTree(yaml: string): Document.Parsed {
  // Names that stand twice are looked for below: the parser compares each with all others.
  return parseDocument(yaml, { prettyErrors: false, uniqueKeys: false });
}

/** One mistake can make hundreds; these are enough to find it. */
const MOST_ERRORS = 5;

/** A post's fields nest five deep. */
const MOST_DEPTH = 20;

function unreadable(text: SourceText, offset: number, length: number, message: string): Fault {
  // The parser calls itself for each level, so that what is too deep for it ends with this.
  if (message.includes('call stack')) return tooDeep(text, offset);
  return faultAt(text, offset, length, 'front-matter-unreadable', {
    message: `This YAML cannot be read: ${message.replace(/[.:]$/, '')}.`,
    expected: 'one "name: value" a line, lists indented by two spaces, quotes around a text with ": " in it',
  });
}

function tooDeep(text: SourceText, offset: number): Fault {
  return faultAt(text, offset, 1, 'nested-too-deep', {
    message: 'Lists and fields stand in each other deeper than any field of content does.',
    expected: `at most ${MOST_DEPTH} levels`,
    write: 'the fields of docs/writing.md',
  });
}

/** What YAML can do beyond names, values and lists. The first of each file is told. */
function inspectDocument(yaml: YamlSource): Fault[] {
  const { text, offset, document } = yaml;
  if (document.directives.yaml.explicit) {
    return [needless(yaml, [0, 1], 'A directive changes what YAML means.', 'nothing: leave the line out')];
  }
  return inspectNode(document.contents, 0) ?? [];

  function inspectNode(node: unknown, depth: number): Fault[] | undefined {
    if (!isNode(node)) return undefined;
    const [start, end] = node.range ?? [0, 1];
    if (isAlias(node))
      return [needless(yaml, [start, end], 'A value stands here by reference.', 'the value itself, again')];
    if (node.tag !== undefined)
      return [needless(yaml, [start, end], 'A tag says how to read this value.', 'the value without "!"')];
    if (depth > MOST_DEPTH) return [tooDeep(text, offset + start)];
    if (isScalar(node)) return inspectScalar(yaml, node);
    if (isSeq(node)) return findFirst(node.items, (item) => inspectNode(item, depth + 1));
    if (!isMap(node)) return undefined;
    const names = new Set<string>();
    return findFirst(node.items, ({ key, value }) =>
      isScalar(key)
        ? (inspectName(yaml, names, key) ?? inspectNode(key, depth + 1) ?? inspectNode(value, depth + 1))
        : [needless(yaml, [start, end], 'A name is no plain word here.', 'a name and a colon')],
    );
  }
}

/** A character that stands in the file is told by its text; one that is made by "\u0007" shows here. */
function inspectScalar({ text, offset }: YamlSource, { value, range, type }: Scalar): Fault[] | undefined {
  const isEscaped = type === 'QUOTE_DOUBLE' && typeof value === 'string';
  const found = isEscaped ? findForbidden(value) : undefined;
  if (!found) return undefined;
  return [
    faultAt(text, offset + (range?.[0] ?? 0), 1, 'character-forbidden', {
      message: 'This value holds a character that no page and no feed can hold.',
      found: found.name,
      expected: 'letters, digits, punctuation, spaces and line ends',
      write: 'the same words without the escape',
    }),
  ];
}

/** Each name once: of two values nobody knows which is meant. */
function inspectName({ text, offset }: YamlSource, names: Set<string>, key: Scalar): Fault[] | undefined {
  const name = String(key.value);
  const [start, end] = key.range ?? [0, 1];
  if (names.has(name)) return [unreadable(text, offset + start, end - start, 'Map keys must be unique')];
  names.add(name);
  return undefined;
}

function needless(yaml: YamlSource, [start, end]: [number, number], message: string, write: string): Fault {
  const { offset, length } = toPlace(yaml, start, end);
  return faultAt(yaml.text, offset, length, 'yaml-feature', {
    message: `${message} The fields of content do without.`,
    found: yaml.text.source.slice(offset, offset + Math.min(length, 60)),
    expected: 'plain names and values',
    write,
  });
}

function findFirst<Item>(
  items: readonly Item[],
  inspect: (item: Item) => Fault[] | undefined,
): Fault[] | undefined {
  for (const item of items) {
    const faults = inspect(item);
    if (faults) return faults;
  }
  return undefined;
}

/** Where the value at a path stands; for what is not there, its nearest parent. */
export function findValue(yaml: YamlSource, path: Path): Place {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = yaml.document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return toPlace(yaml, node.range[0], node.range[1]);
  }
  return { offset: yaml.offset, length: 1 };
}

/** Where the key at a path stands. */
export function findKey(yaml: YamlSource, path: Path): Place {
  const parent = path.length > 1 ? yaml.document.getIn(path.slice(0, -1), true) : yaml.document.contents;
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
    : undefined;
  const range = isScalar(pair?.key) ? pair.key.range : undefined;
  return range ? toPlace(yaml, range[0], range[1]) : findValue(yaml, path);
}

function toPlace({ offset, text }: YamlSource, start: number, end: number): Place {
  // A block's range ends on the next line; a caret belongs under the first.
  const written = text.source.slice(offset + start, offset + end);
  return { offset: offset + start, length: Math.max(1, (written.split('\n')[0] ?? '').length) };
}
