import { expect, it } from 'vitest';
import { toPermanentId } from '../../src/lib/permanent-id.ts';

const SITE = new URL('https://coach.example/');

it('names a thing by its host, kind and id, as every version of this software has to', () => {
  expect(toPermanentId(SITE, 'post', 'first-post')).toMatchInlineSnapshot(
    `"urn:uuid:db211c2e-50d4-5a0b-bf61-ca1b55fe9c71"`,
  );
});

it('gives the same name by whichever scheme and port the site is reached', () => {
  expect(toPermanentId(new URL('http://coach.example:8080/'), 'post', 'a')).toBe(
    toPermanentId(SITE, 'post', 'a'),
  );
});

it('gives no two things the same name', () => {
  const names = [
    toPermanentId(SITE, 'post', 'a'),
    toPermanentId(SITE, 'thread', 'a'),
    toPermanentId(SITE, 'comment', 'a'),
    toPermanentId(SITE, 'post', 'b'),
    toPermanentId(new URL('https://other.example/'), 'post', 'a'),
  ];
  expect(new Set(names).size).toBe(names.length);
});
