import fs from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { keepFilesPrivate } from '../src/lib/private-files.ts';
import { SiteError } from '../src/lib/site-error.ts';
import { isTextList } from '../src/lib/type-guards.ts';
import { askTopics } from '../src/import/ask-topics.ts';
import { importSite } from '../src/import/import-site.ts';
import type { ImportedSite } from '../src/import/imported.ts';
import { readKnownSite } from '../src/import/known-site.ts';
import { leaveOutRefused } from '../src/import/leave-out-refused.ts';
import { fetchFile } from '../src/import/pictures/fetch-file.ts';
import { noPlaceToWords, type BroughtComments } from '../src/import/brought-comments.ts';
import { ENGLISH, reportToText, withComments } from '../src/import/report.ts';
import { openSource } from '../src/import/sources/open-source.ts';
import { readSource } from '../src/import/sources/tell-source.ts';
import { tellApart } from '../src/import/tell-apart.ts';
import { rememberTopic } from '../src/import/topics-file.ts';
import { listUnmapped, makeFindTopic, makeIsAnswered } from '../src/import/topics.ts';
import { readVersions, writeVersions } from '../src/import/versions-file.ts';
import { writeTopic } from '../src/import/write-topic.ts';
import { changeFields } from '../src/server/edit/change-fields.ts';
import { openCleaner } from '../src/server/save/clean-apart.ts';
import { bringComments } from '../src/server/moving-in/bring-comments.ts';
import { markChanged } from '../src/server/moving-in/mark-changed.ts';
import { readSettings, type Settings } from '../src/server/settings/settings.ts';
import { runCommand } from './run-command.ts';

/** Beside the content folder: what was answered at a terminal. */
const TOPICS_FILE = 'import-topics.yaml';

/** The same: what each text said there when it was seen last, so that a change since can be told. */
const VERSIONS_FILE = 'import-versions.json';

const USAGE = `Brings a site from somewhere else: its posts and pages become drafts here. Nothing is published.

  npm run import -- SOURCE [--topics FILE] [--redirects FILE] [--dry-run] [--json]

  SOURCE      a file that you downloaded there, a folder, a zip, or the address of a feed
  --topics    a file with a line for each of their categories and tags: "Their category: our-topic";
              else ${TOPICS_FILE}, where it is there. At a terminal you are asked for those that are not in
              it, and what you answer is written into it
  --redirects the list of redirects that you made there, where it is not in the export; they lead to texts that
              are here already, too
  --dry-run   tells what would be written, and writes nothing
  --json      the report for machines
`;

// `npm run import -- SOURCE`: can be run again, and stopped at any moment.
await runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: {
      topics: { type: 'string' },
      redirects: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      folder: { type: 'string', default: '.' },
      help: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const [source, ...more] = positionals;
  if (source === undefined || more.length > 0) {
    throw new SiteError('source-missing', 'One source is imported at a time.', { hint: `\n${USAGE}` });
  }
  const content = path.resolve(values.folder, 'content');
  const opened = await openSource(source);
  const found = await readSource(
    opened,
    values.redirects === undefined ? undefined : readGiven(values.redirects),
  );
  const topicsFile = values.topics ?? path.resolve(values.folder, TOPICS_FILE);
  if (process.stdin.isTTY && !values.json && !values['dry-run'])
    await askAtTerminal(found, content, topicsFile, values.topics !== undefined);
  const versionsFile = path.resolve(values.folder, VERSIONS_FILE);
  // Pictures are cleaned as those of the form are, in a process of their own.
  const cleaner = openCleaner(path.resolve(import.meta.dirname, '..'));
  try {
    const written = await importSite({
      source,
      // Comments alone make no texts.
      site: found.platform === 'disqus' ? { ...found, entries: [] } : found,
      files: opened,
      content,
      workFolder: path.resolve(values.folder, '.import'),
      topics: readTopics(topicsFile, values.topics !== undefined),
      isDryRun: values['dry-run'],
      now: new Date(),
      fetchFile,
      clean: (file, bytes) => cleaner.ask({ file, bytes }),
      addAddresses,
      ...(process.stderr.isTTY && { onProgress: showProgress }),
    });
    const imported = await leaveOutRefused(written, content);
    const report = {
      ...imported,
      entries: markChanged(imported.entries, [{ entries: readVersions(versionsFile) }]),
    };
    if (!values['dry-run']) writeVersions(versionsFile, report.entries);
    const comments = values['dry-run'] ? [] : await bringComments(found, content, openSettings);
    const checked = withComments(report, comments);
    process.stdout.write(
      values.json
        ? `${JSON.stringify(checked, undefined, 2)}\n`
        : reportToText(checked) + commentsToText(comments, checked.otherComments),
    );
    if (report.entries.some(({ outcome }) => outcome === 'failed')) process.exitCode = 1;
  } finally {
    cleaner.close();
    await opened.close();
  }
});

function addAddresses(file: string, written: string, addresses: readonly string[]): string {
  return changeFields(file, written, (fields) => {
    const { previousAddresses } = fields;
    return {
      ...fields,
      previousAddresses: [...(isTextList(previousAddresses) ? previousAddresses : []), ...addresses],
    };
  });
}

/** The database is nobody's to read but the site's; texts are. */
function openSettings(): Settings {
  keepFilesPrivate();
  return readSettings(process.env);
}

function commentsToText(brought: readonly BroughtComments[], others: readonly BroughtComments[]): string {
  if (brought.length === 0) return '';
  const added = brought.reduce((sum, each) => sum + each.added, 0);
  const lines = others.map(
    ({ title, added: own, why }) =>
      `  - ${title}: ${why === undefined ? `${own} brought` : noPlaceToWords(why, ENGLISH)}`,
  );
  return [
    `${added} comments brought that were not here.`,
    ...(lines.length > 0 ? ['Comments of texts that are not in this export:', ...lines] : []),
    '',
  ].join('\n');
}

/** Categories that are no topic yet; what is typed is remembered at once, so that nothing is asked twice. */
async function askAtTerminal(
  found: ImportedSite,
  content: string,
  topicsFile: string,
  isGiven: boolean,
): Promise<void> {
  if (found.platform === 'disqus') return;
  const known = await readKnownSite(content);
  const mapped = readTopics(topicsFile, isGiven);
  const isAnswered = makeIsAnswered(mapped);
  const open = listUnmapped(tellApart(found, known), known, makeFindTopic(known.topics, mapped)).filter(
    ({ name }) => !isAnswered(name),
  );
  if (open.length === 0) return;
  const terminal = createInterface({ input: process.stdin, terminal: false });
  const lines = terminal[Symbol.asyncIterator]();
  await askTopics(open, {
    topics: known.topics,
    async ask(question) {
      process.stderr.write(question);
      const line = await lines.next();
      return line.done === true ? undefined : line.value;
    },
    say: (words) => process.stderr.write(words),
    makeTopic: (name) => writeTopic(name, { ...known, content }),
    remember: (name, topic) => {
      rememberTopic(topicsFile, name, topic);
    },
  });
  terminal.close();
}

/** @param isGiven whether it was named, and so has to be there */
function readTopics(file: string, isGiven: boolean): { file: string; text: string } | undefined {
  if (!isGiven && !fs.existsSync(file)) return undefined;
  if (!fs.existsSync(file)) {
    throw new SiteError('topics-missing', `${file}: there is no such file.`, {
      hint: 'Give the path of a file with lines such as "Their category: our-topic".',
    });
  }
  return { file, text: fs.readFileSync(file, 'utf8') };
}

function readGiven(file: string): { path: string; bytes: Uint8Array } {
  if (!fs.existsSync(file)) {
    throw new SiteError('redirects-missing', `${file}: there is no such file.`, {
      hint: 'Give the path of the list of redirects that you downloaded there.',
    });
  }
  return { path: file, bytes: fs.readFileSync(file) };
}

function showProgress(done: number, all: number, title: string): void {
  process.stderr.write(`\r\u001B[K${done} of ${all}${title ? `: ${title.slice(0, 60)}` : '\n'}`);
}
