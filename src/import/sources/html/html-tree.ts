import type { Element, ElementContent, Nodes, Properties, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';

export type Parent = Element | Root;

/**
 * What an element becomes, or undefined where another rule may say. Rules come to an element before they come to what is in
 * it; `walk` gives what that became.
 */
export type Rule = (
  element: Element,
  place: { parent: Parent; walk: (parent: Parent) => ElementContent[] },
) => ElementContent[] | undefined;

export function parseHtml(html: string): Root {
  return fromHtml(html, { fragment: true });
}

export function parseDocument(html: string): Root {
  return fromHtml(html);
}

export function writeHtml(node: Nodes | ElementContent[]): string {
  return toHtml(Array.isArray(node) ? { type: 'root', children: node } : node, { closeSelfClosing: false });
}

export function makeElement(
  tagName: string,
  properties: Properties = {},
  children: (ElementContent | string)[] = [],
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}

/** A tree as the rules, the first that knows an element for each, make it; comments are gone. */
export function reshape(root: Parent, rules: readonly Rule[]): Root {
  const walk = (parent: Parent): ElementContent[] =>
    parent.children.flatMap((child): ElementContent[] => {
      if (child.type === 'text') return [child];
      if (child.type !== 'element') return [];
      for (const rule of rules) {
        const became = rule(child, { parent, walk });
        if (became) return became;
      }
      return [{ ...child, children: walk(child) }];
    });
  return { type: 'root', children: walk(root) };
}

export function wordsOfTree(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsOfTree).join('') : '';
}

export function hasClass(element: Element, ...names: string[]): boolean {
  const classes = classesOf(element);
  return names.some((name) => classes.includes(name));
}

export function classesOf(element: Element): string[] {
  const { className } = element.properties;
  return Array.isArray(className) ? className.map(String) : [];
}

/** An attribute by its name in the tree (`dataSrc`), where it says something. */
export function attributeOf(element: Element | undefined, name: string): string | undefined {
  const value = element?.properties[name];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** All elements below, in the order of the text, for which this is so. */
export function findElements(node: Nodes, isOne: (element: Element) => boolean): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) =>
    child.type === 'element' ? [...(isOne(child) ? [child] : []), ...findElements(child, isOne)] : [],
  );
}

export function findElement(node: Nodes, isOne: (element: Element) => boolean): Element | undefined {
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const found = isOne(child) ? child : findElement(child, isOne);
    if (found) return found;
  }
  return undefined;
}

export function findTag(node: Nodes, ...tagNames: string[]): Element | undefined {
  return findElement(node, ({ tagName }) => tagNames.includes(tagName));
}
