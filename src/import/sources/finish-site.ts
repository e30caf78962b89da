import type { ExportFiles, ImportedEntry, ImportedSite } from '../imported.ts';
import { slugOf } from './entry.ts';
import { toLine } from './html/words.ts';
import { createFileFinder, useOwnFiles } from './own-files.ts';

/** What is so for every platform: each text has a title and an id of its own, and shows the files that came with it. */
export function finishSite(site: ImportedSite, files: ExportFiles): ImportedSite {
  const { entries, twins } = partTwins(site.entries);
  const find = createFileFinder(files.list());
  const taken = new Set<string>();
  return {
    ...site,
    unread: [...site.unread, ...twins],
    entries: entries.map((entry) => {
      const sourceId = freeId(entry, taken);
      taken.add(sourceId);
      return { ...useOwnFiles(entry, find), sourceId, title: entry.title || nameUntitled(entry) };
    }),
  };
}

/** Exports in parts, by year or by author, bring what is in two of them twice. */
function partTwins(entries: ImportedEntry[]): { entries: ImportedEntry[]; twins: ImportedSite['unread'] } {
  const kept = new Map<string, ImportedEntry>();
  const twins: ImportedSite['unread'] = [];
  for (const entry of entries) {
    const text = 'html' in entry.body ? entry.body.html : entry.body.markdown;
    const key = [entry.sourceId, entry.slug ?? '', entry.title, text].join('\n');
    if (kept.has(key))
      twins.push({
        what: { code: 'text-named', found: entry.title, also: entry.sourceId },
        why: { code: 'twice' },
      });
    else kept.set(key, entry);
  }
  return { entries: [...kept.values()], twins };
}

/** Two texts that an export calls the same differ by their address at least. */
function freeId({ sourceId, slug }: ImportedEntry, taken: ReadonlySet<string>): string {
  if (!taken.has(sourceId)) return sourceId;
  const named = slug ? `${sourceId}/${slug}` : sourceId;
  if (!taken.has(named)) return named;
  let number = 2;
  while (taken.has(`${named}/${number}`)) number += 1;
  return `${named}/${number}`;
}

const LONGEST_NAME = 60;

/** The words that a text without a title begins with, or those of its address. */
function nameUntitled({ body, slug, address, sourceId }: ImportedEntry): string {
  const text =
    'html' in body ? toLine(body.html.replaceAll('<', ' <')) : body.markdown.replace(/\s+/g, ' ').trim();
  const first = /^.+?[.!?…](?=\s|$)/.exec(text)?.[0] ?? text;
  const short = first.length <= LONGEST_NAME ? first : first.slice(0, first.lastIndexOf(' ', LONGEST_NAME));
  const words = (slug ?? slugOf(address) ?? '').replaceAll(/[-_]+/g, ' ').trim();
  if (words && !/^\d*$/.test(words)) return words.charAt(0).toUpperCase() + words.slice(1);
  return short.replace(/[.,;:\s]+$/, '') || sourceId;
}
