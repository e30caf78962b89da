import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import config from '../../vitest.config.ts';
import { BUILD_COMMAND } from '../../src/server/publish/run-build.ts';

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(fs.readFileSync('package.json', 'utf8')));

const read = (file: string): unknown => parse(fs.readFileSync(file, 'utf8'));
const jobSchema = z.looseObject({
  steps: z.array(z.looseObject({ uses: z.string().optional(), run: z.string().optional() })),
});
const github = z
  .looseObject({
    permissions: z.unknown(),
    concurrency: z.unknown(),
    jobs: z.object({ gate: jobSchema, live: jobSchema }),
  })
  .parse(read('.github/workflows/publish.yml'));
const gitlabJobSchema = z.looseObject({ image: z.string(), script: z.array(z.string()) });
const gitlab = z.looseObject({ gate: gitlabJobSchema, live: gitlabJobSchema }).parse(read('.gitlab-ci.yml'));

const commands = {
  '.github/workflows/publish.yml': github.jobs.gate.steps.flatMap(({ run }) => run ?? []),
  '.gitlab-ci.yml': gitlab.gate.script,
};

describe.each(Object.entries(commands))('%s', (_file, run) => {
  it('installs, checks with a report of its own, and builds by the script of the gate', () => {
    const reporter = _file === '.gitlab-ci.yml' ? 'terminal' : 'github';
    expect(run).toEqual([
      'npm ci --omit=dev',
      `npm run check:content -- --reporter ${reporter} --production`,
      'npm run build',
    ]);
    expect(scripts['build']).toBe(`node ${BUILD_COMMAND.join(' ')}`);
  });

  it('runs scripts that there are', () => {
    const named = run.flatMap((line) => /npm run ([\w:]+)/.exec(line)?.[1] ?? []);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

it('pins what it runs: actions by commit, images by version', () => {
  const uses = Object.values(github.jobs).flatMap(({ steps }) => steps.flatMap((step) => step.uses ?? []));
  expect(uses.length).toBeGreaterThan(2);
  expect(uses.filter((name) => !/@[0-9a-f]{40}$/.test(name))).toEqual([]);
  for (const { image } of [gitlab.gate, gitlab.live]) expect(image).toMatch(/:\d[\w.-]*$/);
  const { dependencies } = z
    .object({ dependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(fs.readFileSync('package.json', 'utf8')));
  expect(gitlab.gate.image).toBe(`node:${dependencies['node']}-bookworm-slim`);
});

it('may read and no more, and has two pushes queue', () => {
  expect(github.permissions).toEqual({ contents: 'read' });
  expect(github.concurrency).toEqual({ group: 'publish-${{ github.ref }}', 'cancel-in-progress': false });
  expect(gitlab.gate['resource_group']).toBe('gate-$CI_COMMIT_REF_SLUG');
  expect(gitlab.gate['interruptible']).toBe(false);
});

it('tells the live site only after the gate, of main alone', () => {
  expect(github.jobs.live['needs']).toBe('gate');
  expect(github.jobs.live['if']).toContain("github.ref == 'refs/heads/main'");
  expect(gitlab.live['needs']).toEqual(['gate']);
  expect(JSON.stringify(gitlab.live['rules'])).toContain('$CI_COMMIT_BRANCH == \\"main\\"');
});

it('keeps what everybody may see, and nothing beside it', () => {
  const upload = github.jobs.gate.steps.find(({ uses }) => uses?.startsWith('actions/upload-artifact@'));
  expect(upload?.['with']).toMatchObject({ path: 'dist/client' });
  expect(gitlab.gate['artifacts']).toMatchObject({ paths: ['dist/client'] });
});

describe('.github/workflows/check.yml', () => {
  const { jobs, permissions } = z
    .looseObject({
      permissions: z.unknown(),
      jobs: z.object({
        quick: jobSchema,
        long: jobSchema.extend({
          strategy: z.looseObject({ matrix: z.object({ tests: z.array(z.string()) }) }),
        }),
      }),
    })
    .parse(read('.github/workflows/check.yml'));
  const uses = Object.values(jobs).flatMap(({ steps }) => steps.flatMap((step) => step.uses ?? []));
  const quick = jobs.quick.steps.flatMap(({ run }) => run ?? []);

  it('may read and no more, and pins what it runs', () => {
    expect(permissions).toEqual({ contents: 'read' });
    expect(uses.length).toBeGreaterThan(3);
    expect(uses.filter((name) => !/@[0-9a-f]{40}$/.test(name))).toEqual([]);
  });

  it('asks for types, lint, format and content, and for every kind of test once, but the slow ones', () => {
    expect(quick).toContain('npm run check');
    const asked = [...quick, ...jobs.long.strategy.matrix.tests].flatMap((line) =>
      Array.from(line.matchAll(/--project (\S+)/g), ([, name = '']) => name),
    );
    const known = config.test?.projects?.flatMap((project) =>
      typeof project === 'object' && 'test' in project ? [project.test.name] : [],
    );
    expect([...asked, 'slow-clients'].sort()).toEqual(known?.toSorted());
  });
});
