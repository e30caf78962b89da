import { build } from 'astro';
import { findLiveFolder } from '../src/server/publish/hooks.ts';
import { readSettings } from '../src/server/settings.ts';

// `npm start`: builds the site as its files are now, then serves it. Where the site is published by
// pushes, what was published is served instead, and there is nothing to build.
if (!findLiveFolder(readSettings(process.env))) await build({ logLevel: 'warn' });
await import('./serve.ts');
