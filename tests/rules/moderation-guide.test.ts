import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { EDIT_MINUTES } from '../../src/discussion/comment.ts';
import { LINK_DAYS } from '../../src/discussion/owner/action-links.ts';
import { LINK_MINUTES, SESSION_DAYS } from '../../src/discussion/owner/owner.ts';

const guide = fs.readFileSync('docs/moderation.md', 'utf8').replace(/\s+/g, ' ');

/** What the coach's pages say. */
const pages = ['src/pages/moderate', 'src/pages/drafts', 'src/components/moderation']
  .flatMap((folder) => fs.readdirSync(folder).map((name) => path.join(folder, name)))
  .map((file) => fs.readFileSync(file, 'utf8'))
  .join('\n');

describe('docs/moderation.md', () => {
  it('names no button, menu or part that the pages have not', () => {
    const named = [...new Set(Array.from(guide.matchAll(/\*\*([^*]+)\*\*/g), ([, label = '']) => label))];
    expect(named.length).toBeGreaterThan(15);
    const isThere = (label: string) => new RegExp(`(?:[>'"]|^)\\s*${label}\\s*(?:[<'"]|$)`, 'm').test(pages);
    expect(named.filter((label) => !isThere(label))).toEqual([]);
  });

  it('quotes readers’ pages as they are', () => {
    const comment = fs.readFileSync('src/components/discussion/Comment.astro', 'utf8');
    const quotes = Array.from(guide.matchAll(/“([^”]+)”/g), ([, quote = '']) => quote);
    expect(quotes.length).toBeGreaterThan(1);
    expect(quotes.filter((quote) => !comment.includes(quote))).toEqual([]);
  });

  it('gives the times that the code goes by', () => {
    expect(guide).toContain(`works once, within ${LINK_MINUTES} minutes`);
    expect(guide).toContain(`for ${SESSION_DAYS} days`);
    expect(guide).toContain(`work for ${LINK_DAYS} days`);
    expect(guide).toContain(`for ${EDIT_MINUTES} minutes`);
  });
});
