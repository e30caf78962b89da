import { expect, it } from 'vitest';
import { nameFile } from '../../../src/import/pictures/name-file.ts';

const name = (source: string, alt?: string) =>
  nameFile({ source, alt, ending: 'jpg' }, 'a-post', new Set(['lake.jpg']));

it.each([
  ['https://a.example/up/2019/Evening-walk-300x200.jpg', undefined, 'evening-walk.jpg'],
  ['https://a.example/up/Sj%C3%B6%20i%20mars.jpg', undefined, 'sjo-i-mars.jpg'],
  ['https://a.example/IMG_4711.JPG', 'Two people on a pier.', 'two-people-on-a-pier.jpg'],
  ['https://static.wixstatic.com/media/a1b2c3_d4e5f60718293a4b5c6d7e8f~mv2.jpg', 'A bench', 'a-bench.jpg'],
  ['https://a.example/DSC00012.jpg', undefined, 'a-post.jpg'],
  ['data:image/png;base64,AAAA', undefined, 'a-post.jpg'],
  ['https://a.example/lake.jpg', undefined, 'lake-2.jpg'],
])('calls %s (%s) %s', (source, alt, expected) => {
  expect(name(source, alt)).toBe(expected);
});
