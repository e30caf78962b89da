import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { findComponent, isGuardProp, isProseProp } from '../schema/components.ts';
import { findNearest, toChoice } from '../checks/words/nearest.ts';
import { readAttributes, type Attribute } from './attributes.ts';
import type { Element } from './body.ts';
import type { Literal } from './parts.ts';
import { isHtmlName, refuseHtml } from './refused-node.ts';
import { refuseBracket } from './refused-sign.ts';
import { addFault, addText, type Walk } from './walk.ts';

/** A component with its properties; without them where it may not be shown, and then it is told why. */
export function readElement(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  offset: number,
  walk: Walk,
): { element: Element; props: Record<string, Literal> | undefined } {
  const { attributes, tagLength } = readAttributes(node, walk.masked, offset);
  const element: Element = {
    name: node.name ?? '',
    attributes,
    tag: { offset, length: tagLength },
    hasContent: node.children.length > 0,
    inline: node.type === 'mdxJsxTextElement',
    study: walk.study,
  };
  walk.body.elements.push(element);
  walk.body.outline.push(element);
  // The guard reads attributes as well, those of a case study with the story itself.
  const component = findComponent(element.name, walk.components);
  const study = component?.isStory ? element : walk.study;
  for (const { name, value, valuePlace } of attributes) {
    if (component && isGuardProp(component, name)) continue;
    // What is no property of ours may be meant as words.
    const isProse = component ? isProseProp(component, name) : name === 'title' || name === 'alt';
    addText(value, valuePlace, { ...walk, study }, isProse);
  }
  return { element, props: isKnown(element, walk) ? readProps(element, walk) : undefined };
}

function isKnown({ name, tag }: Element, walk: Walk): boolean {
  if (isHtmlName(name)) {
    addFault(tag, walk, { slug: 'html-element', ...refuseHtml(name) });
    return false;
  }
  if (/^[a-z]/.test(name) || name === '') {
    addFault(tag, walk, { slug: 'bracket', ...refuseBracket(`<${name}`) });
    return false;
  }
  if (walk.kind === 'page') {
    addFault(tag, walk, {
      slug: 'component-misplaced',
      message: 'Pages have no components.',
      found: `<${name}>`,
      expected: 'each component of a post on lines of its own, outside of client stories',
    });
    return false;
  }
  if (findComponent(name, walk.components)) return true;
  const known = Object.keys(walk.components);
  const nearest = findNearest(name, known);
  addFault(tag, walk, {
    slug: 'component-unknown',
    message: `There is no component <${name}>.`,
    found: name,
    expected: toChoice(known),
    write: nearest ? `<${nearest}` : undefined,
  });
  return false;
}

/** Properties by the names that the component's schema has, each a plain value and each once. */
function readProps({ name, attributes }: Element, walk: Walk): Record<string, Literal> | undefined {
  const shape = findComponent(name, walk.components)?.props.shape ?? {};
  const props = new Map<string, Literal>();
  let isRight = true;
  for (const attribute of attributes) {
    const { literal } = attribute;
    if (literal === undefined || !Object.hasOwn(shape, attribute.name) || props.has(attribute.name)) {
      isRight = false;
      refuseAttribute(attribute, { name, known: Object.keys(shape) }, walk);
    } else props.set(attribute.name, literal);
  }
  return isRight ? Object.fromEntries(props) : undefined;
}

function refuseAttribute(
  attribute: Attribute,
  { name, known }: { name: string; known: string[] },
  walk: Walk,
): void {
  if (attribute.name === '') {
    addFault(attribute.place, walk, {
      slug: 'expression',
      message: `The tag of <${name}> holds code.`,
      found: `{${attribute.value.slice(0, 60)}}`,
      expected: 'properties, each with its name and its value',
      write: 'name="value"',
    });
  } else if (!known.includes(attribute.name)) {
    const nearest = findNearest(attribute.name, known);
    addFault(attribute.place, walk, {
      slug: 'prop-unknown',
      message: `<${name}> has no property "${attribute.name}".`,
      found: attribute.name,
      expected: toChoice(known),
      write: nearest ? `${nearest}="…"` : undefined,
    });
  } else if (attribute.literal === undefined) {
    addFault(attribute.valuePlace, walk, {
      slug: 'expression',
      message: `The property "${attribute.name}" of <${name}> holds code.`,
      found: `{${attribute.value}}`,
      expected: 'a text in quotes, or a plain number in brackets',
      write: `${attribute.name}="…"`,
    });
  } else {
    addFault(attribute.place, walk, {
      slug: 'prop-invalid',
      message: `The property "${attribute.name}" of <${name}> stands there twice.`,
      found: attribute.name,
      expected: 'each property once',
      write: 'the tag with one of the two',
    });
  }
}
