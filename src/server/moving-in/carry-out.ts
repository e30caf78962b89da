import fs from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { makeFindThreadIn, type FindThread } from '../../import/find-thread.ts';
import { importSite } from '../../import/import-site.ts';
import type { ImportedSite } from '../../import/imported.ts';
import { readKnownSite } from '../../import/known-site.ts';
import { leaveOutRefused } from '../../import/leave-out-refused.ts';
import { fetchFile } from '../../import/pictures/fetch-file.ts';
import type { ImportReport } from '../../import/report.ts';
import { writeTopic } from '../../import/write-topic.ts';
import { readSource } from '../../import/sources/tell-source.ts';
import type { OpenedSource } from '../../import/sources/opened-source.ts';
import { SiteError } from '../../lib/site-error.ts';
import { openCleaner } from '../save/clean-apart.ts';
import { openContentRepository, type NewCommit } from '../save/content-repository.ts';
import { publishCommit } from '../save/publish-commit.ts';
import { bringComments } from './bring-comments.ts';
import { publishFolders } from '../publish/folders.ts';
import { findBranch, isAncestor } from '../publish/git.ts';
import { LIVE_BRANCH } from '../publish/live-branch.ts';
import type { Settings } from '../settings/settings.ts';
import { readLive } from '../write/live-content.ts';
import { commitNew, layOut, listNew, toImportMessage } from './import-commit.ts';
import {
  forgetSent,
  importFolders,
  readState,
  writeState,
  type ImportFolders,
  type ImportState,
} from './import-state.ts';
import { isChanged, markChanged } from './mark-changed.ts';
import { openSent } from './open-sent.ts';
import { addToLog, listReports, readLog, saveReport } from './saved-report.ts';

export interface CarryOutOptions {
  settings: Settings;
  /** The checkout that the server was started from. */
  project: string;
  author: NewCommit['author'];
}

/** As often as somebody else may publish while the drafts are to go live. */
const MOST_TRIES = 5;

/** Milliseconds between two notes of how far it is. */
const NOTE_EVERY = 300;

/**
 * Does the next step of the import from the desk: reads what was sent and says what would come, or writes the drafts and
 * publishes nothing of them. Stopped at any moment, it can be asked again.
 */
export async function carryOut(options: CarryOutOptions): Promise<void> {
  const folders = importFolders(options.settings.dataFolder);
  const state = readState(folders);
  if (state?.phase !== 'reading' && state?.phase !== 'writing') return;
  try {
    const opened = await openSent({ files: folders.files, address: state.address }, fetchFile);
    try {
      const read = await readSource(opened);
      // Comments alone make no texts.
      const site = read.platform === 'disqus' ? { ...read, entries: [] } : read;
      const work = { ...options, folders, opened, site, found: read };
      await (state.phase === 'reading' ? sayWhatComes(state, work) : writeAll(state, work));
    } finally {
      await opened.close();
    }
  } catch (error) {
    const failure =
      error instanceof SiteError
        ? {
            code: error.code,
            words: withoutFolders(error.message, folders),
            ...(error.hint && { hint: error.hint }),
          }
        : { words: error instanceof Error ? error.message : String(error) };
    const failed: ImportState = { ...(readState(folders) ?? state), phase: 'failed', failure };
    const isOvertaken = error instanceof SiteError && error.code === 'import-overtaken';
    writeState(folders, { ...failed, ...(isOvertaken && { base: undefined, commit: undefined }) });
  }
}

interface Work extends CarryOutOptions {
  folders: ImportFolders;
  opened: OpenedSource;
  /** What becomes texts. */
  site: ImportedSite;
  /** The same with entries that have comments alone. */
  found: ImportedSite;
}

/** Where what was sent lies on the server is nobody's business. */
function withoutFolders(words: string, { files }: ImportFolders): string {
  return words.replaceAll(`${files}/`, '').replaceAll(files, 'what was sent');
}

async function sayWhatComes(state: ImportState, work: Work): Promise<void> {
  const { folders, settings } = work;
  const { repository } = publishFolders(settings.dataFolder);
  const base = findBranch(repository, LIVE_BRANCH);
  if (base === undefined) throw new SiteError('import-unpublished', 'The site is not published yet.');
  await layOut(repository, base, folders.site);
  const report = await runImport({ ...state, topics: {} }, work, true);
  const planned = report.entries.filter(({ outcome }) => outcome === 'planned');
  writeState(folders, {
    ...state,
    phase: 'asking',
    base,
    coming: {
      texts: planned.length,
      there: report.entries.filter(({ outcome }) => outcome === 'there').length,
      changed: report.entries.filter(isChanged).length,
      pictures: planned.reduce((sum, { pictures }) => sum + pictures, 0),
      comments: work.found.entries.reduce((sum, { comments }) => sum + comments.length, 0),
    },
    categories: report.unmapped,
  });
}

/** Where another wrote one of the texts meanwhile, no base is left: it begins anew beside what is there by now. */
async function writeAll(begun: ImportState, work: Work): Promise<void> {
  const { folders, settings } = work;
  const { repository } = publishFolders(settings.dataFolder);
  const head = findBranch(repository, LIVE_BRANCH);
  if (head === undefined) throw new SiteError('import-unpublished', 'The site is not published yet.');
  if (begun.base === undefined) {
    await layOut(repository, head, folders.site);
    fs.rmSync(folders.log, { force: true });
  }
  const base = begun.base ?? head;
  const state: ImportState = { ...begun, base };
  writeState(folders, state);
  await dropUntold(repository, base, folders);
  const topics = await makeTopics(state, folders);
  const report = await runImport({ ...state, topics }, work, false);
  const written: ImportState = {
    ...state,
    progress: { ...(readState(folders) ?? state).progress, stage: 'checking' },
  };
  writeState(folders, written);
  const content = path.join(folders.site, 'content');
  const checked = await leaveOutRefused(report, content);
  const commit = await publishDrafts(written, work, report);
  const comments = await bringComments(
    work.found,
    content,
    () => settings,
    () => findLiveThreads(repository),
  );
  saveReport(folders, {
    ...checked,
    source: state.source,
    id: state.id,
    at: new Date().toISOString(),
    commit,
    comments,
  });
  writeState(folders, { ...written, phase: 'done', commit });
  forgetSent(folders);
}

/**
 * Among the texts that are live: stopped after its drafts were, an import goes on when she may have deleted or renamed some.
 * Under a text that is not there nobody would find comments any more, so they are told to have no place.
 */
async function findLiveThreads(repository: string): Promise<FindThread> {
  const live = await readLive(openContentRepository(repository, LIVE_BRANCH));
  const texts = [...(live?.texts ?? [])].map(
    ([file, text]) => [file.replace(/^content\//, ''), text] as const,
  );
  return makeFindThreadIn(new Map(texts));
}

/** A text that a stopped import wrote and could not tell of any more comes once more, and so does one that nobody can read. */
async function dropUntold(repository: string, base: string, folders: ImportFolders): Promise<void> {
  const { site } = folders;
  const { imported } = await readKnownSite(path.join(site, 'content'));
  const isRead = new Set([...imported.values()].map(({ file }) => file));
  const told = new Set(
    [...readLog(folders).values()].flatMap(({ file = '' }) => (isRead.has(file) ? [`content/${file}`] : [])),
  );
  const files = await listNew(repository, base, site);
  const kept = files
    .filter((file) => told.has(file))
    .map((file) => fs.readFileSync(path.join(site, file), 'utf8'));
  for (const file of files) {
    const [, kind, name] = file.split('/');
    const isUntold =
      kind === 'media'
        ? !kept.some((text) => text.includes(`/media/${name ?? ''}/`))
        : file.endsWith('.mdx') && !told.has(file);
    if (!isUntold) continue;
    const place = file.endsWith('/index.mdx') ? path.dirname(file) : file;
    fs.rmSync(path.join(site, place), { recursive: true, force: true });
  }
}

/** Categories that the coach wants as topics of their own get a file each; a topic that was deleted meanwhile is none. */
async function makeTopics(state: ImportState, { site }: ImportFolders): Promise<Record<string, string>> {
  const content = path.join(site, 'content');
  const { language, topics } = await readKnownSite(content);
  const made: Record<string, string> = {};
  for (const name of state.newTopics) {
    const topic = writeTopic(name, { content, language, topics });
    if (topic) made[name] = topic.id;
  }
  const isThere = (id: string) => id === '' || topics.some((topic) => topic.id === id);
  const chosen = Object.entries(state.topics).filter(([, id]) => isThere(id));
  return { ...Object.fromEntries(chosen), ...made };
}

async function runImport(
  state: ImportState,
  { folders, opened, site, project }: Work,
  isDryRun: boolean,
): Promise<ImportReport> {
  const told = readLog(folders);
  let pictures = [...told.values()].reduce((sum, entry) => sum + entry.pictures, 0);
  let noted = 0;
  const note = (done: number, all: number) => {
    if (Date.now() - noted < NOTE_EVERY && done < all) return;
    noted = Date.now();
    const allPictures = state.coming?.pictures ?? 0;
    const stage = isDryRun ? 'reading' : 'texts';
    writeState(folders, { ...state, progress: { stage, done, all, pictures, allPictures } });
  };
  let at = { done: 0, all: site.entries.length };
  const cleaner = openCleaner(project);
  try {
    const report = await importSite({
      source: state.source,
      site,
      files: opened,
      content: path.join(folders.site, 'content'),
      workFolder: folders.half,
      topics: { file: 'The list of categories', text: stringify(state.topics) },
      isDryRun,
      now: new Date(),
      fetchFile,
      async clean(file, bytes) {
        const cleaned = await cleaner.ask({ file, bytes });
        pictures += 1;
        note(at.done, at.all);
        return cleaned;
      },
      onProgress(done, all) {
        at = { done, all };
        note(done, all);
      },
      onEntry(entry) {
        if (entry.outcome === 'written') addToLog(folders, entry);
      },
    });
    const entries = report.entries.map((entry) =>
      entry.outcome === 'there' ? (told.get(entry.sourceId) ?? entry) : entry,
    );
    return { ...report, entries: markChanged(entries, listReports(folders)) };
  } finally {
    cleaner.close();
  }
}

/** All drafts as one commit, so that it can be taken back as one. */
async function publishDrafts(
  state: ImportState,
  { folders, settings, project, author }: Work,
  report: ImportReport,
): Promise<string | undefined> {
  const { repository } = publishFolders(settings.dataFolder);
  const message = toImportMessage(report.title ?? state.source, state.id);
  let before = state.commit;
  for (let tries = 1; ; tries += 1) {
    const head = findBranch(repository, LIVE_BRANCH);
    if (head === undefined) throw new SiteError('import-unpublished', 'The site is not published yet.');
    // Stopped after it was published: what the coach has done with it since is hers.
    if (before !== undefined && isAncestor(repository, before, head, process.env)) return before;
    const files = await listNew(repository, state.base ?? head, folders.site);
    if (files.length === 0) return undefined;
    const commit = await commitNew(repository, folders.site, files, { parent: head, message, author });
    before = commit;
    writeState(folders, { ...state, commit });
    const verdict = await publishCommit({ settings, project, commit, from: head, asks: false });
    if (verdict.ok) return commit;
    if (findBranch(repository, LIVE_BRANCH) === head || tries === MOST_TRIES)
      throw new SiteError('import-refused', verdict.report);
  }
}
