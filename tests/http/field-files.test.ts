import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createFieldFiles } from '../../src/server/write/field-files.ts';

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'field-files-'));
});
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

const lay = (name: string, code: string) => {
  fs.writeFileSync(path.join(folder, `${name}.gz`), zlib.gzipSync(code));
};
const ask = (name: string, headers: Record<string, string> = {}, isOwner = true) =>
  createFieldFiles(folder, () => Promise.resolve(isOwner)).request(`/${name}`, { headers });

it('sends a script once, and anew once it is another', async () => {
  lay('write-page.js', 'first()');
  const first = await ask('write-page.js');
  expect(first.headers.get('cache-control')).toBe('private, no-cache');
  expect(zlib.gunzipSync(await first.bytes()).toString()).toBe('first()');
  const etag = first.headers.get('etag') ?? '';
  const again = await ask('write-page.js', { 'if-none-match': etag });
  expect([again.status, await again.text()]).toEqual([304, '']);
  lay('write-page.js', 'second()');
  const changed = await ask('write-page.js', { 'if-none-match': etag });
  expect(changed.status).toBe(200);
  expect(zlib.gunzipSync(await changed.bytes()).toString()).toBe('second()');
});

it('lets a browser keep what is named by a hash, and nobody else', async () => {
  lay('visual-editor-ijLpHGbj.js', 'edit()');
  const { status, headers } = await ask('visual-editor-ijLpHGbj.js');
  expect([status, headers.get('cache-control')]).toEqual([200, 'private, max-age=31536000, immutable']);
});

it('tells nobody but the coach whether there is such a script', async () => {
  lay('body-field.js', 'write()');
  const etag = (await ask('body-field.js')).headers.get('etag') ?? '';
  for (const name of ['body-field.js', 'nothing-here.js']) {
    const answer = await ask(name, { 'if-none-match': etag }, false);
    const kept = ['etag', 'cache-control'].map((header) => answer.headers.get(header));
    expect([answer.status, ...kept]).toEqual([404, null, null]);
  }
  expect((await ask('nothing-here.js')).status).toBe(404);
});
