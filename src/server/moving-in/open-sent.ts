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

/**
 * Everything that was sent, as one. What has the name of something else is put into a folder of its own, with all that came
 * with it: two exports of one platform have files of the same names. A zip that was sent twice is there once.
 */
async function join(sources: readonly OpenedSource[]): Promise<OpenedSource> {
  const owners = new Map<string, { source: OpenedSource; name: string }>();
  const isOther = async (source: OpenedSource, name: string) => {
    const there = owners.get(name);
    if (!there) return false;
    try {
      const [own, others] = await Promise.all([source.read(name), there.source.read(there.name)]);
      return !Buffer.from(own).equals(others);
    } catch {
      // That it cannot be read is told when it is asked for.
      return true;
    }
  };
  for (const source of sources) {
    let folder = '';
    for (const name of source.list()) if (folder === '' && (await isOther(source, name))) folder = findFree();
    for (const name of source.list()) {
      const place = folder + name;
      if (!owners.has(place)) owners.set(place, { source, name });
    }
  }
  return {
    list: () => [...owners.keys()],
    read(place) {
      const owner = owners.get(place);
      if (!owner)
        throw exportError('not-in-source', `${place} is none of the files that were sent.`, 'Send it too.');
      return owner.source.read(owner.name);
    },
    async close() {
      for (const source of sources) await source.close();
    },
  };

  function findFree(): string {
    let number = 2;
    while ([...owners.keys()].some((name) => name.startsWith(`${number}/`))) number += 1;
    return `${number}/`;
  }
}
