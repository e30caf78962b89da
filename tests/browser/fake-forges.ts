import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';
import { CONTENT, SITE_FOLDER } from '../fixture-site.ts';

/** Enough of GitHub or GitLab for the form: files are those of content/, and commits are only noted. */
export interface FakeForge {
  /** Each call with the token that came with it. */
  calls: { method: string; path: string; authorization: string | undefined }[];
  /** What the form would have written, by path. */
  written: Map<string, string>;
}

const HEAD = 'a'.repeat(40);
export const TOKEN = 'token-of-the-coach';

interface File {
  path: string;
  sha: string;
  bytes: Buffer;
}

function readFiles(): File[] {
  return fs
    .readdirSync(CONTENT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const bytes = fs.readFileSync(file);
      const sha = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
      return { path: path.relative(SITE_FOLDER, file), sha, bytes };
    });
}

interface GraphQl {
  query: string;
  variables: {
    input?: { fileChanges: { additions: { path: string; contents: string }[] } };
    paths?: string[];
  };
}

/** Answers https://api.github.com inside the browser; nothing leaves the machine. */
export async function fakeGitHub(context: BrowserContext): Promise<FakeForge> {
  const files = readFiles();
  return fakeForge(context, 'https://api.github.com', (forge, url, body) => {
    if (url.pathname === '/user') return { id: 1, login: 'coach', name: 'The coach', avatar_url: null };
    if (url.pathname.includes('/collaborators/coach')) return {};
    if (url.pathname.includes('/git/trees/')) {
      return { tree: files.map(({ path, sha, bytes }) => ({ type: 'blob', path, sha, size: bytes.length })) };
    }
    if (url.pathname !== '/graphql' || !body) return undefined;
    const { query, variables } = body as GraphQl;
    if (variables.input) {
      for (const { path, contents } of variables.input.fileChanges.additions) {
        forge.written.set(path, Buffer.from(contents, 'base64').toString());
      }
      const commit = { oid: 'b'.repeat(40), committedDate: '2026-11-25T00:00:00Z' };
      return { data: { createCommitOnBranch: { commit } } };
    }
    const node = { oid: HEAD, message: 'first', committedDate: '2026-11-24T00:00:00Z' };
    const author = { name: 'The coach', email: 'coach@coach.example', user: null };
    const ref = { target: { history: { nodes: [{ ...node, author }] } } };
    const repository: Record<string, unknown> = { ref };
    for (const [, name = '', sha] of query.matchAll(/(content_\d+): object\(oid: "(\w+)"/g)) {
      const text = files.find((file) => file.sha === sha)?.bytes.toString();
      repository[name] = { text, isTruncated: false };
    }
    for (const [, name = ''] of query.matchAll(/(commit_\d+): /g)) repository[name] = ref;
    return { data: { repository } };
  });
}

/** A sign-in service as Sveltia expects it: its window greets the form, then tells it the token. */
export async function fakeSignInService(context: BrowserContext, address: string): Promise<void> {
  const answer = JSON.stringify(`authorization:github:success:${JSON.stringify({ token: TOKEN })}`);
  const body = `<script>
    addEventListener('message', ({ origin }) => opener.postMessage(${answer}, origin));
    opener.postMessage('authorizing:github', '*');
  </script>`;
  await context.route(`${address}/**`, (route) => route.fulfill({ contentType: 'text/html', body }));
}

/** Answers https://gitlab.com, its page for signing in included. */
export async function fakeGitLab(context: BrowserContext): Promise<FakeForge> {
  const files = readFiles();
  await context.route('https://gitlab.com/oauth/authorize?**', async (route) => {
    const asked = new URL(route.request().url()).searchParams;
    const back = new URL(asked.get('redirect_uri') ?? '');
    back.searchParams.set('code', 'of-the-coach');
    back.searchParams.set('state', asked.get('state') ?? '');
    await route.fulfill({
      contentType: 'text/html',
      headers: { 'cross-origin-opener-policy': 'unsafe-none' },
      body: `<a href="${back.href.replaceAll('&', '&amp;')}">Authorize</a>`,
    });
  });
  return fakeForge(context, 'https://gitlab.com', (_forge, url, body) => {
    if (url.pathname === '/oauth/token') return { access_token: TOKEN, refresh_token: 'later' };
    if (url.pathname === '/api/v4/user') return { id: 1, username: 'coach', name: 'The coach' };
    if (url.pathname.endsWith('/users')) return [{ id: 1 }];
    if (url.pathname !== '/api/graphql' || !body) return undefined;
    const { query, variables } = body as GraphQl;
    if (query.includes('rawTextBlob')) {
      const nodes = variables.paths?.map((wanted) => ({
        rawTextBlob: files.find((file) => file.path === wanted)?.bytes.toString(),
      }));
      return { data: { project: { repository: { blobs: { nodes } } } } };
    }
    const tree = {
      lastCommit: { sha: HEAD, message: 'first' },
      blobs: {
        nodes: files.map(({ path, sha }) => ({ type: 'blob', path, sha })),
        pageInfo: { endCursor: '', hasNextPage: false },
      },
    };
    return { data: { project: { repository: { tree } } } };
  });
}

type Answer = (forge: FakeForge, url: URL, body: unknown) => unknown;

async function fakeForge(context: BrowserContext, origin: string, answer: Answer): Promise<FakeForge> {
  const forge: FakeForge = { calls: [], written: new Map() };
  await context.route(
    (url) => url.origin === origin && url.pathname !== '/oauth/authorize',
    async (route: Route) => {
      const request = route.request();
      const { authorization } = await request.allHeaders();
      const url = new URL(request.url());
      forge.calls.push({ method: request.method(), path: url.pathname, authorization });
      const hasToken = authorization?.endsWith(` ${TOKEN}`) === true;
      const isKnown = hasToken || url.pathname === '/oauth/token';
      const json = isKnown
        ? answer(forge, url, parseBody(request.postData()))
        : { message: 'Bad credentials' };
      await route.fulfill({
        status: isKnown ? (json === undefined ? 404 : 200) : 401,
        headers: { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' },
        json: json ?? { message: 'Not Found' },
      });
    },
  );
  return forge;
}

function parseBody(text: string | null): unknown {
  return text === null ? undefined : JSON.parse(text);
}
