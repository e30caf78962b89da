import os from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';
import { compiledCodeFolder } from './src/server/publish/compiled-code.ts';

// A test file has a process of its own, and many start the commands of npm: each would compile all that it loads. It is
// set here since a project's `env` comes when a worker's Node has started.
process.env['NODE_COMPILE_CACHE'] ??= compiledCodeFolder(process.cwd());

/** One project for each folder of tests, so that `npx vitest --project unit` runs the quick ones alone. */
const QUICK = ['unit', 'checks', 'rules', 'contract', 'http', 'commands'];

/** Hundreds or thousands of inputs at random take seconds: a project has them from all folders of these. */
const AT_RANDOM = '*.property.test.ts';

const PROJECTS = [
  ...QUICK.map((name) => ({
    name,
    include: [`tests/${name}/**/*.test.ts`],
    exclude: [...configDefaults.exclude, `**/${AT_RANDOM}`],
  })),
  { name: 'random', include: QUICK.map((name) => `tests/${name}/**/${AT_RANDOM}`) },
];

/**
 * Files of these take a process after each other, so that what they ask is loaded once and not for each: `unit` takes half
 * the processor's time by it. A test of these leaves the process as it was: its clock, its environment, its folder.
 */
const SHARING = ['unit', 'random', 'checks', 'rules', 'http'];
/** These look at the built site; the global setup builds it once for all of them. */
const BUILT: Record<string, string> = {
  site: 'tests/site/**/*.test.ts',
  browser: 'tests/browser/**/*.test.ts',
  clients: 'tests/clients/*.test.ts',
  // Minutes of checkers on every page: `npm run test:clients` has them, and `npm test` has not (scripts/test.ts).
  'slow-clients': 'tests/clients/slow/*.test.ts',
};

/** Of these, those that open a browser. */
const IN_BROWSER = ['browser', 'slow-clients'];

export default defineConfig({
  test: {
    // A test with a browser or a server waits for it a third of the time. More files beside each other than this were
    // no quicker: the suite took 16 minutes with four and with six.
    maxWorkers: os.availableParallelism() + 1,
    // What a test has built and asks is imported as the server does. Vitest would rewrite each bundled engine, with a map
    // of eight megabytes that its own process keeps: it held all of them in the end, and ran out of memory at 8 GB.
    server: { deps: { external: [/\.mjs$/] } },
    // Tests that hang on an order are found by not having one.
    sequence: { shuffle: { files: true, tests: false } },
    projects: [
      ...PROJECTS.map((project) => ({
        extends: true as const,
        // A real database on a busy machine takes its time; nothing here waits for a clock.
        test: {
          ...project,
          isolate: !SHARING.includes(project.name),
          // A process goes on with files of its own project alone: one project after another, or each file has a new one.
          sequence: { groupOrder: SHARING.indexOf(project.name) + 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      })),
      ...Object.entries(BUILT).map(([name, files]) => ({
        extends: true as const,
        test: {
          name,
          include: [files],
          globalSetup: [
            ...(IN_BROWSER.includes(name) ? ['tests/find-browser.ts'] : []),
            'tests/build-site.ts',
          ],
          // A hang ends; that a busy machine takes its time is no fault.
          testTimeout: 240_000,
          hookTimeout: 240_000,
          expect: { poll: { timeout: 60_000 } },
        },
      })),
    ],
  },
});
