import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Report } from '../src/posts/checks/report.ts';
import { compiledCodeFolder } from '../src/server/publish/compiled-code.ts';
import { cacheOf } from '../src/server/publish/run-build.ts';

// Before what takes long to compile is loaded.
const project = process.cwd();
enableCompileCache(compiledCodeFolder(project));
const { openCache } = await import('../src/lib/cache.ts');
const { readBuildTime } = await import('../src/posts/build-time.ts');
const { checkFiles } = await import('../src/posts/checks/check-content.ts');
const { reportToGithub } = await import('../src/posts/checks/reporters/github.ts');
const { reportToJson } = await import('../src/posts/checks/reporters/json.ts');
const { reportToText } = await import('../src/posts/checks/reporters/terminal.ts');
const { inspectDownloads, keepDownloads } = await import('../src/posts/downloads/inspect-downloads.ts');
const { inspectPictures, keepPictures } = await import('../src/posts/pictures/inspect-pictures.ts');
const { readContent } = await import('../src/posts/source/read-content.ts');
const { nameEngine } = await import('../src/server/export/engine.ts');

// `npm run check:content`: exit code 0 where nothing is wrong, 1 where something is to be mended, 2
// where the check itself failed.
const REPORTERS: Record<string, (report: Report, options: { all: boolean }) => string> = {
  terminal: reportToText,
  json: reportToJson,
  github: reportToGithub,
};

const USAGE = `Checks what is written in content/.

  npm run check:content -- [--file content/posts/a-post.mdx] [--reporter terminal|json|github]
                           [--folder content] [--production] [--all]

  --all   each warning by itself, however many there are of a kind
`;

try {
  process.exitCode = await run();
} catch (error) {
  console.error('The check itself failed; this says nothing about the content.');
  console.error(error);
  process.exitCode = 2;
}

async function run(): Promise<number> {
  const { values } = parseArgs({
    options: {
      file: { type: 'string' },
      folder: { type: 'string', default: 'content' },
      reporter: { type: 'string', default: process.env['GITHUB_ACTIONS'] ? 'github' : 'terminal' },
      production: { type: 'boolean', default: process.env['NODE_ENV'] === 'production' },
      all: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const reporter = REPORTERS[values.reporter];
  if (values.help || !reporter) {
    console.log(USAGE);
    return values.help ? 0 : 2;
  }
  // What was in order is not asked again while it is the same, and so are the rules.
  const cache = openCache(path.join(cacheOf(project), 'check-content'), nameEngine(project));
  const folder = path.resolve(values.folder);
  const files = await readContent(folder);
  const report = await checkFiles(files, path.basename(folder), {
    now: readBuildTime(process.env),
    production: values.production,
    file: values.file?.split(path.sep).join('/'),
    cache,
    pictures: await inspectPictures(files, 'whole', keepPictures(cache)),
    downloads: inspectDownloads(files, keepDownloads(cache)),
  });
  cache.save();
  process.stdout.write(reporter(report, { all: values.all }));
  return report.errors > 0 ? 1 : 0;
}
