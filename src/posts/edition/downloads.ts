import type { Download } from '../downloads/download.ts';
import type { InspectedDownloads } from '../downloads/inspect-downloads.ts';
import type { Content } from '../source/content.ts';
import { openFilesOfTexts } from './files-of-texts.ts';

/** Finds the files that texts lead to, by their addresses; what lies in public/ has an address already. */
export function openDownloads(
  content: Pick<Content, 'posts' | 'pages'>,
  downloads: InspectedDownloads,
): (text: string, address: string) => Download | undefined {
  const find = openFilesOfTexts(content, downloads);
  return (text, address) => {
    const [file, found] = find(text, address) ?? [];
    if (file === undefined || file.startsWith('/') || !found || 'refused' in found) return undefined;
    return { file, digest: found.digest, ...found.facts };
  };
}
