import fs from 'node:fs';
import path from 'node:path';
import type { Clone } from './publishing.ts';

export const NUMBERED_PAGE = '/posts/codependency-vs-interdependence/';
const POST = 'content/posts/codependency-vs-interdependence.mdx';
const SCRIPT = 'src/elements/reading.ts';

/** What a release changes: words alone, which a build renders with the engine it has, or a script too. */
export type Edit = 'content' | 'engine';

/**
 * Gives the release that is made next a number, which its post says in two places and, where the
 * engine is edited, a script that the post names says too: whoever reads two numbers has been sent
 * two releases. Release 0 is of the engine as it is, whose script says no number.
 */
export function numberRelease(folder: string, number: number, edit: Edit = 'engine'): void {
  const change = (file: string, edit: (text: string) => string) => {
    const full = path.join(folder, file);
    fs.writeFileSync(full, edit(fs.readFileSync(full, 'utf8')));
  };
  change(POST, (text) =>
    text
      .replace(/^description: (?:Release \d+! )?/m, `description: Release ${number}! `)
      .replace(/(?:\nThis is the end of release \d+\.\n)?$/, `\nThis is the end of release ${number}.\n`),
  );
  if (edit === 'content' || number === 0) return;
  change(SCRIPT, (text) =>
    text.replace(/(?:\nconsole\.debug\('release \d+'\);\n)?$/, `\nconsole.debug('release ${number}');\n`),
  );
}

export function commitNumbered(clone: Clone, number: number, edit: Edit = 'engine'): void {
  numberRelease(clone.folder, number, edit);
  clone.git('commit', '--quiet', '--all', `--message=content: release ${number}`);
}

export interface NumberedReading {
  /** The numbers that were read; one, where all is of one release. */
  numbers: Set<string>;
  /** How many requests it took. */
  requests: number;
  /** Requests that were not answered by 200. */
  failed: string[];
}

/** Reads the numbered page and all that it names on this site, as a browser would. */
export async function readNumbered(url: string, edit: Edit = 'engine'): Promise<NumberedReading> {
  const reading: NumberedReading = { numbers: new Set(), requests: 0, failed: [] };
  const read = async (address: string) => {
    reading.requests += 1;
    try {
      const response = await fetch(new URL(address, url), { headers: { 'accept-encoding': 'gzip' } });
      const body = await response.text();
      if (response.status === 200) return body;
      reading.failed.push(`${address}: ${response.status}`);
    } catch (error) {
      reading.failed.push(`${address}: ${String(error)}`);
    }
    return '';
  };
  const page = await read(NUMBERED_PAGE);
  const named = [...new Set(Array.from(page.matchAll(/"(\/_astro\/[^"]+)"/g), ([, asset = '']) => asset))];
  const assets = await Promise.all(named.filter((asset) => !asset.endsWith('.woff2')).map(read));
  const places = [
    /name="description" content="Release (\d+)!/.exec(page)?.[1],
    /This is the end of release (\d+)\./.exec(page)?.[1],
    ...(edit === 'engine' ? [findInScripts(assets)] : []),
  ];
  for (const number of places) reading.numbers.add(number ?? 'no number');
  return reading;
}

/** The number that a script of the page says; 0, where they are there and say none. */
function findInScripts(assets: readonly string[]): string | undefined {
  const numbers = assets.flatMap((asset) => /release (\d+)/.exec(asset)?.[1] ?? []);
  return numbers[0] ?? (assets.length > 0 ? '0' : undefined);
}
