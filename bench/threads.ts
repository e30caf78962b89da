import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { BUILD_SCRIPT } from '../src/server/publish/run-build.ts';
import { fillThread } from '../tests/long-thread.ts';
import { spawnSite } from '../tests/spawned-site.ts';
import { writeFigures } from './figures.ts';

// `npm run bench:threads`: what the page of a long thread weighs and takes, for readers with a cookie and without,
// for twenty at once, and for a reader of a page without comments beside them.
const SIZES = [0, 200, 1000, 5000];
const POST = '/posts/codependency-vs-interdependence/';
const THREAD = 'codependency-vs-interdependence';
const OTHER = '/contact/';
const TIMES = 40;
/** What is asked for in the browser of today. */
const BROTLI = { 'accept-encoding': 'br' };

execFileSync(process.execPath, [BUILD_SCRIPT], { stdio: 'ignore' });
const rows: Record<string, number | string>[] = [];
for (const comments of SIZES) rows.push(await measureThread(comments));
console.table(rows);
await writeFigures('threads', { load: os.loadavg()[0], rows });

async function measureThread(comments: number) {
  const dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-threads-'));
  // The first start makes the tables.
  await (await spawnSite({ DATA_DIR: dataFolder })).kill('SIGTERM');
  fillThread(path.join(dataFolder, 'site.db'), { threadId: THREAD, comments });
  const site = await spawnSite({ DATA_DIR: dataFolder, RATE_LIMITS: 'off' });
  try {
    const rated = await rate(site.url);
    const cookie = rated.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const first = await ask(site.url + POST, BROTLI);
    const own = () => ask(site.url + POST, { ...BROTLI, cookie });
    const page = comments > 100 ? `${POST}comments/2/` : POST;
    const [asReady, composed, withCookie, second, twenty, beside, alone] = [
      await median(() => ask(site.url + POST, BROTLI)),
      await median(async () => {
        // What is kept goes with each change.
        await rate(site.url);
        return ask(site.url + POST, BROTLI);
      }),
      await median(own),
      await median(() => ask(site.url + page, BROTLI)),
      await median(async () => {
        const start = performance.now();
        await Promise.all(Array.from({ length: 20 }, own));
        return { milliseconds: performance.now() - start, bytes: 0 };
      }, 5),
      await median(async () => {
        const crowd = Promise.all(Array.from({ length: 20 }, own));
        const answer = await ask(site.url + OTHER, BROTLI);
        await crowd;
        return answer;
      }, 5),
      await median(() => ask(site.url + OTHER, BROTLI)),
    ];
    return {
      comments,
      'bytes, brotli': first.bytes,
      'ready, ms': asReady,
      'composed, ms': composed,
      'with cookie, ms': withCookie,
      'page 2, ms': second,
      'twenty with cookie, ms': twenty,
      'another page beside them, ms': beside,
      'another page alone, ms': alone,
    };
  } finally {
    await site.kill('SIGTERM');
    fs.rmSync(dataFolder, { recursive: true });
  }
}

async function rate(url: string): Promise<Response> {
  const stars = 1 + Math.floor(Math.random() * 5);
  return fetch(`${url}/api/threads/${THREAD}/rating`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ stars }),
  });
}

interface Answer {
  milliseconds: number;
  /** As they went over the wire. */
  bytes: number;
}

async function ask(url: string, headers: Record<string, string>): Promise<Answer> {
  const { get } = await import('node:http');
  return new Promise((resolve, reject) => {
    const start = performance.now();
    get(url, { headers, agent: false }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.byteLength));
      response.on('end', () => {
        if (response.statusCode !== 200) reject(new Error(`${url}: ${response.statusCode ?? ''}`));
        resolve({ milliseconds: performance.now() - start, bytes });
      });
    }).on('error', reject);
  });
}

async function median(act: () => Promise<Answer>, times = TIMES): Promise<number> {
  const found: number[] = [];
  for (let index = 0; index < times; index += 1) found.push((await act()).milliseconds);
  found.sort((a, b) => a - b);
  return Math.round((found[Math.floor(times / 2)] ?? 0) * 10) / 10;
}
