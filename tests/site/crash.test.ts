import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DIST } from '../fixture-site.ts';

const THREAD = 'codependency-vs-interdependence';

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-'));
});
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

type Server = ChildProcessByStdio<null, Readable, null>;

/** The server as a process of its own, which alone can be killed without warning. */
async function spawnServer(): Promise<{ server: Server; url: string }> {
  const server = spawn(process.execPath, ['scripts/serve.ts', DIST], {
    env: { ...process.env, PORT: '0', DATA_DIR: folder, RATE_LIMITS: 'off' },
    stdio: ['ignore', 'pipe', 'inherit'],
    // A process group, so that the kill reaches what it has started too.
    detached: true,
  });
  let said = '';
  for await (const chunk of server.stdout) {
    said += String(chunk);
    const [url] = /http:\S+/.exec(said) ?? [];
    if (url) return { server, url };
  }
  throw new Error(`The server did not start: ${said}`);
}

async function kill(server: Server, signal: NodeJS.Signals): Promise<void> {
  const ended = once(server, 'exit');
  process.kill(-(server.pid ?? Number.NaN), signal);
  await ended;
}

async function readCount(url: string): Promise<number> {
  const response = await fetch(`${url}/api/threads/${THREAD}`);
  return ((await response.json()) as { rating: { count: number } }).rating.count;
}

describe('a server that is killed amid a stream of ratings', () => {
  it('has every rating that it acknowledged when it comes back', async () => {
    const { server, url } = await spawnServer();
    let acknowledged = 0;
    let sent = 0;
    const rateUntilKilled = async () => {
      for (;;) {
        sent += 1;
        try {
          const response = await fetch(`${url}/api/threads/${THREAD}/rating`, {
            method: 'PUT',
            headers: { 'content-type': 'application/json' },
            body: '{"stars":5}',
          });
          if (response.ok) acknowledged += 1;
        } catch {
          // The server is gone, as it should be by now.
          return;
        }
        if (acknowledged === 200) await kill(server, 'SIGKILL');
      }
    };
    await Promise.all(Array.from({ length: 8 }, rateUntilKilled));

    const again = await spawnServer();
    const count = await readCount(again.url);
    await kill(again.server, 'SIGTERM');
    expect(acknowledged).toBeGreaterThanOrEqual(200);
    expect(count).toBeGreaterThanOrEqual(acknowledged);
    expect(count).toBeLessThanOrEqual(sent);
  });

  it('starts empty, and works, where its data folder was deleted', async () => {
    fs.rmSync(folder, { recursive: true });
    const { server, url } = await spawnServer();
    const page = await fetch(`${url}/posts/${THREAD}/`);
    expect(await page.text()).toContain('No ratings yet');
    expect(await readCount(url)).toBe(0);
    await kill(server, 'SIGTERM');
  });
});
