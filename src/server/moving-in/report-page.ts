import type { Hono, Context } from 'hono';
import { readForm } from '../../discussion/http/read-body.ts';
import type { ImportReportView, ReportItem, ReportPart, ReportPlace } from '../../editor/moving-in-view.ts';
import { withComments } from '../../import/report.ts';
import { unreadToWords } from '../../import/unread.ts';
import { isText } from '../../lib/type-guards.ts';
import { voiceOf } from '../../words/voice.ts';
import { changeFields } from '../edit/change-fields.ts';
import type { ContentChange } from '../save/content-repository.ts';
import { refusedToFindings } from '../save/refused-to-findings.ts';
import type { PublishVerdict } from '../save/save.ts';
import { isDraft, titleOf } from '../write/change-address.ts';
import { readFields } from '../write/compare-versions.ts';
import { toForm } from '../write/file-head.ts';
import { readLive, type LiveContent, type WrittenFile } from '../write/live-content.ts';
import type { ImportRoutesOptions } from './import-options.ts';
import { findingToWords, isOf, otherCommentsToWords, toItems } from './report-items.ts';
import { makeFindText, type FindText } from './report-texts.ts';
import { readReport, type SavedReport } from './saved-report.ts';
import { findTakenBack, listFilesToRemove, type Brought } from './take-back.ts';

const PARTS: readonly ReportPart[] = ['all', 'open', 'missing', 'done'];

/** A report with what has become of its texts. */
interface OpenReport {
  report: SavedReport;
  live: LiveContent;
  findText: FindText;
  brought: Brought;
  items: ReportItem[];
  otherComments: string[];
}

/** …/REPORT/: what came, text by text: to look at, to mend, to publish, or to take back as a whole. */
export function addReportPage(routes: Hono, options: ImportRoutesOptions): void {
  const { repository, publish, author, talk, imports, language, showReport } = options;
  const voice = voiceOf(language);
  const { words } = voice;
  const said = words.movingIn.report;

  const open = async (id: string): Promise<OpenReport | undefined> => {
    const report = readReport(imports.folders, id);
    const live = report && (await readLive(repository));
    if (!report || !live) return undefined;
    const files = report.commit === undefined ? [] : await repository.listChanges(report.commit);
    const brought = new Map(files.map(({ path, after }) => [path, after]));
    const findText = makeFindText(live);
    const { entries, otherComments } = withComments(report, report.comments);
    return {
      report,
      live,
      findText,
      brought,
      items: toItems(entries, findText, brought, language),
      otherComments: otherCommentsToWords(otherComments, voice),
    };
  };
  const view = (
    c: Context,
    { report, items, otherComments }: OpenReport,
    more: Partial<Pick<ImportReportView, 'fault' | 'asked'>> = {},
  ): ImportReportView => {
    const part = PARTS.find((each) => each === c.req.query('show')) ?? 'all';
    const listed = items.filter((item) => isOf(item, part));
    const place = findPlace(listed, Number(c.req.query('text')));
    const countOf = (each: ReportPart) => items.filter((item) => isOf(item, each)).length;
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
      items: place ? listed.filter(({ number }) => number === place.number) : listed,
      place,
      unread: report.unread.map((each) => (isText(each) ? each : unreadToWords(each, words))),
      otherComments,
      canTakeBack: canTakeBack(items),
      asked: undefined,
      done: { published: said.isPublished, back: said.isBack, partly: said.isPartlyBack }[
        c.req.query('done') ?? ''
      ],
      fault: undefined,
      ...more,
    };
  };
  const save = async (live: LiveContent, changes: ContentChange[], message: string, asks: boolean) => {
    const commit = await repository.writeCommit({ parent: live.commit, changes, message, author });
    return publish(commit, live.commit, { asks });
  };

  const takeBack = async (c: Context, opened: OpenReport, choice: string | undefined) => {
    const { report, live, findText, brought, items } = opened;
    if (!canTakeBack(items)) return showReport(c, view(c, opened, { fault: { words: said.someLive } }), 409);
    const { drafts, changed } = findTakenBack(report.entries, live, brought, findText);
    if (changed.length > 0 && choice !== 'all' && choice !== 'others') {
      const asked = changed.map((text) => ({ title: titleOf(text), edit: toForm(text) }));
      return showReport(c, view(c, opened, { asked }));
    }
    const kept = choice === 'others' ? changed : [];
    const going = drafts.filter((text) => !kept.includes(text));
    const changes = listFilesToRemove(going, live, brought).map((path) => ({ path, bytes: undefined }));
    if (changes.length > 0) {
      const verdict = await save(live, changes, `Take back what came from ${report.source}`, false);
      if (!verdict.ok) {
        const fault = { words: words.versions.refused, report: verdict.report };
        return showReport(c, view(c, opened, { fault }), 422);
      }
    }
    for (const thread of going.flatMap(findThread)) await talk.erase(thread);
    return c.redirect(`/write/import/${report.id}/?done=${kept.length > 0 ? 'partly' : 'back'}`, 303);
  };

  const publishText = async (c: Context, opened: OpenReport, asked: string | undefined) => {
    const { report, live, findText } = opened;
    const entry = report.entries.find(({ file }) => file !== undefined && file === asked);
    const file = entry && findText(entry);
    if (!file || !isDraft(file))
      return showReport(c, view(c, opened, { fault: { words: said.notThere } }), 409);
    const source = changeFields(file.path, file.source, (fields) => ({ ...fields, draft: false }));
    const changes = [{ path: file.path, bytes: Buffer.from(source) }];
    const verdict = await save(live, changes, `Publish "${titleOf(file)}"`, true);
    if (!verdict.ok) {
      const lines = listRefused(verdict, file.path, source, language);
      const fault = {
        words: said.toMend(titleOf(file)),
        ...(lines.length > 0 ? { lines } : { report: verdict.report }),
      };
      return showReport(c, view(c, opened, { fault }), 422);
    }
    const { show, text } = c.req.query();
    const query = new URLSearchParams({ ...(show && { show }), ...(text && { text }), done: 'published' });
    return c.redirect(`/write/import/${report.id}/?${query.toString()}`, 303);
  };

  routes.get('/:report/', async (c) => {
    const opened = await open(c.req.param('report'));
    return opened ? showReport(c, view(c, opened)) : c.redirect('/write/import/', 303);
  });
  routes.post('/:report/', async (c) => {
    const { act, file, choice } = await readForm(c);
    const opened = await open(c.req.param('report'));
    if (!opened) return c.redirect('/write/import/', 303);
    return act === 'back' ? takeBack(c, opened, choice) : publishText(c, opened, file);
  });
}

/**
 * Where she is among the texts that are listed, going through them one by one: at the one that was asked for or, where that
 * one is done with, at the next.
 */
function findPlace(listed: readonly ReportItem[], asked: number): ReportPlace | undefined {
  if (!Number.isInteger(asked) || asked < 1) return undefined;
  const found = listed.findIndex(({ number }) => number >= asked);
  const at = found < 0 ? listed.length : found;
  return {
    number: listed[at]?.number,
    position: at + 1,
    all: listed.length,
    before: listed[at - 1]?.number,
    next: listed[at + 1]?.number,
  };
}

/** What keeps a text from being published, and not what is worth a look elsewhere on the site. */
function listRefused(
  { report, faults }: Extract<PublishVerdict, { ok: false }>,
  path: string,
  source: string,
  language: string,
): string[] {
  const texts = new Map([[path, source]]);
  const found = refusedToFindings({ kind: 'refused', draft: undefined, report, faults, texts }, language);
  const own = found.filter(({ severity, details }) => severity === 'error' || details.file === path);
  return [...new Set(own.map(findingToWords))];
}

function canTakeBack(items: readonly ReportItem[]): boolean {
  return items.some(({ state }) => state === 'draft') && items.every(({ state }) => state !== 'live');
}

function findThread(text: WrittenFile): string[] {
  const id = text.collection === 'posts' ? readFields(text.path, text.source)['id'] : undefined;
  return typeof id === 'string' ? [id] : [];
}
