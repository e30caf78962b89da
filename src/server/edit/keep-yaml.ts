import { isDeepStrictEqual } from 'node:util';
import {
  Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  YAMLMap,
  type Node,
  type Pair,
} from 'yaml';
import { isRecord } from '../../lib/type-guards.ts';
import { align } from '../../editor/align.ts';

/**
 * YAML with the data of `written` in the words of `before`: what did not change keeps its letters, and
 * comments stay where they stood. The form knows data alone, and writes all of it anew.
 */
export function keepYaml(before: string, written: string): string {
  const old = parseDocument(before);
  const next = parseDocument(written);
  if (old.errors.length > 0 || next.errors.length > 0) return written;
  const { contents } = old;
  const data: unknown = next.toJS();
  if (!isMap(contents) || !isRecord(data)) return written;
  const kept = writeKeys(before, old, contents, data);
  return isDeepStrictEqual(parseDocument(kept).toJS(), data) ? kept : written;
}

/** The keys of the top, each in its own letters unless what it says has changed. */
function writeKeys(before: string, document: Document, map: YAMLMap, data: Record<string, unknown>): string {
  const pairs = map.items;
  const startOf = (pair: Pair | undefined) =>
    isNode(pair?.key) ? (pair.key.range?.[0] ?? before.length) : before.length;
  let text = before.slice(0, startOf(pairs[0]));
  const names = new Set<string>();
  for (const [index, pair] of pairs.entries()) {
    const name = nameOf(pair);
    names.add(name);
    const chunk = before.slice(startOf(pair), startOf(pairs[index + 1]));
    const said = sayOf(chunk, pair, startOf(pair));
    // Behind the value stand the comments and empty lines before the next key.
    const rest = chunk.slice(said.length);
    if (!Object.hasOwn(data, name)) text += rest.trim() === '' ? '' : rest.replace(/^\n+/, '');
    else if (isDeepStrictEqual(toData(pair.value, document), data[name])) text += chunk;
    else text += writePair(name, update(pair.value, data[name], document), document) + (rest || '\n');
  }
  const added = Object.entries(data).filter(([name]) => !names.has(name));
  for (const [name, value] of added) {
    text = `${text.replace(/\n*$/, '\n')}${writePair(name, document.createNode(value), document)}\n`;
  }
  return text;
}

function sayOf(chunk: string, { key, value }: Pair, start: number): string {
  const last = isNode(value) ? value : key;
  const end = isNode(last) ? (last.range?.[1] ?? start) : start;
  return chunk.slice(0, Math.max(0, end - start)).trimEnd();
}

function writePair(name: string, value: unknown, document: Document): string {
  const map = new YAMLMap(document.schema);
  map.set(name, value);
  const single = new Document();
  single.contents = map;
  return single.toString({ lineWidth: 0, singleQuote: true }).trimEnd();
}

/** The node with new data in it, as much of the old one as still holds. */
function update(node: unknown, data: unknown, document: Document): Node {
  if (isMap(node) && isRecord(data)) {
    node.items = node.items.filter((pair) => Object.hasOwn(data, nameOf(pair)));
    for (const [name, value] of Object.entries(data)) {
      node.set(name, update(node.get(name, true), value, document));
    }
    return node;
  }
  if (isSeq(node) && Array.isArray(data)) {
    const fresh = data.map((value: unknown) => ({ value, node: undefined }));
    const old = node.items.map((item) => ({ value: toData(item, document), node: item }));
    node.items = align<{ value: unknown; node: unknown }>(old, fresh, ({ value }) => JSON.stringify(value))
      .filter(({ after }) => after)
      .map(({ before, after, isSame }) =>
        isSame ? before?.node : update(before?.node, after?.value, document),
      );
    return node;
  }
  const made = document.createNode(data);
  if (isScalar(node) || isCollection(node)) {
    if (node.commentBefore) made.commentBefore = node.commentBefore;
    if (node.comment) made.comment = node.comment;
  }
  return made;
}

function toData(node: unknown, document: Document): unknown {
  return isNode(node) ? node.toJS(document) : node;
}

function nameOf({ key }: Pair): string {
  return String(isScalar(key) ? key.value : key);
}
