import path from 'node:path';
import { text } from 'node:stream/consumers';
import { finishPush, receivePush } from '../src/server/publish/hooks.ts';

// Called by git in the bare repository, on a push. What it prints reaches whoever pushes.
const hooks: Record<string, typeof receivePush> = { 'pre-receive': receivePush, 'post-receive': finishPush };
const hook = hooks[process.argv[2] ?? ''];
if (!hook) throw new Error('Expected pre-receive or post-receive');
process.exitCode = await hook({
  settings: { dataFolder: read('DATA_DIR'), siteUrl: new URL(read('SITE_URL')) },
  project: path.resolve(import.meta.dirname, '..'),
  input: await text(process.stdin),
  say: (sentence) => {
    console.log(sentence);
  },
});

/** What "npm run publish:init" wrote into the hook; it has checked it. */
function read(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run "npm run publish:init" again.`);
  return value;
}
