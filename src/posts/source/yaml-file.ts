import { LRUCache } from 'lru-cache';
import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type Scalar,
} from 'yaml';
import { findForbidden, toAllowed } from './characters.ts';
import { faultAt, type MendWords, type SourceText } from './source-text.ts';
import { tellUnreadable } from './unreadable-yaml.ts';
import { MOST_DEPTH, readPlainYaml } from './plain-yaml.ts';
import type { Fault } from '../checks/report.ts';
import type { Place } from './place.ts';

/** YAML with places: a whole file, or the front matter of an MDX file. */
export interface YamlSource {
  text: SourceText;
  /** Where the YAML begins in the file. */
  offset: number;
  /** The tree, for who has to find a place: parsed again where that was long ago, since it takes much memory. */
  readonly document: Document.Parsed;
  data: unknown;
}

type Path = readonly PropertyKey[];

interface YamlReading {
  yaml: YamlSource;
  faults: Fault[];
}

/** Reads YAML; where it cannot be read, or says what content does not need, says so and gives no data. */
export function readYaml(text: SourceText, yaml: string, offset: number): YamlReading {
  const data = readPlainYaml(yaml);
  return data
    ? { yaml: toYamlSource({ text, offset, yaml, data }), faults: [] }
    : readYamlWithPlaces(text, yaml, offset);
}

/** The same by the parser that knows where each name and value stands. */
export function readYamlWithPlaces(text: SourceText, yaml: string, offset: number): YamlReading {
  const document = parseTree(yaml);
  const faults = tellErrors(text, yaml, offset, document);
  if (faults.length === 0) faults.push(...inspectDocument({ text, offset, document, data: {} }));
  if (faults.length === 0 && document.warnings.length > 0)
    faults.push(tellDirective({ text, offset, document, data: {} }));
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

function tellErrors(text: SourceText, yaml: string, offset: number, { errors }: Document.Parsed): Fault[] {
  const [error] = errors;
  if (!error) return [];
  // The parser calls itself for each level, so that what is too deep for it ends with this.
  if (error.message.includes('call stack')) return [tooDeep(text, offset + error.pos[0])];
  return tellUnreadable(text, yaml, offset, parseTree);
}

function tooDeep(text: SourceText, offset: number): Fault {
  return faultAt(text, offset, 1, 'nested-too-deep', {
    message: 'Lists and fields stand in each other deeper than any field of content does.',
    expected: `at most ${MOST_DEPTH} levels`,
    mend: { advice: 'Write the fields as docs/writing.md has them.' },
  });
}

/** What YAML can do beyond names, values and lists. The first of each file is told. */
function inspectDocument(yaml: YamlSource): Fault[] {
  const { text, offset, document } = yaml;
  if (document.directives.yaml.explicit) {
    return [tellDirective(yaml)];
  }
  return inspectNode(document.contents, 0) ?? [];

  function inspectNode(node: unknown, depth: number): Fault[] | undefined {
    if (!isNode(node)) return undefined;
    const [start, end] = node.range ?? [0, 1];
    if (isAlias(node))
      return [
        needless(
          yaml,
          [start, end],
          'A value stands here by reference.',
          mendAlias(yaml, node.resolve(document)),
        ),
      ];
    if (node.tag !== undefined)
      return [needless(yaml, [start, end], 'A tag says how to read this value.', mendTag(yaml, start, node))];
    if (depth > MOST_DEPTH) return [tooDeep(text, offset + start)];
    if (isScalar(node)) return inspectScalar(yaml, node);
    if (isSeq(node)) return findFirst(node.items, (item) => inspectNode(item, depth + 1));
    if (!isMap(node)) return undefined;
    const names = new Set<string>();
    return findFirst(node.items, ({ key, value }) =>
      isScalar(key)
        ? (inspectName(yaml, names, key) ?? inspectNode(key, depth + 1) ?? inspectNode(value, depth + 1))
        : [needless(yaml, [start, end], 'A name is no plain word here.', NAME_MEND)],
    );
  }
}

/** A character that stands in the file is told by its text; one that is made by "\u0007" shows here. */
function inspectScalar({ text, offset }: YamlSource, { value, range, type }: Scalar): Fault[] | undefined {
  const found = type === 'QUOTE_DOUBLE' && typeof value === 'string' ? findForbidden(value) : undefined;
  if (!found) return undefined;
  const [start, end] = range ?? [0, 1];
  return [
    faultAt(text, offset + start, 1, 'character-forbidden', {
      message: 'This value holds a character that no page and no feed can hold.',
      found: found.name,
      expected: 'letters, digits, punctuation, spaces and line ends',
      mend: {
        write: JSON.stringify(toAllowed(String(value))),
        at: { offset: offset + start, length: end - start },
      },
    }),
  ];
}

/** Each name once: of two values nobody knows which is meant. */
function inspectName({ text, offset }: YamlSource, names: Set<string>, key: Scalar): Fault[] | undefined {
  const name = String(key.value);
  const [start, end] = key.range ?? [0, 1];
  if (names.has(name)) return [tellTwice(text, offset + start, end - start, name)];
  names.add(name);
  return undefined;
}

function tellTwice(text: SourceText, offset: number, length: number, name: string): Fault {
  return faultAt(text, offset, length, 'front-matter-unreadable', {
    message: `The field "${name}" stands there twice, and nobody can tell which of the two is meant.`,
    mend: { advice: 'Take one of the two out.' },
  });
}

/** "%YAML 1.2" and the like, which stand before all else. */
function tellDirective(yaml: YamlSource): Fault {
  const { text, offset } = yaml;
  const [line = '', ...rest] = text.source.slice(offset).match(/^%.*$/gm) ?? [];
  const start = Math.max(0, text.source.indexOf(line, offset) - offset);
  const mend: MendWords =
    line !== '' && rest.length === 0 ? { write: '' } : { advice: 'Take out the lines that begin with "%".' };
  return needless(
    yaml,
    [start, start + Math.max(1, line.length)],
    'This line changes how all others are read.',
    mend,
  );
}

/** What stands where the reference leads, where it is plain. */
function mendAlias({ text, offset }: YamlSource, value: unknown): MendWords {
  const range = isScalar(value) && value.tag === undefined ? value.range : undefined;
  const written = range ? text.source.slice(offset + range[0], offset + range[1]) : '';
  return written && !written.includes('\n') && !/^[|>]/.test(written)
    ? { write: written }
    : { advice: 'Write the value itself once more.' };
}

/** What "!!str" stands for. */
const TEXT_TAG = 'tag:yaml.org,2002:str';

/** The value without its tag; where that makes a text of a number, the text. */
function mendTag({ text, offset }: YamlSource, start: number, node: Node): MendWords {
  const before = /![^\s,[\]{}]*[ \t]+$/.exec(text.source.slice(0, offset + start))?.[0];
  if (before === undefined) return { advice: 'Write the value without the word that begins with "!".' };
  const from = offset + start - before.length;
  const end = node.range?.[1] ?? start;
  return isScalar(node) && node.tag === TEXT_TAG && node.type === 'PLAIN'
    ? { write: JSON.stringify(String(node.value)), at: { offset: from, length: before.length + end - start } }
    : { write: '', at: { offset: from, length: before.length } };
}

const NAME_MEND = { advice: 'Write a name, a colon and the value.', example: 'title: How to say no' };

function needless(yaml: YamlSource, [start, end]: [number, number], message: string, mend: MendWords): Fault {
  const { offset, length } = toPlace(yaml, start, end);
  return faultAt(yaml.text, offset, length, 'yaml-feature', {
    message: `${message} The fields of content do without.`,
    found: yaml.text.source.slice(offset, offset + Math.min(length, 60)),
    expected: 'plain names and values',
    mend,
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

/** A field with its value, to the end of that. */
export function findField(yaml: YamlSource, path: Path): Place {
  const { offset } = findKey(yaml, path);
  const value = yaml.document.getIn(path, true);
  const end = isNode(value) ? value.range?.[1] : undefined;
  return { offset, length: end === undefined ? 1 : yaml.offset + end - offset };
}

/** What to take out of a list for one entry to be gone: the whole list where no other one is left. */
export function findListItem(
  yaml: YamlSource,
  path: Path,
  index: number,
): { place: Place; isLast: boolean } | undefined {
  const list = yaml.document.getIn(path, true);
  if (!isSeq(list) || !list.range) return undefined;
  const ranges = list.items.map((item) => (isNode(item) ? item.range : undefined));
  const range = ranges[index];
  if (!range) return undefined;
  const toWhole = (start: number, end: number, isLast: boolean) => ({
    place: { offset: yaml.offset + start, length: end - start },
    isLast,
  });
  if (ranges.length === 1) return toWhole(list.range[0], list.range[1], true);
  const before = ranges[index - 1];
  const next = ranges[index + 1];
  // With the comma or the hyphen and the line end between it and its neighbour.
  if (before) return toWhole(before[1], range[1], false);
  return next ? toWhole(range[0], next[0], false) : undefined;
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
