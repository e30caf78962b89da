import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findEngine, nameEngine } from '../../src/server/export/engine.ts';

let root: string;

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-engine-'));
});

afterEach(() => {
  fs.rmSync(root, { recursive: true });
});

const SOURCES = ['src/posts/title.ts', 'astro.config.mjs', 'package-lock.json'];
const CONTENT = ['content/site.yaml', 'content/posts/a.mdx', 'public/favicon.svg'];

describe('the engine of a project', () => {
  it('has the same name in another folder', () => {
    expect(nameEngine(makeProject('one'))).toBe(nameEngine(makeProject('two')));
  });

  it.each(SOURCES)('has another name when %s is another', (file) => {
    const changed = makeProject('changed');
    fs.writeFileSync(path.join(changed, file), 'changed');
    expect(nameEngine(changed)).not.toBe(nameEngine(makeProject('before')));
  });

  it.each(CONTENT)('has the same name when %s is another', (file) => {
    const changed = makeProject('changed');
    fs.writeFileSync(path.join(changed, file), 'changed');
    expect(nameEngine(changed)).toBe(nameEngine(makeProject('before')));
  });

  it('is not found before it was bundled', () => {
    expect(findEngine(makeProject('new'), 'name')).toBeUndefined();
  });
});

function makeProject(name: string): string {
  const project = path.join(root, name);
  for (const file of [...SOURCES, ...CONTENT]) {
    fs.mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
    fs.writeFileSync(path.join(project, file), file);
  }
  return project;
}
