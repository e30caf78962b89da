import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import { SiteError } from '../src/lib/site-error.ts';
import { runCommand } from './run-command.ts';

const entrySchema = z.object({
  exportBuiltForm: z.custom<typeof import('../src/server/engine/entry.ts').exportBuiltForm>(
    (value) => typeof value === 'function',
  ),
});

// `npm run form:export`, after a build: writes the form as files into dist/admin, or the folder that is
// named, for a host that only serves files.
await runCommand(async () => {
  const release = path.resolve('dist');
  const folder = path.resolve(process.argv[2] ?? 'dist/admin');
  const entry: unknown = await import(pathToFileURL(path.join(release, 'server/entry.mjs')).href);
  const files = await entrySchema.parse(entry).exportBuiltForm(release, folder);
  if (!files) {
    throw new SiteError('repository-missing', 'content/site.yaml names no repository for the form.', {
      hint: 'Write, with your own names:\nrepository:\n  kind: github\n  repo: your-name/your-site\nand build again.',
    });
  }
  console.log(`${files.length} files in ${path.relative('.', folder)}: upload them as /admin/.`);
});
