import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAcceptingFile, writeAccepted } from '../../src/server/edit/write-accepted.ts';

const FILE = 'content/posts/a.mdx';
const POST =
  '---\n# Mine.\ntitle: "One"   # of two\ntopics: [a,   b]\n---\n\nText   as it *is*.  \n\n---\n\nMore.\n';

describe('an acceptance', () => {
  it('is written behind the other fields, which keep their letters', () => {
    expect(writeAccepted(FILE, POST, [{ kind: 'name-outside-story', found: "Carl's" }])).toBe(
      POST.replace('b]\n', `b]\naccepted:\n  - kind: name-outside-story\n    found: Carl's\n`),
    );
  });

  it('is written once', () => {
    const carl = { kind: 'name-outside-story', found: 'Carl' };
    const once = writeAccepted(FILE, POST, [carl]);
    expect(writeAccepted(FILE, once, [carl])).toBe(once);
    const twice = writeAccepted(FILE, once, [carl, { kind: 'spelling', found: '- "feer": #1' }]);
    expect(twice.match(/ {2}- kind: .*\n {4}found: .*\n/g)).toEqual([
      '  - kind: name-outside-story\n    found: Carl\n',
      `  - kind: spelling\n    found: '- "feer": #1'\n`,
    ]);
  });

  it('is kept in site.yaml for what has no fields of its own', () => {
    expect(findAcceptingFile('content/media/beach.png')).toBe('content/site.yaml');
    expect(findAcceptingFile('content/topics/closeness.yaml')).toBe('content/site.yaml');
    expect(findAcceptingFile('content/pages/about.mdx')).toBe('content/pages/about.mdx');
  });
});

describe('npm run accept', () => {
  let folder: string;
  const run = (...args: string[]) => {
    const script = path.resolve('scripts/accept.ts');
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status, said: stdout + stderr };
  };
  beforeAll(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'accept-'));
    fs.cpSync('tests/fixtures/checks/base', path.join(folder, 'content'), { recursive: true });
  });
  afterAll(() => {
    fs.rmSync(folder, { recursive: true });
  });

  it('writes into the post, and says so', () => {
    const { status, said } = run('content/posts/first.mdx', 'name-or-word', 'Hope');
    expect([status, said]).toEqual([
      0,
      'Written into content/posts/first.mdx. The check says nothing of "Hope" as name-or-word there from now on.\n',
    ]);
    const written = fs.readFileSync(path.join(folder, 'content/posts/first.mdx'), 'utf8');
    expect(written.replace('accepted:\n  - kind: name-or-word\n    found: Hope\n', '')).toBe(
      fs.readFileSync('tests/fixtures/checks/base/posts/first.mdx', 'utf8'),
    );
  });

  it('refuses what is no warning, and writes nothing', () => {
    const { status, said } = run('content/posts/second.mdx', 'name-undeclared', 'Emma');
    expect(status).toBe(1);
    expect(said).toContain('"name-undeclared" is no warning: an error is mended, not accepted.');
    expect(fs.readFileSync(path.join(folder, 'content/posts/second.mdx'), 'utf8')).not.toContain('Emma');
  });
});
