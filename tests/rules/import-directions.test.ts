import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCircles, findImports, listImports } from './list-imports.ts';

/**
 * Who may import whom, by folder of src/. The reading side (posts) and the talking side (discussion)
 * know nothing of each other: they meet in a page and in a post's id.
 */
const MAY_IMPORT: Record<string, string[]> = {
  lib: [],
  words: [],
  elements: ['lib', 'words'],
  posts: ['lib', 'words'],
  discussion: ['lib', 'words'],
  letters: ['lib', 'words', 'discussion'],
  editor: ['lib', 'words', 'posts'],
  import: ['lib', 'words', 'posts', 'editor'],
  components: ['lib', 'words', 'elements', 'posts', 'discussion', 'letters', 'editor', 'styles'],
  layouts: ['lib', 'words', 'components', 'elements', 'posts', 'discussion', 'styles'],
  pages: [
    ...['lib', 'words', 'layouts', 'components', 'elements'],
    ...['posts', 'discussion', 'letters', 'editor', 'styles'],
  ],
  server: ['lib', 'words', 'posts', 'discussion', 'editor', 'import', 'letters'],
  'live.config': ['posts'],
  env: ['discussion', 'editor', 'letters'],
  styles: [],
};

/** Commands that the server starts in a process of their own. */
const MAY_START = 'src/server/';

/** Of these each leads to the others, types and all: a list in a form has fields, of which one may be a list. */
const CIRCLES = [
  ['WriteEntry.astro', 'WriteField.astro', 'WriteList.astro'].map((name) => `src/components/writing/${name}`),
];

/** "src/posts/schema/post.ts" is in "posts", "src/env.d.ts" in "env", what lies outside of src/ in "..". */
function placeOf(file: string): string {
  const [root, place = ''] = file.split(path.sep);
  return root === 'src' ? place.replace(/(?:\.d)?\.ts$/, '') : '..';
}

describe('imports in src/', () => {
  const imports = listImports();

  it('are found at all', () => {
    expect(imports.length).toBeGreaterThan(50);
  });

  it('go only where the architecture lets them', () => {
    const strays = imports
      .map(({ file, target }) => ({ file, from: placeOf(file), to: placeOf(target) }))
      .filter(({ from, to }) => from !== to && to !== '..' && !MAY_IMPORT[from]?.includes(to))
      .map(({ file, to }) => `${file} must not import from ${to}/`);
    expect(strays).toEqual([]);
  });

  it('never leave src/, but that the server starts commands: content is read at run time', () => {
    const outside = imports
      .filter(({ target }) => placeOf(target) === '..')
      .filter(({ file, target }) => !(file.startsWith(MAY_START) && target.startsWith('scripts/')));
    expect(outside).toEqual([]);
  });

  it('name commands that are there', () => {
    const commands = imports.map(({ target }) => target).filter((target) => target.startsWith('scripts/'));
    expect(commands.length).toBeGreaterThan(3);
    expect(commands.filter((command) => !fs.existsSync(command))).toEqual([]);
  });

  it('go round in no circle that nobody meant', () => {
    expect(findCircles(imports)).toEqual(CIRCLES);
  });
});

describe('an import', () => {
  it.each([
    ["import { a } from '../lib/a.ts';", 'src/lib/a.ts'],
    ["import {\n  a,\n  b,\n} from '../lib/a.ts';", 'src/lib/a.ts'],
    ["import '../styles/a.css';", 'src/styles/a.css'],
    ["export * from '../lib/a.ts';", 'src/lib/a.ts'],
    ["await import('../lib/a.ts')", 'src/lib/a.ts'],
    ["await import(\n  /* @vite-ignore */ '../lib/a.ts'\n)", 'src/lib/a.ts'],
    ["let a: import('../lib/a.ts').A;", 'src/lib/a.ts'],
    ["import.meta.glob<{ a: B }>('./kinds/*.astro', {})", 'src/posts/kinds/*.astro'],
    ["new URL('../lib/a.ts', import.meta.url)", 'src/lib/a.ts'],
    ["import a from '../lib/a.ts?worker&url';", 'src/lib/a.ts'],
    ["start('scripts/a.ts')", 'scripts/a.ts'],
    ["path.join(root, 'src/lib/a.ts')", 'src/lib/a.ts'],
  ])('is seen in %j', (source, target) => {
    expect(findImports('src/posts/of.ts', source).map((found) => found.target)).toEqual([target]);
  });

  it('that goes in a circle is found', () => {
    const imports = [
      ...findImports('src/a.ts', "import './b.ts';"),
      ...findImports('src/b.ts', "await import('./c.ts');"),
      ...findImports('src/c.ts', "import './a.ts';\nimport './d.ts';"),
    ];
    expect(findCircles(imports)).toEqual([['src/a.ts', 'src/b.ts', 'src/c.ts']]);
  });
});
