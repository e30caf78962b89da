import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkContent } from '../../src/posts/checks/check-content.ts';
import { FIXTURES } from '../checks/fixture.ts';

const run = promisify(execFile);

let folder = '';
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-allow-'));
  fs.cpSync(path.join(FIXTURES, 'base'), folder, { recursive: true });
  const post = path.join(folder, 'posts/first.mdx');
  const text = fs.readFileSync(post, 'utf8');
  fs.writeFileSync(post, text.replace('He said yes', 'He said yes to Brimblewick'));
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

const allow = async (...words: string[]) =>
  (await run(process.execPath, [path.resolve('scripts/allow-word.ts'), '--folder', folder, ...words])).stdout;

async function listNames(): Promise<(string | undefined)[]> {
  const { faults } = await checkContent(folder, { now: new Date('2026-11-24'), production: true });
  return faults.filter(({ slug }) => slug.startsWith('name-')).map(({ found }) => found);
}

it('is asked about once, and no more where its story allows it', async () => {
  expect(await listNames()).toEqual(['Brimblewick']);
  expect(await allow('Brimblewick')).toContain('posts/first.mdx');
  expect(fs.readFileSync(path.join(folder, 'posts/first.mdx'), 'utf8')).toContain(
    '<CaseStudy people="Sarah, Mike" allow="Brimblewick" basis=',
  );
  expect(await listNames()).toEqual([]);
});

it('is allowed for the whole site, whose other words stay', async () => {
  const file = path.join(folder, 'site.yaml');
  const before = fs.readFileSync(file, 'utf8');
  expect(await allow('Brimblewick', '--site')).toContain('all stories');
  expect(await listNames()).toEqual([]);
  const after = fs.readFileSync(file, 'utf8');
  for (const line of before.split('\n')) expect(after).toContain(line);
  expect(await allow('Brimblewick', '--site')).toContain('already');
});

it('is told where no story has it, and where nothing is no word', async () => {
  await expect(allow('Nowhereish')).rejects.toThrow('No story is asked about "Nowhereish"');
  await expect(allow('"')).rejects.toThrow('Which word?');
});
