import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSideThread } from '../../src/server/build/side-thread.ts';

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-'));
});
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

/** A thread that does this with each call. */
function openThread(name: string, onCall: string) {
  const script = path.join(folder, `${name}.mjs`);
  fs.writeFileSync(
    script,
    `import { parentPort, workerData } from 'node:worker_threads';
     parentPort.on('message', ({ method, given, port }) => { ${onCall} });`,
  );
  return openSideThread('/project', script);
}

describe('the thread beside a build', () => {
  it('is given what is asked, and gives each answer to whoever asked for it', async () => {
    const side = openThread(
      'answers',
      `const result = { faults: [], errors: 0, warnings: 0, files: given[1]?.length ?? 0, root: workerData };
       setTimeout(() => port.postMessage({ ok: true, result }), method === 'checkContent' ? 50 : 0);`,
    );
    const [content, output] = await Promise.all([
      side.checkContent(),
      side.checkOutput('/project/dist', ['a', 'b']),
    ]);
    expect(content).toMatchObject({ files: 0, root: '/project' });
    expect(output).toMatchObject({ files: 2 });
  });

  it('tells what went wrong in it', async () => {
    const side = openThread('fails', `port.postMessage({ ok: false, error: 'no room on the disk' });`);
    await expect(side.makeSearchIndex([])).rejects.toThrow('no room on the disk');
  });

  it('leaves nobody waiting when it breaks or ends', async () => {
    await expect(openThread('breaks', `throw new Error('broken');`).checkContent()).rejects.toThrow('broken');
    const ended = openThread('ends', `process.exit(3);`);
    await expect(ended.checkContent()).rejects.toThrow('ended by itself, with 3');
    await expect(ended.end()).rejects.toThrow('ended by itself, with 3');
  });
});
