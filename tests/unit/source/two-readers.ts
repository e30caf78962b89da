import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { readPlainYaml } from '../../../src/posts/source/plain-yaml.ts';
import { textToSource } from '../../../src/posts/source/source-text.ts';
import { readYamlWithPlaces } from '../../../src/posts/source/yaml-file.ts';

const FOLDERS = ['content', 'tests/fixtures', 'docs'];

/** All YAML that the project has, as files and as front matter. */
export const WRITTEN = FOLDERS.flatMap((folder) =>
  fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((file) => {
    if (/\.ya?ml$/.test(file)) return [fs.readFileSync(path.join(folder, file), 'utf8')];
    if (!/\.(?:mdx?|txt)$/.test(file)) return [];
    const front = /^---\n([\s\S]*?)\n---\n/.exec(fs.readFileSync(path.join(folder, file), 'utf8'))?.[1];
    return front === undefined ? [] : [front];
  }),
);

/** By the parser that knows of places. */
export const read = (yaml: string) => readYamlWithPlaces(textToSource('posts/a.mdx', yaml), yaml, 0);

/** Whether the quick one read it; then it is the same to both. */
export function isSame(yaml: string): boolean {
  const data = readPlainYaml(yaml);
  if (data === undefined) return false;
  const other = read(yaml);
  expect({ data, faults: [] }, yaml).toStrictEqual({ data: other.yaml.data, faults: other.faults });
  return true;
}
