import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What a build of another site needs; node_modules/ is shared. */
const COPIED = [
  'src',
  'content',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/**
 * Builds another coach's site, as somebody who clones this would: the same engine and posts, and a
 * content/site.yaml changed by `edit`. Gives its dist/; `remove` takes the folder away again.
 */
export async function buildVariant(edit: (siteYaml: string) => string) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-variant-'));
  for (const name of COPIED) fs.cpSync(name, path.join(folder, name), { recursive: true });
  fs.symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  const siteYaml = path.join(folder, 'content/site.yaml');
  fs.writeFileSync(siteYaml, edit(fs.readFileSync(siteYaml, 'utf8')));
  const astro = path.resolve('node_modules/astro/bin/astro.mjs');
  await run('npx', ['node', astro, 'build'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return {
    dist: path.join(folder, 'dist'),
    remove: () => {
      fs.rmSync(folder, { recursive: true });
    },
  };
}
