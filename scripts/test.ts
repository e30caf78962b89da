import { spawnSync } from 'node:child_process';
import { getChromium } from './find-chromium.ts';

// `npm test`: every test, the browser's included, but for the slow checkers of `npm run test:clients`.
// `npm test -- --project unit` runs some of them.
const given = process.argv.slice(2);
const chosen = given.some((each) => each.startsWith('--project')) ? [] : ['--project=!slow-clients'];
const CHROMIUM_PATH = findOrExplain();
/** Vitest's own process keeps what it knows of every test to the end; Node's own most is 4 GB. */
const MOST_MEGABYTES = 8192;
const vitest = ['node', `--max-old-space-size=${MOST_MEGABYTES}`, 'node_modules/vitest/vitest.mjs', 'run'];
const { status } = spawnSync('npx', [...vitest, ...chosen, ...given], {
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
