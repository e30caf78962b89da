import { expect, it } from 'vitest';
import { titleToSlug } from '../../src/posts/title-to-slug.ts';

it.each([
  ['Åtta råd', 'atta-rad'],
  ['Größe zählt nicht', 'grosse-zahlt-nicht'],
  ['Ça va? L’été à deux', 'ca-va-lete-a-deux'],
  ['El niño que no sabía decir «no»', 'el-nino-que-no-sabia-decir-no'],
  ['Don’t say “fine”', 'dont-say-fine'],
  ['Łódź & Þór: 2 + 2', 'lodz-thor-2-2'],
  ['ﬁne', 'fine'],
])('makes of %s the address %s', (title, slug) => {
  expect(titleToSlug(title)).toBe(slug);
});

it.each(['Как сказать нет', '愛', '!!!', ''])('makes nothing of %j, which has no plain letters', (title) => {
  expect(titleToSlug(title)).toBeUndefined();
});

it('ends a long one at a word, within what an id may have', () => {
  const slug = titleToSlug('On closeness '.repeat(12)) ?? '';
  expect(slug).toMatch(/^on-closeness.*-(?:on|closeness)$/);
  expect(slug.length).toBeLessThanOrEqual(80);
  expect(titleToSlug('a'.repeat(200))?.length).toBe(80);
});
