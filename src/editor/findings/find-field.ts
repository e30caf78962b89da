import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { YamlSource } from '../../posts/source/yaml-file.ts';

/** The field whose name or value stands at an offset of its file, by its path; empty where none does. */
export function findField({ document, offset }: YamlSource, at: number): (string | number)[] {
  return walk(document.contents, at - offset);
}

function walk(node: unknown, at: number): (string | number)[] {
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      if (isScalar(key) && covers(startOf(key), endOf(value) ?? endOf(key), at)) {
        return [String(key.value), ...walk(value, at)];
      }
    }
  }
  if (isSeq(node)) {
    const index = node.items.findIndex((item) => covers(startOf(item), endOf(item), at));
    if (index >= 0) return [index, ...walk(node.items[index], at)];
  }
  return [];
}

function covers(start: number | undefined, end: number | undefined, at: number): boolean {
  return start !== undefined && end !== undefined && start <= at && at <= end;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

/** Of what is written, without the line end behind it. */
function endOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[1] : undefined;
}
