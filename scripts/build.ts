import fs from 'node:fs';
import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readBuildTime } from '../src/posts/build-time.ts';
import { compiledCodeFolder } from '../src/server/publish/compiled-code.ts';
import { cacheOf, REFUSED_CODE } from '../src/server/publish/run-build.ts';
import type { BuildOptions } from '../src/server/export/build-site.ts';
import { endWithParent, waitToBeTold } from '../src/server/publish/run-step.ts';

// `npm run build`, and what the gate runs for a pushed commit. What it prints to the standard output is the report.
const USAGE = `Checks the content of the site and builds it.

  npm run build -- [FOLDER]         into dist, or the folder that is named
                   --site FOLDER    of the content/ and public/ in that folder, instead of the project's own
                   --cache FOLDER   remembers there what builds have worked out
                   --anew           as if nothing had been built before
                   --sparing        bundles a new engine when the content is checked, and not meanwhile, which
                                    takes less memory; a machine with less than 2 GB free does so by itself
                   --form           tells what is to be mended in sentences, as the form shows it
                   --wait           loads its code and waits to be told to begin, by whoever started it
                   --since FOLDER   tells of files that are as they were in that built site what is new alone
`;

endWithParent();
process.env['NODE_ENV'] ??= 'production';
const project = process.cwd();
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    site: { type: 'string', default: project },
    cache: { type: 'string' },
    anew: { type: 'boolean', default: false },
    sparing: { type: 'boolean' },
    form: { type: 'boolean', default: false },
    since: { type: 'string' },
    wait: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const outDir = path.resolve(positionals[0] ?? 'dist');
if (values.help || positionals.length > 1) {
  console.log(USAGE);
  process.exit(values.help ? 0 : 2);
}
if (!isOurs(outDir)) {
  console.error(
    `${outDir}: expected a folder that is new, empty or made by a build, since what is in it goes.`,
  );
  process.exit(2);
}
if (process.env['SITE_URL'] === '') {
  console.error('SITE_URL is empty: expected the public address of the site, such as https://your-domain.');
  process.exit(2);
}

// Before what takes long to compile is loaded. The gate names the folder beforehand, for this file too; those that
// check, draw and bundle for the build are processes of their own, and have it from the environment.
const compiled = compiledCodeFolder(project);
process.env['NODE_COMPILE_CACHE'] ??= compiled;
enableCompileCache(compiled);
const { buildSite } = await import('../src/server/export/build-site.ts');
const siteFolder = path.resolve(values.site);
if (values.wait) await waitToBeTold();
const isBuilt = await tryBuild({
  project,
  siteFolder,
  outDir,
  siteUrl: new URL(process.env['SITE_URL'] ?? 'http://localhost:4321'),
  now: readBuildTime(process.env),
  cacheFolder: path.resolve(values.cache ?? cacheOf(siteFolder)),
  anew: values.anew,
  sparing: values.sparing,
  forForm: values.form,
  since: values.since,
  // Beside the report: a first build takes a minute and a half, of which nobody should have to wonder.
  tellNext: values.form || values.wait ? undefined : tell,
});
// A pipe takes 64 KiB at once, and a report can be longer: what was printed is waited for.
process.stdout.write('', () => process.exit(isBuilt ? 0 : REFUSED_CODE));

function tell(what: string): void {
  console.error(`${what} …`);
}

/** What goes wrong with the build itself, and says nothing of the content, ends it by another code. */
async function tryBuild(options: BuildOptions): Promise<boolean> {
  try {
    return await buildSite(options);
  } catch (error) {
    console.error(error);
    process.exit(2);
  }
}

function isOurs(folder: string): boolean {
  const names = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
  return names.every((name) => ['client', 'drafts', 'server', 'site'].includes(name));
}
