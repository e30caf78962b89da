import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Fault } from '../../discussion/fault.ts';
import { SIGN_IN } from '../../discussion/http/owner.ts';
import { sameOrigin } from '../../discussion/http/same-origin.ts';
import type { SaveAnswer, WriteView } from '../../editor/form/write-view.ts';
import type { WrittenKind } from '../../editor/form/written-kind.ts';
import { isText } from '../../lib/type-guards.ts';
import { voiceOf } from '../../words/voice.ts';
import type { Imports } from '../moving-in/open-imports.ts';
import { findReportOf } from '../moving-in/saved-report.ts';
import { findRefusedText, openRefusedTexts } from '../save/refused-texts.ts';
import { stateOf } from './desk-state.ts';
import { readSite, tryData, type KnownSite } from './read-site.ts';
import {
  findLetter,
  openFile,
  readForm,
  saveForm,
  type FormTarget,
  type OpenedFile,
  type SaveFormOptions,
} from './save-form.ts';
import { findTry, whenTried } from './save-tries.ts';
import { readSentForm, type SentForm } from './sent-form.ts';
import { beginFile, toFormView } from './show-form.ts';
import { toListsView } from './show-lists.ts';
import { readBody } from './write-file.ts';
import { NAMED_KINDS, SINGLE_KINDS } from './written-file.ts';

export type WriteStatus = 200 | 404 | 409 | 413 | 415 | 422 | 500;

export interface WriteRoutesOptions extends SaveFormOptions {
  /** Whether the coach herself is asking. */
  isOwner: (c: Context) => Promise<boolean>;
  siteOrigin: string;
  /** Where the reports of imports are. */
  imports?: Pick<Imports, 'folders'>;
  show: (c: Context, view: WriteView, status?: WriteStatus) => Promise<Response>;
}

/** 42 MiB: a picture of the 30 MB that one may have, or ten from a phone. */
const MOST_BYTES = 42 * 1024 * 1024;

/** Of a form's address after a save without script: the moment at which it arrived. */
const SINCE = 'since';

const STATUS = { published: 201, draft: 201, refused: 422, conflict: 409, problem: 422 } as const;

/** /write/: the lists of what the coach has written, and the form of each file. Plain HTML forms; JSON for a script. */
export function createWriteRoutes(options: WriteRoutesOptions): Hono {
  const { repository, show, isOwner, siteOrigin, language, now, imports } = options;
  const said = voiceOf(language).words.writing;
  const routes = new Hono();
  const refuse = (c: Context, status: 401 | 403 | 404 | 413 | 415 | 500, words: string) =>
    wantsJson(c) ? c.json({ kind: 'problem', words } satisfies SaveAnswer, status) : c.text(words, status);
  routes.onError((error, c) => {
    if (!(error instanceof Fault)) throw error;
    return refuse(c, 403, error.message);
  });
  routes.use(
    sameOrigin(siteOrigin),
    async (c, next) => {
      c.header('cache-control', 'no-store');
      if (await isOwner(c)) return next();
      return wantsJson(c) ? refuse(c, 401, said.problems.signedOut) : c.redirect(SIGN_IN, 303);
    },
    bodyLimit({ maxSize: MOST_BYTES, onError: (c) => refuse(c, 413, said.problems.tooLarge) }),
  );

  const withSite = async (c: Context, answer: (site: KnownSite) => Promise<Response>) => {
    const head = await repository.findHead();
    if (head) return answer(await readSite(repository, head.commit));
    return wantsJson(c) ? refuse(c, 404, said.problems.unpublished) : show(c, { isUnpublished: true });
  };

  routes.get('/', (c) =>
    withSite(c, async (site) => {
      const refused = await openRefusedTexts(repository, now).list();
      const { search = '', show: wanted } = c.req.query();
      const lists = toListsView({ site, search, show: wanted, refused, language, now: now() });
      return show(c, { lists });
    }),
  );

  const showForm = (c: Context, kind: WrittenKind, name: string | undefined) =>
    withSite(c, async (site) => {
      const draft = await findRefusedText(repository, c.req.query('draft'));
      const target = toTarget(c, kind, name, { site, now: now() });
      const opened = await openFile(target, draft?.commit, site, options);
      if (!opened && name !== undefined && kind !== 'home' && kind !== 'words') return c.notFound();
      const isSaved = c.req.query('done') !== undefined;
      const since = new Date(Number(c.req.query(SINCE)));
      const isTold = isSaved && kind === 'posts' && opened && !Number.isNaN(since.getTime());
      const data = isTold ? tryData(opened.source, opened.path) : undefined;
      const letter = data && (await findLetter(data, since, options));
      const report = findReport(opened);
      const page = { target, site, opened, draft, report, language, siteOrigin, now: now() };
      const form = toFormView({ ...page, isSaved, letter });
      return form ? show(c, { form }) : refuse(c, 500, said.problems.unreadable);
    });

  const takeForm = async (c: Context, kind: WrittenKind, name: string | undefined) => {
    const sent = await readSentForm(c);
    if (!sent) return refuse(c, 415, said.problems.noForm);
    const since = now();
    const { takeTurn } = stateOf(repository);
    const save = () =>
      takeTurn(async () => {
        const head = await repository.findHead();
        const site = head && (await readSite(repository, head.commit));
        const target = site ? toTarget(c, kind, name, { site, now: now() }) : { kind, name, initial: {} };
        return saveForm(target, sent, options);
      });
    const answer = await answerOnce(sent, save);
    if (wantsJson(c)) return c.json(answer, STATUS[answer.kind]);
    if (answer.kind === 'published' || answer.kind === 'draft') {
      // The page that says it is another request: it is to know from when on a letter is about this save.
      const isTold = options.tellOfLetter !== undefined && kind === 'posts';
      const toLetter = isTold ? `&${SINCE}=${(await findFirst(sent.save, since)).getTime()}` : '';
      return c.redirect(`${answer.edit}?done=${answer.kind}${toLetter}`, 303);
    }
    return showTyped(c, toTarget, { kind, name, sent, answer });
  };

  /** When a save arrived first: the letter about it may be older than a try that nobody heard the answer of. */
  const findFirst = async (save: string | undefined, since: Date): Promise<Date> => {
    const head = await repository.findHead();
    const { published } = head ? await findTry(repository, head.commit, save) : {};
    return published ? whenTried(repository, published.commit, since) : since;
  };

  /** Of a try that arrives once more while it is going on. What is over is found in git: see save-tries.ts. */
  const answerOnce = (sent: SentForm, save: () => Promise<SaveAnswer>): Promise<SaveAnswer> => {
    if (sent.save === undefined) return save();
    const { underWay } = stateOf(repository);
    const key = `${sent.save} ${sent.words}`;
    const answer = underWay.get(key) ?? save();
    underWay.set(key, answer);
    const forget = () => underWay.delete(key);
    answer.then(forget, forget);
    return answer;
  };

  /** The page once more, with everything that was typed. */
  const showTyped = (
    c: Context,
    find: typeof toTarget,
    {
      kind,
      name,
      sent,
      answer,
    }: { kind: WrittenKind; name: string | undefined; sent: SentForm; answer: SaveAnswer },
  ) =>
    withSite(c, async (site) => {
      const target = find(c, kind, name, { site, now: now() });
      const draft = answer.kind === 'refused' ? (answer.draft ?? sent.draft) : sent.draft;
      const opened = await openFile(target, draft?.commit, site, options);
      const before = (opened && tryData(opened.source, opened.path)) ?? target.initial;
      const typed = {
        ...readForm(target, sent, { before, site, opened }),
        name: sent.name,
        answer,
        before: opened && (await readBase(sent.base, opened.path)),
      };
      const report = findReport(opened);
      const page = { target, site, opened, draft, report, language, siteOrigin, now: now() };
      const form = toFormView({ ...page, isSaved: false, typed });
      if (!form) return refuse(c, 500, said.problems.unreadable);
      return show(c, { form }, answer.kind === 'conflict' ? 409 : 422);
    });

  /** What brought it, where an import did. */
  const findReport = (opened: OpenedFile | undefined) => {
    const from = opened && tryData(opened.source, opened.path)?.['importedFrom'];
    return imports && isText(from) ? findReportOf(imports.folders, from) : undefined;
  };

  /** The version that a form was made from; undefined where git has no such one. */
  const readBase = async (sha: string, file: string) => {
    const source = sha === '' ? undefined : (await repository.readBlobs([sha])).get(sha)?.toString();
    return source === undefined
      ? undefined
      : { data: tryData(source, file) ?? {}, body: readBody(file, source) };
  };

  for (const kind of NAMED_KINDS) {
    routes.get(`/${kind}/new/`, (c) => showForm(c, kind, undefined));
    routes.post(`/${kind}/new/`, (c) => takeForm(c, kind, undefined));
    routes.get(`/${kind}/:name/`, (c) => showForm(c, kind, c.req.param('name')));
    routes.post(`/${kind}/:name/`, (c) => takeForm(c, kind, c.req.param('name')));
  }
  for (const kind of SINGLE_KINDS) {
    routes.get(`/${kind}/`, (c) => showForm(c, kind, kind));
    routes.post(`/${kind}/`, (c) => takeForm(c, kind, kind));
  }
  return routes;
}

function toTarget(
  c: Context,
  kind: WrittenKind,
  name: string | undefined,
  at: { site: KnownSite; now: Date },
): FormTarget {
  return { kind, name, initial: beginFile(kind, c.req.query('kind'), at) };
}

function wantsJson(c: Context): boolean {
  return /\bapplication\/json\b/.test(c.req.header('accept') ?? '');
}
