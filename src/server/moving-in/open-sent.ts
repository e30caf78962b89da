import fs from 'node:fs';
import path from 'node:path';
import { exportError } from '../../import/sources/export-error.ts';
import { openSource } from '../../import/sources/open-source.ts';
import type { OpenedSource } from '../../import/sources/opened-source.ts';
import { isZip } from '../../import/sources/open-zip.ts';
import { missingToWords } from '../../import/pictures/missing.ts';
import type { FetchFile } from '../../import/pictures/fetch-file.ts';
import { wordsOf } from '../../words/words.ts';

/** Opens what was sent: a file, several, zips among them; or a feed, which is fetched as pictures are: from no private network. */
export async function openSent(
  { files, address }: { files: string; address: string | undefined },
  fetchFile: FetchFile,
): Promise<OpenedSource> {
  if (address !== undefined) return openSource(toFeed(address), (each) => fetchFeed(each, fetchFile));
  const names = fs.readdirSync(files).toSorted();
  const zips: OpenedSource[] = [];
  const plain: string[] = [];
  for (const name of names) {
    const file = path.join(files, name);
    if (await isZip(file)) zips.push(await openSource(file));
    else plain.push(name);
  }
  const [only] = zips;
  if (only && zips.length === 1 && plain.length === 0) return only;
  return join([...(plain.length > 0 ? [keepTo(await openSource(files), plain)] : []), ...zips]);
}

function toFeed(address: string): string {
  return /^[a-z]+:\/\//i.test(address) ? address : `https://${address}`;
}

async function fetchFeed(address: string, fetchFile: FetchFile): Promise<Uint8Array> {
  const fetched = await fetchFile(address);
  if ('bytes' in fetched) return fetched.bytes;
  throw exportError(
    'feed-unreachable',
    `${address} could not be fetched: ${missingToWords(fetched.why, wordsOf('en-GB'))}.`,
    'Open the address in your browser. Where it shows there, save it as a file and choose that file.',
  );
}

function keepTo(source: OpenedSource, names: string[]): OpenedSource {
  return { ...source, list: () => names };
}

/** Of two files of one name the first counts. */
function join(sources: readonly OpenedSource[]): OpenedSource {
  const owners = new Map<string, OpenedSource>();
  for (const source of sources)
    for (const name of source.list()) if (!owners.has(name)) owners.set(name, source);
  return {
    list: () => [...owners.keys()],
    read(name) {
      const owner = owners.get(name);
      if (!owner)
        throw exportError('not-in-source', `${name} is none of the files that were sent.`, 'Send it too.');
      return owner.read(name);
    },
    async close() {
      for (const source of sources) await source.close();
    },
  };
}
