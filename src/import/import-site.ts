import fs from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { keyOfOldAddress } from '../posts/old-address.ts';
import { isText } from '../lib/type-guards.ts';
import { SiteError } from '../lib/site-error.ts';
import { writeWhole } from '../lib/write-whole.ts';
import { readBody, type ImportedText } from './convert/to-text.ts';
import { findComparison } from './compare/find-comparison.ts';
import { readLetters } from './convert/kinds.ts';
import { toPlainPage } from './convert/plain-page.ts';
import { writeText } from './convert/write-text.ts';
import { readLexicon, type Lexicon } from '../posts/checks/words/lexicon.ts';
import { entryToFacts, type Facts } from './facts.ts';
import type { ExportFiles, ImportedEntry, ImportedSite } from './imported.ts';
import { noteMove, undoHalfMoves } from './half-moved.ts';
import { readKnownSite, type KnownSite, type KnownText } from './known-site.ts';
import { nameEntry } from './names.ts';
import { listOldAddresses, listRedirected, makeFindAddress, type FindAddress } from './old-addresses.ts';
import { makeBringFile, type BringFile } from './pictures/bring-files.ts';
import type { FetchFile } from './pictures/fetch-file.ts';
import { nameFiles, placeFiles, type CleanPicture } from './pictures/place-files.ts';
import type { ImportNote } from './notes.ts';
import { makeProposeStories, type ProposeStories } from './propose-stories.ts';
import type { EntryReport, ImportReport } from './report.ts';
import { createFileFinder, type FindFile } from './sources/own-files.ts';
import { tellApart } from './tell-apart.ts';
import { textVersion } from './text-version.ts';
import { listUnmapped, makeFindTopic, tellTopics, type FindTopic } from './topics.ts';

export interface ImportOptions {
  /** What the report calls the source. */
  source: string;
  site: ImportedSite;
  files: ExportFiles;
  /** The content folder. */
  content: string;
  /** Where what is half done lies, on the same disk as the content. */
  workFolder: string;
  topics?: { file: string; text: string } | undefined;
  isDryRun: boolean;
  now: Date;
  fetchFile: FetchFile;
  clean: CleanPicture;
  /** A text with further addresses that lead to it, and otherwise as it was; where it is left out, they are told alone. */
  addAddresses?: (file: string, written: string, addresses: readonly string[]) => string;
  onProgress?: (done: number, all: number, title: string) => void;
  /** Told of each text once it is there, whole. */
  onEntry?: (entry: EntryReport) => void;
}

/** A text and where it is to be. */
interface Planned {
  entry: ImportedEntry;
  name: string;
  address: string;
  there: KnownText | undefined;
  /** Where it was; of one that is there already, what is not known of it yet and redirects tell. */
  previousAddresses: string[];
}

/**
 * Writes drafts of what another site holds, one after the other. What an import before has brought stays as it is, and so
 * does everything else: each draft comes into being whole, in a folder of its own.
 */
export async function importSite(options: ImportOptions): Promise<ImportReport> {
  const { content, workFolder, isDryRun, onProgress, onEntry } = options;
  if (!isDryRun) undoHalfMoves(workFolder, content);
  const known = await readKnownSite(content);
  const site = tellApart(options.site, known);
  const findTopic = makeFindTopic(known.topics, options.topics);
  const plans = planEntries(site, known);
  const moved = new Map(plans.map(({ address, entry }) => [address, listOldAddresses(entry, site)]));
  const context: Context = {
    options,
    known,
    findTopic,
    findAddress: makeFindAddress(site, moved),
    bring: makeBringFile({ ...options, folder: path.join(workFolder, 'files') }),
    hasFile: makeHasFile(options.files),
    findFile: createFileFinder(options.files.list()),
    propose: makeProposeStories(known, openOnce(readLexicon)),
  };
  // Of an import that was stopped.
  fs.rmSync(path.join(workFolder, 'half'), { recursive: true, force: true });
  const entries: EntryReport[] = [];
  for (const [index, plan] of plans.entries()) {
    onProgress?.(index, plans.length, plan.entry.title);
    const entry = plan.there ? lead(plan, plan.there, options) : await importEntry(plan, context);
    entries.push(entry);
    onEntry?.(entry);
  }
  onProgress?.(plans.length, plans.length, '');
  // What was fetched is where it belongs, and an original may tell where it was taken.
  if (!isDryRun && entries.every(({ outcome }) => outcome !== 'failed'))
    fs.rmSync(workFolder, { recursive: true, force: true });
  return {
    source: options.source,
    platform: site.platform,
    ...(site.title !== undefined && { title: site.title }),
    isDryRun,
    entries,
    unread: site.unread,
    unmapped: listUnmapped(site, known, findTopic),
  };
}

interface Context {
  options: ImportOptions;
  known: KnownSite;
  findTopic: FindTopic;
  findAddress: FindAddress;
  bring: BringFile;
  hasFile: (path: string) => boolean;
  findFile: FindFile;
  propose: ProposeStories;
}

/** The words of a language take a while to read. */
function openOnce(read: () => Lexicon): () => Lexicon {
  let known: Lexicon | undefined;
  return () => (known ??= read());
}

function makeHasFile(files: ExportFiles): (path: string) => boolean {
  const own = new Set(files.list());
  return (file) => own.has(file);
}

/** Names for all before any is written, so that links among them are known. */
function planEntries(site: ImportedSite, known: KnownSite): Planned[] {
  const taken = new Set(known.taken);
  const planned = site.entries.map((entry): Planned => {
    const there = known.imported.get(entry.sourceId);
    const name = there?.address.split('/').findLast(Boolean) ?? nameEntry(entry, taken);
    const address = there?.address ?? (entry.kind === 'post' ? `/posts/${name}/` : `/${name}/`);
    return { entry, name, address, there, previousAddresses: [] };
  });
  // What two texts claim is the first one's, and what this site has at an address stays there.
  const seen = new Set([...known.addresses, ...planned.map(({ address }) => address)].map(keyOfOldAddress));
  return planned.map((plan) => {
    const free = listOldAddresses(plan.entry, site).filter((old) => {
      const key = keyOfOldAddress(old);
      const isFree = !seen.has(key);
      seen.add(key);
      return isFree;
    });
    const redirected = listRedirected(plan.entry, site);
    // What its coach took out of a text since stays out.
    return { ...plan, previousAddresses: plan.there ? free.filter((old) => redirected.includes(old)) : free };
  });
}

/** In full, where the export tells of what site: a path in a text is one of it. */
function addressIn({ address }: ImportedEntry, site: ImportedSite): string | undefined {
  if (address === undefined || site.address === undefined) return address ?? site.address;
  return URL.canParse(address, site.address) ? new URL(address, site.address).href : address;
}

function reportOf({ entry, address, previousAddresses }: Planned): Omit<EntryReport, 'outcome'> {
  return {
    sourceId: entry.sourceId,
    kind: entry.kind,
    title: entry.title,
    state: entry.state,
    address,
    oldAddresses: previousAddresses,
    notes: [],
    pictures: 0,
    missing: [],
    stories: [],
    faults: [],
    comments: entry.comments.length,
    version: textVersion(entry),
    ...(entry.ratings && { ratings: entry.ratings }),
  };
}

/**
 * What is there stays as it is, but that addresses which the redirects of its old site tell of lead to it from now on. Where
 * its text cannot be changed here, its coach is told.
 */
function lead(
  plan: Planned,
  { file, addresses }: KnownText,
  { content, isDryRun, addAddresses }: ImportOptions,
): EntryReport {
  const { previousAddresses } = plan;
  const report = (kind: 'address-added' | 'address-planned' | 'address-left'): EntryReport => ({
    ...reportOf(plan),
    outcome: 'there',
    oldAddresses: kind === 'address-added' ? [...addresses, ...previousAddresses] : [...addresses],
    notes: previousAddresses.map((found) => ({ kind, found })),
  });
  if (!addAddresses || previousAddresses.length === 0) return report('address-left');
  if (isDryRun) return report('address-planned');
  const place = path.join(content, file);
  writeWhole(place, addAddresses(file, fs.readFileSync(place, 'utf8'), previousAddresses));
  return report('address-added');
}

async function importEntry(plan: Planned, context: Context): Promise<EntryReport> {
  try {
    return await writeEntry(plan, context);
  } catch (error) {
    // One text that nobody can read keeps none of the others away.
    const why = error instanceof SiteError ? error.message : String(error);
    return { ...reportOf(plan), outcome: 'failed', why };
  }
}

async function writeEntry(plan: Planned, context: Context): Promise<EntryReport> {
  const { entry, name } = plan;
  const { isDryRun, content, workFolder, clean } = context.options;
  const isPost = entry.kind === 'post';
  const file = isPost ? `posts/${name}/index.mdx` : `pages/${name}.mdx`;
  const text = readBody(entry.body, {
    title: entry.title || name,
    address: addressIn(entry, context.options.site),
    findAddress: context.findAddress,
    hasFile: context.hasFile,
    findFile: context.findFile,
  });
  if (!isPost) toPlainPage(text.tree, text.notes);
  const compared = isPost ? findComparison(text.tree) : undefined;
  const tree = compared?.tree ?? text.tree;
  const pictures = [...(entry.cover ? [entry.cover] : []), ...text.pictures];
  const topics = tellTopics(entry, context.findTopic, context.known.topics);
  const report = { ...reportOf(plan), file, ...(isPost && { topics }) };
  if (isDryRun) {
    const { front, notes } = toFacts(plan, context, text, entry.cover?.source);
    const planned = writeDraft({ ...front, ...compared?.front }, tree);
    return {
      ...report,
      outcome: 'planned',
      notes: [...notes, ...text.notes, ...(compared?.notes ?? [])],
      pictures: pictures.length,
      stories: isPost ? context.propose(file, planned, toLanguageOf(front)).stories : [],
    };
  }
  const half = path.join(workFolder, 'half', name);
  fs.mkdirSync(half, { recursive: true });
  const { names, missing, smaller } = await placeFiles(pictures, text.files, {
    bring: context.bring,
    clean,
    keep: (file, bytes) => {
      fs.writeFileSync(path.join(half, file), bytes);
    },
    fallback: name,
  });
  // A page has no folder of its own.
  const media = isPost ? undefined : findFreeFolder(content, name);
  const beside = media === undefined ? '.' : `/media/${media}`;
  nameFiles(tree, names, beside);
  const cover = entry.cover && names.get(entry.cover.source);
  const { front, notes } = toFacts(
    plan,
    context,
    text,
    cover === undefined ? undefined : `${beside}/${cover}`,
  );
  const written = writeDraft({ ...front, ...compared?.front }, tree);
  const { text: proposed, stories } = isPost
    ? context.propose(file, written, toLanguageOf(front))
    : { text: written, stories: [] };
  if (isPost) {
    fs.writeFileSync(path.join(half, 'index.mdx'), proposed);
    moveWhole(half, path.join(content, 'posts', name));
  } else {
    const whole = path.join(workFolder, 'half', `${name}.mdx`);
    fs.writeFileSync(whole, written);
    const move = names.size > 0 ? noteMove(workFolder, { file, media: media ?? name, half }) : undefined;
    if (move) moveWhole(half, path.join(content, 'media', media ?? name));
    moveWhole(whole, path.join(content, file));
    move?.done();
  }
  return {
    ...report,
    ...(media !== undefined && names.size > 0 && { media }),
    outcome: 'written',
    notes: [
      ...notes,
      ...text.notes,
      ...(compared?.notes ?? []),
      ...smaller.map((found): ImportNote => ({ kind: 'picture-smaller', found })),
    ],
    pictures: names.size,
    missing,
    stories,
  };
}

function writeDraft(front: Readonly<Record<string, unknown>>, tree: ImportedText['tree']): string {
  return `---\n${stringify(front, { lineWidth: 0 })}---\n\n${writeText(tree)}\n`;
}

function toLanguageOf({ language }: Facts['front']): string | undefined {
  return isText(language) ? language : undefined;
}

function toFacts(
  plan: Planned,
  { options, known, findTopic }: Context,
  text: ImportedText,
  src: string | undefined,
): Facts {
  const { cover } = plan.entry;
  return entryToFacts(plan.entry, {
    name: plan.name,
    site: known,
    theirTitle: options.site.title,
    findTopic,
    now: options.now,
    words: firstWords(text),
    previousAddresses: plan.previousAddresses,
    cover:
      src === undefined
        ? undefined
        : {
            src,
            ...(cover?.alt !== undefined && cover.alt !== '' && { alt: cover.alt }),
            ...(cover?.caption !== undefined && cover.caption !== '' && { caption: cover.caption }),
          },
  });
}

/** How a text begins, for its description. */
function firstWords({ tree }: ImportedText): string {
  return tree.children
    .filter(({ type }) => type === 'paragraph')
    .slice(0, 5)
    .map(readLetters)
    .join(' ');
}

/** A folder of content/media that nothing lies in: "about", or else "about-2". */
function findFreeFolder(content: string, name: string): string {
  let found = name;
  for (let number = 2; fs.existsSync(path.join(content, 'media', found)); number += 1)
    found = `${name}-${number}`;
  return found;
}

/** In one step, so that whoever looks finds all of it or nothing; never where there is something. */
function moveWhole(half: string, place: string): void {
  if (fs.existsSync(place) || fs.existsSync(`${place}.mdx`)) {
    throw new SiteError('text-exists', `${place} is there already, and is left as it is.`);
  }
  fs.mkdirSync(path.dirname(place), { recursive: true });
  fs.renameSync(half, place);
}
