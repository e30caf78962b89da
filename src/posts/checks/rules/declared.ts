import type { ProseComponentName } from '../../schema/components.ts';
import { findAttribute } from '../source/attributes.ts';
import type { Element } from '../source/body.ts';
import type { Document } from '../source/content.ts';
import { faultAt } from '../source/source-text.ts';
import { findKey, findValue } from '../source/yaml-file.ts';
import { findNearest, toChoice } from '../words/nearest.ts';
import type { FaultSlug } from '../fault-kinds.ts';
import type { Fault } from '../report.ts';
import type { DocumentRule } from '../rule.ts';

/** What the front matter declares is what the body shows: all of it, once, in order, and nothing else. */
export const checkDeclared: DocumentRule = (document) => {
  const { body, kind } = document;
  if (kind !== 'post' || !body) return [];
  return [
    ...checkReferences(document, body.elements),
    ...checkCharacteristics(document, body.elements),
    ...checkShown(document, body.elements),
    ...checkSelfChecks(document, body.elements),
  ];
};

const REFERS_TO: Partial<Record<ProseComponentName, 'id' | 'of'>> = {
  Definition: 'of',
  Characteristic: 'id',
  Outcomes: 'of',
  SelfCheck: 'of',
};

function readReference({ name, attributes }: Element): { prop: string; id: string } | undefined {
  const prop = Object.entries(REFERS_TO).find(([component]) => component === name)?.[1];
  const id = prop && findAttribute({ attributes }, prop)?.value;
  return prop && id ? { prop, id } : undefined;
}

function checkReferences({ declared, text }: Document, elements: Element[]): Fault[] {
  const dynamics = declared.dynamics.map(({ id }) => id);
  const characteristics = declared.dynamics.flatMap((dynamic) => dynamic.characteristics.map(({ id }) => id));
  const seen = new Set<string>();
  return elements.flatMap((element): Fault[] => {
    const reference = readReference(element);
    const key = `${element.name} ${reference?.id ?? ''}`;
    const isOnce = element.name !== 'CaseStudy' && element.name !== 'Characteristic';
    const { tag, name } = element;
    if (isOnce && /^[A-Z]/.test(name) && seen.has(key)) {
      return [
        faultAt(text, tag.offset, tag.length, 'component-twice', {
          message: `<${name}> shows the same thing a second time.`,
          expected: 'each once in a post',
          write: 'nothing: take this line out',
        }),
      ];
    }
    seen.add(key);
    const known = name === 'Characteristic' ? characteristics : dynamics;
    if (!reference || known.includes(reference.id)) return [];
    const nearest = findNearest(reference.id, known);
    const place = findAttribute(element, reference.prop)?.valuePlace ?? tag;
    return [
      faultAt(text, place.offset, place.length, 'refers-to-nothing', {
        message: `The post declares no ${name === 'Characteristic' ? 'characteristic' : 'dynamic'} "${reference.id}".`,
        found: reference.id,
        expected: toChoice(known),
        write: nearest ? `${reference.prop}="${nearest}"` : undefined,
      }),
    ];
  });
}

function checkCharacteristics({ declared, text, yaml }: Document, elements: Element[]): Fault[] {
  const shown = elements
    .filter(({ name }) => name === 'Characteristic')
    .flatMap((element) => {
      const attribute = findAttribute(element, 'id');
      return attribute ? [{ id: attribute.value, place: attribute.valuePlace }] : [];
    });
  const order = declared.dynamics.flatMap((dynamic, dynamicIndex) =>
    dynamic.characteristics.map(({ id }, index) => ({
      id,
      path: ['dynamics', dynamicIndex, 'characteristics', index],
    })),
  );
  const missing = order
    .filter(({ id }) => id && !shown.some((each) => each.id === id))
    .map(({ id, path }) => {
      const { offset, length } = findValue(yaml, [...path, 'id']);
      return faultAt(text, offset, length, 'characteristic-missing', {
        message: `The characteristic "${id}" is declared and shown nowhere in the body.`,
        expected: 'each declared characteristic in the body, once',
        write: `<Characteristic id="${id}" />`,
      });
    });
  const rankOf = (id: string) => order.findIndex((each) => each.id === id);
  let highest = -1;
  const seen = new Set<string>();
  const misplaced = shown.flatMap(({ id, place }): Fault[] => {
    const rank = rankOf(id);
    if (rank < 0) return [];
    if (seen.has(id)) {
      return [
        faultAt(text, place.offset, place.length, 'characteristic-twice', {
          message: `The characteristic "${id}" is shown a second time.`,
          expected: 'each once',
          write: 'nothing: take this line out',
        }),
      ];
    }
    seen.add(id);
    if (rank < highest) {
      return [
        faultAt(text, place.offset, place.length, 'characteristic-out-of-order', {
          message: `The characteristic "${id}" comes later in the body than it is declared.`,
          expected: toChoice(
            order.map((each) => each.id),
            'then',
          ),
          write: `it before "${order[highest]?.id ?? ''}", here or in the front matter`,
        }),
      ];
    }
    highest = rank;
    return [];
  });
  return [...missing, ...misplaced];
}

function checkShown(document: Document, elements: Element[]): Fault[] {
  const { declared } = document;
  const shows = (name: string, of?: string) =>
    elements.some(
      (element) => element.name === name && (of === undefined || findAttribute(element, 'of')?.value === of),
    );
  const perDynamic = declared.dynamics.flatMap(({ id, outcomes, signs }, index) => [
    ...(id && outcomes && !shows('Outcomes', id)
      ? [
          notShown(
            document,
            ['dynamics', index, 'outcomes'],
            'outcomes-missing',
            `The outcomes of "${id}"`,
            `<Outcomes of="${id}" />`,
          ),
        ]
      : []),
    ...(id && signs.length > 0 && !shows('SelfCheck', id)
      ? [
          notShown(
            document,
            ['dynamics', index, 'signs'],
            'self-check-missing',
            `The signs of "${id}"`,
            `<SelfCheck of="${id}" moreThan={2} />`,
          ),
        ]
      : []),
    ...(id && !shows('Definition', id)
      ? [
          notShown(
            document,
            ['dynamics', index, 'definition'],
            'definition-missing',
            `The definition of "${id}"`,
            `<Definition of="${id}" />`,
          ),
        ]
      : []),
  ]);
  return [
    ...perDynamic,
    ...(declared.differences.length > 0 && !shows('KeyDifferences')
      ? [
          notShown(
            document,
            ['differences'],
            'differences-missing',
            'The key differences',
            '<KeyDifferences />',
          ),
        ]
      : []),
    ...(declared.callsToAction.length > 0 && !shows('CallsToAction')
      ? [
          notShown(
            document,
            ['callsToAction'],
            'calls-to-action-missing',
            'The calls to action',
            '<CallsToAction />',
          ),
        ]
      : []),
  ];
}

function notShown(
  { text, yaml }: Document,
  path: PropertyKey[],
  slug: FaultSlug,
  what: string,
  write: string,
): Fault {
  const { offset, length } = findKey(yaml, path);
  return faultAt(text, offset, length, slug, {
    message: `${what} ${what.startsWith('The definition') ? 'is' : 'are'} declared and shown nowhere in the body.`,
    expected: 'what is declared in the body, once',
    write,
  });
}

function checkSelfChecks({ declared, text }: Document, elements: Element[]): Fault[] {
  return elements
    .filter(({ name }) => name === 'SelfCheck')
    .flatMap((element) => {
      const dynamic = declared.dynamics.find(({ id }) => id === findAttribute(element, 'of')?.value);
      const threshold = findAttribute(element, 'moreThan');
      const moreThan = Number(threshold?.value);
      if (!dynamic || !threshold || !Number.isInteger(moreThan) || dynamic.signs.length > moreThan) return [];
      const { offset, length } = threshold.valuePlace;
      return [
        faultAt(text, offset, length, 'self-check-threshold', {
          message: `Nobody can tick more than ${moreThan} of ${dynamic.signs.length} signs.`,
          found: threshold.value,
          expected: `fewer than the ${dynamic.signs.length} signs of "${dynamic.id}", or more signs`,
          write:
            dynamic.signs.length > 0
              ? `moreThan={${dynamic.signs.length - 1}}`
              : 'signs: in the front matter',
        }),
      ];
    });
}
