import { findComponent } from '../../schema/components.ts';
import { faultAt, type MendWords } from '../../source/source-text.ts';
import type { Place } from '../../source/place.ts';
import type { Fault } from '../report.ts';
import type { DocumentRule } from '../rule.ts';

/** Headings go down one level at a time, from the title, and each has a text and an anchor of its own. */
export const checkHeadings: DocumentRule = (document, { components, findAnchors }) => {
  const { body, text } = document;
  if (!body) return [];
  const faults: Fault[] = [];
  /** The level that the heading before has, or should have. */
  let depth = 1;
  /** Levels that were too deep, each with the one that its headings should have: others of it are beside them. */
  const raised = new Map<number, number>();
  for (const item of body.outline) {
    const level = 'depth' in item ? item.depth : findComponent(item.name, components)?.heading?.level;
    if (level === undefined) continue;
    const place = 'depth' in item ? item.place : item.tag;
    if ('depth' in item && item.text.trim() === '') {
      faults.push(
        faultAt(text, place.offset, place.length, 'heading-empty', {
          message: 'This heading has no words.',
          mend: {
            advice: 'Write its words behind the "#" signs, or take the line out.',
            example: `${'#'.repeat(item.depth)} What comes next`,
          },
        }),
      );
    }
    const right = level > depth + 1 ? (raised.get(level) ?? depth + 1) : Math.max(level, 2);
    if (level !== right) {
      faults.push(
        faultAt(text, place.offset, place.length, 'heading-order', {
          message:
            level === 1
              ? 'The title of the post is its only heading of the first level, and it stands there already.'
              : `This heading has level ${level}, and the one above it has level ${depth}.`,
          found:
            'depth' in item
              ? `${'#'.repeat(item.depth)} ${item.text}`
              : `<${item.name}>, which has a heading of level ${level}`,
          mend:
            'depth' in item
              ? toLevel(right, place, text.source)
              : {
                  advice: 'Put a heading above it, with an empty line below.',
                  example: `${'#'.repeat(level - 1)} What comes next`,
                },
        }),
      );
    }
    // A tag has the level that it has: what is wrong is that nothing stands above it.
    depth = 'depth' in item ? right : level;
    for (const [other, its] of raised) if (its > depth) raised.delete(other);
    if (level > right) raised.set(level, right);
  }
  const { twice } = findAnchors(document);
  return [
    ...faults,
    ...twice.map(({ anchor, place }) =>
      faultAt(text, place.offset, place.length, 'anchor-twice', {
        message: `Two places on this page would have the address #${anchor}.`,
        found: anchor,
        mend: { advice: 'Put the heading into other words, or give the part another id.' },
      }),
    ),
  ];
};

/** The signs before the words; a heading that has a line below it has none. */
function toLevel(level: number, place: Place, source: string): MendWords {
  const written = source.slice(place.offset, place.offset + place.length);
  const signs = /^#+/.exec(written)?.[0].length;
  const [first = '', ...rest] = written.split('\n');
  const right = '#'.repeat(level);
  if (signs !== undefined)
    return { write: `${right}${first.slice(signs)}`, at: { ...place, length: first.length } };
  return rest.length === 1
    ? { write: `${right} ${first.trim()}`, at: place }
    : { advice: `Write the heading on one line, with ${right} before it.` };
}
