import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listFiles } from '../../../src/lib/list-files.ts';
import { openOutputCheck } from '../../../src/posts/checks/guard/output.ts';
import { readLexicon } from '../../../src/posts/checks/words/lexicon.ts';

let root: string;
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-output-'));
  write('content/posts/a.mdx', 'Sarah and Michael talked. May they go on.');
});
afterEach(() => {
  fs.rmSync(root, { recursive: true });
});

function write(name: string, content: string | Uint8Array): void {
  const file = path.join(root, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, content);
}

function check() {
  const sources = [path.join(root, 'content')];
  const folder = path.join(root, 'built');
  return openOutputCheck({ sources, lexicon: readLexicon() }).check(folder, listFiles(folder));
}

describe('the check of built files', () => {
  it('knows the names of the sources, and ordinary words', () => {
    write('built/index.html', '<p>Sarah’s evening with Michael. Will they talk?</p>');
    expect(check()).toMatchObject({ errors: 0, files: 1 });
  });

  it('finds a first name that no source has, and says where', () => {
    write('built/posts/a/index.html', '<p>Sarah talked.</p>\n<p>So did Emma.</p>');
    write('built/picture.png', 'Emma');
    expect(check()).toMatchObject({
      errors: 1,
      files: 1,
      faults: [{ slug: 'name-in-output', file: 'posts/a/index.html', line: 2, column: 11, found: 'Emma' }],
    });
  });

  it('reads what the search index says, which is compressed', () => {
    write(
      'built/pagefind/fragment/en_1.pf_fragment',
      zlib.gzipSync('pagefind_dcd{"content":"So did Emma."}'),
    );
    expect(check()).toMatchObject({ errors: 1, faults: [{ found: 'Emma' }] });
  });

  it('takes no month in a feed’s date for a name', () => {
    write('built/rss.xml', '<pubDate>Tue, 06 Jan 2026 00:00:00 GMT</pubDate>');
    expect(check()).toMatchObject({ errors: 0, files: 1 });
  });
});
