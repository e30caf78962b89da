import fs from 'node:fs';
import { Hono, type Context } from 'hono';
import { Fault } from '../../discussion/fault.ts';
import { limitBody } from '../../discussion/http/limit-body.ts';
import { SIGN_IN } from '../../discussion/http/owner.ts';
import { readForm } from '../../discussion/http/read-body.ts';
import { sameOrigin } from '../../discussion/http/same-origin.ts';
import type { ImportView, ProgressAnswer } from '../../editor/moving-in-view.ts';
import { digest } from '../../lib/digest.ts';
import { SiteError } from '../../lib/site-error.ts';
import { isText } from '../../lib/type-guards.ts';
import { voiceOf } from '../../words/voice.ts';
import { readFields } from '../write/compare-versions.ts';
import { readLive } from '../write/live-content.ts';
import { forgetSent, NOTHING_YET, readState, writeState, type ImportState } from './import-state.ts';
import { addReportPage } from './report-page.ts';
import { listReports } from './saved-report.ts';
import { takeUpload } from './take-upload.ts';
import { tellFailure, tellProgress } from './tell-state.ts';
import type { ImportRoutesOptions, Status } from './import-options.ts';

/** /write/import/: a site from elsewhere comes as drafts. Plain HTML forms; nothing is published by them. */
export function createImportRoutes(options: ImportRoutesOptions): Hono {
  const { isOwner, siteOrigin, imports, repository, language, showImport, now } = options;
  const { folders } = imports;
  const voice = voiceOf(language);
  const said = voice.words.movingIn;
  const routes = new Hono();
  routes.onError((error, c) => {
    if (!(error instanceof Fault)) throw error;
    return c.text(error.message, error.status);
  });
  const limit = limitBody();
  routes.use(sameOrigin(siteOrigin), async (c, next) => {
    c.header('cache-control', 'no-store');
    if (!(await isOwner(c))) return c.redirect(SIGN_IN, 303);
    // What is sent from the first page is as large as a site, and is counted as it arrives.
    return isUpload(c) ? next() : limit(c, next);
  });

  const view = async (fault?: ImportView['fault']): Promise<ImportView> => {
    const state = readState(folders);
    const live = await readLive(repository);
    return {
      state: tellState(state, imports.isRunning()),
      source: state?.source ?? '',
      progress: state && tellProgress(state, voice),
      coming: state?.coming,
      categories: state?.categories ?? [],
      topics: live ? listTopics(live.texts) : [],
      fault: fault ?? (state?.phase === 'failed' ? tellFailure(state, voice) : undefined),
      reports: listReports(folders).map(({ id, title, source, at }) => ({
        id,
        title: title ?? source,
        at: new Date(at),
      })),
    };
  };
  const refuse = async (c: Context, words: string, status: Status) =>
    showImport(c, await view({ words }), status);

  routes.get('/', async (c) => {
    const shown = await view();
    const state = readState(folders);
    if (c.req.query('begun') === state?.id && state?.phase === 'done')
      return c.redirect(`/write/import/${state.id}/`, 303);
    return showImport(c, shown);
  });

  routes.get('/progress/', (c) => {
    const state = readState(folders);
    const answer: ProgressAnswer =
      state && imports.isRunning() ? tellProgress(state, voice) : { next: toNext(state) };
    return c.json(answer);
  });

  routes.post('/', async (c) => {
    if (isUpload(c)) return takeFiles(c);
    const sent = await readForm(c);
    const state = readState(folders);
    if (imports.isRunning() || !state) return c.redirect('/write/import/', 303);
    if (sent['act'] === 'anew') {
      forgetSent(folders);
      fs.rmSync(folders.state, { force: true });
      return c.redirect('/write/import/', 303);
    }
    if (sent['act'] === 'start' && state.phase === 'asking') {
      const { texts = 0, there = 0, pictures = 0 } = state.coming ?? {};
      const progress: ImportState['progress'] = {
        ...NOTHING_YET,
        stage: 'texts',
        all: texts + there,
        allPictures: pictures,
      };
      // What she has written or made since it began to ask is there, too.
      const topics = readTopics(sent, state);
      writeState(folders, { ...state, ...topics, base: undefined, phase: 'writing', progress });
    } else if (sent['act'] === 'again' && state.phase === 'failed') {
      const phase = state.coming ? 'writing' : 'reading';
      writeState(folders, { ...state, phase, failure: undefined });
    }
    imports.start();
    return c.redirect(`/write/import/?begun=${state.id}`, 303);
  });

  let isArriving = false;
  const takeFiles = async (c: Context) => {
    if (!(await repository.findHead())) return refuse(c, said.unpublished, 409);
    const before = tellState(readState(folders), imports.isRunning());
    if (before === 'running' || before === 'stopped') return refuse(c, said.underWay, 409);
    // A second window would send into the folder of the first.
    if (isArriving) return refuse(c, said.underWay, 409);
    isArriving = true;
    const taken = await takeUpload(c.req.raw, folders)
      .catch((error: unknown) => {
        if (error instanceof SiteError) return undefined;
        throw error;
      })
      .finally(() => {
        isArriving = false;
      });
    if (taken === undefined) return refuse(c, said.cutOff, 422);
    if (taken === 'no-form') return refuse(c, said.nothingChosen, 415);
    if (taken === 'too-large') return refuse(c, said.tooLarge, 413);
    if (taken === 'empty') return refuse(c, said.isEmpty, 422);
    const { files, address } = taken;
    const [first] = files;
    if (first === undefined && address === '') return refuse(c, said.nothingChosen, 422);
    if (imports.isRunning()) return refuse(c, said.underWay, 409);
    forgetSent(folders);
    fs.renameSync(folders.arriving, folders.files);
    const at = now().toISOString();
    const source = first ?? address;
    const id = `${at.slice(0, 10)}-${digest(`${at} ${source}`)
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '')
      .slice(0, 6)}`;
    writeState(folders, {
      id,
      source: files.length > 1 ? said.several(source, files.length - 1) : source,
      ...(first === undefined && { address }),
      phase: 'reading',
      progress: NOTHING_YET,
      categories: [],
      topics: {},
      newTopics: [],
    });
    imports.start();
    return c.redirect(`/write/import/?begun=${id}`, 303);
  };

  addReportPage(routes, options);
  return routes;
}

/** Where the coach goes on from an import that does not run. */
function toNext(state: ImportState | undefined): string {
  return state?.phase === 'done' ? `/write/import/${state.id}/` : '/write/import/';
}

function isUpload(c: Context): boolean {
  return /^multipart\/form-data\b/i.test(c.req.header('content-type') ?? '');
}

function tellState(state: ImportState | undefined, isRunning: boolean): ImportView['state'] {
  if (isRunning) return 'running';
  if (!state || state.phase === 'done') return 'none';
  if (state.phase === 'asking' || state.phase === 'failed') return state.phase;
  return 'stopped';
}

/** What was chosen for each category, by its place in the list; "+" makes a topic of it. */
function readTopics(
  sent: Record<string, string>,
  { categories }: ImportState,
): Pick<ImportState, 'topics' | 'newTopics'> {
  const chosen = categories.map(({ name }, index) => ({ name, topic: sent[`topic.${index}`] ?? '' }));
  return {
    topics: Object.fromEntries(
      chosen.filter(({ topic }) => topic !== '+').map((each) => [each.name, each.topic]),
    ),
    newTopics: chosen.filter(({ topic }) => topic === '+').map(({ name }) => name),
  };
}

function listTopics(texts: ReadonlyMap<string, string>): ImportView['topics'] {
  return [...texts].flatMap(([file, source]) => {
    const [, id] = /^content\/topics\/([^/]+)\.yaml$/.exec(file) ?? [];
    if (id === undefined) return [];
    const { name } = readFields(file, source);
    return [{ id, name: isText(name) ? name : id }];
  });
}
