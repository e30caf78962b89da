import { findComponent, findReference, type ComponentTable } from '../../schema/components.ts';
import type { ProseComponent } from '../../schema/components/component.ts';
import { DECLARATIONS, listDeclarations, type DeclarationKind } from '../../schema/declarations.ts';
import { writeExample } from '../example-tag.ts';
import { findAttribute } from '../../source/attributes.ts';
import type { Element } from '../../source/body.ts';
import type { Document } from '../../source/content.ts';
import { faultAt } from '../../source/source-text.ts';
import { findKey, findValue } from '../../source/yaml-file.ts';
import { findNearest, toChoice } from '../words/nearest.ts';
import type { Fault } from '../report.ts';
import type { DocumentRule } from '../rule.ts';

/** What the front matter declares is what the body shows: all of it, as often and in the order it should. */
export const checkDeclared: DocumentRule = (document, { components }) => {
  const { body, kind } = document;
  if (kind !== 'post' || !body) return [];
  const uses = body.elements.flatMap((element) => readUse(element, components));
  return [
    ...checkRepeats(document, uses),
    ...checkReferences(document, uses),
    ...Object.entries(components).flatMap(([name, component]) => [
      ...checkOrder(document, component, uses),
      ...checkShown(document, { name, component, uses, leftOut: body.leftOut }),
    ]),
  ];
};

/** A component where it stands in a body, with what it refers to. */
interface Use {
  element: Element;
  component: ProseComponent;
  reference: Reference | undefined;
}

interface Reference {
  kind: DeclarationKind;
  prop: string;
  /** Empty where it is not written. */
  id: string;
}

function readUse(element: Element, components: ComponentTable): Use[] {
  const component = findComponent(element.name, components);
  if (!component) return [];
  const found = findReference(component);
  const id = found && findAttribute(element, found.prop)?.value;
  return [{ element, component, reference: found && { ...found, id: id ?? '' } }];
}

function checkRepeats({ text }: Document, uses: Use[]): Fault[] {
  const seen = new Set<string>();
  return uses.flatMap(({ element: { name, tag }, component: { repeats, order }, reference }) => {
    // Two of what has an order are told as such.
    if (repeats === 'freely' || order) return [];
    const key = repeats === 'never' ? name : `${name} ${reference?.id ?? ''}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      faultAt(text, tag.offset, tag.length, 'component-twice', {
        message: `<${name}> shows the same thing a second time.`,
        expected: 'each once in a post',
        write: 'nothing: take this line out',
      }),
    ];
  });
}

function checkReferences({ declared, text }: Document, uses: Use[]): Fault[] {
  return uses.flatMap(({ element, reference }): Fault[] => {
    if (!reference?.id) return [];
    const { kind, prop, id } = reference;
    const known = listDeclarations(declared, kind).map((each) => each.id);
    if (known.includes(id)) return [];
    const nearest = findNearest(id, known);
    const place = findAttribute(element, prop)?.valuePlace ?? element.tag;
    return [
      faultAt(text, place.offset, place.length, 'refers-to-nothing', {
        message: `The post declares no ${DECLARATIONS[kind].word} "${id}".`,
        found: id,
        expected: toChoice(known),
        write: nearest ? `${prop}="${nearest}"` : undefined,
      }),
    ];
  });
}

/** Each once, and none behind one that is declared after it. */
function checkOrder({ declared, text }: Document, component: ProseComponent, uses: Use[]): Fault[] {
  const { order } = component;
  if (!order) return [];
  const seen = new Set<string>();
  let highest = -1;
  return uses.flatMap(({ element, component: used, reference }): Fault[] => {
    if (used !== component || !reference) return [];
    const { kind, prop, id } = reference;
    const { word } = DECLARATIONS[kind];
    const ids = listDeclarations(declared, kind).map((each) => each.id);
    const rank = ids.indexOf(id);
    if (rank < 0) return [];
    const place = findAttribute(element, prop)?.valuePlace ?? element.tag;
    if (seen.has(id)) {
      return [
        faultAt(text, place.offset, place.length, order.twice, {
          message: `The ${word} "${id}" is shown a second time.`,
          expected: 'each once',
          write: 'nothing: take this line out',
        }),
      ];
    }
    seen.add(id);
    if (rank < highest) {
      return [
        faultAt(text, place.offset, place.length, order.outOfOrder, {
          message: `The ${word} "${id}" comes later in the body than it is declared.`,
          expected: toChoice(ids, 'then'),
          write: `it before "${ids[highest] ?? ''}", here or in the front matter`,
        }),
      ];
    }
    highest = rank;
    return [];
  });
}

/** What only this component shows, and no such component of the body does. */
function checkShown(
  { declared, text, yaml }: Document,
  {
    name,
    component,
    uses,
    leftOut,
  }: { name: string; component: ProseComponent; uses: Use[]; leftOut: readonly string[] },
): Fault[] {
  const { shows, order } = component;
  if (!shows) return [];
  const own = uses.filter(({ element }) => element.name === name);
  const reference = findReference(component);
  const parts = shows.list(declared).filter(({ id }) => id !== '');
  const missing = parts.filter(({ id }) => !own.some((use) => id === undefined || use.reference?.id === id));
  // As many tags as these lead astray, or cannot be read: once that is mended none of them is missing.
  const astray = own.filter((use) => use.reference && !parts.some(({ id }) => id === use.reference?.id));
  const unread = leftOut.filter((each) => each === name);
  if (missing.length <= astray.length + unread.length) return [];
  return missing.map(({ id, path, words }) => {
    // A declaration is known by its id, a field by its name.
    const { offset, length } = path.at(-1) === 'id' ? findValue(yaml, path) : findKey(yaml, path);
    return faultAt(text, offset, length, shows.missing, {
      message: `${words} declared and shown nowhere in the body.`,
      expected:
        order && reference
          ? `each declared ${DECLARATIONS[reference.kind].word} in the body, once`
          : 'what is declared in the body, once',
      write: writeExample(name, component, reference && id ? { [reference.prop]: id } : {}),
    });
  });
}
