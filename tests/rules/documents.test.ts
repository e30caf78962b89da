import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { listDecisions, writeDecisionsIndex } from '../../scripts/decisions-index.ts';
import { SITE_FOLDER } from '../fixture-site.ts';

const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...fs.globSync('docs/**/*.md')];

/** Made by a command, by running the site or by a coach: named in documents, and not in git. */
const MADE = [
  /^data(?:\/|$)/,
  /^dist(?:\/|$)/,
  /^bench\/results/,
  /^node_modules(?:\/|$)/,
  /^public\/images\//,
  /^deploy\/\.env$/,
  /^import-versions\.json$/,
];

const ROOTS = 'src|content|public|tests|docs|scripts|bench|deploy';
const PATH = new RegExp(
  `(?<![\\w/.:-])(?:\\./)?((?:${ROOTS})/[\\w./[\\]-]*[\\w\\]/]|[\\w-]+\\.(?:mjs|json|md|ts))(?![\\w])`,
  'g',
);

/** What is wrong with a small site of their own, the table of all that is said of it, and what a how-to has written. */
const EXAMPLES = /^(`{3,})(?:diff|\w+ \S+)\n[^]*?\n\1$|^\| \[.*$/gm;

function pathsIn(document: string): string[] {
  const text = fs.readFileSync(document, 'utf8').replace(EXAMPLES, '');
  return Array.from(text.matchAll(PATH), ([, found = '']) => found).filter(
    (found) => !MADE.some((made) => made.test(found)),
  );
}

/** A path is there as it stands, in the site of tests or beside the document; a bare file name, anywhere in the project. */
function isThere(found: string, document: string): boolean {
  const folders = ['.', SITE_FOLDER, path.dirname(document)];
  if (folders.some((folder) => fs.existsSync(path.join(folder, found)))) return true;
  return !found.includes('/') && fs.globSync(`{src,content,tests,scripts,bench,docs}/**/${found}`).length > 0;
}

describe.each(documents)('%s', (document) => {
  it('names no path that is not there', () => {
    const missing = pathsIn(document).filter((found) => !isThere(found, document));
    expect(missing).toEqual([]);
  });

  it('names no script that package.json has not', () => {
    const { scripts } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const text = fs.readFileSync(document, 'utf8');
    const named = Array.from(text.matchAll(/npm run ([\w:-]+)/g), ([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('README.md', () => {
  it('names paths at all', () => {
    expect(pathsIn('README.md').length).toBeGreaterThan(5);
  });
});

describe('docs/decisions', () => {
  it('are pages with a number of their own, each with what and why', () => {
    const files = listDecisions().map(({ file }) => file);
    expect(new Set(files.map((file) => file.slice(0, 4))).size).toBe(files.length);
    for (const file of files) {
      expect(file).toMatch(/^\d{4}(?:-[a-z\d]+)+\.md$/);
      const text = fs.readFileSync(`docs/decisions/${file}`, 'utf8');
      expect(text, `what was decided, in ${file}`).toMatch(/\bwhat\b/i);
      expect(text, `why it was decided, in ${file}`).toMatch(/\bwhy\b/i);
    }
  });

  it('are listed in docs/decisions/README.md: npm run docs', () => {
    expect(fs.readFileSync('docs/decisions/README.md', 'utf8')).toBe(writeDecisionsIndex());
  });
});
