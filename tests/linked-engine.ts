import fs from 'node:fs';
import path from 'node:path';
import { findEngine, nameEngine } from '../src/server/export/engine.ts';

/**
 * Has a copy of this checkout, which has its packages, find the engine that was bundled for the checkout: what it is
 * bundled from is the same, and to bundle takes half a minute. A copy whose sources have changed bundles its own, in
 * place of this link and not of what it leads to.
 */
export function linkEngine(project: string): void {
  const engine = findEngine(process.cwd(), nameEngine(process.cwd()));
  if (!engine) return;
  const cache = path.join(project, 'node_modules/.cache');
  const engines = path.dirname(engine.folder);
  fs.mkdirSync(cache, { recursive: true });
  fs.symlinkSync(engines, path.join(cache, path.basename(engines)));
}
