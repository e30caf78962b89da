import { findComponent, findReference, type ComponentTable } from '../../schema/components.ts';
import type { ProseComponent } from '../../schema/components/component.ts';
import { DECLARATIONS, listDeclarations, type DeclarationKind } from '../../schema/declarations.ts';
import { writeExample } from '../example-tag.ts';
import { findAttribute } from '../../source/attributes.ts';
import type { Element } from '../../source/tree.ts';
import type { Document } from '../../source/content.ts';
import { faultAt } from '../../source/source-text.ts';
import { takeOut, withWholeLines } from '../../source/whole-lines.ts';
import { findKey, findValue } from '../../source/yaml-file.ts';
import { findMeant, toChoice } from '../words/nearest.ts';
import type { Fault } from '../report.ts';
import type { DocumentRule } from '../rule.ts';

/** What the front matter declares is what the body shows: all of it, as often and in the order it should. */
export const checkDeclared: DocumentRule = (document, { components }) => {
  const { body, kind } = document;
  if (kind !== 'post' || !body) return [];
  const known = Object.keys(components);
  const unknown = body.elements.filter(({ name }) => !known.includes(name));
  // What a tag shows that is told already is not missing.
  const leftOut = [...body.leftOut, ...unknown.flatMap(({ name }) => findMeant(name, known) ?? [])];
  const uses = body.elements.flatMap((element) => readUse(element, document, components));
  return [
    ...checkRepeats(document, uses),
    ...checkReferences(document, uses),
    ...Object.entries(components).flatMap(([name, component]) => [
      ...checkOrder(document, component, uses),
      ...checkShown(document, { name, component, uses, leftOut }),
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
  /** The ids that it may be, in their order. */
  ids: string[];
  /** The one that a mistyped id stands for. */
  meant: string | undefined;
}

function readUse(element: Element, { declared }: Document, components: ComponentTable): Use[] {
  const component = findComponent(element.name, components);
  if (!component) return [];
  const found = findReference(component);
  if (!found) return [{ element, component, reference: undefined }];
  const id = findAttribute(element, found.prop)?.value ?? '';
  const ids = listDeclarations(declared, found.kind).map((each) => each.id);
  const meant = id === '' || ids.includes(id) ? undefined : findMeant(id, ids);
  return [{ element, component, reference: { ...found, id, ids, meant } }];
}

function checkRepeats({ text }: Document, uses: Use[]): Fault[] {
  const seen = new Set<string>();
  return uses.flatMap(({ element: { name, tag, whole }, component: { repeats, order }, reference }) => {
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
        mend: takeOut(text.source, tag.offset, { write: '', at: withWholeLines(whole, text.source) }),
      }),
    ];
  });
}

function checkReferences({ text }: Document, uses: Use[]): Fault[] {
  return uses.flatMap(({ element, component, reference }): Fault[] => {
    if (!reference?.id || reference.ids.includes(reference.id)) return [];
    const { kind, prop, id, ids, meant } = reference;
    // What stands there already cannot be what is missing here.
    const isShown =
      component.repeats !== 'freely' &&
      uses.some((use) => use.component === component && use.reference?.id === meant);
    const attribute = findAttribute(element, prop);
    const place = attribute?.valuePlace ?? element.tag;
    return [
      faultAt(text, place.offset, place.length, 'refers-to-nothing', {
        message: `The fields at the top of this post have no ${DECLARATIONS[kind].word} "${id}".`,
        found: id,
        expected: ids.length === 0 ? `a ${DECLARATIONS[kind].word} that the post has` : toChoice(ids),
        mend:
          meant !== undefined && attribute && !isShown
            ? { write: `${prop}="${meant}"`, at: attribute.whole }
            : { advice: `Write one that the post has, or add "${id}" to its fields.` },
      }),
    ];
  });
}

/** Each once, and none behind one that is declared after it. */
function checkOrder({ text }: Document, component: ProseComponent, uses: Use[]): Fault[] {
  const { order } = component;
  if (!order) return [];
  const seen = new Set<string>();
  let highest = -1;
  return uses.flatMap(({ element, component: used, reference }): Fault[] => {
    if (used !== component || !reference) return [];
    const { kind, prop, id, ids } = reference;
    const { word } = DECLARATIONS[kind];
    const rank = ids.indexOf(id);
    if (rank < 0) return [];
    const place = findAttribute(element, prop)?.valuePlace ?? element.tag;
    if (seen.has(id)) {
      return [
        faultAt(text, place.offset, place.length, order.twice, {
          message: `The ${word} "${id}" is shown a second time.`,
          expected: 'each once',
          mend: { advice: `Write the id of the ${word} that this part is about, or take the tag out.` },
        }),
      ];
    }
    seen.add(id);
    if (rank < highest) {
      return [
        faultAt(text, place.offset, place.length, order.outOfOrder, {
          message: `The ${word} "${id}" stands later here than in the fields at the top.`,
          expected: toChoice(ids, 'then'),
          mend: {
            advice: `Put this part before the one about "${ids[highest] ?? ''}", or change the order in the fields at the top.`,
          },
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
  const { shows } = component;
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
      message: `${words} in the fields at the top, and no tag shows that to readers.`,
      mend: {
        advice: 'Put this on a line of its own, where readers should meet it.',
        example: writeExample(name, component, reference && id ? { [reference.prop]: id } : {}),
      },
    });
  });
}
