import fs from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { findImports } from './list-imports.ts';

/**
 * `npm ci --omit=dev` installs what a site runs on, in half the room: a server, a container and a coach's computer need no
 * more. So nothing that a site is built, served, checked, moved in or looked after with may load a package of
 * `devDependencies`.
 */
const { dependencies, scripts } = z
  .object({ dependencies: z.record(z.string(), z.string()), scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(fs.readFileSync('package.json', 'utf8')));

/** Commands of package.json that a site needs; the others are for who changes the engine. */
const OF_A_SITE = [
  ...[
    'build',
    'start',
    'serve',
    'launch',
    'owner:link',
    'backup',
    'restore',
    'check:content',
    'import',
    'accept',
  ],
  ...['publish:init', 'publish:due', 'publish:rollback', 'form:export', 'new:post', 'new:site', 'update'],
  ...['pictures:clean', 'allow', 'words:accept', 'letters:export'],
];

const ENTRIES = OF_A_SITE.map(
  (name) => /\bscripts\/[\w-]+\.ts\b/.exec(scripts[name] ?? '')?.[0] ?? `no ${name}`,
);

/** A package of another one, which is found from there. */
const OF_ANOTHER: Record<string, string> = { immutable: '@sveltia/cms' };

/** Each way to load one, of which the last is by what `createRequire` gave: "require", "packages" or "ofSomething". */
const PACKAGE =
  /(?:^\s*(?:import|export)\s(?!type\s)(?:[^'";]*?\sfrom\s)?\s*|\bimport\(\s*|\b(?:require|packages|of\w+)(?:\.resolve)?\(\s*)'([^'.][^']*)'/gm;

/** In a type nothing is loaded: "let a: import('mdast').Root". */
const TYPE_ONLY = /\bimport\('[^']+'\)(?=\.[A-Z])/g;

function findPackages(source: string): string[] {
  return Array.from(source.replace(TYPE_ONLY, '').matchAll(PACKAGE), ([, name = '']) => name)
    .filter((name) => !/^(?:node|astro|virtual):/.test(name) && !builtinModules.includes(name))
    .map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/'));
}

/** All files that lead from these, and all of src/: its routes and kinds are found by their places. */
function listReached(): string[] {
  const waiting = ['astro.config.mjs', ...ENTRIES, ...fs.globSync('src/**/*.{astro,ts,js}')];
  const reached = new Set<string>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file) || !fs.existsSync(file) || !/\.(?:astro|ts|js|mjs)$/.test(file)) continue;
    reached.add(file);
    for (const { target, isType } of findImports(file, fs.readFileSync(file, 'utf8')))
      if (!isType) waiting.push(path.normalize(target));
  }
  return [...reached].sort();
}

describe('what a site runs on', () => {
  const files = listReached();

  it('is found at all', () => {
    expect(ENTRIES.filter((file) => !fs.existsSync(file))).toEqual([]);
    expect(files).toContain('src/server/export/engine.ts');
    expect(files).toContain('scripts/bundle-engine.ts');
    expect(files).not.toContain('scripts/names.ts');
  });

  it('loads no package that only developers have', () => {
    const strays = files.flatMap((file) =>
      findPackages(fs.readFileSync(file, 'utf8'))
        .filter((name) => !((OF_ANOTHER[name] ?? name) in dependencies))
        .map((name) => `${file} loads ${name}: name it in dependencies`),
    );
    expect(strays).toEqual([]);
  });

  it('is all that is in dependencies', () => {
    const sources = [...files, 'src/server/admin/sveltia-files.ts']
      .map((file) => fs.readFileSync(file, 'utf8'))
      .join('\n');
    // "node" is what scripts run on, and no module.
    const unused = Object.keys(dependencies).filter(
      (name) => name !== 'node' && !sources.includes(`'${name}`),
    );
    expect(unused).toEqual([]);
  });

  it.each([
    ["import a from '@b/c/d.js';", '@b/c'],
    ["import {\n  a,\n} from 'b/c';", 'b'],
    ["export { a } from 'b';", 'b'],
    ["await import('b')", 'b'],
    ["packages.resolve('b')", 'b'],
    ["import 'b';", 'b'],
  ])('has its packages seen in %j', (source, name) => {
    expect(findPackages(source)).toEqual([name]);
  });

  it.each([
    "import type { A } from 'b';",
    "import a from 'node:fs';",
    "let a: import('mdast').Root;",
    "import './b.ts';",
  ])('needs none for %j', (source) => {
    expect(findPackages(source)).toEqual([]);
  });
});

it('is installed for one C library: the lock says which of them each package is made for', () => {
  const { packages } = z
    .object({ packages: z.record(z.string(), z.looseObject({ libc: z.array(z.string()).optional() })) })
    .parse(JSON.parse(fs.readFileSync('package-lock.json', 'utf8')));
  const ofOne = Object.entries(packages).filter(([place]) => /-gnu|musl/.test(place));
  expect(ofOne.length).toBeGreaterThan(10);
  const silent = ofOne
    .filter(([, { libc }]) => libc === undefined)
    .map(([place]) => `${place}: npm run lock`);
  expect(silent).toEqual([]);
});
