import { findComponent, type ComponentTable } from '../../schema/components.ts';
import type { Element } from '../../source/tree.ts';
import type { Document } from '../../source/content.ts';

/** The client stories of a document, in its order. */
export function listStories({ body }: Document, components: ComponentTable): Element[] {
  return body?.elements.filter(({ name }) => findComponent(name, components)?.isStory) ?? [];
}
