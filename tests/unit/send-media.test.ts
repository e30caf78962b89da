import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sendMedia } from '../../src/server/serve/answers/send-media.ts';

const FILM = Buffer.from(Array.from({ length: 50_000 }, (_none, at) => String(at).padStart(5, '0')).join(''));

let folder: string;
let file: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'film-'));
  file = path.join(folder, 'film.mp4');
  fs.writeFileSync(file, FILM);
});
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

async function ask(headers: Record<string, string>, method = 'GET') {
  const request = new Request('http://localhost/film.mp4', { headers, method });
  const answer = await sendMedia(request, file, { 'content-type': 'video/mp4', etag: '"a"' });
  const bytes = Buffer.from(await answer.arrayBuffer());
  return { status: answer.status, range: answer.headers.get('content-range'), bytes };
}

it.each([
  ['bytes=200000-200099', 200_000, 200_100],
  ['bytes=249990-', 249_990, 250_000],
  ['bytes=240000-900000', 240_000, 250_000],
  ['bytes=-70000', 180_000, 250_000],
  ['bytes=-900000', 0, 250_000],
  ['bytes=0-0', 0, 1],
])('sends %s as that part', async (range, start, end) => {
  const answer = await ask({ range });
  expect([answer.status, answer.range]).toEqual([206, `bytes ${start}-${end - 1}/250000`]);
  expect(answer.bytes.equals(FILM.subarray(start, end))).toBe(true);
});

it.each([
  ['nothing', {}],
  ['several parts', { range: 'bytes=0-1,5-6' }],
  ['another unit', { range: 'pages=1-2' }],
  ['a part that ends before it begins', { range: 'bytes=9-3' }],
  ['a part of another file', { range: 'bytes=0-9', 'if-range': '"b"' }],
])('sends the whole where %s is asked for', async (_what, headers) => {
  const answer = await ask(headers);
  expect(answer.status).toBe(200);
  expect(answer.bytes.equals(FILM)).toBe(true);
});

it.each(['bytes=250000-', 'bytes=-0'])('says how long it is where it has no %s', async (range) => {
  const answer = await ask({ range });
  expect([answer.status, answer.range]).toEqual([416, 'bytes */250000']);
});

it('tells how long it is to who asks for no bytes at all', async () => {
  const answer = await sendMedia(new Request('http://localhost/', { method: 'HEAD' }), file, {});
  expect([answer.status, answer.headers.get('content-length'), answer.body]).toEqual([200, '250000', null]);
});

it('lets go of the file when the reader has gone', async () => {
  const answer = await sendMedia(new Request('http://localhost/'), file, {});
  const reader = answer.body?.getReader();
  await reader?.read();
  await reader?.cancel();
  const open = fs.readdirSync('/proc/self/fd').map((name) => {
    try {
      return fs.readlinkSync(`/proc/self/fd/${name}`);
    } catch {
      // Closed meanwhile.
      return '';
    }
  });
  expect(open).not.toContain(file);
});
