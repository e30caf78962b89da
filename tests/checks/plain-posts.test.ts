import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkFiles } from '../../src/posts/checks/check-content.ts';
import type { Fault } from '../../src/posts/checks/report.ts';
import { parseDocument } from '../../src/posts/source/content.ts';
import { splitFrontMatter } from '../../src/posts/source/front-matter.ts';
import type { Part } from '../../src/posts/source/parts.ts';
import { readContent } from '../../src/posts/source/read-content.ts';
import { normalizeText, readText } from '../../src/posts/source/read-text.ts';
import { toStoredForm } from '../../src/posts/source/stored-form.ts';
import { listPictures, readPlainPosts, sortFaults, type PlainPost } from '../plain-posts.ts';
import { OF_A_PROGRAM, readSentences } from '../plain-sentences.ts';
import { showFootnote } from '../unit/source/show-footnote.ts';
import { FIXTURES } from './fixture.ts';

const POSTS = readPlainPosts();

/** All that is told of the posts beside each other, but for spelling, which is another matter. */
async function check(write: (post: PlainPost) => string): Promise<Map<string, Fault[]>> {
  const files = await readContent(path.join(FIXTURES, 'base'));
  for (const post of POSTS) files.texts.set(`posts/${post.name}.mdx`, write(post));
  for (const picture of listPictures()) files.others.add(`posts/${picture}`);
  const now = new Date('2026-11-24T12:00:00Z');
  const { faults } = await checkFiles(files, 'content', { now, production: true });
  return Map.groupBy(
    faults.filter(({ slug }) => slug !== 'spelling'),
    ({ file }) => path.basename(file, '.mdx'),
  );
}

const toTold = (faults: readonly Fault[] = []) =>
  sortFaults(faults.map(({ line, slug }) => `${line} ${slug}`));

it('are twenty, of a thousand words or so each', () => {
  expect(POSTS).toHaveLength(20);
  for (const { written } of POSTS) {
    const { bodyStart = 0 } = splitFrontMatter(normalizeText(written)) ?? {};
    const words = normalizeText(written).slice(bodyStart).trim().split(/\s+/).length;
    expect(words).toBeGreaterThan(900);
    expect(words).toBeLessThan(1200);
  }
});

describe('a post as people write', () => {
  let told: Map<string, Fault[]>;
  let toldOfMended: Map<string, Fault[]>;
  let toldOfStored: Map<string, Fault[]>;
  beforeAll(async () => {
    told = await check(({ written }) => written);
    toldOfMended = await check(({ mended }) => mended);
    toldOfStored = await check(({ mended }) => store(mended));
  }, 120_000);

  describe.each(POSTS)('$name', ({ name, written, faults, mended }) => {
    it('has each of its faults told in one round, and nothing else', () => {
      expect(toTold(told.get(name))).toEqual(faults);
    });

    it('has its faults told in sentences of which none is a program’s', () => {
      for (const fault of told.get(name) ?? []) expect(readSentences(fault)).not.toMatch(OF_A_PROGRAM);
    });

    it('has no fault left once these are mended', () => {
      expect(toTold(toldOfMended.get(name))).toEqual([]);
    });

    it('is shown with its words, in their order', () => {
      expect(readShown(mended)).toEqual(readWords(mended));
      if (faults.length > 0) expect(mended).not.toBe(written);
    });

    it('says the same in the form in which it is kept, which stays as it is', () => {
      const stored = store(mended);
      expect(toTold(toldOfStored.get(name))).toEqual([]);
      expect(readShown(stored)).toEqual(readShown(mended));
      expect(store(stored)).toBe(stored);
    });
  });
});

function store(written: string): string {
  const source = normalizeText(written);
  return toStoredForm(source, splitFrontMatter(source)?.bodyStart ?? 0);
}

/** The words of a page, read off its HTML. */
function readShown(written: string): string[] {
  const { text } = readText('content/posts/a.mdx', written);
  const html = toHtml(parseDocument('post', text).rendered.parts)
    .replace(/<\/?(?:a|code|del|em|strong)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&\w+;/g, ' ');
  return html.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function toHtml(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('footnote' in part) return showFootnote(part.footnote);
      if ('download' in part) return toHtml(part.download.parts);
      return 'picture' in part ? ` ${part.picture.caption ?? ''} ` : ` ${toHtml(part.parts)} `;
    })
    .join('');
}

/** The words of a text, read by somebody who knows of Markdown only what a reader of the page does not see. */
function readWords(written: string): string[] {
  const body = notesLast(normalizeText(written).split(/^---$/m).slice(2).join('---'))
    // Tags on lines of their own, with what is in them.
    .replace(/^<\/?[A-Za-z][^\n]*>$/gm, '')
    .replace(/<\/?br ?\/?>/g, ' ')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\]\([^)]*\)/g, '] ')
    // Numbers of lists are made by browsers.
    .replace(/^\d+[.)][ \t\u00A0]/gm, '');
  return body.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** With the notes at the end, where readers find them, and their numbers for their marks. */
function notesLast(body: string): string {
  const marks = [...new Set(Array.from(body.matchAll(/\[\^([^\]]+)\](?!:)/g), ([, mark = '']) => mark))];
  const note = (mark: string) => new RegExp(`^\\[\\^${mark}\\]: (.*)$`, 'm');
  const notes = marks.map((mark) => note(mark).exec(body)?.[1] ?? '');
  const rest = marks.reduce((text, mark) => text.replace(note(mark), ''), body);
  return [
    rest.replace(/\[\^([^\]]+)\]/g, (_, mark: string) => ` ${marks.indexOf(mark) + 1} `),
    ...notes,
  ].join('\n\n');
}
