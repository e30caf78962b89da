import { build } from 'astro';

// `npm start`: builds the site as its files are now, then serves it.
await build({ logLevel: 'warn' });
await import('./serve.ts');
