import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LARGEST_UPLOAD, type ImportView } from '../../../src/editor/moving-in-view.ts';
import { fetchFile } from '../../../src/import/pictures/fetch-file.ts';
import { openContentRepository } from '../../../src/server/save/content-repository.ts';
import { createImportRoutes } from '../../../src/server/moving-in/import-routes.ts';
import {
  importFolders,
  NOTHING_YET,
  readState,
  writeState,
  type ImportState,
} from '../../../src/server/moving-in/import-state.ts';
import { openSent } from '../../../src/server/moving-in/open-sent.ts';
import { until } from '../../until.ts';
import { makeZip } from '../import/sources/make-zip.ts';

const ORIGIN = 'https://coach.example';

let folder: string;
let isSignedIn: boolean;
let started: number;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'moving-in-'));
  isSignedIn = true;
  started = 0;
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true });
});

function open() {
  const folders = importFolders(folder);
  const repository = {
    ...openContentRepository(path.join(folder, 'none.git'), 'main'),
    findHead: () => Promise.resolve({ commit: 'c', message: '' }),
    listFiles: () => Promise.resolve([]),
    readBlobs: () => Promise.resolve(new Map<string, Buffer>()),
  };
  const routes = createImportRoutes({
    repository,
    publish: () => Promise.resolve({ ok: true }),
    author: { name: 'A', email: 'a@b.example' },
    talk: { count: () => Promise.resolve(undefined), erase: () => Promise.resolve() },
    now: () => new Date('2026-11-29T12:00:00Z'),
    language: 'en-GB',
    siteOrigin: ORIGIN,
    isOwner: () => Promise.resolve(isSignedIn),
    askToSignIn: (c) => Promise.resolve(c.redirect('/moderate/sign-in/', 303)),
    imports: {
      folders,
      isRunning: () => false,
      start: () => {
        started += 1;
      },
    },
    showImport: (c, view: ImportView, status = 200) => Promise.resolve(c.json(view, status)),
    showReport: (c, view, status = 200) => Promise.resolve(c.json(view, status)),
  });
  return { routes, folders };
}

async function send(files: Record<string, string>, { headers = {}, address = '' } = {}) {
  const { routes, folders } = open();
  const form = new FormData();
  for (const [name, text] of Object.entries(files)) form.append('files', new File([text], name));
  form.append('address', address);
  const response = await routes.request(
    new Request(`${ORIGIN}/`, { method: 'POST', body: form, headers: { origin: ORIGIN, ...headers } }),
  );
  return { response, folders };
}

it('writes what is sent to the disk by plain names, and begins to read it', async () => {
  const { response, folders } = await send({
    '../../etc/passwd': 'x',
    'a.xml': '1',
    'A.xml': '2',
    '.hidden': '3',
  });
  expect(response.status).toBe(303);
  expect(fs.readdirSync(folders.files).toSorted()).toEqual(['A-2.xml', 'a.xml', 'hidden', 'passwd']);
  expect(readState(folders)?.phase).toBe('reading');
  expect(started).toBe(1);
});

it.each(['й', 'あ', '𠮷', 'ü'])(
  'takes a file whose name has very many letters such as %s',
  async (letter) => {
    const name = `${letter.repeat(150)}.xml`;
    const { response, folders } = await send({ [name]: '1', [`b/${name}`]: '2', 'b.xml': '3' });
    expect(response.status).toBe(303);
    const names = fs.readdirSync(folders.files).toSorted((a, b) => a.length - b.length);
    expect(names).toEqual([
      'b.xml',
      expect.stringMatching(new RegExp(`^${letter}+\\.xml$`, 'u')),
      expect.stringMatching(new RegExp(`^${letter}+-2\\.xml$`, 'u')),
    ]);
  },
);

it('closes the file of which the rest does not come', async () => {
  const { routes, folders } = open();
  const opened = vi.spyOn(fs.promises, 'open');
  const body = '--b\r\nContent-Disposition: form-data; name="files"; filename="a.xml"\r\n\r\nfirst and more';
  const headers = { origin: ORIGIN, 'content-type': 'multipart/form-data; boundary=b' };
  const response = await routes.request(new Request(`${ORIGIN}/`, { method: 'POST', body, headers }));
  expect(response.status).toBe(422);
  expect(fs.existsSync(folders.arriving)).toBe(false);
  const [result] = opened.mock.results;
  opened.mockRestore();
  expect(((await result?.value) as fs.promises.FileHandle).fd).toBe(-1);
});

it('leads whoever is not signed in to where one signs in, and writes nothing', async () => {
  isSignedIn = false;
  const { response, folders } = await send({ 'a.xml': '1' });
  expect([response.status, response.headers.get('location')]).toEqual([303, '/moderate/sign-in/']);
  expect(fs.existsSync(folders.arriving)).toBe(false);
  expect(started).toBe(0);
});

it('refuses what another site sends', async () => {
  const { response, folders } = await send({ 'a.xml': '1' }, { headers: { origin: 'https://evil.example' } });
  expect(response.status).toBe(403);
  expect(fs.existsSync(folders.arriving)).toBe(false);
});

it.each([
  ['nothing', {}, {}, 422, 'Choose a file, or write the address of a feed.'],
  [
    'more than is taken',
    { 'a.xml': '1' },
    { headers: { 'content-length': String(LARGEST_UPLOAD + 1) } },
    413,
    'That is more than 1 GB. Send the texts first, and the pictures in parts.',
  ],
])('says in a sentence that %s was sent', async (_, files, more, status, words) => {
  const { response } = await send(files, more);
  const { fault } = (await response.json()) as ImportView;
  expect([response.status, fault?.words]).toEqual([status, words]);
  expect(started).toBe(0);
});

it('lets another import end first', async () => {
  await send({ 'a.xml': '1' });
  const { response, folders } = await send({ 'b.xml': '1' });
  expect(response.status).toBe(409);
  expect(fs.readdirSync(folders.files)).toEqual(['a.xml']);
});

it('takes one sending at a time', async () => {
  const { routes, folders } = open();
  let end: () => void = () => undefined;
  const slow = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(
        Buffer.from('--b\r\nContent-Disposition: form-data; name="files"; filename="a.xml"\r\n\r\nfirst'),
      );
      end = () => {
        controller.enqueue(Buffer.from(' and last\r\n--b--\r\n'));
        controller.close();
      };
    },
  });
  const headers = { origin: ORIGIN, 'content-type': 'multipart/form-data; boundary=b' };
  const begin = (body: BodyInit) =>
    routes.request(
      new Request(`${ORIGIN}/`, { method: 'POST', body, headers, duplex: 'half' } as RequestInit),
    );
  const first = begin(slow);
  await until(() => fs.existsSync(folders.arriving));
  expect((await begin('--b--\r\n')).status).toBe(409);
  end();
  expect((await first).status).toBe(303);
  expect(fs.readFileSync(path.join(folders.files, 'a.xml'), 'utf8')).toBe('first and last');
});

it.each(['http://127.0.0.1:1/feed', 'http://[::1]/feed', 'http://169.254.169.254/latest', '10.0.0.1/feed'])(
  'fetches no feed from a private network: %s',
  async (address) => {
    await expect(openSent({ files: folder, address }, fetchFile)).rejects.toThrow(
      /could not be fetched: it lies in a private network, from which nothing is fetched\.$/,
    );
  },
);

it('has both of two zips with files of one name, and once what was sent twice', async () => {
  const files = path.join(folder, 'sent');
  fs.mkdirSync(files);
  const zip = (content: string) =>
    makeZip([
      { name: 'posts.csv', content },
      { name: 'media/a.txt', content: 'the same' },
    ]);
  for (const [name, content] of [
    ['1.zip', 'of the first'],
    ['2.zip', 'of the second'],
    ['3.zip', 'of the third'],
    ['again.zip', 'of the first'],
  ] as const)
    fs.writeFileSync(path.join(files, name), zip(content));
  fs.writeFileSync(path.join(files, 'b.md'), 'by itself');
  const opened = await openSent({ files, address: undefined }, fetchFile);
  const read = async (name: string) => Buffer.from(await opened.read(name)).toString();
  expect(await Promise.all(opened.list().map(async (name) => [name, await read(name)]))).toEqual([
    ['b.md', 'by itself'],
    ['posts.csv', 'of the first'],
    ['media/a.txt', 'the same'],
    ['2/posts.csv', 'of the second'],
    ['2/media/a.txt', 'the same'],
    ['3/posts.csv', 'of the third'],
    ['3/media/a.txt', 'the same'],
  ]);
  expect(() => opened.read('c.md')).toThrow('c.md is none of the files that were sent.');
  await opened.close();
});

it('says in a sentence that what was sent is empty', async () => {
  const { response } = await send({ 'a.xml': '' });
  const { fault } = (await response.json()) as ImportView;
  expect([response.status, fault?.words]).toEqual([
    422,
    'There is nothing in what was chosen. Download it once more.',
  ]);
});

it('takes no more than it says, where nobody said how much comes', async () => {
  const { routes, folders } = open();
  const piece = Buffer.alloc(8_000_000);
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(Buffer.from('--b\r\nContent-Disposition: form-data; name="other"\r\n\r\n'));
    },
    pull(controller) {
      sent += piece.length;
      if (sent > LARGEST_UPLOAD * 1.2) controller.close();
      else controller.enqueue(piece);
    },
  });
  const headers = { origin: ORIGIN, 'content-type': 'multipart/form-data; boundary=b' };
  const request = { method: 'POST', body: endless, headers, duplex: 'half' } as RequestInit;
  const response = await routes.request(new Request(`${ORIGIN}/`, request));
  expect(response.status).toBe(413);
  expect(fs.existsSync(folders.arriving)).toBe(false);
});

it('begins anew although the git of an import that was killed still writes for a moment', async () => {
  const { routes, folders } = open();
  await send({ 'a.xml': '1' });
  const remove = fs.rmSync;
  // What Node answers to such a folder, unless it is told to try again.
  const removed = vi.spyOn(fs, 'rmSync').mockImplementation((place, how) => {
    const isBusy = place === path.dirname(folders.site) && !how?.maxRetries;
    if (isBusy) throw new Error('ENOTEMPTY: directory not empty');
    remove(place, how);
  });
  const body = new URLSearchParams({ act: 'anew' });
  const request = new Request(`${ORIGIN}/`, { method: 'POST', body, headers: { origin: ORIGIN } });
  const response = await routes.request(request);
  removed.mockRestore();
  expect(response.status).toBe(303);
  expect(readState(folders)).toBeUndefined();
});

it('writes beside what is there when she says so, not when it began to ask', async () => {
  const { routes, folders } = open();
  const asking: ImportState = {
    id: 'a',
    source: 'a.xml',
    phase: 'asking',
    base: 'of an hour ago',
    progress: NOTHING_YET,
    categories: [{ name: 'Talking', posts: 1 }],
    topics: {},
    newTopics: [],
  };
  writeState(folders, asking);
  const body = new URLSearchParams({ act: 'start', 'topic.0': 'silence' });
  await routes.request(new Request(`${ORIGIN}/`, { method: 'POST', body, headers: { origin: ORIGIN } }));
  const state = readState(folders);
  expect([state?.phase, state?.base, state?.topics]).toEqual(['writing', undefined, { Talking: 'silence' }]);
});

it.each([
  ['reading', undefined],
  ['writing', { texts: 1, there: 0, pictures: 0, comments: 0, changed: 0 }],
])('goes on with %s where that failed', async (phase, coming) => {
  const { routes, folders } = open();
  const failed: ImportState = {
    id: 'a',
    source: 'a.xml',
    phase: 'failed',
    progress: NOTHING_YET,
    categories: [],
    topics: {},
    newTopics: [],
    failure: { words: 'It broke.' },
    coming,
  };
  writeState(folders, failed);
  const body = new URLSearchParams({ act: 'again' });
  await routes.request(new Request(`${ORIGIN}/`, { method: 'POST', body, headers: { origin: ORIGIN } }));
  expect(readState(folders)).toMatchObject({ phase });
  expect(readState(folders)?.failure).toBeUndefined();
  expect(started).toBe(1);
});
