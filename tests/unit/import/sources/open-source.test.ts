import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openSource } from '../../../../src/import/sources/open-source.ts';
import { readSource } from '../../../../src/import/sources/tell-source.ts';
import { makeZip, type ZipEntry } from './make-zip.ts';
import { filesOf, htmlOf } from './samples.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'import-'));
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

function write(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, content);
  return file;
}

async function openZip(...entries: ZipEntry[]) {
  return openSource(write('some.bin', makeZip(entries)));
}

async function faultOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'none',
    (error: unknown) => (error as { code?: string }).code ?? String(error),
  );
}

const POST = '---\ntitle: One\n---\nWords ![A bench](bench.jpg).';

describe('a source', () => {
  it('may be a zip, of which nothing tells but its bytes', async () => {
    const files = await openZip(
      { name: 'posts/one.md', content: POST },
      { name: 'posts/bench.jpg', content: 'x' },
      { name: '__MACOSX/._one.md', content: 'x' },
    );
    expect(files.list()).toEqual(['posts/one.md', 'posts/bench.jpg']);
    const site = await readSource(files);
    await files.close();
    expect(site.entries.map(({ title, body }) => [title, body])).toEqual([
      ['One', { markdown: 'Words ![A bench](bench.jpg).', file: 'posts/one.md' }],
    ]);
  });

  it('may be a folder, in which no link is followed', async () => {
    write('site/one.md', POST);
    write('secret.md', '# Secret');
    write('site/.git/config.md', 'x');
    fs.symlinkSync(path.join(folder, 'secret.md'), path.join(folder, 'site/linked.md'));
    fs.symlinkSync(folder, path.join(folder, 'site/out'));
    const files = await openSource(path.join(folder, 'site'));
    expect(files.list()).toEqual(['one.md']);
    expect(await faultOf(files.read('linked.md'))).toBe('not-in-source');
    expect(await faultOf(files.read('../secret.md'))).toBe('not-in-source');
  });

  it('may be a file with its pictures beside it, found by the end of their address', async () => {
    const file = write(
      'page/export.txt',
      '<rss><channel><item><title>One</title><description>&lt;img src="https://old.example/wp-content/uploads/2019/04/a b.jpg"&gt;&lt;img src="/other/a%20b.jpg"&gt;</description></item></channel></rss>',
    );
    write('page/uploads/2019/04/a b.jpg', 'x');
    write('page/uploads/2020/04/a b.jpg', 'x');
    write('page/notes.txt', 'x');
    const files = await openSource(file);
    expect(files.list()).toEqual(['export.txt', 'uploads/2019/04/a b.jpg', 'uploads/2020/04/a b.jpg']);
    expect(htmlOf((await readSource(files)).entries[0])).toBe(
      '<img src="uploads/2019/04/a b.jpg"><img src="/other/a%20b.jpg">',
    );
  });

  it.each([
    ['that leads out', [{ name: '../out.md', content: 'x' }], 'zip-broken'],
    ['with a link', [{ name: 'in.md', content: '/etc/passwd', mode: 0o120777 }], 'zip-link'],
    ['that would fill memory', [{ name: 'in.md', content: new Uint8Array(20 * 1024 * 1024) }], 'zip-bomb'],
  ])('is refused as a zip %s', async (_, entries, code) => {
    expect(await faultOf(openZip(...entries))).toBe(code);
  });

  it('is refused as a zip that is larger than it says', async () => {
    const files = await openZip({ name: 'in.md', content: 'Words that are more.', size: 3 });
    expect(await faultOf(files.read('in.md'))).toBe('zip-broken');
    await files.close();
  });

  it('that nobody knows is told what is known', async () => {
    await expect(readSource(filesOf({ 'a.bin': 'nothing', 'b.pdf': '%PDF' }))).rejects.toMatchObject({
      message: 'Nothing in it is an export that is known here (a.bin, b.pdf).',
      hint: expect.stringContaining('the XML of WordPress (Tools, Export)') as string,
    });
    expect(await faultOf(openSource(path.join(folder, 'missing')))).toBe('source-missing');
  });
});
