import { expect, it } from 'vitest';
import { readPlace } from '../../../src/editor/findings/place-in-address.ts';
import { placeToLink } from '../../../src/editor/findings/place-link.ts';

const EDIT = '/write/posts/a-post/';
const link = (field: string) => placeToLink({ field }, 'posts', EDIT);

it('leads to words of the text, and back to where they stand', () => {
  const place = { body: { start: 12, end: 20 } };
  expect(placeToLink(place, 'posts', EDIT)).toBe('/write/posts/a-post/?at=12-20#f-body');
  expect(readPlace('12-20')).toEqual(place);
});

it('leads to the box of a field, with the names that boxes have without script', () => {
  expect(link('title')).toBe(`${EDIT}?at=title#f-title`);
  expect(link('cover.alt')).toBe(`${EDIT}?at=cover.alt#f-cover-alt`);
  expect(link('topics.0')).toBe(`${EDIT}?at=topics.0#f-topics`);
  expect(link('callsToAction.1.text')).toBe(`${EDIT}?at=callsToAction.1.text#f-callsToAction-e1-text`);
  expect(link('notAField')).toBe(`${EDIT}?at=notAField#f-notAField`);
  expect(readPlace('callsToAction.1.text')).toEqual({ field: 'callsToAction.1.text' });
});

it('leads nowhere where the place is in another file', () => {
  expect(placeToLink({ file: 'content/site.yaml' }, 'posts', EDIT)).toBeUndefined();
});
