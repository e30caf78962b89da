import { describe, expect, it } from 'vitest';
import { keepShowable } from '../../src/posts/showable.ts';
import { postSchema } from '../../src/posts/schema/post.ts';
import { readFrontMatter } from '../../src/posts/source/front-matter.ts';
import fs from 'node:fs';
import type { Part } from '../../src/posts/source/parts.ts';

const FILE = 'tests/fixtures/checks/base/posts/second.mdx';
const post = postSchema.parse(readFrontMatter(fs.readFileSync(FILE, 'utf8'), FILE).data);
const part = (name: string, props: Record<string, string>, parts: Part[] = []): Part => ({
  name,
  props,
  parts,
});

describe('a component of a draft', () => {
  it.each([
    part('Definition', { of: 'resting' }),
    part('Characteristic', { id: 'quiet' }),
    part('CallsToAction', {}),
    part('CaseStudy', { people: 'Sarah', basis: 'composite', reviewed: '2026-11-20' }, ['<p>Words.</p>']),
  ])('that has what it needs is shown', (shown) => {
    expect(keepShowable([shown], post)).toEqual([shown]);
  });

  it.each([
    [part('Definition', { of: 'nothing' }), '<p><code>&lt;Definition of="nothing" /&gt;</code></p>'],
    [part('Characteristic', {}), '<p><code>&lt;Characteristic /&gt;</code></p>'],
    [part('CaseStudy', { people: '' }, ['<p>Words.</p>']), '<p>Words.</p>'],
    [part('Video', { of: '"<b>"' }), '<p><code>&lt;Video of=""&lt;b&gt;"" /&gt;</code></p>'],
  ])('that lacks something gives way to its words, or to its tag', (faulty, html) => {
    expect(keepShowable(['<h2>A</h2>', faulty], post)).toEqual(['<h2>A</h2>', html]);
  });

  it('is not shown where the draft is no post yet', () => {
    expect(keepShowable([part('CallsToAction', {})], undefined)).toEqual([
      '<p><code>&lt;CallsToAction /&gt;</code></p>',
    ]);
  });

  it.each([
    part('Button', { to: '/posts/', label: 'All posts' }),
    part('Video', { src: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ', title: 'A film' }),
    part('Gallery', {}, ['<p>Pictures.</p>']),
    part('Details', { summary: 'More' }, ['<p>Words.</p>']),
  ])('that shows nothing of what a post declares is shown in a draft that is no post yet', (shown) => {
    expect(keepShowable([shown], undefined)).toEqual([shown]);
  });
});
