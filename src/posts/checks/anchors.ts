import GithubSlugger from 'github-slugger';
import { findAttribute } from './source/attributes.ts';
import type { Document } from './source/content.ts';
import type { Place } from './source/yaml-file.ts';

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
export function listAnchors({ body, declared, kind }: Document): Anchors {
  const anchors: Anchors = { places: new Map(), twice: [] };
  if (kind === 'post') anchors.places.set('discussion', { offset: 0, length: 1 });
  const slugger = new GithubSlugger();
  const add = (anchor: string, place: Place) => {
    if (anchors.places.has(anchor)) anchors.twice.push({ anchor, place });
    else anchors.places.set(anchor, place);
  };
  for (const item of body?.outline ?? []) {
    if ('depth' in item) add(slugger.slug(smarten(item.text)), item.place);
    else {
      const anchor = elementToAnchor(item.name, (name) => findAttribute(item, name)?.value ?? '', declared);
      // The same component twice is a fault of its own.
      if (anchor && !(anchors.places.has(anchor) && isOfElement(anchor, anchors, body)))
        add(anchor, item.tag);
    }
  }
  return anchors;
}

function isOfElement(anchor: string, { places }: Anchors, body: Document['body']): boolean {
  const offset = places.get(anchor)?.offset;
  return body?.elements.some(({ tag }) => tag.offset === offset) ?? false;
}

function elementToAnchor(
  name: string,
  getValue: (attribute: string) => string,
  { dynamics }: Document['declared'],
): string | undefined {
  switch (name) {
    case 'Characteristic':
      return getValue('id');
    case 'Outcomes': {
      const dynamic = dynamics.find(({ id }) => id === getValue('of'));
      return dynamic?.outcomes ? `${dynamic.id}-${dynamic.outcomes.kind}` : undefined;
    }
    case 'SelfCheck':
      return `self-check-${getValue('of')}`;
    case 'KeyDifferences':
      return 'key-differences';
    case 'CallsToAction':
      return 'calls-to-action';
    default:
      return undefined;
  }
}

/** What smart punctuation makes of a heading before it is named; quotes fall out of names anyway. */
function smarten(text: string): string {
  return text.replaceAll('---', '—').replaceAll('--', '–').replaceAll('...', '…');
}
