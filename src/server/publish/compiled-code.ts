import path from 'node:path';

/**
 * Where Node is to keep what it compiles of a project and its packages, by its variable
 * NODE_COMPILE_CACHE: it takes half a second of each build and a fifth of each hook.
 */
export function compiledCodeFolder(project: string): string {
  return path.join(project, 'node_modules/.cache/compiled');
}
