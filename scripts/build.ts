import fs from 'node:fs';
import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { compiledCodeFolder } from '../src/server/publish/compiled-code.ts';
import { endWithParent } from '../src/server/publish/run-step.ts';

// `npm run build`, and what the gate runs in the folder of a pushed commit. What it prints is the report.
const USAGE = `Checks the content of the site and builds it.

  npm run build -- [FOLDER]   into dist, or the folder that is named
                   --anew     as if nothing had been built before
`;

endWithParent();
process.env['NODE_ENV'] ??= 'production';
const root = process.cwd();
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { anew: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
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

// Before what takes long to compile is loaded. The gate names the folder beforehand, for this file too.
enableCompileCache(compiledCodeFolder(root));
const { checkAndBuild } = await import('../src/server/build/check-and-build.ts');
process.exit((await checkAndBuild({ root, outDir, anew: values.anew })) ? 0 : 1);

function isOurs(folder: string): boolean {
  const names = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
  return names.every((name) => ['client', 'drafts', 'server'].includes(name));
}
