import { createLetterStore } from '../src/letters/store/create-letter-store.ts';
import { writeReaders } from '../src/server/letters/desk/reader-list.ts';
import { openStore } from '../src/server/settings/services.ts';
import { readSettings } from '../src/server/settings/settings.ts';
import { runCommand } from './run-command.ts';

// `npm run --silent letters:export > readers.csv`: everybody who gets letters, was asked or has ended, as CSV.
await runCommand(async () => {
  const settings = readSettings(process.env);
  const store = await openStore(settings);
  try {
    for await (const lines of writeReaders(createLetterStore(store.parts, settings))) {
      process.stdout.write(lines);
    }
  } finally {
    await store.close();
  }
});
