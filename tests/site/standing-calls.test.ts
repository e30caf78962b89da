import fs from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copySite, type SiteCopy } from '../site-copy.ts';

const note = (id: string, end: string) => `---
id: ${id}
kind: article
title: A note of its own
description: A short note that compares nothing, and asks nothing that the whole site does not ask.
publishedAt: 2026-11-01
author: coach
topics: [boundaries]
---

Rest a while, both of you.

${end}`;

let site: SiteCopy;
beforeAll(async () => {
  site = copySite();
  const file = 'content/site.yaml';
  site.write(file, `${site.read(file)}\ncallsToAction:\n  - { kind: comment, text: Tell me about yours. }\n`);
  site.write('content/posts/plain-note.mdx', note('plain-note', 'Good night.\n'));
  site.write(
    'content/posts/placed-note.mdx',
    note('placed-note', '<CallsToAction title="Now you" />\n\nGood night.\n'),
  );
  await site.build();
}, 180_000);
afterAll(() => {
  site.remove();
});

function invitationsOf(slug: string) {
  const html = fs.readFileSync(path.join(site.dist, 'client/posts', slug, 'index.html'), 'utf8');
  const { document } = parseHTML(html);
  return [...document.querySelectorAll('.prose .invitation')].map((each) => ({
    heading: each.querySelector('h2')?.textContent,
    text: each.querySelector('li')?.firstChild?.textContent?.trim(),
    href: each.querySelector('.button')?.getAttribute('href'),
    isLast: each.nextElementSibling === null,
  }));
}

it('the site’s calls to action end a post that has none and places none', () => {
  expect(invitationsOf('plain-note')).toEqual([
    { heading: 'Over to you', text: 'Tell me about yours.', href: '#discussion', isLast: true },
  ]);
});

it('they stand where the body places them', () => {
  expect(invitationsOf('placed-note')).toEqual([
    { heading: 'Now you', text: 'Tell me about yours.', href: '#discussion', isLast: false },
  ]);
});

it('a post keeps its own instead', () => {
  const [own, ...others] = invitationsOf('codependency-vs-interdependence');
  expect(others).toEqual([]);
  expect(own?.text).not.toBe('Tell me about yours.');
});
