import path from 'node:path';
import { serve, type ServerType } from '@hono/node-server';
import fs from 'node:fs';
import { Hono, type Context } from 'hono';
import { listFormBlocks } from '../../src/editor/form-blocks.ts';
import { tellBlocks, tellPictureFields } from '../../src/editor/form/tell-blocks.ts';
import { nodeToFields } from '../../src/editor/form-field.ts';
import { schemaToNode } from '../../src/editor/form-node.ts';
import type { SaveAnswer } from '../../src/editor/page/answers.ts';
import { pictureSchema } from '../../src/posts/schema/picture.ts';
import { contentSecurityPolicy } from '../../src/server/serve/answers/security-headers.ts';
import { wordsOf } from '../../src/words/words.ts';
import { DIST } from '../fixture-site.ts';

/** What the form of one post holds. */
export interface WrittenPost {
  title: string;
  body: string;
  featured: boolean;
  cover: { src: string; alt: string };
  questions: { question: string; answer: string }[];
  dynamics?: { id: string; name: string; characteristics?: { id: string; title: string }[] }[];
}

/** A save as it arrived. */
export interface Arrived {
  id: string;
  act: string;
  answers: string[];
  base: string;
  post: WrittenPost;
  files: Record<string, number>;
}

export interface WriteServer {
  url: string;
  posts: Map<string, WrittenPost>;
  arrived: Arrived[];
  /**
   * What the next save is answered instead; "kept" saves it and cuts the line before the answer. That and "cut" stay so,
   * since browsers send once more by themselves.
   */
  next: SaveAnswer | 'signed-out' | 'cut' | 'kept' | undefined;
  /** Saves from elsewhere. */
  change: (name: string, post: Partial<WrittenPost>) => void;
  close: () => Promise<void>;
}

const EMPTY: WrittenPost = {
  title: '',
  body: '',
  featured: false,
  cover: { src: '', alt: '' },
  questions: [],
};

/** The pages of a form as the server makes them, with a server that keeps what is saved in memory. */
export async function serveWriting(
  post: Partial<WrittenPost> = {},
  { language = 'en-GB', fieldFolder = path.join(DIST, 'server/editor') } = {},
): Promise<WriteServer> {
  const app = new Hono();
  let server: ServerType | undefined;
  const url = await new Promise<string>((resolve) => {
    server = serve(
      { fetch: (request, env) => app.fetch(request, env), hostname: '127.0.0.1', port: 0 },
      ({ port }) => {
        resolve(`http://127.0.0.1:${port}`);
      },
    );
  });
  const versions = new Map<string, number>();
  const answered = new Map<string, { name: string; words: string; answer: SaveAnswer }>();
  const written: WriteServer = {
    url,
    posts: new Map([['storm', { ...EMPTY, ...post }]]),
    arrived: [],
    next: undefined,
    change(name, changed) {
      written.posts.set(name, { ...EMPTY, ...written.posts.get(name), ...changed });
      versions.set(name, (versions.get(name) ?? 0) + 1);
    },
    close: () =>
      new Promise((resolve) => {
        server?.close(() => {
          resolve();
        });
      }),
  };
  const baseOf = (name: string) => (written.posts.has(name) ? `sha-${versions.get(name) ?? 0}` : '');

  app.get('/write/field/:file', (c) => {
    const file = path.join(fieldFolder, `${c.req.param('file')}.gz`);
    if (!fs.existsSync(file)) return c.notFound();
    const headers = { 'content-type': 'text/javascript', 'content-encoding': 'gzip' };
    return new Response(fs.readFileSync(file), { headers });
  });
  app.get('/moderate/', (c) => c.html('<!doctype html><title>Sign in</title><p>Sign in</p>'));
  app.get('/write/posts/:name/', (c) => {
    const name = c.req.param('name');
    const html = makePage(name, written.posts.get(name) ?? EMPTY, baseOf(name), language);
    return c.html(html, 200, { 'content-security-policy': contentSecurityPolicy(html) });
  });
  app.post('/write/posts/:name/', async (c) => {
    const arrived = await readForm(c);
    written.arrived.push(arrived);
    const { next } = written;
    if (next !== 'kept' && next !== 'cut') written.next = undefined;
    if (next === 'signed-out') return c.redirect('/moderate/', 303);
    if (next === 'cut') return cut(c);
    if (next && next !== 'kept') return c.json(next, 422);
    const before = answered.get(arrived.id);
    const words = JSON.stringify([arrived.act, arrived.answers, arrived.post]);
    if (before?.words === words) return next === 'kept' ? cut(c) : c.json(before.answer, 201);
    const asked = c.req.param('name');
    const made = asked === 'new' ? arrived.post.title.toLowerCase().replaceAll(' ', '-') : asked;
    const name = before?.name ?? made;
    if (!before && arrived.base !== baseOf(name)) return c.json({ kind: 'conflict', theirs: {} }, 409);
    written.change(name, arrived.post);
    const answer: SaveAnswer = {
      kind: arrived.act === 'publish' ? 'published' : 'draft',
      see: `/posts/${name}/`,
      edit: `/write/posts/${name}/`,
      base: baseOf(name),
      words: '',
    };
    answered.set(arrived.id, { name, words, answer });
    return next === 'kept' ? cut(c) : c.json(answer, 201);
  });
  return written;
}

/** As a line that breaks: nothing comes back. */
function cut(c: Context): Response {
  const { incoming } = c.env as { incoming: { socket: { destroy: () => void } } };
  incoming.socket.destroy();
  return new Response(null);
}

async function readForm(c: Context): Promise<Arrived> {
  const form = await c.req.formData();
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '';
  };
  const names = [...form.keys()];
  const keys = new Set(
    names.flatMap((name) => (name.startsWith('questions.') ? [name.split('.')[1] ?? ''] : [])),
  );
  const files = [...form].flatMap(([name, value]): [string, number][] =>
    typeof value === 'string' ? [] : [[name, value.size]],
  );
  return {
    id: text('$save'),
    act: text('$act'),
    answers: form.getAll('$answer').map(String),
    base: text('$base'),
    post: {
      title: text('title'),
      body: text('$body'),
      featured: form.has('featured'),
      cover: { src: text('cover.src'), alt: text('cover.alt') },
      questions: [...keys].map((key) => ({
        question: text(`questions.${key}.question`),
        answer: text(`questions.${key}.answer`),
      })),
    },
    files: Object.fromEntries(files),
  };
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll("'", '&#39;');

function makeEntry(key: string, { question, answer }: { question: string; answer: string }): string {
  const name = `questions.${key}`;
  return `<fieldset data-entry>
<legend>Question <span data-number></span></legend>
<label for="f-${name}.question">Question</label>
<input id="f-${name}.question" name="${name}.question" value="${escape(question)}">
<label for="f-${name}.answer">Answer</label>
<textarea id="f-${name}.answer" name="${name}.answer">${escape(answer)}</textarea>
<button type="button" data-act="up">Up</button>
<button type="button" data-act="down">Down</button>
<button type="button" data-act="remove">Remove</button>
</fieldset>`;
}

function makeDynamics({ dynamics = [] }: WrittenPost): string {
  const entries = dynamics.map(
    (
      { id, name, characteristics = [] },
      index,
    ) => `<div data-entry><input type="hidden" name="dynamics.k${index}.id" value="${escape(id)}">
<label>Name of the dynamic <input name="dynamics.k${index}.name" value="${escape(name)}"></label>
<form-list data-name="dynamics.k${index}.characteristics">${characteristics
      .map(
        (each, at) => `<div data-entry>
<input type="hidden" name="dynamics.k${index}.characteristics.k${at}.id" value="${escape(each.id)}">
<label>Characteristic <input name="dynamics.k${index}.characteristics.k${at}.title" value="${escape(each.title)}"></label></div>`,
      )
      .join('')}</form-list></div>`,
  );
  return dynamics.length > 0 ? `<form-list data-name="dynamics">${entries.join('')}</form-list>` : '';
}

/** By hand, as the contract between the server's form and its script has it. */
function makePage(name: string, post: WrittenPost, base: string, language: string): string {
  const words = wordsOf(language);
  const told = { ...words.writingPage, ...words.textEditor };
  const isEnglish = language.startsWith('en');
  const asked = nodeToFields(schemaToNode(pictureSchema.pick({ alt: true, caption: true })));
  const picture = isEnglish ? asked : tellPictureFields(asked, words);
  const blocks = isEnglish ? listFormBlocks() : tellBlocks(listFormBlocks(), words);
  const address =
    name === 'new'
      ? '<address-line><label for="f-address">Address</label> /posts/<input id="f-address" name="$name">/</address-line>'
      : '';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Write</title>
<link rel="icon" href="data:,">
<script type="application/json" id="write-words">${JSON.stringify(told).replaceAll('<', '\\u003c')}</script>
<script type="module" src="/write/field/write-page.js"></script>
</head>
<body>
<main>
<h1>Write</h1>
<form id="write-form" method="post" enctype="multipart/form-data" data-kind="posts" data-files='["pier.jpg"]'
 data-time-zone="Europe/Stockholm" data-file="${name === 'new' ? '' : `content/posts/${name}/index.mdx`}">
<input type="hidden" name="$base" value="${base}"><input type="hidden" name="$draft"><input type="hidden" name="$draftCommit">
<input type="hidden" name="$save">
<p><label for="f-title">Title</label> <input id="f-title" name="title" value="${escape(post.title)}"></p>
${address}
<label for="f-body">Text</label>
<body-text data-blocks="${escape(JSON.stringify(blocks))}" data-picture="${escape(JSON.stringify(picture))}">
<textarea name="$body" id="f-body" rows="12">${escape(`\n${post.body}`)}</textarea></body-text>
<picture-field data-name="cover.src"><label for="f-cover">Picture</label>
<input id="f-cover" name="cover.src" value="${escape(post.cover.src)}"><input type="file" aria-label="File"></picture-field>
<p><label for="f-alt">In words</label> <input id="f-alt" name="cover.alt" value="${escape(post.cover.alt)}"></p>
<details><summary>More</summary>
<p><label><input type="checkbox" name="featured"${post.featured ? ' checked' : ''}> Featured</label></p>
${makeDynamics(post)}
<form-list data-name="questions" data-label="Questions">
${post.questions.map((each, index) => makeEntry(`k${index}`, each)).join('\n')}
<template data-type="">${makeEntry('__KEY__', { question: '', answer: '' })}</template>
<button type="button" data-act="add" data-type="">Add a question</button>
</form-list>
</details>
<p class="acts"><button name="$act" value="publish">Publish</button> <button name="$act" value="draft">Save as a draft</button></p>
</form>
</main>
</body>
</html>`;
}
