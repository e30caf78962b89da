import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digest, digestEngine } from '../../src/lib/digest.ts';

let root: string;

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-engine-'));
});

afterEach(() => {
  fs.rmSync(root, { recursive: true });
});

describe('a digest', () => {
  it('tells apart where one text ends and the next begins', () => {
    expect(digest('a', 'bc')).not.toBe(digest('ab', 'c'));
  });
});

describe('the engine of a project', () => {
  it('has the same name in another folder', () => {
    expect(digestEngine(makeProject('one'))).toBe(digestEngine(makeProject('two')));
  });

  it.each(['src/site.ts', 'scripts/build.ts', 'astro.config.mjs', 'package-lock.json', 'public/favicon.svg'])(
    'has another name when %s is another',
    (file) => {
      const changed = makeProject('changed');
      fs.writeFileSync(path.join(changed, file), 'changed');
      expect(digestEngine(changed)).not.toBe(digestEngine(makeProject('before')));
    },
  );

  it('has the same name when content and other public files are others', () => {
    const changed = makeProject('changed');
    fs.writeFileSync(path.join(changed, 'content/posts/a.mdx'), 'changed');
    fs.writeFileSync(path.join(changed, 'public/another.svg'), 'new');
    expect(digestEngine(changed)).toBe(digestEngine(makeProject('before')));
  });
});

function makeProject(name: string): string {
  const project = path.join(root, name);
  const files = [
    'src/site.ts',
    'scripts/build.ts',
    'astro.config.mjs',
    'package-lock.json',
    'public/favicon.svg',
    'content/posts/a.mdx',
  ];
  for (const file of files) {
    fs.mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
    fs.writeFileSync(path.join(project, file), file);
  }
  return project;
}
