import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FAULT_KINDS } from '../../src/posts/checks/fault-kinds.ts';
import { writeGuide } from '../../src/posts/checks/writing-guide.ts';

describe('docs/checks.md', () => {
  const sections = fs
    .readFileSync('docs/checks.md', 'utf8')
    .split(/^### /m)
    .slice(1)
    .map((section) => {
      const [slug = '', ...lines] = section.split('\n');
      return { slug, text: lines.join('\n').split(/^## /m)[0] ?? '' };
    });

  it('has a paragraph for every kind of fault, in the order of the table, and for nothing else', () => {
    expect(sections.map(({ slug }) => slug)).toEqual(Object.keys(FAULT_KINDS));
  });

  it.each(sections)('explains $slug in more than a few words', ({ text }) => {
    expect(text.trim().split(/\s+/).length).toBeGreaterThan(8);
  });

  it('says of every warning that it is one, and of the placeholder that it can be one', () => {
    const warnings = sections.filter(({ text }) => /\bwarning\b/.test(text)).map(({ slug }) => slug);
    const declared = Object.entries(FAULT_KINDS)
      .filter(([slug, { severity }]) => severity === 'warning' || slug === 'channel-placeholder')
      .map(([slug]) => slug);
    expect(warnings).toEqual(declared);
  });
});

describe('docs/writing.md', () => {
  it('is what the schemas say: npm run docs', () => {
    expect(fs.readFileSync('docs/writing.md', 'utf8')).toBe(writeGuide());
  });

  it('describes every field with words of its own', () => {
    const fields = writeGuide()
      .split('\n')
      .filter((line) => /^\s*- `/.test(line));
    expect(fields.length).toBeGreaterThan(60);
    expect(fields.filter((line) => /\): *$/.test(line))).toEqual([]);
  });
});
