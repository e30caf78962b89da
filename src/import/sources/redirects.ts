import { parse } from 'yaml';
import { isRecord, isText } from '../../lib/type-guards.ts';
import { keyOfOldAddress } from '../../posts/old-address.ts';
import type { ImportedEntry, ImportedSite } from '../imported.ts';
import { toPath } from '../old-addresses.ts';
import type { UnreadItem } from '../unread.ts';
import { decodeBytes } from './decode-bytes.ts';
import { exportError } from './export-error.ts';
import { findJson, firstText, listAt, recordsAt, textAt, valueAt } from './loose-json.ts';
import { readTable } from './read-table.ts';
import { tellBytes } from './tell-text.ts';

/** Where an address leads that the old site was told to lead on. */
export interface Redirect {
  from: string;
  to: string;
}

interface RedirectFile {
  path: string;
  bytes: Uint8Array;
}

/** Steps from one address to the next; more of them are a circle. */
const MOST_STEPS = 10;

/**
 * The redirects that a platform was told of by hand, each with the text that it ends at: a table of Wix or of WordPress' plugin
 * Redirection, its JSON, Squarespace's lines, and the files of Ghost. What ends at no text is told.
 */
export function joinRedirects(site: ImportedSite, files: readonly RedirectFile[]): ImportedSite {
  const unread: ImportedSite['unread'] = [];
  const read = files.flatMap((file) => {
    try {
      return readRedirects(file);
    } catch (error) {
      const exactly = error instanceof Error ? error.message : String(error);
      unread.push({
        what: { code: 'redirects', found: file.path },
        why: { code: 'cannot-be-read', found: exactly },
      });
      return [];
    }
  });
  const known = new Map(read.map((redirect) => [keyOf(redirect.from), redirect.to]));
  const texts = new Set(site.entries.flatMap(listKeys));
  const hosts = new Set(
    [site.address, ...site.entries.map(({ address }) => address)].flatMap((each) => hostOf(each) ?? []),
  );
  const redirects: Redirect[] = [];
  for (const { from, to } of read) {
    const what: UnreadItem = { code: 'redirect', found: from, also: to };
    const host = hostOf(to);
    const isElsewhere = host !== undefined && hosts.size > 0 && !hosts.has(host);
    const end = isElsewhere ? undefined : follow(to, known, texts);
    if (isPattern(from)) unread.push({ what, why: { code: 'many-addresses' } });
    else if (end === undefined) unread.push({ what, why: { code: 'leads-nowhere' } });
    else if (!texts.has(keyOf(from))) redirects.push({ from, to: end });
  }
  return {
    ...site,
    redirects: [...site.redirects, ...redirects],
    unread: [...site.unread, ...unread],
  };
}

/** @throws {SiteError} where a file that was given as one of redirects is none */
export function requireRedirects({ path, bytes }: RedirectFile): RedirectFile {
  if (tellBytes(bytes, path) === 'redirects') return { path, bytes };
  throw exportError(
    'redirects-unknown',
    `${path}: no list of redirects that is known here.`,
    'Give the table of Wix (Old URL, New URL), the CSV or JSON of WordPress’ plugin Redirection, the lines of Squarespace (/old -> /new 301), or redirects.json or redirects.yaml of Ghost.',
  );
}

function listKeys({ address, otherAddresses }: ImportedEntry): string[] {
  return [address, ...otherAddresses].flatMap((each) => toPath(each) ?? []).map(keyOfOldAddress);
}

function hostOf(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  return new URL(address).hostname.replace(/^www\./, '');
}

function keyOf(address: string): string {
  return keyOfOldAddress(toPath(address) ?? address);
}

/** The address of the text that it leads to, over others where it must be. */
function follow(
  to: string,
  known: ReadonlyMap<string, string>,
  texts: ReadonlySet<string>,
): string | undefined {
  let found: string | undefined = to;
  for (let step = 0; found !== undefined && step < MOST_STEPS; step += 1) {
    if (texts.has(keyOf(found))) return found;
    found = known.get(keyOf(found));
  }
  return undefined;
}

function isPattern(from: string): boolean {
  return /[*^$()[\]|\\]/.test(from);
}

function readRedirects({ path, bytes }: RedirectFile): Redirect[] {
  const text = decodeBytes(bytes).replace(/^\ufeff/, '');
  const start = text.trimStart();
  if (/^[[{]/.test(start)) return readJson(findJson(text));
  if (/^30[12]['"]?\s*:/.test(start)) return readYaml(parse(text));
  const lines = readLines(text);
  return lines.length > 0 ? lines : readTable(bytes, path).flatMap(rowToRedirect);
}

/** What the plugin Redirection of WordPress exports, and Ghost's own file. */
function readJson(json: unknown): Redirect[] {
  const ghost = listAt({ json }, 'json').flatMap((each) =>
    toRedirect(plain(textAt(each, 'from')), textAt(each, 'to')),
  );
  const plugin = recordsAt(json, 'redirects').flatMap((each) =>
    valueAt(each, 'enabled') === false
      ? []
      : toRedirect(
          valueAt(each, 'regex') === true ? `^${textAt(each, 'url') ?? ''}` : textAt(each, 'url'),
          firstText(each, 'action_data.url', 'action_data'),
        ),
  );
  return [...ghost, ...plugin];
}

/** Ghost reads its addresses as patterns; those of one address are written as what they stand for. */
function plain(from: string | undefined): string | undefined {
  const bare = from
    ?.replaceAll('\\/', '/')
    .replaceAll('\\.', '.')
    .replace(/^\^/, '')
    .replace(/(?:\/\?)?\$$/, '');
  return bare === undefined || isPattern(bare) ? from : bare;
}

/** "301:" and "302:", each with its addresses below it. */
function readYaml(data: unknown): Redirect[] {
  if (!isRecord(data)) return [];
  return Object.values(data).flatMap((group) =>
    isRecord(group)
      ? Object.entries(group).flatMap(([from, to]) => toRedirect(plain(from), isText(to) ? to : undefined))
      : [],
  );
}

/** "/old -> /new 301" */
function readLines(text: string): Redirect[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [, from, to] = /^\s*(\/\S*)\s+->\s+(\S+)/.exec(line) ?? [];
    return toRedirect(from, to);
  });
}

function rowToRedirect(row: Record<string, string>): Redirect[] {
  const find = (name: RegExp) => Object.entries(row).find(([column]) => name.test(column.trim()))?.[1];
  const from = find(/^(?:old|source|from)(?: ?url)?$/i);
  return toRedirect(
    find(/^regex$/i) === '1' ? `^${from ?? ''}` : from,
    find(/^(?:new|target|to)(?: ?url)?$/i),
  );
}

function toRedirect(from: string | undefined, to: string | undefined): Redirect[] {
  return from !== undefined && to !== undefined && from.trim() !== '' && to.trim() !== ''
    ? [{ from: from.trim(), to: to.trim() }]
    : [];
}
