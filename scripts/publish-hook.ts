import path from 'node:path';
import { text } from 'node:stream/consumers';
import { finishPush, receivePush } from '../src/server/publish/hooks.ts';
import { readSettings } from '../src/server/settings.ts';

// Called by git in the bare repository, on a push. What it prints reaches whoever pushes.
const hooks: Record<string, typeof receivePush> = { 'pre-receive': receivePush, 'post-receive': finishPush };
const hook = hooks[process.argv[2] ?? ''];
if (!hook) throw new Error('Expected pre-receive or post-receive');
process.exitCode = await hook({
  settings: readSettings(process.env),
  project: path.resolve(import.meta.dirname, '..'),
  input: await text(process.stdin),
  say: (sentence) => {
    console.log(sentence);
  },
});
