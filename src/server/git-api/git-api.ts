import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as z from 'zod';
import { stopsBuild } from '../../posts/checks/draft-faults.ts';
import { isContentPath } from './content-path.ts';
import { listVersions } from './content-repository.ts';
import { toFormVersion } from './form-version.ts';
import { refusedToFindings } from './refused-to-findings.ts';
import { saveContents, saveSchema, type SaveOptions, type SaveResult } from './save-contents.ts';

export interface GitApiOptions extends SaveOptions {
  isOwner: (c: Context) => Promise<boolean>;
  siteOrigin: string;
  /** In which it is told what was found. */
  language: string;
}

/** 42 MiB: a picture of the 30 MB that one may have, or ten from a phone, one third longer in base64. */
const MOST_BYTES = 42 * 1024 * 1024;

/** What can be looked at, the live site aside. */
const VIEW = /^(?:drafts\/[a-z0-9-]+|[0-9a-f]{40})$/;

/** Sveltia asks for 1.24 or later, which is where Gitea got `file-contents`. */
const VERSION = '1.24.0';

const REPOSITORY = '/repos/coach/site';
const filesSchema = z.object({ files: z.array(z.string()).max(500) });

/** The few calls of Gitea's REST API that Sveltia makes, answered from our own repository. */
export function createGitApi(options: GitApiOptions): Hono {
  const { isOwner, siteOrigin, repository, author, language } = options;
  const api = new Hono();
  const refuse = (c: Context, status: 400 | 403 | 404 | 409 | 413 | 422, message: string) =>
    c.json({ message }, status);

  api.use(async (c, next) => {
    if (!(await isOwner(c))) return c.json({ message: 'Sign in first.' }, 401);
    if (!isFromHere(c, siteOrigin)) return refuse(c, 403, 'This can only be done from a page of this site.');
    c.header('cache-control', 'no-store');
    return next();
  });
  api.use(
    bodyLimit({
      maxSize: MOST_BYTES,
      onError: (c) =>
        refuse(
          c,
          413,
          'This is more than can be saved at once: 30 MB. Save with fewer pictures, then add the others.',
        ),
    }),
  );

  api.get('/version', (c) => c.json({ version: VERSION }));
  api.get('/settings/api', (c) => c.json({ default_paging_num: 100, max_response_items: 100 }));
  api.get('/user', (c) => c.json({ id: 1, login: 'coach', full_name: author.name, email: author.email }));
  api.get(REPOSITORY, (c) =>
    c.json({ permissions: { pull: true, push: true, admin: false }, default_branch: 'main' }),
  );

  const withHead = async (c: Context, answer: (head: string, message: string) => Promise<Response>) => {
    const head = await repository.findHead();
    return head
      ? answer(head.commit, head.message)
      : refuse(c, 404, 'Nothing has been published yet: run "npm run publish:init" and push once.');
  };
  /** Answers with what the form looks at: the live site, a kept text by its name, or either by its commit. */
  const withView = (
    c: Context,
    name: string,
    answer: (commit: string, message: string) => Promise<Response>,
  ) =>
    withHead(c, async (head, message) => {
      if (name === 'main' || name === head) return answer(head, message);
      const found = VIEW.test(name) ? await repository.findCommit(name) : undefined;
      return found
        ? answer(found.commit, found.message)
        : refuse(c, 404, 'This text is no longer kept: it was published or discarded.');
    });
  const findFile = async (head: string, file: string) =>
    isContentPath(file) ? (await repository.listFiles(head)).find((each) => each.path === file) : undefined;

  api.get(`${REPOSITORY}/branches/:branch{.+}`, (c) => {
    const name = c.req.param('branch');
    return withView(c, name, (id, message) => Promise.resolve(c.json({ name, commit: { id, message } })));
  });
  api.get(`${REPOSITORY}/git/trees/:ref{.+}`, (c) =>
    withView(c, c.req.param('ref'), async (commit) => {
      const isFirst = Number(c.req.query('page') ?? 1) <= 1;
      const files = isFirst ? await repository.listFiles(commit) : [];
      return c.json({
        tree: files.map((file) => ({ ...file, type: 'blob', mode: '100644' })),
        truncated: false,
      });
    }),
  );
  api.post(`${REPOSITORY}/file-contents`, (c) =>
    withView(c, c.req.query('ref') ?? 'main', async (commit) => {
      const asked = filesSchema.safeParse(await readJson(c));
      if (!asked.success) return refuse(c, 422, z.prettifyError(asked.error));
      const known = new Map((await repository.listFiles(commit)).map((file) => [file.path, file]));
      const read = async (name: string) => {
        const file = known.get(name);
        if (!file) return null;
        const content = (await repository.readBlob(file.sha)).toString('base64');
        return { path: file.path, sha: file.sha, encoding: 'base64', content };
      };
      const contents = [];
      // One after the other: a process for each of 1,000 posts at once would starve the readers.
      for (const name of asked.data.files) contents.push(await read(name));
      return c.json(contents);
    }),
  );
  const sendFile = (c: Context, view: string, path: string) =>
    withView(c, view, async (commit) => {
      const file = await findFile(commit, path);
      if (!file) return refuse(c, 404, 'There is no such file.');
      const bytes = new Uint8Array(await repository.readBlob(file.sha));
      return new Response(bytes, { headers: { 'content-type': 'application/octet-stream' } });
    });
  // With the branch's name in the path or behind it, as Gitea takes both.
  api.get(`${REPOSITORY}/:kind{raw|media}/:path{content/.+}`, (c) =>
    sendFile(c, c.req.query('ref') ?? 'main', c.req.param('path')),
  );
  api.get(`${REPOSITORY}/:kind{raw|media}/:view{main|drafts/[^/]+|[0-9a-f]+}/:path{content/.+}`, (c) =>
    sendFile(c, c.req.param('view'), c.req.param('path')),
  );
  api.get(`${REPOSITORY}/commits`, (c) =>
    withView(c, c.req.query('sha') ?? 'main', async (commit) => {
      const file = c.req.query('path') ?? '';
      if (!isContentPath(file)) return refuse(c, 404, 'There is no such file.');
      const commits = await repository.listCommits(commit, file);
      return c.json(
        commits.map(({ sha, name, email, date }) => ({
          sha,
          created: date,
          commit: { author: { name, email, date } },
        })),
      );
    }),
  );
  api.post(`${REPOSITORY}/contents`, (c) =>
    withHead(c, async (head) => {
      const save = saveSchema.safeParse(await readJson(c));
      if (!save.success) return refuse(c, 422, z.prettifyError(save.error));
      if (save.data.branch !== 'main' && !(await repository.findCommit(save.data.branch))) {
        return refuse(c, 404, 'This text is no longer kept.');
      }
      const result = await saveContents(save.data, head, options);
      if (result.kind !== 'published') return answerUnpublished(c, result, language);
      const known = await listVersions(repository, result.commit);
      const files = save.data.files.map(({ path, content }) => {
        const sha = known.get(path);
        return {
          path,
          sha: sha === undefined ? '' : toFormVersion(sha, Buffer.from(content ?? '', 'base64')),
        };
      });
      return c.json({ commit: { sha: result.commit, created: new Date().toISOString() }, files }, 201);
    }),
  );
  api.notFound((c) => refuse(c, 404, 'The form’s git service has no such call.'));
  return api;
}

function answerUnpublished(
  c: Context,
  result: Exclude<SaveResult, { kind: 'published' }>,
  language: string,
): Response {
  if (result.kind === 'conflict') {
    const message = `${result.file} is there already, or was changed elsewhere meanwhile. Reload, then make your change again; what is new needs another name.`;
    return c.json({ message }, 409);
  }
  const { report, draft } = result;
  const { warnings, declarable, findings } = result.kind === 'refused' ? tellRefused(result, language) : {};
  return c.json(
    { message: report, report, warnings, declarable, findings, draft: draft?.name, commit: draft?.commit },
    result.kind === 'outdated' ? 409 : 422,
  );
}

/** What can be done by a press, for Sveltia's dialog and for a form of our own. */
function tellRefused(result: Extract<SaveResult, { kind: 'refused' }>, language: string) {
  const declarable = result.faults?.filter(stopsBuild).flatMap(({ file, line, message, mend }) => {
    const word = 'advice' in mend ? mend.declarable : undefined;
    return word ? [{ file, line, message, ...word }] : [];
  });
  return { warnings: result.warnings, declarable, findings: refusedToFindings(result, language) };
}

/** The owner's cookie is SameSite=Strict already; this holds where a browser does not know that. */
function isFromHere(c: Context, siteOrigin: string): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin';
  const origin = c.req.header('origin');
  return origin === undefined ? c.req.method === 'GET' : origin === siteOrigin;
}

async function readJson(c: Context): Promise<unknown> {
  try {
    return await c.req.json();
  } catch {
    // Said by the schema, which finds nothing in it.
    return undefined;
  }
}
