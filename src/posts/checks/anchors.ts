import { isRecord } from '../../lib/type-guards.ts';
import { findAnchors } from '../placed-sections.ts';
import { PLAIN_HOME } from '../schema/home.ts';
import { findComponent, type ComponentTable } from '../schema/components.ts';
import type { Element } from '../source/tree.ts';
import type { Document, Entry } from '../source/content.ts';
import { findValue } from '../source/yaml-file.ts';
import type { Place } from '../source/place.ts';

export interface Anchors {
  /** Each anchor of the page, with where it first comes from. */
  places: Map<string, Place>;
  /** Those that a second place has as well. */
  twice: { anchor: string; place: Place }[];
}

/**
 * The anchors of a document's page: its headings, named as the renderer names them, and what the
 * components are known by. A test compares them with the ids in the built pages.
 */
export function listAnchors(document: Document, components: ComponentTable): Anchors {
  const { body, declared, kind } = document;
  const anchors: Anchors = { places: new Map(), twice: [] };
  if (kind === 'post') anchors.places.set('discussion', { offset: 0, length: 1 });
  const add = (anchor: string, place: Place) => {
    if (anchors.places.has(anchor)) anchors.twice.push({ anchor, place });
    else anchors.places.set(anchor, place);
  };
  /** The component by which an anchor came. */
  const owners = new Map<string, string>();
  for (const item of body?.outline ?? []) {
    if ('depth' in item) add(item.slug, item.place);
    else {
      const component = findComponent(item.name, components);
      const anchor = component?.anchor?.(readProps(item), declared);
      if (!component || !anchor) continue;
      // The same component twice is a fault of its own, where it is one.
      if (component.repeats !== 'freely' && owners.get(anchor) === item.name) continue;
      if (!anchors.places.has(anchor)) owners.set(anchor, item.name);
      add(anchor, item.tag);
    }
  }
  for (const { anchor, place } of body?.anchors ?? []) add(anchor, place);
  if (kind === 'page')
    for (const { anchor, index } of findAnchors(readSections(document.data)))
      add(anchor, findValue(document.yaml, ['sections', index, 'kind']));
  return anchors;
}

/** The anchors of the home page. */
export function listHomeAnchors(home: Entry | undefined): string[] {
  return findAnchors(readSections(home?.yaml.data ?? PLAIN_HOME)).map(({ anchor }) => anchor);
}

function readSections(data: unknown): unknown[] {
  const sections: unknown = isRecord(data) ? data['sections'] : undefined;
  return Array.isArray(sections) ? sections : [];
}

/** Of a prop that is written twice, the first. */
function readProps({ attributes }: Element): Record<string, string> {
  return Object.fromEntries(attributes.toReversed().map(({ name, value }) => [name, value]));
}
