import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EDIT_MINUTES } from '../../src/discussion/comment.ts';
import { LINK_DAYS } from '../../src/discussion/owner/action-links.ts';
import { LINK_MINUTES, SESSION_DAYS } from '../../src/discussion/owner/owner.ts';
import { english } from '../../src/words/english/english.ts';
import { phrasesOf } from '../phrases.ts';

const guide = fs.readFileSync('docs/moderation.md', 'utf8').replace(/\s+/g, ' ');

/** What the coach's pages say. */
const labels = new Set(
  phrasesOf([
    english.moderation,
    english.desk.drafts,
    english.desk.home,
    english.desk.bar,
    english.numbers,
  ]).map(({ text }) => text),
);

describe('docs/moderation.md', () => {
  it('names no button, menu or part that the pages have not', () => {
    const named = [...new Set(Array.from(guide.matchAll(/\*\*([^*]+)\*\*/g), ([, label = '']) => label))];
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((label) => !labels.has(label))).toEqual([]);
  });

  it('quotes readers’ pages as they are', () => {
    const said = phrasesOf(english.discussion).map(({ text }) => text);
    const quotes = Array.from(guide.matchAll(/“([^”]+)”/g), ([, quote = '']) => quote);
    expect(quotes.length).toBeGreaterThan(1);
    expect(quotes.filter((quote) => !said.includes(quote))).toEqual([]);
  });

  it('gives the times that the code goes by', () => {
    expect(guide).toContain(`works once, within ${LINK_MINUTES} minutes`);
    expect(guide).toContain(`for ${SESSION_DAYS} days`);
    expect(guide).toContain(`work for ${LINK_DAYS} days`);
    expect(guide).toContain(`for ${EDIT_MINUTES} minutes`);
  });
});
