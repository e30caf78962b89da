import fs from 'node:fs';
import path from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { parseHTML } from 'linkedom';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { copySite, type SiteCopy } from '../site-copy.ts';
import { validateHtml } from '../validate-html.ts';

const PLAIN = 'three-questions-before-a-row';
const DECLARING = 'two-kinds-of-silence';

const front = (id: string, title: string, more: string) => `---
id: ${id}
kind: article
title: ${title}
description: A short note that compares nothing, with three questions that you can ask yourself tonight.
publishedAt: 2026-11-01
author: coach
topics: [boundaries]
${more}---
`;

const CALLS = 'callsToAction:\n  - { kind: comment, text: Tell me which of them helped. }\n';

let site: SiteCopy;
beforeAll(async () => {
  site = copySite();
  site.write(
    `content/posts/${PLAIN}.mdx`,
    `${front(PLAIN, 'Three questions before a row', CALLS)}
## Ask yourself

Am I tired? Am I hungry? Is this about today?

<PullQuote>

Most rows are about sleep.

</PullQuote>

<CallsToAction />
`,
  );
  site.write(
    `content/posts/${DECLARING}.mdx`,
    `${front(
      DECLARING,
      'Two kinds of silence',
      `differences:\n  - { aspect: Warmth, text: One of them is kind. }\n${CALLS}`,
    )}
Silence has two faces.

<KeyDifferences />

<CallsToAction />
`,
  );
  await site.build();
}, 180_000);
afterAll(() => {
  site.remove();
});

const read = (file: string) => fs.readFileSync(path.join(site.dist, 'client', file), 'utf8');
const page = (slug: string) => parseHTML(read(`posts/${slug}/index.html`)).document;

const nodeSchema = z.looseObject({ '@type': z.string() });
const graphSchema = z.looseObject({ '@graph': z.array(nodeSchema) });

describe('an article that declares nothing', () => {
  it('is shown with its text, its tags and a drawing of its own', () => {
    const document = page(PLAIN);
    expect(document.querySelector('h1')?.textContent.trim()).toBe('Three questions before a row');
    expect(document.querySelector('.prose')?.textContent).toContain('Is this about today?');
    expect(document.querySelector('.prose')?.textContent).toContain('Most rows are about sleep.');
    expect(document.querySelectorAll('.post-head svg circle').length).toBeGreaterThan(2);
    expect(document.querySelector('.post-head .picture p')?.textContent).toBe('Boundaries');
    expect(document.querySelectorAll('.post-head :is(p, ol, div):empty').length).toBe(0);
  });

  it('is drawn otherwise than another one', () => {
    const drawingOf = (slug: string) => page(slug).querySelector('.post-head svg')?.innerHTML;
    expect(drawingOf(PLAIN)).not.toBe(drawingOf(DECLARING));
  });

  it('is valid HTML', async () => {
    expect(await validateHtml(read(`posts/${PLAIN}/index.html`))).toEqual([]);
    expect(await validateHtml(read(`posts/${DECLARING}/index.html`))).toEqual([]);
    expect(await validateHtml(read('posts/index.html'))).toEqual([]);
  });

  it('tells search engines of no dynamics', () => {
    const text = page(PLAIN).querySelector('script[type="application/ld+json"]')?.textContent ?? '';
    const nodes = graphSchema.parse(JSON.parse(text))['@graph'];
    const article = nodes.find((node) => node['@type'] === 'BlogPosting');
    expect(article).toMatchObject({ headline: 'Three questions before a row', articleSection: 'Boundaries' });
    expect(article).not.toHaveProperty('about');
  });

  it('has a card with the same drawing, small', () => {
    const { document } = parseHTML(read('topics/boundaries/index.html'));
    const card = [...document.querySelectorAll('.card')].find((each) =>
      each.querySelector(`a[href="/posts/${PLAIN}/"]`),
    );
    expect(card?.querySelectorAll('.drawing circle').length).toBeGreaterThan(2);
    expect(card?.querySelector('.marks')).toBeNull();
  });

  it('has a share picture', async () => {
    const { width, height } = await sharp(
      path.join(site.dist, 'client', `share/posts/${PLAIN}.png`),
    ).metadata();
    expect({ width, height }).toEqual({ width: 1200, height: 630 });
  });

  it('is in the feeds', () => {
    const item = parseFeed(read('rss.xml')).items.find(
      ({ title }) => title === 'Three questions before a row',
    );
    expect(item?.content).toContain('Is this about today?');
  });

  it('has others to read next', () => {
    expect(page(PLAIN).querySelectorAll('.related li').length).toBeGreaterThan(0);
  });
});

describe('an article that declares differences', () => {
  it('shows them, with a heading above each column', () => {
    const heads = [...page(DECLARING).querySelectorAll('.key-differences thead th')];
    expect(heads.map((head) => head.textContent.trim())).toEqual(['Aspect', 'The difference']);
  });
});
