import fs from 'node:fs';
import { expect, it } from 'vitest';
import type { Edition } from '../../src/posts/edition/edition.ts';
import { readEdition } from '../../src/posts/edition/read-edition.ts';
import { listAddresses } from '../../src/server/export/addresses.ts';
import { SITE_FOLDER } from '../fixture-site.ts';

/** Routes that the server asks for a reader or the coach at a time; an export has no page of them. */
const ASKED_BY_THE_SERVER = /^(?:(?:fragments|letters|moderate|write|you)\/|posts\/\[slug\]\/comments\/)/;

/** A route of src/pages as a pattern of addresses, in the way of Astro: "posts/[slug].astro". */
function toPattern(file: string): RegExp {
  const route = file
    .replace(/\.(?:astro|ts)$/, '')
    .replace(/(?:^|\/)index$/, '')
    .replace(/\/\[\.\.\.\w+\]/g, '(?:/.+)?')
    .replace(/\[\w+\]/g, '[^/.]+');
  return file.endsWith('.ts') ? new RegExp(`^/${route}$`) : new RegExp(`^/${route}${route ? '/' : ''}$`);
}

it('is an address of the export, for every route that readers get as a file', async () => {
  const { edition } = await readEdition(SITE_FOLDER, { now: new Date('2999-01-01') });
  const { edition: early } = await readEdition(SITE_FOLDER, { now: new Date('2000-01-01') });
  const set: Edition = { ...edition, site: { ...edition.site, type: 'editorial' } };
  const paths = [edition, early, set].flatMap((each) => listAddresses(each).map((address) => address.path));
  const routes = fs
    .readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:astro|ts)$/.test(file) && !ASKED_BY_THE_SERVER.test(file));
  expect(routes.length).toBeGreaterThan(15);
  const forgotten = routes.filter((file) => !paths.some((each) => toPattern(file).test(each)));
  expect(forgotten).toEqual([]);
});
