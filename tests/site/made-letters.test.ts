import fs from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { indexThreads, threadSchema } from '../../src/discussion/thread.ts';
import { LINK_MARKS, type Letter, type MadeLetter, type MakeLetter } from '../../src/letters/letter.ts';
import { copyToMail } from '../../src/letters/send/copy-mail.ts';
import { openLetterPost } from '../../src/letters/send/letter-post.ts';
import { NOT_READ } from '../../src/posts/feeds/full-text.ts';
import { siteSchema } from '../../src/posts/schema/site.ts';
import { createMakeLetter } from '../../src/server/letters/make-letter.ts';
import { openPostPages } from '../../src/server/letters/read/read-post-page.ts';
import { sendToMyself } from '../../src/server/letters/send-to-myself.ts';
import { drawLetters } from '../draw-letters.ts';
import { DIST } from '../fixture-site.ts';
import { addLetterPosts, dressOtherwise, POSTAL_ADDRESS, RICH } from '../lettered-site.ts';
import { findUnshown, validateMail } from '../mail-programs.ts';
import {
  addUnpublished,
  copySite,
  DRAFT_WORD,
  FUTURE_WORD,
  PUBLISHED_FILE,
  type SiteCopy,
} from '../site-copy.ts';
import { openSmtpSink } from '../smtp-sink.ts';

/** A post that nobody can comment on any longer. */
const CLOSED = 'all-has-been-said';

const SITE_URL = new URL('https://coach.example');
const LINKS = {
  toConfirm: (id: string) => `https://coach.example/letters/yes/${id}/`,
  toChoices: (id: string) => `https://coach.example/letters/you/${id}/`,
  toEnd: (id: string) => `https://coach.example/letters/end/${id}/`,
  toEndAtOnce: (id: string) => `https://coach.example/letters/end/${id}/`,
};

/** A release, and the letters that are made of it. */
interface Lettered {
  dist: string;
  threads: z.output<typeof threadSchema>[];
  make: MakeLetter;
  /** Of each post, by its slug. */
  made: Map<string, MadeLetter>;
}

let project: SiteCopy;
/** The fixture site, and that of somebody else with a post of everything. */
let sites: Lettered[];

beforeAll(async () => {
  project = copySite();
  await addLetterPosts(project);
  addUnpublished(project);
  project.write(
    `content/posts/${CLOSED}.mdx`,
    project
      .read(PUBLISHED_FILE)
      .replace(/^id: .*$/m, `id: ${CLOSED}\ncomments: closed`)
      .replace(/^title: .*$/m, 'title: All has been said')
      // The check lets nobody be invited to comments that are closed.
      .replace(/^ {2}- kind: comment$/m, '  - kind: message'),
  );
  dressOtherwise(project);
  await project.build();
  sites = [await openLettered(DIST), await openLettered(project.dist)];
});
afterAll(() => {
  project.remove();
});

async function openLettered(dist: string): Promise<Lettered> {
  const read = (file: string): unknown => JSON.parse(fs.readFileSync(path.join(dist, file), 'utf8'));
  const threads = z.array(threadSchema).parse(read('client/threads.json'));
  const make = createMakeLetter({
    listTopics: () => [],
    site: siteSchema.parse(read('site/site.json')),
    siteUrl: SITE_URL,
    threads: indexThreads(threads),
    readPage: openPostPages(dist),
    postalAddress: POSTAL_ADDRESS,
  });
  const made = new Map<string, MadeLetter>();
  for (const { id, slug } of threads) {
    const letter = await make(letterOf([id], { note: 'Dear reader,\n\nthis is new.' }));
    if (letter) made.set(slug, letter);
  }
  return { dist, threads, make, made };
}

function letterOf(postIds: string[], more: Partial<Letter> = {}): Letter {
  return {
    ...{ id: `post.${postIds[0] ?? ''}`, kind: 'post', postIds, subject: '', note: '', state: 'waiting' },
    ...{ dueAt: undefined, createdAt: new Date(0), startedAt: undefined, sentAt: undefined },
    ...more,
  };
}

/** Each letter of each site, with the page that it is of. */
function eachLetter() {
  return sites.flatMap(({ dist, made }) =>
    [...made].map(([slug, letter]) => ({
      dist,
      slug,
      letter,
      page: parse(fs.readFileSync(path.join(dist, 'client/posts', slug, 'index.html'), 'utf8')),
    })),
  );
}

const parse = (html: string) => new JSDOM(html).window.document;
const lettersOnly = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** What stands in each block of a page's text, in order. */
function listSentences(page: Document): string[] {
  for (const element of page.querySelectorAll(`.prose :is(${NOT_READ})`)) element.remove();
  return [...page.querySelectorAll('.prose :is(p, li, h2, h3, h4, th, td, summary, figcaption, blockquote)')]
    .filter((block) => !block.querySelector('p, ul, ol, li'))
    .map(({ textContent }) => lettersOnly(textContent))
    .filter(Boolean);
}

/** Those that stand not in a text, or in another order. */
function findMissing(sentences: string[], text: string): string[] {
  let from = 0;
  return sentences.filter((sentence) => {
    const at = text.indexOf(sentence, from);
    if (at >= 0) from = at + sentence.length;
    return at < 0;
  });
}

describe('the letter of a post', () => {
  it('is there for every post that everybody may read', () => {
    for (const { threads, made } of sites) expect([...made.keys()]).toEqual(threads.map(({ slug }) => slug));
    expect(sites[1]?.made.has(RICH)).toBe(true);
  });

  it('arrives through a mail server, and both its parts have every sentence of the post in order', async () => {
    const sink = await openSmtpSink();
    const post = openLetterPost({
      url: sink.url,
      from: 'coach@example.org',
      fromName: () => 'Common Ground',
      returnTo: 'coach@example.org',
    });
    for (const { letter, slug, page } of eachLetter()) {
      const copy = { letterId: `post.${slug}`, subscriberId: 's1', email: 'ada@example.org', attempts: 1 };
      await post.send(copyToMail(copy, letter, LINKS, SITE_URL.host));
      const arrived = sink.delivered.at(-1);
      const sentences = listSentences(page);
      expect(sentences.length).toBeGreaterThan(15);
      const html = parse(arrived?.html ?? '').body;
      expect(findMissing(sentences, lettersOnly(html.textContent)), slug).toEqual([]);
      const said = (arrived?.text ?? '').replace(/ <[^<>]+>/g, '').replace(/^\[.*\]$/gm, '');
      expect(findMissing(sentences, lettersOnly(said)), slug).toEqual([]);
      for (const part of [arrived?.html, arrived?.text, arrived?.subject])
        expect(part).not.toMatch(/letters-link|undefined|\bnull\b|\[object|\$\{|NaN/);
      expect(arrived?.html).toContain(LINKS.toChoices('s1'));
      expect(arrived?.text).toContain(LINKS.toEnd('s1'));
      for (const part of [html.textContent, arrived?.text]) expect(part).toContain('12 Garden Row');
    }
    post.close();
    await sink.close();
  });

  it('has whole addresses alone, and pictures that the site has, in their sizes and in words', () => {
    for (const { letter, dist } of eachLetter()) {
      const document = parse(letter.html);
      for (const link of document.querySelectorAll('a')) {
        const href = link.getAttribute('href') ?? '';
        if (Object.values<string>(LINK_MARKS).includes(href)) continue;
        expect(href).toMatch(/^(?:https?:\/\/[^/]|mailto:.+@|tel:\+?\d)/);
        expect(href).not.toMatch(/[?&]utm_/);
      }
      for (const img of document.querySelectorAll('img')) {
        const { origin, pathname, search } = new URL(img.src);
        expect(origin + search).toBe(SITE_URL.origin);
        expect(pathname).toMatch(/\.(?:jpg|png|gif)$/);
        expect(fs.existsSync(path.join(dist, 'client', pathname)), pathname).toBe(true);
        expect(img.hasAttribute('alt')).toBe(true);
        expect(img.width).toBeGreaterThan(20);
        expect(img.width).toBeLessThanOrEqual(600);
        expect(img.height).toBeGreaterThan(20);
      }
      expect(letter.html).not.toMatch(/url\(|@import|@font-face|<script|<iframe|<form/i);
    }
  });

  it('is shown by Gmail, Outlook and Apple Mail as it is meant, and right as HTML', async () => {
    for (const { letter, slug } of eachLetter()) {
      expect(findUnshown(letter.html), slug).toEqual([]);
      expect(await validateMail(letter.html), slug).toEqual([]);
    }
  });

  it('has what a mail can show of what a page does', () => {
    const letter = sites[1]?.made.get(RICH);
    const document = parse(letter?.html ?? '');
    const links = Object.fromEntries(
      Array.from(document.querySelectorAll('a'), (link) => [
        link.textContent.trim(),
        link.getAttribute('href'),
      ]),
    );
    for (const [name, address] of [
      ['the twelve questions', /^https:\/\/coach\.example\/.*\.pdf$/],
      ['write to me', /^https:\/\/coach\.example\/contact\/$/],
      ['See how I work', /^https:\/\/coach\.example\/work-with-me\/$/],
      ['Watch the film: A talk about the kettle', /^https:\/\/www\.youtube\.com\/watch/],
      ['Watch the film: A walk by the sea', /^https:\/\/coach\.example\/.*\.mp4$/],
      ['Listen: A breathing exercise', /^https:\/\/coach\.example\/.*\.m4a$/],
      [
        'Rate and discuss it on the site',
        /^https:\/\/coach\.example\/posts\/what-a-letter-can-hold\/#discussion$/,
      ],
    ] as const)
      expect(links[name], name).toMatch(address);
    expect(document.querySelectorAll('img')).toHaveLength(7);
    expect(document.querySelector('img')?.alt).toBe('Common Ground');
    expect(document.querySelectorAll('ol ul li')).toHaveLength(2);
    expect(document.querySelectorAll('blockquote')).toHaveLength(2);
    expect(letter?.text).toContain('National Domestic Abuse Helpline');
    expect(letter?.text).toContain('[A green hill in the evening.]\nAbove the lake.');
    expect(letter?.text).toContain('1. A list of what went well. Nothing else belongs on it.');
    expect(letter?.html).toContain('#0f5e4d');
  });

  it('invites nobody to say something where nobody can any longer', () => {
    const letter = sites[1]?.made.get(CLOSED);
    const links = Array.from(parse(letter?.html ?? '').querySelectorAll('a'), (link) => [
      link.textContent.trim(),
      link.getAttribute('href'),
    ]);
    expect(links).toContainEqual(['Read it on the site', `https://coach.example/posts/${CLOSED}/`]);
    for (const part of [letter?.html, letter?.text]) {
      expect(part).not.toContain('Rate and discuss');
      expect(part).not.toContain('#discussion');
    }
  });

  it('is in the language of its post', async () => {
    const [site] = sites;
    const german = site?.threads.map((thread) => ({ ...thread, language: 'de-DE' })) ?? [];
    const [{ id } = { id: '' }] = german;
    const make = createMakeLetter({
      listTopics: () => [],
      site: { title: 'Nach dem Sturm', language: 'en-GB' },
      siteUrl: SITE_URL,
      threads: indexThreads(german),
      readPage: openPostPages(DIST),
      postalAddress: POSTAL_ADDRESS,
    });
    const letter = await make(letterOf([id], { subject: ' Ein Brief ' }));
    expect(letter?.subject).toBe('Ein Brief');
    expect(parse(letter?.html ?? '').documentElement.lang).toBe('de-DE');
    expect(letter?.text).toContain(
      'Sie erhalten diesen Brief, weil Sie um Briefe von Nach dem Sturm gebeten haben.',
    );
  });
});

describe('the letter of a month', () => {
  it('has the title, the description and the picture of each of its posts, with a link', async () => {
    const site = sites[1];
    const ids = site?.threads.map(({ id }) => id) ?? [];
    const letter = await site?.make(letterOf(ids, { id: 'month.2026-11', kind: 'month' }));
    expect(letter?.subject).toBe('Common Ground: November 2026');
    const document = parse(letter?.html ?? '');
    expect(document.querySelector('h1')?.textContent).toBe('November 2026');
    expect(Array.from(document.querySelectorAll('h2 a'), ({ textContent }) => textContent)).toEqual(
      site?.threads.map(({ title }) => title),
    );
    expect(document.querySelector(`a[href="https://coach.example/posts/${RICH}/"] img`)).not.toBeNull();
    expect(letter?.text).toContain('so that it can be seen what becomes of each part in a letter.');
    expect(findUnshown(letter?.html ?? '')).toEqual([]);
    expect(await validateMail(letter?.html ?? '')).toEqual([]);
  });
});

describe('what nobody may see yet', () => {
  it('is in no letter, whoever asks for it', async () => {
    const site = sites[1];
    expect(fs.existsSync(path.join(project.dist, 'drafts', DRAFT_WORD, 'index.html'))).toBe(true);
    for (const word of [DRAFT_WORD, FUTURE_WORD]) expect(await site?.make(letterOf([word]))).toBeUndefined();
    const ids = [DRAFT_WORD, RICH, FUTURE_WORD];
    const month = await site?.make(letterOf(ids, { id: 'month.2026-11', kind: 'month' }));
    expect(parse(month?.html ?? '').querySelectorAll('h2')).toHaveLength(1);
    const all = JSON.stringify([month, ...eachLetter().map(({ letter }) => letter)]);
    for (const word of [DRAFT_WORD, FUTURE_WORD]) expect(all).not.toContain(word);
  });
});

describe('a letter to the coach herself', () => {
  it('is sent to her alone, as it would leave', async () => {
    const sink = await openSmtpSink();
    const letter = sites[1]?.made.get(RICH);
    if (!letter) throw new Error('There is no letter.');
    await sendToMyself(letter, { smtpUrl: sink.url, ownerEmail: 'coach@example.org' });
    expect(sink.delivered).toHaveLength(1);
    const [mail] = sink.delivered;
    expect(mail).toMatchObject({ recipients: ['coach@example.org'], subject: letter.subject });
    expect(mail?.html.replaceAll('\r\n', '\n').trim()).toBe(letter.html.trim());
    sink.refuseWith(550);
    await expect(
      sendToMyself(letter, { smtpUrl: sink.url, ownerEmail: 'coach@example.org' }),
    ).rejects.toThrow('550');
    await sink.close();
  });
});

// LOOK=folder npx vitest run tests/site/made-letters.test.ts draws them, to be looked at.
it.runIf(process.env['LOOK'])('are drawn, to be looked at', async () => {
  const month = await sites[1]?.make(
    letterOf(
      sites[1].threads.map(({ id }) => id),
      { id: 'month.2026-11', kind: 'month' },
    ),
  );
  const letters = [
    ...eachLetter().map(({ slug, letter, dist }, index) => ({ name: `${slug}-${index}`, letter, dist })),
    ...(month ? [{ name: 'month', letter: month, dist: project.dist }] : []),
  ];
  await drawLetters(letters, process.env['LOOK'] ?? '', SITE_URL);
});
