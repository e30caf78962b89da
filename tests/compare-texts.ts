import { toHtml } from 'hast-util-to-html';
import { EMOJI } from '../src/editor/paste/left-out.ts';
import { toLinkAddress } from '../src/editor/paste/link-address.ts';
import { markdownToHtml } from '../src/import/convert/markdown-to-html.ts';
import { readBody } from '../src/import/convert/to-text.ts';
import { writeText } from '../src/import/convert/write-text.ts';
import type { ImportedEntry, ImportedSite } from '../src/import/imported.ts';
import type { ImportNote } from '../src/import/notes.ts';
import { listOldAddresses, makeFindAddress, toPath } from '../src/import/old-addresses.ts';
import { findLoneLink, isClassed, readShown, type Shown, type ShownRun } from './shown-text.ts';

/** A letter with what it stands in: texts are held against each other letter by letter. */
type Letter = ShownRun;
type Tag = Parameters<typeof isClassed>[0];

/** What a text became, and what the report tells of it. */
export interface Brought {
  entry: ImportedEntry;
  text: string;
  notes: readonly ImportNote[];
}

/** The texts of an export as they would come, each where it was: a link among them leads where it led. */
export function bringAll(site: ImportedSite): Brought[] {
  const moved = new Map(
    site.entries.flatMap((entry) => {
      const now = toPath(entry.address);
      return now === undefined ? [] : [[now, listOldAddresses(entry, site)]];
    }),
  );
  const findAddress = makeFindAddress(site, moved);
  return site.entries.map((entry) => {
    const { title, body } = entry;
    const { tree, notes } = readBody(body, { title, address: toWhole(entry, site), findAddress });
    return { entry, text: writeText(tree), notes };
  });
}

function toWhole({ address }: ImportedEntry, site: ImportedSite): string | undefined {
  if (address === undefined || site.address === undefined) return address ?? site.address;
  return URL.canParse(address, site.address) ? new URL(address, site.address).href : address;
}

/** What our components show of themselves; a link stands for what a program showed there, where its words stood nowhere. */
function readOurs({ text, notes }: Brought, theirs: string): Shown {
  let embeds = 0;
  const left = notes.filter(({ kind }) => kind === 'embed-left').map(({ found }) => found);
  const plain = markdownToHtml(text)
    .replace(/<(?:Video|Audio)\b[^>]*\/>/gi, '<iframe></iframe>')
    .replace(/<Button to="([^"]*)" label="([^"]*)" ?\/>/gi, '<p><a href="$1">$2</a></p>')
    .replace(/<Details summary="([^"]*)">/gi, '<p>$1</p>')
    .replace(/<\/?(?:Gallery|Details)\b[^>]*>/gi, ' ')
    .replace(/<ol data-import="footnotes">([^]*?)<\/ol>/g, (_, notes: string) =>
      notes.replaceAll('<li', '<div').replaceAll('</li', '</div'),
    )
    .replace(/<img\b[^>]*? title="([^"]*)"[^>]*>/g, '$& $1');
  const shown = readShown(unlinkOwn(plain, undefined, left), (tag) => {
    const href = findLoneLink(tag);
    const isEmbed =
      href !== undefined &&
      left.includes(href) &&
      !theirs.includes(
        readShown(toHtml(tag.children))
          .runs.map(({ letters }) => letters)
          .join(''),
      );
    if (isEmbed) embeds += 1;
    return !isEmbed;
  });
  return { ...shown, counts: { ...shown.counts, films: shown.counts.films + embeds } };
}

/** Why something of a text is not shown here, by what it is there. */
const LEFT_OUT: Record<string, (tag: Tag) => boolean> = {
  hidden: ({ properties }) =>
    properties['hidden'] === true || /display\s*:\s*none/i.test(properties['style'] ?? ''),
  'what a card says of a page that it links to, beside its title and what it is about': (tag) =>
    ['kg-bookmark-metadata', 'kg-bookmark-thumbnail'].some((name) => isClassed(tag, name)),
  'asks to subscribe, to share or to comment there': (tag) =>
    ['subscription-widget-wrap', 'subscription-widget', 'captioned-button-wrap', 'community-chat'].some(
      (name) => isClassed(tag, name),
    ) ||
    (isClassed(tag, 'button-wrapper') && /subscribe|share|comments|%%|gift/.test(toHtml(tag))),
  'the number of a footnote, which is written by itself here': (tag) => isClassed(tag, 'footnote-number'),
  'what Substack writes around a post of somebody at another place': (tag) =>
    ['tweet-header', 'tweet-footer', 'tweet-date'].some((name) => isClassed(tag, name)),
  'an emoji that a program drew as a picture': ({ tagName, properties }) =>
    tagName === 'img' && EMOJI.test(properties['alt'] ?? ''),
  'a picture that counts readers': ({ tagName, properties }) =>
    tagName === 'img' && String(properties['width']) === '1' && String(properties['height']) === '1',
  'read aloud, and seen by nobody': (tag) =>
    ['sr-only', 'v6-visually-hidden', 'visually-hidden', 'screen-reader-text', 'show-for-sr'].some((name) =>
      isClassed(tag, name),
    ),
};

/** What is not the same, each with its kind before it; empty where readers are shown the same. */
export function tellDifferences(html: string, brought: Brought, site: ImportedSite): string[] {
  const { notes, entry } = brought;
  const base = toWhole(entry, site);
  // A film of the time before `video` is told by its `object` alone.
  const plain = html
    .replace(/<div class="pullquote">([^]*?)<\/div>/g, '<blockquote>$1</blockquote>')
    .replaceAll(/<(\/?)button\b/g, '<$1span')
    .replace(/<(object|embed)\b[^]*?<\/\1>/gi, '<iframe></iframe>');
  const theirs = readShown(
    unlinkOwn(openFrames(plain), base),
    (tag) => !Object.values(LEFT_OUT).some((isLeft) => isLeft(tag)),
  );
  const there = spell(theirs.runs, base);
  const shown = readOurs(brought, theirs.runs.map(({ letters }) => letters).join(''));
  const ours = spell(shown.runs, base);
  const counts = { ...theirs.counts };
  for (const { kind } of notes) {
    if (kind === 'heading-made') counts.headings += 1;
  }
  if (notes.some(({ kind }) => kind === 'list-made')) {
    markLists(there, ours);
    counts.items = Math.max(counts.items, shown.counts.items);
  }
  if (notes.some(({ kind }) => kind === 'heading-made')) markHeadings(there, ours);
  settleLinks(there, ours, site);
  if (/<(?:ul|ol)\b[^>]*>\s*<(?:ul|ol)\b/.test(html))
    for (const letter of [...there, ...ours]) flatten(letter);
  return [
    ...tellLetters(there, ours),
    ...Object.entries(counts).flatMap(([name, count]) => {
      const here = shown.counts[name as keyof Shown['counts']];
      return here === count ? [] : [`${name}: ${count} there, ${here} here`];
    }),
  ];
}

/**
 * A path that leads to no text of the export leads nowhere here, where nobody tells on what site it was; one of several
 * paths of a text is the one that it is known by.
 */
function settleLinks(there: readonly Letter[], here: readonly Letter[], site: ImportedSite): void {
  const known = new Map(
    site.entries.flatMap((entry) =>
      listOldAddresses(entry, site).map((old) => [bare(old), bare(toPath(entry.address) ?? old)]),
    ),
  );
  for (const [at, letter] of there.entries()) {
    letter.to = known.get(letter.to) ?? letter.to;
    if (
      site.address === undefined &&
      here[at]?.to === '' &&
      /^\/(?!\/)/.test(letter.to) &&
      !known.has(letter.to)
    )
      letter.to = '';
  }
}

const bare = (path: string) => decode(path).replace(/\/$/, '');

/** A list in a list that belongs to no entry has entries of that list. */
function flatten(letter: Letter): void {
  letter.within = letter.within.replace(/(?:item ?)+/, 'item ').trim();
}

function tellLetters(there: readonly Letter[], here: readonly Letter[]): string[] {
  const at = there.findIndex(({ letters }, index) => letters !== here[index]?.letters);
  if (at >= 0 || there.length !== here.length) {
    const from = Math.max(0, (at < 0 ? there.length : at) - 20);
    return [`words: «${wordsAt(there, from)}» there, «${wordsAt(here, from)}» here`];
  }
  return (['within', 'marks', 'to'] as const).flatMap((name) => {
    const other = there.findIndex((letter, index) => letter[name] !== here[index]?.[name]);
    if (other < 0) return [];
    return [
      `${name}: «${wordsAt(there, other)}» is “${there[other]?.[name]}” there, “${here[other]?.[name]}” here`,
    ];
  });
}

function wordsAt(letters: readonly Letter[], from: number): string {
  return letters
    .slice(from, from + 60)
    .map((each) => each.letters)
    .join('');
}

/** Letter by letter. */
function spell(runs: readonly ShownRun[], base: string | undefined): Letter[] {
  return runs.flatMap((run) => {
    const to = toPlace(run.to, base);
    // The first row of a table is its heading here, which is bold by itself.
    const marks = run.within.includes('cell') ? run.marks.replace('strong', '').trim() : run.marks;
    return Array.from(run.letters, (letters) => ({ ...run, letters, marks, to }));
  });
}

/** Where a link leads, without what counts its readers; of the old site its path alone. */
function toPlace(to: string, base = 'https://old.invalid'): string {
  if (to === '' || to.startsWith('#')) return '';
  const site = new URL(base, 'https://old.invalid');
  const whole = URL.canParse(to, site.href) ? new URL(to, site.href) : undefined;
  if (!whole) return '';
  if (whole.protocol === 'mailto:') return `mailto:${decodeURIComponent(whole.pathname).trim()}`;
  if (whole.origin === site.origin) return decode(whole.pathname).replace(/\/$/, '');
  return decode(toLinkAddress(whole.href) ?? '');
}

/** A link whose words are its address is these words: every address among words is a link here. */
function unlinkOwn(html: string, base: string | undefined, left: readonly string[] = []): string {
  return html.replace(
    /<a\b[^>]*?href="(?:mailto:)?([^"]*)"[^>]*>((?:(?!<\/?a\b)[^])*?)<\/a>/g,
    (link, href: string, inner: string) => {
      const plain = inner.replace(/<[^>]*>/g, '').trim();
      const words = toLetters(plain).toLowerCase();
      const to = href.replaceAll(/&(?:#x26|amp);/g, '&');
      const letters = toLetters(decode(URL.canParse(to, base) ? new URL(to, base).href : to)).toLowerCase();
      const isAddress = /^\S*(?:[.@]|:\/\/)\S*$/.test(plain);
      const isOwn = isAddress && (letters.includes(words) || words.includes(letters));
      return isOwn && !left.includes(to) ? inner : link;
    },
  );
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** A table of one column, or one that holds more than words, lays out a page; here stands what is in it, as of other boxes. */
function openFrames(html: string): string {
  html = html
    // A heading around a list is a box in large letters.
    .replace(
      /<(h[1-6])\b[^>]*>((?:(?!<\/?h[1-6])[^])*?<(?:ul|ol|table|blockquote)\b(?:(?!<\/?h[1-6])[^])*?)<\/\1>/gi,
      '<div>$2</div>',
    )
    // Footnotes are written by themselves here, and are no list.
    .replace(/<(section|div)[^>]*class="[^"]*footnotes[^"]*"[^>]*>[^]*?<\/\1>/g, (notes) =>
      notes
        .replace(/<(\/?)(?:ol|ul|li)\b/g, '<$1div')
        .replace(/<a [^>]*href="#[^"]*fnref[^"]*"[^>]*>[^<]*<\/a>/g, ''),
    )
    // A card that is a link as a whole has it at its title here.
    .replace(/<div class="kg-bookmark-description">([^<]*)<\/div>/g, '</a><p>$1</p><a>')
    // What is said of a picture of a gallery stands behind its title.
    .replace(
      /data-description="([^"]*)"((?:(?!data-description)[^])*?<div class="image-slide-title">[^<]*)/g,
      (_, said: string, rest: string) =>
        `${rest} ${said
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&amp;', '&')
          .replace(/<[^>]*>/g, ' ')}`,
    );
  const inner = /<table\b(?:(?!<table\b)[^])*?<\/table>/gi;
  let opened = html;
  const kept: string[] = [];
  while (inner.test(opened))
    opened = opened.replace(inner, (table) => {
      const isGrid =
        /<\/t[dh]>\s*<t[dh]/i.test(table) && !/<(?:img|h[1-6]|hr|pre|iframe)\b|table-of-words/i.test(table);
      if (!isGrid)
        return `<div>${table.replace(/<\/?(?:table|tbody|thead|tr|td|th|caption)\b[^>]*>/gi, ' ')}</div>`;
      return `<i class="table-of-words" data-at="${kept.push(table) - 1}"></i>`;
    });
  return opened.replace(
    /<i class="table-of-words" data-at="(\d+)"><\/i>/g,
    (_, at: string) => kept[Number(at)] ?? '',
  );
}

const toLetters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** Bold lines of which the report tells that they are headings here. */
function markHeadings(there: readonly Letter[], here: readonly Letter[]): void {
  for (const [at, letter] of there.entries()) {
    const isMade = here[at]?.within === 'heading' && letter.within === '' && letter.marks.includes('strong');
    if (isMade) Object.assign(letter, { within: 'heading', marks: '' });
  }
}

/** Typed lines of which the report tells that they are lists here; the numbers before them are the list's own. */
function markLists(there: Letter[], here: readonly Letter[]): void {
  for (let at = 0; at < here.length; at += 1) {
    const { letters = '', within = '' } = here[at] ?? {};
    if (!within.startsWith('item')) continue;
    const ahead = wordsAt(here, at).slice(0, LOOK_AHEAD);
    const numbers = /^\d{1,2}/.exec(wordsAt(there, at))?.[0].length ?? 0;
    const cut = [2, 1].find((length) => length <= numbers && wordsAt(there, at + length).startsWith(ahead));
    if (cut !== undefined && !wordsAt(there, at).startsWith(ahead)) there.splice(at, cut);
    const letter = there[at];
    if (letter?.letters === letters && letter.within === '') letter.within = within;
  }
}

/** By so many letters a place is known. */
const LOOK_AHEAD = 2;
