/** What the compiler makes of an `.astro` file, to be used as a tag. */
type Component = (props: Record<string, unknown>) => unknown;

const files = import.meta.glob<{ default: Component }>('./*.astro', { eager: true });

/**
 * The components that a body may use, by name: those that lie here. Each is given the post, the name of the
 * text and what stands in its tag, and looks up in the post's declaration what it shows.
 */
export const proseComponents: ReadonlyMap<string, Component> = new Map(
  Object.entries(files).map(([file, { default: component }]) => [file.slice(2, -'.astro'.length), component]),
);

/** @throws {Error} where a body holds what the reading lets pass and nobody can show */
export function getProseComponent(name: string): Component {
  const component = proseComponents.get(name);
  if (!component) throw new Error(`There is no src/components/prose/${name}.astro.`);
  return component;
}
