import { splitFrontMatter, readFront } from '../../posts/source/front-matter.ts';
import { readText } from '../../posts/source/read-text.ts';
import { findLineStarts, type SourceText } from '../../posts/source/source-text.ts';
import { readYaml, type YamlSource } from '../../posts/source/yaml-file.ts';
import type { Fault, Span } from '../../posts/checks/report.ts';

/** A text with what is asked of it for each of its faults. */
export interface CheckedText {
  file: string;
  source: string;
  /** Its fields with their places. */
  yaml: YamlSource;
  /** Where the text below the fields begins, as the form shows it; behind all of a file that has none. */
  bodyStart: number;
  offsetOf: (line: number, column: number) => number;
}

export function toCheckedText(file: string, written: string): CheckedText {
  const { text } = readText(file, written);
  const lineStarts = findLineStarts(text.source);
  return {
    file,
    source: text.source,
    ...readParts(text),
    offsetOf: (line, column) => (lineStarts[line - 1] ?? text.source.length) + column - 1,
  };
}

function readParts(text: SourceText): Pick<CheckedText, 'yaml' | 'bodyStart'> {
  const { source, file } = text;
  if (!file.endsWith('.mdx')) return { yaml: readYaml(text, source, 0).yaml, bodyStart: source.length };
  const { bodyStart } = splitFrontMatter(source) ?? { bodyStart: 0 };
  const empty = /^\n*/.exec(source.slice(bodyStart))?.[0].length ?? 0;
  return { yaml: readFront(text).yaml, bodyStart: bodyStart + empty };
}

/** Where a fault stands in the text. */
export function findRange({ offsetOf, source }: CheckedText, { line, column, length }: Fault): Range {
  const start = offsetOf(line, column);
  return { start, end: Math.min(source.length, start + length) };
}

export function findSpan({ offsetOf }: CheckedText, span: Span): Range {
  return { start: offsetOf(span.line, span.column), end: offsetOf(span.endLine, span.endColumn) };
}

interface Range {
  start: number;
  end: number;
}
