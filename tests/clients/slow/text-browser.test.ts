import { spawnSync } from 'node:child_process';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { findNode, readListedPages } from '../../site/built-site.ts';
import { useFilledSite } from '../filled-site.ts';

const site = useFilledSite();
const hasBrowser = spawnSync('w3m', ['-version']).status === 0;
if (!hasBrowser) console.warn('The text browser is left out: there is no `w3m` on the path.');

const articles = readListedPages().filter((page) => findNode(page, 'BlogPosting'));

it.skipIf(!hasBrowser).each(articles.map(({ file }) => `/${file.replace('index.html', '')}`))(
  'can be read as text alone, in its order: %s',
  async (path) => {
    const html = await site.read({ path, as: 'stranger' });
    const { stdout } = spawnSync(
      'w3m',
      ['-dump', '-T', 'text/html', '-I', 'UTF-8', '-O', 'UTF-8', '-cols', '80'],
      {
        input: html,
        encoding: 'utf8',
      },
    );
    const words = lettersOf(stdout);
    const { document } = parseHTML(html);
    const lines = Array.from(document.querySelectorAll('h1, h2, h3, .prose p, .prose li'))
      .filter((each) => !each.matches('[hidden], [hidden] *') && !each.querySelector('p, li, ul'))
      .map((each) => lettersOf(each.textContent));
    expect(lines.length).toBeGreaterThan(30);
    let end = 0;
    const missed = lines.filter((line) => {
      const at = words.indexOf(line, end);
      if (at >= 0) end = at + line.length;
      return at < 0;
    });
    expect(missed).toEqual([]);
  },
);

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
