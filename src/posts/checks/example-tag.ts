import type { ProseComponent } from '../schema/components/component.ts';
import { isOptional, readMeta } from '../schema/walk.ts';

/** A component to paste: with what it cannot do without, from the examples of its schema or as it is given. */
export function writeExample(
  name: string,
  { props, content }: ProseComponent,
  given: Readonly<Record<string, string>> = {},
): string {
  const written = Object.entries(props.shape)
    .filter(([, field]) => !isOptional(field))
    .map(([prop, field]) => writeProp(prop, given[prop] ?? readMeta(field).example));
  const tag = [name, ...written].join(' ');
  return content ? `<${tag}>\n\n${content.example}\n\n</${name}>` : `<${tag} />`;
}

/** `of="codependence"` or `moreThan={2}`. */
export function writeProp(prop: string, example: unknown): string {
  return typeof example === 'number' ? `${prop}={${example}}` : `${prop}="${String(example)}"`;
}
