import fs from 'node:fs';
import path from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importSite } from '../../src/import/import-site.ts';
import type { EntryReport, ImportReport } from '../../src/import/report.ts';
import { openSource } from '../../src/import/sources/open-source.ts';
import { readSource } from '../../src/import/sources/tell-source.ts';
import { openCleaner } from '../../src/server/save/clean-apart.ts';
import { readSampleTexts, SAMPLES, type SampleText } from '../sample-texts.ts';
import { addRun, findLoneLink, isClassed, readShown, type Shown, type ShownRun } from '../shown-text.ts';
import { copySite, type SiteCopy } from '../site-copy.ts';

/** As a coach would give them: files, and the folder of Substack's zip. */
const SOURCES = fs.existsSync(SAMPLES)
  ? ['wordpress', 'squarespace', 'ghost', 'blogger', 'wix', 'substack'].flatMap((platform) =>
      platform === 'substack'
        ? [platform]
        : fs.readdirSync(path.join(SAMPLES, platform)).map((file) => `${platform}/${file}`),
    )
  : [];
/** Holds the names of columns and no post. */
const EMPTY = 'wix/empty.csv';

let project: SiteCopy;
const reports = new Map<string, ImportReport>();

/** All of them come into one site; what they show of pictures and recordings is made here, so that no host is asked. */
beforeAll(async () => {
  if (SOURCES.length === 0) return;
  project = copySite();
  const tint = { create: { width: 640, height: 480, channels: 3, background: '#557799' } } as const;
  const picture = await sharp(tint).jpeg().toBuffer();
  const cleaner = openCleaner(path.resolve('.'));
  for (const source of SOURCES) {
    const opened = await openSource(path.join(SAMPLES, source));
    const report = await importSite({
      source,
      site: await readSource(opened),
      files: opened,
      content: path.join(project.folder, 'content'),
      workFolder: path.join(project.folder, '.import'),
      isDryRun: false,
      now: new Date('2026-11-29T12:00:00Z'),
      fetchFile: () => Promise.resolve({ bytes: picture }),
      clean: (file, bytes) => cleaner.ask({ file, bytes }),
    });
    reports.set(source, report);
    await opened.close();
  }
  cleaner.close();
  await project.build();
}, 240_000);
afterAll(() => {
  if (SOURCES.length > 0) project.remove();
});

const entriesOf = (source: string) => reports.get(source)?.entries ?? [];
/** The id that a text has at its platform, of "wordpress:12@blog.example". */
const idOf = ({ sourceId }: EntryReport) => sourceId.replace(/^\w+:|@.*$/g, '');

/** An id that an export gives twice is told apart by the order. */
function textOf(entry: EntryReport, source: string): SampleText | undefined {
  const twins = entriesOf(source).filter((each) => idOf(each) === idOf(entry));
  const texts = readSampleTexts(path.join(SAMPLES, source)).filter(
    ({ sourceId }) => sourceId === idOf(entry),
  );
  return texts[twins.indexOf(entry)];
}

describe.runIf(SOURCES.length > 0)('all samples in one site', () => {
  it.each(SOURCES)('of %s each text is in the report, and nothing else is', (source) => {
    const texts = readSampleTexts(path.join(SAMPLES, source));
    const entries = entriesOf(source);
    expect(entries.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    expect(entries.map(idOf).sort()).toEqual(texts.map(({ sourceId }) => sourceId).sort());
    if (source !== EMPTY) expect(entries).not.toEqual([]);
  });

  it('brings a text that two exports have once', () => {
    const all = SOURCES.flatMap(entriesOf);
    const written = all.filter(({ outcome }) => outcome === 'written');
    expect(all.filter(({ outcome }) => outcome === 'there').map(({ title }) => title)).not.toEqual([]);
    expect(new Set(written.map(({ file }) => file)).size).toBe(written.length);
    expect(written).toHaveLength(114);
  });

  it('brings a text that has the id of another one in another export', () => {
    const ofOne = SOURCES.flatMap((source) =>
      entriesOf(source).map((entry) => ({ ...entry, source })),
    ).filter(({ sourceId }) => sourceId.startsWith('wordpress:100@example.com'));
    expect(ofOne.map(({ title, outcome }) => [title, outcome])).toEqual([
      ['Multi-Author Post', 'written'],
      ['My Podcast Episode', 'written'],
      ['My Sample Post', 'written'],
    ]);
  });

  it('builds with all of them as drafts, and publishes what it published without them', () => {
    const written = SOURCES.flatMap(entriesOf).filter(({ outcome }) => outcome === 'written');
    const shown = written.map((entry) => [entry.sourceId, fs.existsSync(draftOf(entry))]);
    expect(shown.filter(([, isThere]) => isThere !== true)).toEqual([]);
    const posts = fs.readdirSync(path.join(project.dist, 'client/posts'));
    for (const { address = '' } of written)
      expect(posts).not.toContain(address.replace(/^\/posts\/|\/$/g, ''));
    expect(posts).toContain('self-esteem-in-relationships');
  });

  it.each(SOURCES.filter((source) => source !== EMPTY))(
    'of %s each draft shows what was shown there',
    (source) => {
      const places = new Map(
        SOURCES.flatMap(entriesOf).flatMap((entry) =>
          entry.oldAddresses.map((old) => [old, entry.address ?? ''] as const),
        ),
      );
      for (const entry of entriesOf(source).filter(({ outcome }) => outcome === 'written')) {
        const theirs = readShown(
          showPictures(textOf(entry, source)?.html ?? ''),
          (tag) => !isOfThePlatform(tag),
        );
        const ours = readDraft(entry);
        expect([entry.title, tell(readHeadings(theirs, entry, places))]).toEqual([entry.title, tell(ours)]);
      }
    },
  );
});

/** Runs in lines, so that a difference is seen where it is; then the counts. */
function tell({ runs, counts }: Shown): string[] {
  return [
    ...runs.map(({ letters, within, marks, to }) =>
      [letters, within, marks, isFile(to) ? 'a file' : to].join(' | '),
    ),
    ...Object.entries(counts).map(([name, count]) => `${name}: ${count}`),
  ];
}

function draftOf({ kind, address = '' }: EntryReport): string {
  const name = address.split('/').findLast(Boolean) ?? '';
  return path.join(project.dist, 'drafts', kind === 'page' ? 'pages' : '', name, 'index.html');
}

/** What the page of a draft shows of its text. */
function readDraft(entry: EntryReport): Shown {
  const prose = findProse(fromHtml(fs.readFileSync(draftOf(entry), 'utf8')));
  const left = entry.notes.filter(({ kind }) => kind === 'embed-left').map(({ found }) => found);
  let embeds = 0;
  const shown = readShown(prose === undefined ? '' : toHtml(prose.children), (tag) => {
    // A link stands for what a program showed there.
    const href = findLoneLink(tag);
    const isEmbed = href !== undefined && left.includes(href);
    // Words around a film are this site's own.
    const isFilm = tag.tagName === 'figure' && (isClassed(tag, 'film') || isClassed(tag, 'recording'));
    if (isEmbed || isFilm) embeds += 1;
    return !isEmbed && !isFilm;
  });
  return { ...shown, counts: { ...shown.counts, films: embeds } };
}

type Tag = Parameters<typeof isClassed>[0];

function findProse(node: ReturnType<typeof fromHtml> | Tag): Tag | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const found = isClassed(child, 'prose') ? child : findProse(child);
    if (found) return found;
  }
  return undefined;
}

/**
 * Substack asks there to subscribe, to share and to comment, and WordPress puts a second link behind one to a file;
 * docs/moving-in.md says that it is left out.
 */
function isOfThePlatform(tag: Tag): boolean {
  return ['subscription-widget-wrap', 'button-wrapper', 'wp-block-file__button'].some((name) =>
    isClassed(tag, name),
  );
}

/** A picture that was offered as a file is shown here, above what it was called. */
function showPictures(html: string): string {
  return html.replace(
    /<a id="wp-block-file[^"]*" href="[^"]*\.(?:jpe?g|png)">([^<]*)<\/a>/g,
    '<img src="x"> $1',
  );
}

/** What the report tells: bold lines that are headings here, and links among the texts that lead to where those are now. */
function readHeadings(theirs: Shown, entry: EntryReport, places: ReadonlyMap<string, string>): Shown {
  const made = entry.notes.flatMap(({ kind, found }) => (kind === 'heading-made' ? [toLetters(found)] : []));
  // Letter by letter: a heading may have been made of several runs, and of a part of one.
  const letters = theirs.runs.flatMap((run) =>
    Array.from(run.letters, (each) => ({ ...run, letters: each })),
  );
  let from = 0;
  for (const heading of made) {
    const length = Array.from(heading).length;
    const isHere = (at: number) =>
      letters
        .slice(at, at + length)
        .every(({ within, marks }) => within === '' && marks.includes('strong')) &&
      letters
        .slice(at, at + length)
        .map((each) => each.letters)
        .join('') === heading;
    while (from < letters.length && !isHere(from)) from += 1;
    for (const each of letters.slice(from, from + length))
      Object.assign(each, { within: 'heading', marks: '' });
  }
  const runs: ShownRun[] = [];
  for (const run of letters) addRun(runs, { ...run, to: run.to === '' ? '' : toPlace(run.to, places) });
  return { runs, counts: { ...theirs.counts, headings: theirs.counts.headings + made.length } };
}

function toPlace(to: string, places: ReadonlyMap<string, string>): string {
  const { pathname, search, href } = new URL(to, 'https://old.invalid');
  if (isFile(pathname)) return 'a file';
  return places.get(pathname + search) ?? href;
}

/** What was handed out there lies beside the text here, under a name in words. */
const isFile = (address: string) => /\.(?:jpe?g|png|pdf|mp3)$/.test(address);

const toLetters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');
