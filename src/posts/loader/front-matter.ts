import { isMap, LineCounter, parseDocument, type Document } from 'yaml';
import { SiteError } from '../../lib/site-error.ts';

export interface SourceFile {
  /** The front matter as data; an empty object where there is none. */
  data: unknown;
  /** The same as a YAML document with positions, for faults that point at a line. */
  document: Document.Parsed;
  /** Turns an offset in the YAML into line and column of the YAML. */
  lineCounter: LineCounter;
  /** What follows the front matter. */
  body: string;
  /** How many lines stand before the body. */
  bodyLine: number;
}

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/**
 * Splits a content file into front matter and body. YAML 1.2: dates stay text and "no" stays a word.
 *
 * @throws {SiteError} `front-matter-unreadable` where the YAML cannot be read at all.
 */
export function readFrontMatter(source: string, file: string): SourceFile {
  const match = source.startsWith('---') ? FRONT_MATTER.exec(source) : null;
  const yaml = match?.[1] ?? '';
  const body = source.slice(match?.[0].length ?? 0);
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false });
  const fault = document.errors[0];
  if (fault) {
    // One line more: the opening "---" stands above the YAML.
    const line = lineCounter.linePos(fault.pos[0]).line + 1;
    throw new SiteError('front-matter-unreadable', `${file}:${line}: ${fault.message}`, {
      file,
      line,
      cause: fault,
    });
  }
  return {
    data: isMap(document.contents) ? document.toJS() : {},
    document,
    lineCounter,
    body,
    bodyLine: source.slice(0, match?.[0].length ?? 0).split('\n').length - 1,
  };
}
