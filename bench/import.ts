import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';

// `npm run bench:import -- [posts]`: how long an import of so many posts takes, with three pictures each, and how much memory.
// Then the same on a site where it is killed after a third and after two thirds of the posts, and run again: what is there in
// the end has to be the same to the byte.
const posts = Number(process.argv[2] ?? 1000);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-import-'));
try {
  const old = path.join(folder, 'old');
  await makeOldSite(old);
  const [whole, killed] = [makeSite('whole'), makeSite('killed')];
  const seconds = run(old, whole);
  const brought = listFiles(whole);
  const pictures = brought.filter((file) => file.endsWith('.jpg')).length;
  console.log(`${posts} posts and ${pictures} pictures in ${seconds.toFixed(1)} s`);

  for (const part of [1 / 3, 2 / 3]) await runAndKill(old, killed, Math.ceil(posts * part));
  const rest = run(old, killed);
  console.log(`Killed twice, the rest took ${rest.toFixed(1)} s`);
  const isSame = digestSite(whole) === digestSite(killed);
  console.log(
    `${listFiles(killed).length} files, of one run ${brought.length}: ${isSame ? 'the same' : 'others'}`,
  );
  if (!isSame) process.exitCode = 1;
} finally {
  fs.rmSync(folder, { recursive: true });
}

async function makeOldSite(old: string): Promise<void> {
  fs.mkdirSync(path.join(old, 'pictures'), { recursive: true });
  for (let number = 0; number < posts * 3; number += 1) {
    const tint = { r: number % 256, g: (number >> 8) % 256, b: 120 };
    const picture = { create: { width: 1600, height: 1200, channels: 3, background: tint } } as const;
    await sharp(picture)
      .jpeg()
      .toFile(path.join(old, `pictures/view-${number}.jpg`));
  }
  for (let number = 0; number < posts; number += 1) {
    const pictures = [0, 1, 2].map((each) => `![View](pictures/view-${number * 3 + each}.jpg)`);
    const words = Array.from({ length: 60 }, (_, each) => `Sentence ${each} of post ${number}.`).join(' ');
    const front = `---\ntitle: Post ${number}\ndate: 2020-01-01\n---\n\n`;
    fs.writeFileSync(path.join(old, `post-${number}.md`), `${front}${words}\n\n${pictures.join('\n\n')}\n`);
  }
}

function makeSite(name: string): string {
  const site = path.join(folder, name);
  fs.cpSync('tests/fixtures/site/content', path.join(site, 'content'), { recursive: true });
  return site;
}

/** Seconds. */
function run(old: string, site: string): number {
  const started = performance.now();
  const tellMemory = `process.on('exit', () => console.error('At most ' + Math.round(process.resourceUsage().maxRSS / 1024) + ' MB'))`;
  execFileSync(
    process.execPath,
    ['--import', `data:text/javascript,${tellMemory}`, 'scripts/import.ts', old, '--folder', site],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  return (performance.now() - started) / 1000;
}

async function runAndKill(old: string, site: string, count: number): Promise<void> {
  const child = spawn(process.execPath, ['scripts/import.ts', old, '--folder', site], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  const before = countPosts(makeSite('before'));
  const timer = setInterval(() => {
    if (countPosts(site) - before >= count) child.kill('SIGKILL');
  }, 50);
  await ended;
  clearInterval(timer);
  console.log(`Killed with ${countPosts(site) - before} posts there`);
}

function countPosts(site: string): number {
  return fs.readdirSync(path.join(site, 'content/posts')).length;
}

function listFiles(site: string): string[] {
  return fs
    .readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => fs.statSync(path.join(site, file)).isFile())
    .toSorted();
}

function digestSite(site: string): string {
  const hash = createHash('sha256');
  for (const file of listFiles(site))
    hash.update(`${file}\0`).update(
      createHash('sha256')
        .update(fs.readFileSync(path.join(site, file)))
        .digest(),
    );
  return hash.digest('hex');
}
