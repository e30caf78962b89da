import fs from 'node:fs';
import path from 'node:path';
import { withExamples, writeChecksTable } from '../src/posts/checks/checks-guide.ts';
import { writeGuide } from '../src/posts/checks/writing-guide.ts';
import { mendFixtures, toExamples } from '../tests/checks/examples.ts';
import { writeDecisionsIndex } from './decisions-index.ts';
import { runCommand } from './run-command.ts';

// `npm run docs`: writes what the documents tell of the engine, from the engine. A test fails when it is stale.
await runCommand(async () => {
  const examples = toExamples(await mendFixtures());
  write('writing.md', () => writeGuide());
  write('checks.md', (text) => withExamples(text, examples));
  write('checks-table.md', () => writeChecksTable(examples));
  write('decisions/README.md', () => writeDecisionsIndex());
});

function write(name: string, toText: (before: string) => string): void {
  const file = path.resolve(import.meta.dirname, '../docs', name);
  fs.writeFileSync(file, toText(fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : ''));
  console.log(`Written: docs/${name}`);
}
