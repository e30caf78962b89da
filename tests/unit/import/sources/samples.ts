import fs from 'node:fs';
import path from 'node:path';
import type { ExportFiles } from '../../../../src/import/imported.ts';

/** Real exports lie beside the project, where they are there at all; they are read and never copied. */
const SAMPLES = path.resolve('../shared/samples');

export const hasSamples = fs.existsSync(SAMPLES);

export function sampleOf(name: string): string {
  return path.join(SAMPLES, name);
}

/** An export that is held in memory. */
export function filesOf(files: Record<string, string | Uint8Array>): ExportFiles {
  return {
    list: () => Object.keys(files),
    read: (name) => {
      const content = files[name];
      if (content === undefined) return Promise.reject(new Error(`${name} is not there`));
      return Promise.resolve(typeof content === 'string' ? new TextEncoder().encode(content) : content);
    },
  };
}

/** Words alone, as a reader meets them: to hold two texts against each other, whatever their markup. */
export function wordsIn(html: string): string[] {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#x26;', '&')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** The body of an entry whose text is HTML. */
export function htmlOf(
  entry: { body: { html: string } | { markdown: string; file: string } } | undefined,
): string {
  return entry && 'html' in entry.body ? entry.body.html : '';
}
