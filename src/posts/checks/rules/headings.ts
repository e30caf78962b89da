import { findComponent } from '../../schema/components.ts';
import { faultAt } from '../../source/source-text.ts';
import type { Fault } from '../report.ts';
import type { DocumentRule } from '../rule.ts';

/** Headings go down one level at a time, from the title, and each has a text and an anchor of its own. */
export const checkHeadings: DocumentRule = (document, { components, findAnchors }) => {
  const { body, text } = document;
  if (!body) return [];
  const faults: Fault[] = [];
  let depth = 1;
  for (const item of body.outline) {
    const next = 'depth' in item ? item.depth : findComponent(item.name, components)?.heading?.level;
    if (next === undefined) continue;
    const place = 'depth' in item ? item.place : item.tag;
    if ('depth' in item && item.text.trim() === '') {
      faults.push(
        faultAt(text, place.offset, place.length, 'heading-empty', {
          message: 'This heading has no text.',
          expected: 'a few words after the "#"',
          write: `${'#'.repeat(item.depth)} What comes next`,
        }),
      );
    }
    if (next === 1 || next > depth + 1) {
      faults.push(
        faultAt(text, place.offset, place.length, 'heading-order', {
          message:
            next === 1
              ? 'The title is the only heading of the first level, and it stands there already.'
              : `A heading of level ${next} follows one of level ${depth}.`,
          found:
            'depth' in item
              ? `${'#'.repeat(item.depth)} ${item.text}`
              : `<${item.name}>, which is headed at level ${next}`,
          expected: `level ${depth === 1 ? 2 : `2 to ${depth + 1}`}`,
          write:
            'depth' in item
              ? `${'#'.repeat(Math.min(depth + 1, Math.max(2, item.depth)))} ${item.text}`
              : `a heading before it: ${'#'.repeat(next - 1)} What comes next`,
        }),
      );
    }
    depth = Math.max(next, 2);
  }
  const { twice } = findAnchors(document);
  return [
    ...faults,
    ...twice.map(({ anchor, place }) =>
      faultAt(text, place.offset, place.length, 'anchor-twice', {
        message: `Two places on this page would have the address #${anchor}.`,
        found: anchor,
        expected: 'headings and ids that differ',
      }),
    ),
  ];
};
