import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { useFilledSite } from '../filled-site.ts';
import { openSilencer } from '../silenced.ts';

const JAR = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');

const site = useFilledSite({ hasDrafts: true });
const hasJava = spawnSync('java', ['-version']).status === 0;
if (!hasJava) console.warn('The Nu checker is left out: there is no `java` on the path.');

interface Message {
  type: string;
  subType?: string;
  url: string;
  message: string;
  extract?: string;
}

it.skipIf(!hasJava)('is HTML and CSS without error or warning, in the eyes of the Nu checker', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-nu-'));
  try {
    const visits = site.visits();
    for (const [index, visit] of visits.entries())
      fs.writeFileSync(path.join(folder, `${index}.html`), await site.read(visit));
    const told = check(folder);
    const silencer = openSilencer('nu');
    const found = told.map(({ type, subType, url, message, extract = '' }) => {
      const visit = visits[Number(path.basename(url, '.html'))];
      return {
        rule: type === 'info' ? (subType ?? type) : type,
        text: `${visit?.path ?? url} as ${visit?.as ?? '?'}: ${message} ${extract}`,
      };
    });
    expect(silencer.filter(found)).toEqual([]);
    expect(silencer.listUnused()).toEqual([]);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
});

it.skipIf(!hasJava)('would see what is wrong', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-nu-'));
  fs.writeFileSync(
    path.join(folder, 'a.html'),
    '<!doctype html><html lang="en"><title>A</title><p><div></p>',
  );
  try {
    expect(check(folder).map(({ type }) => type)).toContain('error');
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
});

function check(folder: string): Message[] {
  const options = ['-jar', JAR, '--format', 'json', '--exit-zero-always', '--stdout', folder];
  const said = execFileSync('java', options, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return (JSON.parse(said) as { messages: Message[] }).messages;
}
