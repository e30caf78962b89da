import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { measureBareCommits } from './bare-commits.ts';
import { onCore } from './cores.ts';
import { loadTool, measureLoad } from './load.ts';
import { hasNginx, startNginx } from './nginx.ts';
import { BUILD_SCRIPT } from '../src/server/publish/run-build.ts';

// `npm run bench`: speed as ratios to a peer, measured in turn in the same run on the same machine.
const ROUNDS = 5;
const SECONDS = 3;
const POST = '/posts/codependency-vs-interdependence/';
const THREAD = 'codependency-vs-interdependence';

/** As browsers ask for it, and as nobody but a tool does; the last beside an nginx tuned by hand. */
const ARTICLE_LOADS = [
  {
    what: 'composed article, compressed',
    load: { acceptEncoding: 'gzip' },
    tuned: false,
    toReach: 0.6,
  },
  { what: 'composed article, uncompressed', load: {}, tuned: false, toReach: 0.6 },
  {
    what: 'composed article, compressed',
    load: { acceptEncoding: 'gzip' },
    tuned: true,
    toReach: undefined,
  },
] as const;

interface Result {
  what: string;
  unit: string;
  ours: number;
  peer: number;
  peerName: string;
  ratio: number;
  /** What the project's budgets ask for; undefined where they ask for nothing. */
  toReach: number | undefined;
}

const results: Result[] = [];
const notMeasured: string[] = [];

execFileSync(process.execPath, [BUILD_SCRIPT], { stdio: 'ignore' });
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-bench-'));
const server = await startServer();
try {
  await measureArticle();
  await measureRatings();
} finally {
  await server.stop();
  fs.rmSync(folder, { recursive: true });
}
report();

async function measureArticle(): Promise<void> {
  if (!hasNginx) {
    notMeasured.push(
      'The composed article beside nginx: nginx is not installed (apt-get install nginx-light).',
    );
    return;
  }
  const root = path.join(folder, 'root');
  const file = path.join(root, POST, 'index.html');
  fs.mkdirSync(path.dirname(file), { recursive: true });
  // The very bytes that our server sends, holes filled, as files.
  const page = Buffer.from(await (await fetch(server.url + POST)).arrayBuffer());
  fs.writeFileSync(file, page);
  fs.writeFileSync(`${file}.gz`, gzipSync(page, { level: 9 }));
  for (const { what, load, tuned, toReach } of ARTICLE_LOADS) {
    const nginx = await startNginx(folder, root, { tuned });
    const peerName = `nginx, the same page as a file${tuned ? ', open files kept (open_file_cache)' : ''}`;
    const measure = (url: string) =>
      measureLoad({ url: url + POST, seconds: SECONDS, connections: 50, ...load });
    try {
      results.push(
        await inTurn(what, 'requests a second', peerName, toReach, {
          ours: () => measure(server.url),
          peer: () => measure(nginx.url),
        }),
      );
    } finally {
      await nginx.stop();
    }
  }
}

async function measureRatings(): Promise<void> {
  const url = `${server.url}/api/threads/${THREAD}/rating`;
  results.push(
    await inTurn('acknowledged ratings', 'a second', 'bare better-sqlite3 commits, same durability', 0.4, {
      ours: () => measureLoad({ url, seconds: SECONDS, connections: 50, body: '{"stars":5}' }),
      peer: () => Promise.resolve(measureBareCommits(path.join(folder, 'bare.db'), SECONDS)),
    }),
  );
}

async function inTurn(
  what: string,
  unit: string,
  peerName: string,
  toReach: number | undefined,
  { ours, peer }: Record<'ours' | 'peer', () => Promise<number>>,
): Promise<Result> {
  await ours();
  const rounds: { ours: number; peer: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push({ ours: await ours(), peer: await peer() });
  return {
    what,
    unit,
    ours: Math.round(median(rounds.map((round) => round.ours))),
    peer: Math.round(median(rounds.map((round) => round.peer))),
    peerName,
    // Round by round: the machine's own ups and downs fall on both.
    ratio: Number(median(rounds.map((round) => round.ours / round.peer)).toFixed(2)),
    toReach,
  };
}

function median(figures: number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}

/** The real server as a process of its own, so that the load and the server do not share one. */
async function startServer() {
  const [command = '', ...args] = onCore('server', ['node', 'scripts/serve.ts']);
  const process_ = spawn(command, args, {
    env: { ...process.env, PORT: '0', DATA_DIR: path.join(folder, 'data'), RATE_LIMITS: 'off' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  const url = await new Promise<string>((resolve) => {
    process_.stdout.on('data', (chunk) => {
      said += String(chunk);
      const [found] = /http:\S+/.exec(said) ?? [];
      if (found) resolve(found);
    });
  });
  return {
    url,
    async stop() {
      const ended = once(process_, 'exit');
      process_.kill('SIGTERM');
      await ended;
    },
  };
}

function report(): void {
  for (const { what, unit, ours, peer, peerName, ratio, toReach } of results) {
    console.log(
      `${what}: ${ours} ${unit}; ${peerName}: ${peer}. Ratio ${ratio}${toReach ? `, to reach ${toReach}` : ''}.`,
    );
  }
  for (const sentence of notMeasured) console.log(`Not measured. ${sentence}`);
  const machine = `${os.cpus().length} × ${os.cpus()[0]?.model ?? 'unknown'}, Node ${process.version}, load by ${loadTool}`;
  const measured = { at: new Date().toISOString().slice(0, 10), machine, results, notMeasured };
  fs.writeFileSync('bench/results.json', `${JSON.stringify(measured, null, 2)}\n`);
}
