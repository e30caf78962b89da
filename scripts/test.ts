import { spawnSync } from 'node:child_process';

// `npm test`: every test, the browser's included, but for the slow checkers of `npm run test:clients`.
// `npm test -- --project unit` runs some of them. Those with a browser look for one themselves (tests/find-browser.ts).
const given = process.argv.slice(2);
const chosen = given.some((each) => each.startsWith('--project')) ? [] : ['--project=!slow-clients'];
const { status } = spawnSync('npx', ['vitest', 'run', ...chosen, ...given], { stdio: 'inherit' });
process.exit(status ?? 1);
