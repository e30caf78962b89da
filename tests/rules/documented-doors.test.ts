import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * What we import of Astro, each with where its documents promise it (docs.astro.build). Any other door can be
 * closed by the next minor version.
 */
const DOORS: Record<string, string> = {
  astro: 'reference/programmatic-reference (build), and types of reference/integrations-reference',
  'astro/config': 'reference/configuration-reference',
  'astro/loaders': 'reference/content-loader-reference (types of live loaders)',
  'astro:content': 'reference/modules/astro-content (live collections)',
  'astro/types': 'guides/typescript (HTMLAttributes, of what is handed on to an element)',
  'astro/app/entrypoint': 'reference/adapter-reference (createApp)',
  'astro/fetch': 'reference/modules/astro-fetch (fetchFile, in development alone)',
};

/** Ways in that no document promises, each of which was used here once. */
const CLOSED = [
  /Reflect\.apply/,
  /Symbol\.for\(/,
  /\.prerender\b/,
  /prerender-entry/,
  /data-store/,
  /data-layer-content/,
  /setPrerenderer|setOptions|setInternals/,
  /from 'rolldown'/,
];

const files = [
  'astro.config.mjs',
  ...['src', 'scripts'].flatMap((folder) =>
    fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:astro|mjs|ts)$/.test(name))
      .map((name) => path.join(folder, name)),
  ),
].map((file) => ({ file, source: fs.readFileSync(file, 'utf8') }));

describe('the doors to Astro', () => {
  it('are those that its documents name', () => {
    const used = files.flatMap(({ file, source }) =>
      Array.from(source.matchAll(/(?:from|import)\s*\(?\s*'(astro(?:[:/][^']*)?)'/g), ([, door = '']) => ({
        file,
        door,
      })),
    );
    expect(used.length).toBeGreaterThan(10);
    expect(used.filter(({ door }) => !Object.hasOwn(DOORS, door))).toEqual([]);
    const unused = Object.keys(DOORS).filter((door) => used.every((each) => each.door !== door));
    expect(unused).toEqual([]);
  });

  it('are no back doors', () => {
    const found = files.flatMap(({ file, source }) =>
      CLOSED.filter((pattern) => pattern.test(source)).map((pattern) => `${file}: ${pattern.source}`),
    );
    expect(found).toEqual([]);
  });
});
