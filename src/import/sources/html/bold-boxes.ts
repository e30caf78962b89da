import type { Element, ElementContent } from 'hast';
import { isHidden } from './common-rules.ts';
import { attributeOf, findElement, makeElement, type Rule } from './html-tree.ts';

const BOX = /^(?:div|section|td|li)$/;
/** What words are not wrapped together with. */
const BLOCK =
  /^(?:img|picture|iframe|video|audio|hr|p|div|section|article|center|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|blockquote|figure|figcaption)$/;
const WEIGHT = /(?:^|;)\s*font-weight\s*:\s*(\w+)/i;

/** A box that is bold by its style: its words are, but for those in it that have a weight of their own. */
export const readBoldBox: Rule = (element, { walk }) => {
  if (
    !BOX.test(element.tagName) ||
    isHidden(element) ||
    !/^(?:bold|bolder|[6-9]00)$/i.test(weightOf(element) ?? '')
  )
    return undefined;
  const children = element.children.map(inherit);
  return [
    {
      ...element,
      properties: { ...element.properties, style: undefined },
      children: walk({ ...element, children }),
    },
  ];
};

function inherit(node: ElementContent): ElementContent {
  if (node.type === 'text') return node.value.trim() === '' ? node : makeElement('strong', {}, [node]);
  if (
    node.type !== 'element' ||
    weightOf(node) !== undefined ||
    /^(?:h[1-6]|strong|b|th|img|br|hr)$/.test(node.tagName)
  )
    return node;
  const isWhole =
    !BLOCK.test(node.tagName) &&
    findElement(node, (one) => BLOCK.test(one.tagName) || weightOf(one) !== undefined) === undefined;
  return isWhole ? makeElement('strong', {}, [node]) : { ...node, children: node.children.map(inherit) };
}

function weightOf(element: Element): string | undefined {
  return WEIGHT.exec(attributeOf(element, 'style') ?? '')?.[1];
}
