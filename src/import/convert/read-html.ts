import type { Element, ElementContent, Nodes, Text } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toAllowed } from '../../posts/source/characters.ts';
import { isElement, makeElement, readProperty, readText } from './elements.ts';

/** What nobody sees on a page: programs, what a form is filled in with, drawings by code. */
const UNSEEN: ReadonlySet<string> = new Set(
  (
    'script style template head title meta link base noscript input select option optgroup datalist textarea progress ' +
    'meter source track param map area svg canvas applet noembed noframes dialog'
  ).split(' '),
);

/** Levels. No page that a person has made comes near it, and what is deeper would be too deep to walk through. */
const MOST_LEVELS = 250;

/** HTML as a browser reads it, without what nobody sees. */
export function readHtml(html: string): ElementContent[] {
  return fromHtml(html, { fragment: true }).children.flatMap((child) => keepSeen(child, 0));
}

function keepSeen(node: Nodes, level: number): ElementContent[] {
  if (node.type === 'text') {
    const value = toAllowed(node.value);
    return value === '' ? [] : [toText(value)];
  }
  if (!isElement(node) || UNSEEN.has(node.tagName) || isForCounting(node)) return [];
  if (level > MOST_LEVELS) return [toText(` ${readText(node)} `)];
  const children = node.children.flatMap((child) => keepSeen(child, level + 1));
  if (node.tagName === 'q') return [toText('“'), ...children, toText('”')];
  return [makeElement(node.tagName, children, node.properties)];
}

function toText(value: string): Text {
  return { type: 'text', value };
}

/** A picture that nobody sees, by which a program counts readers. */
function isForCounting(element: Element): boolean {
  return (
    element.tagName === 'img' &&
    ['width', 'height'].some((side) => /^[01](?:px)?$/.test(readProperty(element, side)))
  );
}
