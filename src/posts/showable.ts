import { findComponent, findReference } from './schema/components.ts';
import { listDeclarations } from './schema/declarations.ts';
import type { PostData } from './schema/post.ts';
import { textToHtml } from './source/html.ts';
import type { ComponentPart, Part } from './source/parts.ts';

/**
 * What can be shown of the body of a draft, in which anything may be wrong: a component that lacks what it needs gives
 * way to what stands between its tags, or to its tag as it is written. A published post has no such component.
 *
 * @param post what the draft declares; undefined where that is not yet a post, and then no component can be shown that shows
 *   what a post declares
 */
export function keepShowable(parts: readonly Part[], post: PostData | undefined): Part[] {
  return parts.flatMap((part): Part[] => {
    if (typeof part === 'string' || 'picture' in part || 'footnote' in part) return [part];
    if ('download' in part)
      return [{ download: { ...part.download, parts: keepShowable(part.download.parts, post) } }];
    const inner = keepShowable(part.parts, post);
    if (canShow(part, post)) return [{ ...part, parts: inner }];
    return inner.length > 0 ? inner : [tagToHtml(part)];
  });
}

function canShow({ name, props }: ComponentPart, post: PostData | undefined): boolean {
  const component = findComponent(name);
  if (!component?.props.safeParse(props).success) return false;
  const reference = findReference(component);
  if (!reference) return post !== undefined || component.shows === undefined;
  if (!post) return false;
  return listDeclarations(post, reference.kind).some(({ id }) => id === props[reference.prop]);
}

function tagToHtml({ name, props }: ComponentPart): string {
  const attributes = Object.entries(props).map(([prop, value]) => ` ${prop}="${value}"`);
  return `<p><code>${textToHtml(`<${name}${attributes.join('')} />`)}</code></p>`;
}
