import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';

// `npm run bench:import -- [posts]`: how long an import of so many posts takes, with three pictures each, and how much memory.
const posts = Number(process.argv[2] ?? 1000);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-import-'));
try {
  fs.cpSync('tests/fixtures/site/content', path.join(folder, 'content'), { recursive: true });
  const old = path.join(folder, 'old');
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
  const started = performance.now();
  const tellMemory = `process.on('exit', () => console.error('At most ' + Math.round(process.resourceUsage().maxRSS / 1024) + ' MB'))`;
  execFileSync(
    process.execPath,
    ['--import', `data:text/javascript,${tellMemory}`, 'scripts/import.ts', old, '--folder', folder],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const seconds = (performance.now() - started) / 1000;
  const brought = fs.readdirSync(path.join(folder, 'content/posts'), { recursive: true, encoding: 'utf8' });
  const pictures = brought.filter((file) => file.endsWith('.jpg')).length;
  console.log(`${posts} posts and ${pictures} pictures in ${seconds.toFixed(1)} s`);
} finally {
  fs.rmSync(folder, { recursive: true });
}
