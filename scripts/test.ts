import { spawnSync } from 'node:child_process';
import { getChromium } from './find-chromium.ts';

// `npm test`: every test, the browser's included. `npm test -- --project unit` runs some of them.
const CHROMIUM_PATH = findOrExplain();
const { status } = spawnSync('npx', ['vitest', 'run', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, CHROMIUM_PATH },
});
process.exit(status ?? 1);

function findOrExplain(): string {
  try {
    return getChromium();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
