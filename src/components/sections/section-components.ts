import type { Post } from '../../posts/edition/post.ts';
import type { SectionKind } from '../../posts/schema/sections.ts';

/** What the compiler makes of an `.astro` file, to be used as a tag. */
type Component = (props: Record<string, unknown>) => unknown;

/** How a list shows one of its posts. */
export type PostComponent = (props: { post: Post }) => unknown;

const files = import.meta.glob<{ default: Component }>('./kinds/*.astro', { eager: true });

/** Styles are no part of a page's own: a page has those of the sections that it shows. */
const styles = import.meta.glob<string>('./styles/*.css', {
  eager: true,
  query: '?inline',
  import: 'default',
});

/** @throws {Error} where the schema knows a kind that nobody can show */
export function getSectionComponent(kind: SectionKind): Component {
  const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  const file = files[`./kinds/${name}.astro`];
  if (!file) throw new Error(`There is no src/components/sections/kinds/${name}.astro.`);
  return file.default;
}

/** The style of a kind, or of what several have; nothing where there is none. */
export function findSectionStyle(name: string): string {
  return styles[`./styles/${name}.css`] ?? '';
}
