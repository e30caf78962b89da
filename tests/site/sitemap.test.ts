import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyEngine, type EngineCopy } from '../engine-copy.ts';

let copy: EngineCopy;
beforeAll(() => {
  copy = copyEngine();
  copy.build();
});
afterAll(() => {
  copy.remove();
});

/** The sitemap files of a folder, by name. */
function readSitemap(folder: string): Record<string, string> {
  const names = fs.readdirSync(folder).filter((name) => /^sitemap.*\.xml$/.test(name));
  return Object.fromEntries(
    names.sort().map((name) => [name, fs.readFileSync(path.join(folder, name), 'utf8')]),
  );
}

it('is to the byte what @astrojs/sitemap made when the engine was bundled', () => {
  const engines = path.join(copy.folder, 'node_modules/.cache/common-ground-engine');
  const [engine = ''] = fs.readdirSync(engines);
  const exported = readSitemap(path.join(copy.dist, 'client'));
  expect(Object.keys(exported)).toEqual(['sitemap-0.xml', 'sitemap-index.xml']);
  expect(exported['sitemap-0.xml']).toContain('<loc>https://coach.example/posts/');
  expect(exported).toEqual(readSitemap(path.join(engines, engine, 'client')));
});
