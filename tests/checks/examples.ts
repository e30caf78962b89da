import fs from 'node:fs';
import { applyMend } from '../../src/posts/checks/apply-mend.ts';
import { tryFor } from '../../src/posts/checks/boundary.ts';
import type { Example } from '../../src/posts/checks/checks-guide.ts';
import { FAULT_KINDS, type FaultSlug } from '../../src/posts/checks/fault-kinds.ts';
import { openOutputCheck } from '../../src/posts/checks/guard/output.ts';
import type { Fault } from '../../src/posts/checks/report.ts';
import { readLexicon } from '../../src/posts/checks/words/lexicon.ts';
import { nameToMediaKind } from '../../src/posts/media/media-kind.ts';
import { checkPictureFiles } from '../../src/posts/checks/rules/picture-files.ts';
import { CONTENT_SCHEMAS } from '../../src/posts/schema/content-schemas.ts';
import { parseContent } from '../../src/posts/source/content.ts';
import { createContentFiles, type FoundFile } from '../../src/posts/source/content-files.ts';
import { nameToDownload } from '../../src/posts/downloads/download.ts';
import { nameToKind } from '../../src/posts/pictures/picture-name.ts';
import { textToSource } from '../../src/posts/source/source-text.ts';
import { openCache } from '../../src/lib/cache.ts';
import { checkFound, editBase, editFiles, FIXTURES, MENDED, readFixture } from './fixture.ts';

/** What the files of a fixture are once they are mended as they are told to be, with what is wrong before and after. */
export interface MendedFixture {
  slug: FaultSlug;
  before: FoundFile[];
  faults: Fault[];
  after: FoundFile[];
  left: Fault[];
}

/** Every kind of fault that content can have, in the order of the table. */
export async function mendFixtures(): Promise<MendedFixture[]> {
  const mended: MendedFixture[] = [];
  for (const slug of listSlugs()) {
    if (!fs.existsSync(`${FIXTURES}/${slug}.json`)) continue;
    const before = editBase(readFixture(slug));
    const { faults } = await checkFound(before);
    const own = MENDED[slug];
    const after = own ? editFiles(before, own) : await mendAll(before, faults);
    mended.push({ slug, before, faults, after, left: (await checkFound(after)).faults });
  }
  return mended;
}

function listSlugs(): FaultSlug[] {
  return Object.keys(FAULT_KINDS).filter((slug): slug is FaultSlug => slug in FAULT_KINDS);
}

/** One after the other, since each moves what stands behind it. */
async function mendAll(files: FoundFile[], faults: Fault[]): Promise<FoundFile[]> {
  const fault = faults.find(({ mend }) => !('advice' in mend));
  if (!fault) return files;
  const mended = applyMend(files, fault);
  const { faults: left } = await checkFound(mended);
  return left.length < faults.length ? mendAll(mended, left) : files;
}

/** Every kind of fault as docs/checks.md shows it. */
export function toExamples(fixtures: readonly MendedFixture[]): Example[] {
  const examples = new Map<FaultSlug, Example>();
  for (const { slug, before, faults, after } of fixtures) {
    const fault = faults.find((each) => each.slug === slug);
    if (fault) examples.set(slug, { fault, ...compare(before, after) });
  }
  for (const fault of [failCheck(), nameInOutput(), pictureInPublic()])
    examples.set(fault.slug, { fault, wrong: [], right: [] });
  return listSlugs().flatMap((slug) => examples.get(slug) ?? []);
}

/** The names and the lines that one of the two has and the other has not. */
function compare(
  before: readonly FoundFile[],
  after: readonly FoundFile[],
): { wrong: string[]; right: string[] } {
  const lines = (files: readonly FoundFile[]) =>
    files.flatMap((found) =>
      found.type === 'file'
        ? [`content/${found.file}`, ...readLines(found)]
        : [`content/${found.file} (a ${found.type})`],
    );
  const [all, others] = [lines(before), lines(after)];
  const [wrong, right] = [without(all, others), without(others, all)];
  // Lines that stand at another place are shown with what they have changed places with.
  return wrong.length + right.length > 0 ? { wrong, right } : compareOrder(all, others);
}

/** What is left of two lists without what both begin and end with. */
function compareOrder(
  all: readonly string[],
  others: readonly string[],
): { wrong: string[]; right: string[] } {
  const start = all.findIndex((line, index) => line !== others[index]);
  const end = all.toReversed().findIndex((line, index) => line !== others[others.length - 1 - index]);
  return start < 0
    ? { wrong: [], right: [] }
    : { wrong: all.slice(start, all.length - end), right: others.slice(start, others.length - end) };
}

function readLines({ file, read }: FoundFile): string[] {
  // A picture has no lines, and those of a PDF are nothing to read.
  if (nameToKind(file) ?? nameToMediaKind(file) ?? nameToDownload(file)) return [];
  return new TextDecoder().decode(read()).split('\n').filter(Boolean);
}

/** As often as a line stands in the one and not in the other. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Found where a rule has a fault itself. */
function failCheck(): Fault {
  const [fault] = tryFor(textToSource('content/posts/first.mdx', ''), () => {
    throw new Error('what it says');
  });
  if (!fault) throw new Error('No fault is told.');
  return fault;
}

/** Found in what was built. */
function nameInOutput(): Fault {
  const cache = openCache('/nowhere', 'examples');
  const check = openOutputCheck({
    sources: [],
    getLexicon: readLexicon,
    names: cache.openTable('names'),
    words: cache.openTable('words'),
  });
  const [fault] = check([
    { name: 'posts/first/index.html', digest: '', read: () => Buffer.from('<p>Emma asked.</p>') },
  ]).faults;
  if (!fault) throw new Error('No fault is told.');
  return fault;
}

/** Found in public/, of which fixtures have nothing. */
function pictureInPublic(): Fault {
  const facts = { kind: 'jpeg', width: 4, height: 3, hasAlpha: false, frames: 1 } as const;
  const metadata = ['who took it', 'where it was taken (GPS)'];
  const [fault] = checkPictureFiles(parseContent(createContentFiles(), 'content').content, {
    schemas: CONTENT_SCHEMAS,
    pictures: new Map([['/images/beach.jpg', { facts, metadata, digest: '' }]]),
    name: 'content',
  });
  if (!fault) throw new Error('No fault is told.');
  return fault;
}
