import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FIXTURES } from '../checks/fixture.ts';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'content-'));
  fs.cpSync(path.join(FIXTURES, 'base'), folder, { recursive: true });
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true });
});

/** What `npm run check:content` prints of the base in this language. */
function check(language: string, reporter = 'terminal') {
  fs.appendFileSync(path.join(folder, 'site.yaml'), `language: ${language}\n`);
  const script = ['scripts/check-content.ts', '--folder', folder, '--reporter', reporter];
  const { status, stdout } = spawnSync(process.execPath, script, { encoding: 'utf8' });
  return { status, stdout };
}

it('says in its first line what it sees less well in the language of the site', () => {
  expect(check('de-AT')).toEqual({
    status: 0,
    stdout:
      'The site is written in German, where the check is weaker: it knows names by lists alone, stories in plain prose by a few phrases and no spelling.\n\n7 files read, nothing to mend.\n',
  });
});

it('says nothing of a language that it reads whole', () => {
  expect(check('en')).toEqual({ status: 0, stdout: '7 files read, nothing to mend.\n' });
});

it('tells a program what is weaker in a field of its own', () => {
  const { stdout } = check('sv', 'json');
  expect(JSON.parse(stdout)).toMatchObject({
    weaker: expect.stringContaining('The site is written in Swedish, where the check is weaker') as string,
  });
});

it('fails for a language that it cannot read, and names it', () => {
  const { status, stdout } = check('it');
  expect(status).toBe(1);
  expect(stdout).toContain('nothing here can check Italian, and read as English its names would be missed');
});
