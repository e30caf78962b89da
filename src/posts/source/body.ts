import { parseBody } from './parse-body.ts';
import type { SourceText } from './source-text.ts';
import { findBulk } from './bulk.ts';
import { PROSE_COMPONENTS, type ComponentTable } from '../schema/components.ts';
import { walkBody } from './walk-body.ts';
import type { Fault } from '../checks/report.ts';
import type { Body } from './tree.ts';

/**
 * Reads a body once, for those who check it and for those who show it. Nothing of it is compiled or
 * evaluated. Where it cannot be read, or holds what no page shows, says why.
 */
export function readBody(
  text: SourceText,
  offset: number,
  { kind, components = PROSE_COMPONENTS }: { kind: 'post' | 'page'; components?: ComponentTable },
): { body: Body | undefined; faults: Fault[] } {
  const bulk = findBulk(text, offset);
  if (bulk.length > 0) return { body: undefined, faults: bulk };
  const { tree, masked, faults, leftOut } = parseBody(text, offset, components);
  if (!tree) return { body: undefined, faults };
  const { body, faults: inTree } = walkBody(tree, { text, masked, offset, kind, components, leftOut });
  return { body, faults: [...faults, ...inTree] };
}
