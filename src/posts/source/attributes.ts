import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { findLiteral } from './literal.ts';
import type { Literal } from './parts.ts';
import type { Place } from './place.ts';

export interface Attribute {
  /** Nothing where the tag holds code without a name: `{...props}`. */
  name: string;
  /** The text of it, as the guard reads it; code as it is written. */
  value: string;
  /** What a component is given; undefined for code, which nobody is given. */
  literal: Literal | undefined;
  place: Place;
  valuePlace: Place;
  /** Name and value with their signs. */
  whole: Place;
}

/** The parser gives attributes without their places, so the opening tag is read once more for those. */
export function readAttributes(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  source: string,
  offset: number,
): { attributes: Attribute[]; tagLength: number } {
  let cursor = offset + 1 + (node.name?.length ?? 0);
  const attributes = node.attributes.map((attribute): Attribute => {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      const start = source.indexOf('{', cursor);
      cursor = start + attribute.value.length + 2;
      const place = { offset: start, length: cursor - start };
      return { name: '', value: attribute.value, literal: undefined, place, valuePlace: place, whole: place };
    }
    const { name, value } = attribute;
    const start = source.indexOf(name, cursor);
    cursor = start + name.length;
    const code = value !== null && typeof value === 'object' ? value.value : undefined;
    const literal = typeof value === 'string' ? value : code === undefined ? true : findLiteral(code);
    const text = code ?? (typeof value === 'string' ? value : '');
    VALUE.lastIndex = cursor;
    const written = VALUE.exec(source);
    const opening = written ? written[0].search(/["'{]/) + 1 : 0;
    const length = written?.[1]?.length ?? written?.[2]?.length ?? text.length;
    const valuePlace = { offset: cursor + opening, length };
    if (written) cursor += opening + length + 1;
    return {
      name,
      value: typeof literal === 'string' ? literal : text,
      literal,
      place: { offset: start, length: name.length },
      valuePlace,
      whole: { offset: start, length: cursor - start },
    };
  });
  const end = source.indexOf('>', cursor);
  return { attributes, tagLength: (end < 0 ? source.length : end + 1) - offset };
}

const VALUE = /\s*=\s*(?:"([^"]*)"|'([^']*)'|\{)/y;

export function findAttribute(element: { attributes: Attribute[] }, name: string): Attribute | undefined {
  return element.attributes.find((attribute) => attribute.name === name);
}
