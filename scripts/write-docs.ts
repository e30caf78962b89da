import fs from 'node:fs';
import path from 'node:path';
import { writeGuide } from '../src/posts/checks/writing-guide.ts';
import { runCommand } from './run-command.ts';

// `npm run docs:writing`: writes docs/writing.md from the schemas. A test fails when it is stale.
await runCommand(() => {
  const file = path.resolve(import.meta.dirname, '../docs/writing.md');
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, writeGuide());
  console.log('Written: docs/writing.md');
});
