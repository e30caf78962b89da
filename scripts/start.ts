import { build } from 'astro';
import { startServer } from '../src/server/main.ts';

// `npm start`: builds the site as its files are now, then serves it until it is told to stop.
await build({ logLevel: 'warn' });
const running = await startServer(process.env);
console.log(`Common Ground is at ${running.url}`);

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    void running.stop().then(() => process.exit(0));
  });
}
