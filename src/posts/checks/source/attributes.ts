import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { Place } from './yaml-file.ts';

export interface Attribute {
  name: string;
  /** The text between the quotes, or the code between the brackets. */
  value: string;
  /** It is written as code: `moreThan={2}`. */
  isExpression: boolean;
  place: Place;
  valuePlace: Place;
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
      return { name: '', value: attribute.value, isExpression: true, place, valuePlace: place };
    }
    const { name, value } = attribute;
    const start = source.indexOf(name, cursor);
    cursor = start + name.length;
    const isExpression = value !== null && typeof value === 'object';
    const text = isExpression ? value.value : (value ?? '');
    const written = /^\s*=\s*(?:"([^"]*)"|'([^']*)'|\{)/.exec(source.slice(cursor));
    const opening = written ? written[0].search(/["'{]/) + 1 : 0;
    const length = written?.[1]?.length ?? written?.[2]?.length ?? text.length;
    const valuePlace = { offset: cursor + opening, length };
    if (written) cursor += opening + length + 1;
    return { name, value: text, isExpression, place: { offset: start, length: name.length }, valuePlace };
  });
  const end = source.indexOf('>', cursor);
  return { attributes, tagLength: (end < 0 ? source.length : end + 1) - offset };
}

export function findAttribute(element: { attributes: Attribute[] }, name: string): Attribute | undefined {
  return element.attributes.find((attribute) => attribute.name === name);
}
