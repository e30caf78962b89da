import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { dropOtherEngines, importRunningEngine } from '../../src/server/engine/running-engine.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'running-engine-'));
const engines = path.join(root, 'engines');
let releases = 0;

afterAll(() => {
  fs.rmSync(root, { recursive: true });
});

/** A release whose engine answers with a word of its own, a package of its own, and what it loads only then. */
function makeRelease(word: string): string {
  const release = path.join(root, `release-${++releases}`);
  const write = (name: string, text: string) => {
    fs.mkdirSync(path.dirname(path.join(release, name)), { recursive: true });
    fs.writeFileSync(path.join(release, name), text);
  };
  write(
    'server/entry.mjs',
    `import { greeting } from 'greeting';
     export const createBuiltSite = async () => {
       const { word } = await import('./chunks/late.mjs');
       return greeting + word;
     };`,
  );
  write('server/chunks/late.mjs', `export const word = '${word}';`);
  write('site/site.json', JSON.stringify({ release: releases }));
  write('node_modules/greeting/package.json', '{ "type": "module", "exports": "./index.js" }');
  write('node_modules/greeting/index.js', `export const greeting = 'hello ';`);
  return release;
}

async function answer(release: string): Promise<unknown> {
  const { createBuiltSite } = await importRunningEngine(release, engines);
  return (createBuiltSite as () => Promise<unknown>)();
}

describe('the engine of a release', () => {
  it('is loaded once for all releases of it, and apart from those of another', async () => {
    const first = await importRunningEngine(makeRelease('one'), engines);
    expect((await importRunningEngine(makeRelease('one'), engines)).createBuiltSite).toBe(
      first.createBuiltSite,
    );
    expect(await answer(makeRelease('other'))).toBe('hello other');
  });

  it('goes on loading its parts after the release that brought it is gone', async () => {
    const release = makeRelease('late');
    const { createBuiltSite } = await importRunningEngine(release, engines);
    fs.rmSync(path.join(release, 'server'), { recursive: true });
    expect(await (createBuiltSite as () => Promise<unknown>)()).toBe('hello late');
  });

  it('finds the packages of the server where the release lies beside none', async () => {
    const release = makeRelease('alone');
    fs.rmSync(path.join(release, 'node_modules'), { recursive: true });
    fs.writeFileSync(
      path.join(release, 'server/entry.mjs'),
      `import { string } from 'zod'; export const createBuiltSite = () => string().parse('found');`,
    );
    expect(await answer(release)).toBe('found');
  });

  it('stays on the disk while it is live, and others go', async () => {
    const live = makeRelease('live');
    await answer(live);
    await answer(makeRelease('before'));
    dropOtherEngines(live, engines);
    expect(fs.readdirSync(engines)).toHaveLength(1);
    expect(await answer(live)).toBe('hello live');
  });
});
