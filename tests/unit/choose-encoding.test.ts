import { expect, it } from 'vitest';
import { chooseEncoding } from '../../src/server/serve/answers/choose-encoding.ts';

it.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['x-gzip', 'gzip'],
  ['GZIP;Q=1.0', 'gzip'],
  ['br;q=0.1, gzip', 'gzip'],
  ['br;q=0.9, gzip;q=0.8', 'br'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.000,gzip;q=0.0', 'identity'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['*;q=0.5, br;q=0', 'gzip'],
  ['gzip;q=0.5, *;q=0.1', 'gzip'],
  ['identity', 'identity'],
  ['identity;q=1, br;q=0.5', 'identity'],
  ['identity;q=0, gzip', 'gzip'],
  ['deflate, zstd', 'identity'],
  ['br ; q = 1 , gzip', 'br'],
  [';;,,;q=1', 'identity'],
])('of %j it is %s', (accepted, encoding) => {
  expect(chooseEncoding(accepted)).toBe(encoding);
});
