import path from 'node:path';
import { parseArgs } from 'node:util';
import { readBuildTime } from '../src/posts/build-time.ts';
import { checkContent } from '../src/posts/checks/check-content.ts';
import type { Report } from '../src/posts/checks/report.ts';
import { reportToGithub } from '../src/posts/checks/reporters/github.ts';
import { reportToJson } from '../src/posts/checks/reporters/json.ts';
import { reportToText } from '../src/posts/checks/reporters/terminal.ts';

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
  const report = await checkContent(path.resolve(values.folder), {
    now: readBuildTime(process.env),
    production: values.production,
    file: values.file?.split(path.sep).join('/'),
  });
  process.stdout.write(reporter(report, { all: values.all }));
  return report.errors > 0 ? 1 : 0;
}
