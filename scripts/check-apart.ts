import { flushCompileCache } from 'node:module';
import { isCheckOrder } from '../src/server/export/check-apart.ts';
import { importEngine } from '../src/server/export/engine.ts';
import { endWithParent } from '../src/server/publish/run-step.ts';

// Started by a build, beside it: is told what to check, checks it and tells the build what it found, and what it read.
process.once('message', (order) => {
  void checkBy(order);
});
endWithParent();
// The channel is what keeps this process alive until the order comes.
process.channel?.ref();

async function checkBy(order: unknown): Promise<void> {
  if (!isCheckOrder(order)) throw new Error('Expected the order of a build');
  const { folder, now, ...options } = order;
  const check =
    folder === undefined ? await importSources() : (await importEngine({ folder })).checkBuiltContent;
  const checked = await check({ ...options, now: new Date(now) });
  process.send?.(checked, () => {
    // Ended by its own signal, it would leave nothing of what Node compiled to the next one.
    flushCompileCache();
    process.disconnect();
  });
}

/** The same check as the engine's that is bundled meanwhile. */
async function importSources() {
  const { checkSite } = await import('../src/server/export/check-site.ts');
  return checkSite;
}
