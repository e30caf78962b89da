import type { FoundFile } from '../source/content-files.ts';
import { findLineStarts } from '../source/source-text.ts';
import type { Fault, Span } from './report.ts';

/** The files of a content folder with one fault mended; the same ones where only its writer can mend it. */
export function applyMend(files: readonly FoundFile[], { file, mend }: Fault): FoundFile[] {
  if ('advice' in mend) return [...files];
  const name = file.slice(0, file.indexOf('/') + 1);
  return files.map((found) => {
    const path = `${name}${found.file}`;
    if ('rename' in mend) {
      if (!`${path}/`.startsWith(`${mend.rename}/`)) return found;
      return { ...found, file: `${mend.to}${path.slice(mend.rename.length)}`.slice(name.length) };
    }
    return path === file ? toFound(found, applyWrite(readText(found), mend)) : found;
  });
}

/** A text as it lies in its file, with something written into it. */
function applyWrite(text: string, { write, replaces }: { write: string; replaces: Span }): string {
  // Places are counted without the byte order mark, and an end of line of Windows is at the same place as any other.
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const lineStarts = findLineStarts(text);
  const offsetOf = (line: number, column: number) =>
    (lineStarts[line - 1] ?? text.length) + column - 1 + (line === 1 ? mark : 0);
  const start = offsetOf(replaces.line, replaces.column);
  return text.slice(0, start) + write + text.slice(offsetOf(replaces.endLine, replaces.endColumn));
}

function readText({ read }: FoundFile): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(read());
}

function toFound(found: FoundFile, text: string): FoundFile {
  const bytes = new TextEncoder().encode(text);
  return { ...found, size: bytes.length, read: () => bytes };
}
