import { SiteError } from '../../lib/site-error.ts';
import type { Fault } from '../checks/report.ts';
import { tellSteps } from '../checks/tell-fault.ts';
import { readText } from './read-text.ts';
import { faultAt, type MendWords, type SourceText } from './source-text.ts';
import { readYaml, type YamlSource } from './yaml-file.ts';

/** Where the parts of a document stand in its text. */
export interface FrontMatter {
  /** The YAML between the fences, with its last line end. */
  start: number;
  end: number;
  bodyStart: number;
}

/** Empty lines and spaces may stand before it: an editor that puts them there does not change what is meant. */
const OPENING = /^(?:[ \t]*\n)*[ \t]*---[ \t]*\n/;
/** Begins with the end of the line above, which may be the opening fence. */
const CLOSING = /\n---[ \t]*(?:\n|$)/g;
const MEANT = /^\s*---/;

/** A text without front matter is all body. */
const NONE: FrontMatter = { start: 0, end: 0, bodyStart: 0 };

/** The one place that knows where front matter ends; of a text as {@link readText} gives it. */
export function splitFrontMatter(source: string): FrontMatter | undefined {
  const opening = OPENING.exec(source)?.[0].length;
  if (opening === undefined) return MEANT.test(source) ? undefined : NONE;
  CLOSING.lastIndex = opening - 1;
  const closing = CLOSING.exec(source);
  return closing
    ? { start: opening, end: closing.index + 1, bodyStart: closing.index + closing[0].length }
    : undefined;
}

/** The same, with a fault where somebody meant front matter and its fences are none. */
function readFences(text: SourceText): { front: FrontMatter; faults: Fault[] } {
  const front = splitFrontMatter(text.source);
  if (front) return { front, faults: [] };
  const offset = text.source.indexOf('---');
  const line = text.source.slice(offset).split(/[\n\u2028\u2029]/)[0] ?? '';
  const isOpen = /^---[ \t]*$/.test(line) && !/[\u2028\u2029]/.test(text.source.charAt(offset + line.length));
  return {
    front: { start: 0, end: 0, bodyStart: text.source.length },
    faults: [
      faultAt(text, offset, line.length, 'front-matter-fence', {
        message: isOpen
          ? 'The fields at the top begin here and end nowhere.'
          : 'Above the fields stands a line of three hyphens with something else on it.',
        found: line,
        expected: 'a line of three hyphens above the fields and one below them',
        mend: mendFence(text.source),
      }),
    ],
  };
}

/** A line of hyphens that was meant to be one of three; alone, a hyphen begins an entry of a list. */
const NEARLY = /^[ \t\u00A0\u2028\u2029]*(?:[-–—]{2,}|—)[ \t\u00A0\u2028\u2029]*$/gm;

/** The first line of hyphens that makes a whole of it where it is put right. */
function mendFence(source: string): MendWords {
  for (const { 0: line, index } of source.matchAll(NEARLY)) {
    const at = { offset: index, length: line.length };
    const front = splitFrontMatter(`${source.slice(0, index)}---${source.slice(index + line.length)}`);
    if (front && front !== NONE) return { write: '---', at };
  }
  return { advice: 'Put a line of three hyphens above the fields and one below them.', example: '---' };
}

/**
 * Front matter and body of a document by itself, such as one of an earlier commit.
 *
 * @throws {SiteError} with the slug of the first fault, where it cannot be read
 */
export function readFrontMatter(written: string, file: string): { data: unknown; body: string } {
  const { text, faults } = readText(file, written);
  refuseFaults(faults);
  return readFrontMatterOf(text);
}

/** @throws {SiteError} with the slug of the first fault, where it cannot be read */
export function readFrontMatterOf(text: SourceText): { data: unknown; body: string } {
  const { yaml, bodyStart, faults } = readFront(text);
  refuseFaults(faults);
  return { data: yaml.data, body: text.source.slice(bodyStart) };
}

/** Front matter with its places, where the body begins, and all that is wrong in how it is written. */
export function readFront(text: SourceText): { yaml: YamlSource; bodyStart: number; faults: Fault[] } {
  const { front, faults } = readFences(text);
  const { yaml, faults: inYaml } = readYaml(text, text.source.slice(front.start, front.end), front.start);
  return { yaml, bodyStart: front.bodyStart, faults: [...faults, ...inYaml] };
}

/**
 * The data of a content file by itself: its front matter, or all of it where it is YAML.
 *
 * @throws {SiteError} with the slug of the first fault, where it cannot be read
 */
export function readData(written: string, file: string): unknown {
  if (file.endsWith('.mdx')) return readFrontMatter(written, file).data;
  const { text, faults } = readText(file, written);
  const { yaml, faults: inYaml } = readYaml(text, text.source, 0);
  refuseFaults([...faults, ...inYaml]);
  return yaml.data;
}

/** @throws {SiteError} with the slug and the place of the first of them */
export function refuseFaults([fault]: readonly Fault[]): void {
  if (!fault) return;
  const { slug, file, line, message } = fault;
  throw new SiteError(slug, `${file}:${line}: ${message}`, { file, line, hint: tellSteps(fault) });
}
