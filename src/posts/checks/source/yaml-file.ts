import { isMap, isNode, isPair, isScalar, parseDocument, visit, type Document, type Scalar } from 'yaml';
import { faultAt, type SourceText } from './source-text.ts';
import type { Fault } from '../report.ts';

/** YAML with places: a whole file, or the front matter of an MDX file. */
export interface YamlSource {
  text: SourceText;
  /** Where the YAML begins in the file. */
  offset: number;
  document: Document.Parsed;
  data: unknown;
}

export interface Place {
  offset: number;
  length: number;
}

type Path = readonly PropertyKey[];

/** Reads YAML; where it cannot be read, says so and gives no data. */
export function readYaml(
  text: SourceText,
  yaml: string,
  offset: number,
): { yaml: YamlSource; faults: Fault[] } {
  const document = parseDocument(yaml, { prettyErrors: false });
  const faults = document.errors.map((error) =>
    faultAt(text, offset + error.pos[0], error.pos[1] - error.pos[0], 'front-matter-unreadable', {
      message: `This YAML cannot be read: ${error.message.replace(/[.:]$/, '')}.`,
      expected:
        'one "name: value" a line, lists indented by two spaces, quotes around a text with ": " in it',
    }),
  );
  const data: unknown = faults.length === 0 && isMap(document.contents) ? document.toJS() : {};
  return { yaml: { text, offset, document, data }, faults };
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

/** Every text below the given keys (and in lists below them), with its place. */
export function findTexts(
  yaml: YamlSource,
  keys: ReadonlySet<string>,
): { key: string; scalar: Scalar<string>; place: Place }[] {
  const found: { key: string; scalar: Scalar<string>; place: Place }[] = [];
  visit(yaml.document, {
    Scalar(key, node, path) {
      if (key === 'key' || !isStringScalar(node) || !node.range) return;
      const pair = path.findLast(isPair);
      const name = isScalar(pair?.key) ? pair.key.value : undefined;
      if (typeof name !== 'string' || !keys.has(name)) return;
      found.push({ key: name, scalar: node, place: toPlace(yaml, node.range[0], node.range[1]) });
    },
  });
  return found;
}

function isStringScalar(node: Scalar): node is Scalar<string> {
  return typeof node.value === 'string';
}

function toPlace({ offset, text }: YamlSource, start: number, end: number): Place {
  // A block's range ends on the next line; a caret belongs under the first.
  const written = text.source.slice(offset + start, offset + end);
  return { offset: offset + start, length: Math.max(1, (written.split('\n')[0] ?? '').length) };
}
