import type { EditorState } from 'lexical';
import { isRecord } from '../../lib/type-guards.ts';

/** Told by the editor within, which has them in an order of their own. */
const HELD_WITHIN: ReadonlySet<unknown> = new Set(['mdxJsxFlowElement', 'tableCell']);

/** Where it stood in the source, and what a table is drawn by: neither is seen. */
const UNSEEN: ReadonlySet<string> = new Set(['position', '__cacheKey']);

/** All that a text is by itself, without what its stories and cells hold: equal where nothing was done in it. */
export function describeShape(state: EditorState): string {
  return JSON.stringify(state, (key, value: unknown) => {
    if (UNSEEN.has(key)) return undefined;
    return isRecord(value) && HELD_WITHIN.has(value['type']) ? { ...value, children: undefined } : value;
  });
}
