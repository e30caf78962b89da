import zlib from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openCache } from '../../src/lib/cache.ts';
import { digest, digestForAddress } from '../../src/lib/digest.ts';
import { openOutputCheck } from '../../src/posts/checks/guard/output.ts';
import { readLexicon } from '../../src/posts/checks/words/lexicon.ts';

const SOURCES = ['Sarah and Michael talked. May they go on.'];

function check(built: Record<string, string | Uint8Array>) {
  const files = Object.entries(built).map(([name, content]) => {
    const bytes = Buffer.from(content);
    return { name, digest: digest(bytes), read: () => bytes };
  });
  // A folder that is not there: nothing is remembered, and nothing is saved.
  const cache = openCache('/nowhere', 'engine');
  return openOutputCheck({
    sources: SOURCES.map((text) => ({ key: text, read: () => text })),
    getLexicon: readLexicon,
    names: cache.openTable('names'),
    words: cache.openTable('words'),
  })(files);
}

describe('the check of built files', () => {
  it('knows the names of the sources, and ordinary words', () => {
    expect(check({ 'index.html': '<p>Sarah’s evening with Michael. Will they talk?</p>' })).toMatchObject({
      errors: 0,
      files: 1,
    });
  });

  it('finds a first name that no source has, and says where', () => {
    const page = '<p>Sarah talked.</p>\n<p>So did Emma.</p>';
    expect(check({ 'posts/a/index.html': page, 'picture.png': 'Emma' })).toMatchObject({
      errors: 1,
      files: 1,
      faults: [{ slug: 'name-in-output', file: 'posts/a/index.html', line: 2, column: 11, found: 'Emma' }],
    });
  });

  it('reads what the search index says, which is compressed', () => {
    const fragment = zlib.gzipSync('pagefind_dcd{"content":"So did Emma."}');
    expect(check({ 'pagefind/fragment/en_1.pf_fragment': fragment })).toMatchObject({
      errors: 1,
      faults: [{ found: 'Emma' }],
    });
  });

  it('takes no letters for a name that a machine has put beside each other', () => {
    const files = Array.from(
      { length: 20_000 },
      (_, index) => `/_pictures/${digestForAddress(`${index}`)}-800.jpg`,
    );
    const page = `<script src="/_astro/page.Bx_Ece-9.js"></script>${files.map((file) => `<img src="${file}">`).join('')}`;
    expect(check({ 'index.html': page })).toMatchObject({ errors: 0, files: 1 });
    // An address that people write is read like all that they write.
    expect(check({ 'index.html': '<a href="/about/Emma/">' })).toMatchObject({ errors: 1 });
  });

  it('takes no month in a feed’s date for a name', () => {
    expect(check({ 'rss.xml': '<pubDate>Tue, 06 Jan 2026 00:00:00 GMT</pubDate>' })).toMatchObject({
      errors: 0,
      files: 1,
    });
  });
});
