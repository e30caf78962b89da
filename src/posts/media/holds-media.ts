import { findComponent } from '../schema/components.ts';
import { findMeta } from '../schema/walk.ts';
import type { Part } from '../source/parts.ts';
import { somePart } from '../source/some-part.ts';

/** Whether a component among these parts plays something. */
export function holdsMedia(parts: readonly Part[]): boolean {
  return somePart(parts, (part) => {
    if (typeof part === 'string' || !('name' in part)) return false;
    const fields = Object.values(findComponent(part.name)?.props.shape ?? {});
    return fields.some((field) => findMeta(field, 'media') !== undefined);
  });
}
