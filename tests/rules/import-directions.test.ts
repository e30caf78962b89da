import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

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
  editor: ['lib', 'words', 'posts'],
  import: ['lib', 'words', 'posts', 'editor'],
  components: ['lib', 'words', 'elements', 'posts', 'discussion', 'editor', 'styles'],
  layouts: ['lib', 'words', 'components', 'elements', 'posts', 'discussion', 'styles'],
  pages: ['lib', 'words', 'layouts', 'components', 'elements', 'posts', 'discussion', 'editor', 'styles'],
  server: ['lib', 'words', 'posts', 'discussion', 'editor', 'import'],
  'live.config': ['posts'],
  env: ['discussion', 'editor'],
  styles: [],
};

const IMPORT = /(?:from\s+|import\s+|import\()['"](\.{1,2}\/[^'"]+)['"]/g;

interface Import {
  file: string;
  from: string;
  to: string;
}

function listImports(): Import[] {
  return fs
    .readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:astro|ts)$/.test(file))
    .flatMap((file) => {
      const source = fs.readFileSync(path.join('src', file), 'utf8');
      return Array.from(source.matchAll(IMPORT), ([, target = '']) => ({
        file,
        from: placeOf(file),
        to: placeOf(path.join(path.dirname(file), target)),
      }));
    });
}

/** "posts/schema/post.ts" is in "posts", "env.d.ts" in "env", what lies outside of src/ in "..". */
function placeOf(file: string): string {
  return (file.split(path.sep)[0] ?? '').replace(/(?:\.d)?\.ts$/, '');
}

describe('imports in src/', () => {
  const imports = listImports();

  it('are found at all', () => {
    expect(imports.length).toBeGreaterThan(50);
  });

  it('go only where the architecture lets them', () => {
    const strays = imports
      .filter(({ from, to }) => from !== to && to !== '..' && !MAY_IMPORT[from]?.includes(to))
      .map(({ file, to }) => `${file} must not import from ${to}/`);
    expect(strays).toEqual([]);
  });

  it('never leave src/: content is read at run time', () => {
    const outside = imports.filter(({ to }) => to === '..').map(({ file }) => file);
    expect(outside).toEqual([]);
  });
});
