import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../until.ts';

/** Texts of the old site: every other one is a page, whose pictures have a folder of their own. */
const TEXTS = 8;

let folder: string;
beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'import-command-'));
  const old = path.join(folder, 'old');
  fs.mkdirSync(old);
  for (let number = 0; number < TEXTS; number += 1) {
    const tint = { r: number * 20, g: 90, b: 140 };
    await sharp({ create: { width: 900, height: 600, channels: 3, background: tint } })
      .jpeg()
      .toFile(path.join(old, `lake-${number}.jpg`));
    const item = `<item><title>Text ${number}</title><link>https://old.example/text-${number}/</link><content:encoded><![CDATA[<p>Words of ${number}.</p><p><img src="https://old.example/uploads/lake-${number}.jpg" alt="Lake ${number}"></p>]]></content:encoded><wp:post_id>${number + 1}</wp:post_id><wp:post_date_gmt>2020-01-0${number + 1} 08:00:00</wp:post_date_gmt><wp:post_name>text-${number}</wp:post_name><wp:status>publish</wp:status><wp:post_type>${number % 2 === 0 ? 'page' : 'post'}</wp:post_type></item>`;
    fs.appendFileSync(path.join(old, 'items'), item);
  }
  const items = fs.readFileSync(path.join(old, 'items'), 'utf8');
  fs.rmSync(path.join(old, 'items'));
  fs.mkdirSync(path.join(old, 'uploads'));
  for (const name of fs.readdirSync(old).filter((each) => each.endsWith('.jpg')))
    fs.renameSync(path.join(old, name), path.join(old, 'uploads', name));
  fs.writeFileSync(
    path.join(old, 'old.xml'),
    `<?xml version="1.0"?><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Old</title><wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://old.example</wp:base_blog_url>${items}</channel></rss>`,
  );
});
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

function makeSite(name: string): string {
  const site = path.join(folder, name);
  fs.cpSync('tests/fixtures/site/content', path.join(site, 'content'), { recursive: true });
  return site;
}

function startImport(site: string) {
  const args = ['scripts/import.ts', path.join(folder, 'old/old.xml'), '--folder', site, '--json'];
  return spawn(process.execPath, args, { stdio: 'ignore' });
}

async function run(site: string): Promise<void> {
  const [code] = (await once(startImport(site), 'exit')) as [number | null];
  expect(code).toBe(0);
}

async function runAndKill(site: string, isTime: () => boolean): Promise<void> {
  const child = startImport(site);
  const ended = once(child, 'exit');
  await until(() => isTime() || child.exitCode !== null);
  child.kill('SIGKILL');
  await ended;
}

const listFiles = (site: string, below = '') =>
  fs
    .readdirSync(path.join(site, below), { recursive: true, encoding: 'utf8' })
    .filter((name) => fs.statSync(path.join(site, below, name)).isFile())
    .sort();

const tell = (site: string) =>
  listFiles(site).map((name) => [name, fs.readFileSync(path.join(site, name)).toString('base64')]);

it('killed at several moments, the command brings what one run brings, and leaves nothing beside it', async () => {
  const whole = makeSite('once');
  await run(whole);
  const killed = makeSite('killed');
  const before = listFiles(killed).length;
  const brought = () => listFiles(killed, 'content').length - before;
  await runAndKill(killed, () => fs.existsSync(path.join(killed, '.import')));
  for (const count of [1, 3, 6, 9]) await runAndKill(killed, () => brought() >= count);
  expect(brought()).toBeLessThan(TEXTS * 2);
  await run(killed);
  expect(listFiles(whole, 'content').length - before).toBe(TEXTS * 2);
  // What the next import knows of this one (docs/moving-in.md).
  expect(fs.readdirSync(whole)).toEqual(['content', 'import-versions.json']);
  expect(tell(killed)).toEqual(tell(whole));
}, 240_000);
