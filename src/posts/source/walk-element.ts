import * as z from 'zod';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { findComponent, isGuardProp, isLinkProp, isProseProp } from '../schema/components.ts';
import type { ProseComponent } from '../schema/components/component.ts';
import { findMeant, toChoice } from '../checks/words/nearest.ts';
import { writeProp } from '../checks/example-tag.ts';
import { isOwnFile } from '../media/film-address.ts';
import { findMeta, readMeta } from '../schema/walk.ts';
import { readAttributes, type Attribute } from './attributes.ts';
import type { Element, Link } from './tree.ts';
import type { Literal } from './parts.ts';
import { findMarkdown } from './html-to-markdown.ts';
import { isKnown } from './known-address.ts';
import { isHtmlName, refuseHtml } from './refused-node.ts';
import { refuseBracket } from './refused-sign.ts';
import type { MendWords } from './source-text.ts';
import { addFault, addText, toPlace, type Walk } from './walk.ts';
import { isInTag, withSpaceBefore } from './whole-lines.ts';
import type { Place } from './place.ts';

/** A component with its properties; without them where it may not be shown, and then it is told why. */
export function readElement(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  walk: Walk,
): { element: Element; props: Record<string, Literal> | undefined } {
  const whole = toPlace(node, walk);
  const { offset } = whole;
  const { attributes, tagLength } = readAttributes(node, walk.masked, offset);
  const element: Element = {
    name: node.name ?? '',
    attributes,
    tag: { offset, length: tagLength },
    whole,
    hasContent: node.children.length > 0,
    inline: node.type === 'mdxJsxTextElement',
    study: walk.study,
    within: walk.within,
  };
  walk.body.elements.push(element);
  walk.body.outline.push(element);
  // The guard reads attributes as well, those of a case study with the story itself.
  const component = findComponent(element.name, walk.components);
  const study = component?.isStory ? element : walk.study;
  for (const { name, value, valuePlace } of attributes) {
    if (component && isGuardProp(component, name)) continue;
    if (component) noteFile(component.props.shape[name], { url: value, place: valuePlace }, walk);
    // What is no property of ours may be meant as words.
    const isProse = component ? isProseProp(component, name) : name === 'title' || name === 'alt';
    addText(value, valuePlace, { ...walk, study }, isProse);
  }
  const props = isComponent(element, walk) ? readProps(element, walk) : undefined;
  return { element, props: component && !readLinks(element, component, walk) ? undefined : props };
}

/** What a property names of the files beside the text. */
function noteFile(field: unknown, link: Link, { body, study }: Walk): void {
  const use = findMeta(field, 'media');
  if (use && isOwnFile(link.url)) body.media.push({ ...link, use });
  if (findMeta(field, 'isPicture')) body.pictures.push({ ...link, alt: undefined, study });
}

function isComponent(element: Element, walk: Walk): boolean {
  const { name, tag } = element;
  const component = findComponent(name, walk.components);
  if (!component && isHtmlName(name)) {
    addFault(tag, walk, { slug: 'html-element', ...refuseHtml(name, undefined, toMarkdown(element, walk)) });
    return false;
  }
  // In small letters it is a word, unless one of ours is mistyped.
  const isWord =
    !component && /^[a-z]/.test(name) && findMeant(name, Object.keys(walk.components)) === undefined;
  if (isWord || name === '') {
    addFault(tag, walk, { slug: 'bracket', ...refuseBracket(`<${name}`, withoutTags(element, walk)) });
    return false;
  }
  if (walk.kind === 'page') {
    addFault(tag, walk, {
      slug: 'component-misplaced',
      message: 'A page has none of the tags that a post has.',
      found: `<${name}>`,
      mend: { advice: 'Take the tag out, and write in its place what readers should see there.' },
    });
    return false;
  }
  if (component) return true;
  const known = Object.keys(walk.components);
  addFault(tag, walk, {
    slug: 'component-unknown',
    message: `There is no tag <${name}>.`,
    found: name,
    expected: toChoice(known),
    mend: renameTag(element, walk),
  });
  return false;
}

/** Notes where a component leads; whether a page may hold each of its addresses. */
function readLinks({ attributes }: Element, component: ProseComponent, walk: Walk): boolean {
  const links = attributes.filter(
    ({ name, literal }) => isLinkProp(component, name) && literal !== undefined,
  );
  return links
    .map(({ value, valuePlace }) => {
      const isRight = isKnown(value, 'link', valuePlace, walk);
      if (isRight && value !== '') walk.body.links.push({ url: value, place: valuePlace });
      return isRight;
    })
    .every(Boolean);
}

/** The brackets as readers should see them: of both tags, where there are two. */
function withoutTags({ whole }: Element, { text: { source } }: Walk): MendWords {
  if (isInTag(source, whole.offset)) return { advice: 'Take the sign out: it stands inside another tag.' };
  const written = source.slice(whole.offset, whole.offset + whole.length);
  return { write: `\\${written.replace(/<(\/[^<>]*>)$/, '\\<$1')}`, at: whole };
}

function toMarkdown(
  { name, attributes, tag, whole, inline }: Element,
  { text: { source }, components }: Walk,
): MendWords | undefined {
  if (isInTag(source, whole.offset)) return undefined;
  const end = whole.offset + whole.length;
  // Tags alone make no paragraph; words beside one of ours would make one of it.
  if (!inline && holdsComponent(lineAround(whole, source), components)) return undefined;
  const write = findMarkdown({
    name,
    attributes,
    written: source.slice(whole.offset, end),
    tagLength: tag.length,
    before: source.slice(0, whole.offset),
    after: source.slice(end),
  });
  return write === undefined ? undefined : { write, at: whole };
}

/** What else stands on the lines of a place. */
function lineAround({ offset, length }: Place, source: string): string {
  const before = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset);
  return before + (source.slice(offset + length).split('\n')[0] ?? '');
}

function holdsComponent(line: string, components: Walk['components']): boolean {
  const small = line.toLowerCase();
  return Object.keys(components).some((name) => small.includes(`<${name.toLowerCase()}`));
}

/** Where a tag closes itself, its name stands there once. */
function renameTag({ name, tag }: Element, { text: { source }, components }: Walk): MendWords {
  const known = Object.keys(components);
  const meant = findMeant(name, known);
  const closesItself = source.slice(tag.offset, tag.offset + tag.length).endsWith('/>');
  if (meant !== undefined && closesItself && !findComponent(meant, components)?.content)
    return { write: `<${meant}`, at: { offset: tag.offset, length: name.length + 1 } };
  if (meant !== undefined)
    return { advice: `Write ${meant} in the opening tag, and in the closing one.`, example: `<${meant}` };
  return { advice: 'Write one of these, or take the tag out.' };
}

/** Properties by the names that the component's schema has, each a plain value and each once. */
function readProps({ name, attributes }: Element, walk: Walk): Record<string, Literal> | undefined {
  const shape = findComponent(name, walk.components)?.props.shape ?? {};
  const written = new Set(attributes.map((attribute) => attribute.name));
  const props = new Map<string, Literal>();
  let isRight = true;
  for (const attribute of attributes) {
    const { literal } = attribute;
    if (literal === undefined || !Object.hasOwn(shape, attribute.name) || props.has(attribute.name)) {
      isRight = false;
      refuseAttribute(attribute, { name, shape, written, first: props.get(attribute.name) }, walk);
    } else props.set(attribute.name, literal);
  }
  return isRight ? Object.fromEntries(props) : undefined;
}

interface TagFacts {
  name: string;
  shape: Readonly<Record<string, unknown>>;
  /** The names of all that is written in the tag. */
  written: ReadonlySet<string>;
  /** What the same property holds where it stands first. */
  first: Literal | undefined;
}

function refuseAttribute(attribute: Attribute, { name, shape, written, first }: TagFacts, walk: Walk): void {
  const known = Object.keys(shape);
  const takenOut = { write: '', at: withSpaceBefore(attribute.whole, walk.text.source) };
  if (attribute.name === '') {
    addFault(attribute.place, walk, {
      slug: 'expression',
      message: `The tag <${name}> holds a piece of a program.`,
      found: `{${attribute.value.slice(0, 60)}}`,
      expected: 'properties, each with its name and its value',
      mend: takenOut,
    });
  } else if (!known.includes(attribute.name)) {
    addFault(attribute.place, walk, {
      slug: 'prop-unknown',
      message: `<${name}> has no property "${attribute.name}".`,
      found: attribute.name,
      expected: known.length === 0 ? 'no properties' : toChoice(known),
      mend: renameProp(attribute, shape, written) ?? takenOut,
    });
  } else if (attribute.literal === undefined) {
    addFault(attribute.valuePlace, walk, {
      slug: 'expression',
      message: `The property "${attribute.name}" of <${name}> holds a piece of a program.`,
      found: `{${attribute.value}}`,
      expected: 'a text in quotes, or a plain number in brackets',
      mend: {
        advice: 'Write what is meant by it.',
        example: writeProp(attribute.name, readMeta(shape[attribute.name]).example),
      },
    });
  } else {
    addFault(attribute.place, walk, {
      slug: 'prop-invalid',
      message: `The property "${attribute.name}" of <${name}> stands there twice.`,
      found: attribute.name,
      expected: 'each property once',
      mend: attribute.literal === first ? takenOut : { advice: 'Take out the one that is wrong.' },
    });
  }
}

/** The property that is meant by a mistyped name, where it may hold what is written. */
function renameProp(
  { name, literal, place }: Attribute,
  shape: TagFacts['shape'],
  written: TagFacts['written'],
): MendWords | undefined {
  const meant = findMeant(name, Object.keys(shape));
  if (meant === undefined || written.has(meant)) return undefined;
  const field = shape[meant];
  return field instanceof z.ZodType && field.safeParse(literal).success
    ? { write: meant, at: place }
    : undefined;
}
