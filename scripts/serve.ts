import path from 'node:path';
import { SiteError } from '../src/lib/site-error.ts';
import { keepFilesPrivate } from '../src/lib/private-files.ts';
import { startServer, type Running } from '../src/server/main.ts';

// `npm run serve`: serves what was built last, until it is told to stop. With a folder: what was built there.
const [folder] = process.argv.slice(2);
keepFilesPrivate();
const running = await startOrExplain();
console.log(`Common Ground is at ${running.url}`);

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    void running.stop().then(() => process.exit(0));
  });
}

async function startOrExplain(): Promise<Running> {
  try {
    return await startServer(process.env, folder === undefined ? undefined : path.resolve(folder));
  } catch (error) {
    if (error instanceof SiteError) console.error([error.message, error.hint].filter(Boolean).join('\n'));
    else if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      console.error(
        'The port is taken: set PORT to a free one, such as PORT=4322, or end what listens there.',
      );
    } else console.error(error);
    process.exit(1);
  }
}
