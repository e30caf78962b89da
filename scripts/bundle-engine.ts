import { build } from 'astro';
import { endWithParent } from '../src/server/publish/run-step.ts';

// Started by a build where an engine is new: has Astro bundle this project into a folder.
endWithParent();
const [outDir = ''] = process.argv.slice(2);
await build({ root: process.cwd(), outDir, logLevel: 'warn' });
process.exit();
