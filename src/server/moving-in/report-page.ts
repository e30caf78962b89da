import type { Hono, Context } from 'hono';
import { readForm } from '../../discussion/http/read-body.ts';
import type { ImportReportView, ReportItem, ReportPart } from '../../editor/moving-in-view.ts';
import { noteToWords, type EntryReport } from '../../import/report.ts';
import { isTextList } from '../../lib/type-guards.ts';
import { voiceOf } from '../../words/voice.ts';
import { changeFields } from '../edit/change-fields.ts';
import type { ContentChange } from '../save/content-repository.ts';
import { isDraft, titleOf } from '../write/change-address.ts';
import { readFields } from '../write/compare-versions.ts';
import { toForm } from '../write/file-head.ts';
import { describePath, readLive, type LiveContent, type WrittenFile } from '../write/live-content.ts';
import { toSeenAddress } from '../write/written-file.ts';
import type { ImportRoutesOptions } from './import-options.ts';
import { readReport, type SavedReport } from './saved-report.ts';

const PARTS: readonly ReportPart[] = ['all', 'open', 'missing', 'done'];

/** …/REPORT/: what came, text by text: to look at, to mend, to publish, or to take back as a whole. */
export function addReportPage(routes: Hono, options: ImportRoutesOptions): void {
  const { repository, publish, author, talk, imports, language, showReport } = options;
  const { words } = voiceOf(language);
  const said = words.movingIn.report;

  const view = async (
    c: Context,
    report: SavedReport,
    live: LiveContent,
    fault?: ImportReportView['fault'],
  ): Promise<ImportReportView> => {
    const files = report.commit === undefined ? [] : await repository.listChanges(report.commit);
    const first = new Map(files.map(({ path, after }) => [path, after]));
    const items = report.entries.map((entry) => toItem(entry, live, first));
    const part = PARTS.find((each) => each === c.req.query('show')) ?? 'all';
    const parts = Object.fromEntries(PARTS.map((each) => [each, items.filter((item) => isOf(item, each))]));
    const countOf = (each: ReportPart) => parts[each]?.length ?? 0;
    return {
      id: report.id,
      title: report.title ?? report.source,
      at: new Date(report.at),
      part,
      counts: {
        all: countOf('all'),
        open: countOf('open'),
        missing: countOf('missing'),
        done: countOf('done'),
      },
      items: parts[part] ?? [],
      unread: report.unread,
      canTakeBack: canTakeBack(items),
      done: { published: said.isPublished, back: said.isBack }[c.req.query('done') ?? ''],
      fault,
    };
  };
  const withReport = async (
    c: Context,
    answer: (report: SavedReport, live: LiveContent) => Promise<Response>,
  ): Promise<Response> => {
    const report = readReport(imports.folders, c.req.param('report') ?? '');
    const live = report && (await readLive(repository));
    return report && live ? answer(report, live) : c.redirect('/write/import/', 303);
  };
  const save = async (live: LiveContent, changes: ContentChange[], message: string, asks: boolean) => {
    const commit = await repository.writeCommit({ parent: live.commit, changes, message, author });
    return publish(commit, live.commit, { asks });
  };

  routes.get('/:report/', (c) =>
    withReport(c, async (report, live) => showReport(c, await view(c, report, live))),
  );
  routes.post('/:report/', async (c) => {
    const { act, file: asked } = await readForm(c);
    return withReport(c, async (report, live) => {
      const refuse = async (fault: ImportReportView['fault'], status: 409 | 422) =>
        showReport(c, await view(c, report, live, fault), status);
      const here = `/write/import/${report.id}/`;
      if (act === 'back') {
        const items = report.entries.map((entry) => toItem(entry, live, new Map()));
        if (!canTakeBack(items)) return refuse({ words: said.someLive }, 409);
        const changes = await listToTakeBack(report, live, repository);
        const threads = listThreads(report, live);
        const verdict = await save(live, changes, `Take back what came from ${report.source}`, false);
        if (!verdict.ok) return refuse({ words: words.versions.refused, report: verdict.report }, 422);
        for (const thread of threads) await talk.erase(thread);
        return c.redirect(`${here}?done=back`, 303);
      }
      const entry = report.entries.find(({ file }) => file !== undefined && file === asked);
      const file = entry && findText(entry, live);
      if (act !== 'publish' || !file || !isDraft(file)) return refuse({ words: said.notThere }, 409);
      const source = changeFields(file.path, file.source, (fields) => ({ ...fields, draft: false }));
      const changes = [{ path: file.path, bytes: Buffer.from(source) }];
      const verdict = await save(live, changes, `Publish "${titleOf(file)}"`, true);
      if (!verdict.ok) return refuse({ words: said.toMend(titleOf(file)), report: verdict.report }, 422);
      return c.redirect(`${here}?done=published`, 303);
    });
  });
}

function isOf({ state, missing, faults }: ReportItem, part: ReportPart): boolean {
  if (part === 'open') return state === 'draft' || state === 'failed';
  if (part === 'missing') return state === 'draft' && missing.length + faults.length > 0;
  if (part === 'done') return state === 'live';
  return true;
}

function canTakeBack(items: readonly ReportItem[]): boolean {
  return items.some(({ state }) => state === 'draft') && items.every(({ state }) => state !== 'live');
}

/** Where the text is by now: it may have another address since. */
function findText({ file, sourceId }: EntryReport, live: LiveContent): WrittenFile | undefined {
  const first = `content/${file ?? ''}`;
  const path = live.files.has(first)
    ? first
    : [...live.texts].find(([each, source]) => each.endsWith('.mdx') && source.includes(sourceId))?.[0];
  const place = path === undefined ? undefined : describePath(path);
  const sha = path === undefined ? undefined : live.files.get(path);
  if (path === undefined || sha === undefined || !place) return undefined;
  return { ...place, path, sha, source: live.texts.get(path) ?? '' };
}

function toItem(
  entry: EntryReport,
  live: LiveContent,
  first: ReadonlyMap<string, string | undefined>,
): ReportItem {
  const { title, outcome, file, notes, missing, comments, sourceId, why } = entry;
  const text = outcome === 'failed' ? undefined : findText(entry, live);
  // What the check said was said of the text as it came.
  const isAsItCame = text !== undefined && first.get(text.path) === text.sha;
  const previous = text && readFields(text.path, text.source)['previousAddresses'];
  return {
    file: outcome === 'written' ? file : undefined,
    title: title || sourceId,
    state: tellState(entry, text),
    see: text && toAddress(text),
    edit: text && toForm(text),
    previous: isTextList(previous) ? previous : [],
    changed: notes.map(noteToWords),
    missing: missing.map((each) => `${each.source.slice(0, 200)}: ${each.why}`),
    faults: outcome === 'failed' ? [why ?? ''] : isAsItCame ? entry.faults.map((each) => each.words) : [],
    comments,
  };
}

function tellState({ outcome }: EntryReport, text: WrittenFile | undefined): ReportItem['state'] {
  if (outcome === 'failed') return 'failed';
  if (!text) return 'gone';
  if (outcome === 'there') return 'there';
  return isDraft(text) ? 'draft' : 'live';
}

function toAddress(text: WrittenFile): string | undefined {
  if (!isDraft(text)) return toSeenAddress({ kind: text.collection, name: text.name });
  return text.collection === 'posts' ? `/drafts/${text.name}/` : `/drafts/${text.collection}/${text.name}/`;
}

/** The files that the import brought and that are there, with what lies beside its texts by now. */
async function listToTakeBack(
  { commit, entries }: SavedReport,
  live: LiveContent,
  repository: ImportRoutesOptions['repository'],
): Promise<ContentChange[]> {
  const brought = commit === undefined ? [] : await repository.listChanges(commit);
  const own = entries.flatMap((entry) => {
    const text = entry.outcome === 'written' ? findText(entry, live) : undefined;
    if (!text) return [];
    if (!text.path.endsWith('/index.mdx')) return [text.path];
    const folder = text.path.replace(/index\.mdx$/, '');
    return [...live.files.keys()].filter((file) => file.startsWith(folder));
  });
  const paths = new Set([...brought.map(({ path }) => path), ...own]);
  return [...paths].filter((path) => live.files.has(path)).map((path) => ({ path, bytes: undefined }));
}

function listThreads({ entries }: SavedReport, live: LiveContent): string[] {
  return entries.flatMap((entry) => {
    const text = entry.outcome === 'written' ? findText(entry, live) : undefined;
    const id = text?.collection === 'posts' ? readFields(text.path, text.source)['id'] : undefined;
    return typeof id === 'string' ? [id] : [];
  });
}
