import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const text = fs.readFileSync('docs/architecture.md', 'utf8');
const [, folders = ''] = text.split('\n## Folders\n');
const described = Array.from(
  (folders.split('\n## ')[0] ?? '').matchAll(/^\| `([\w./-]+)\/` +\| (.+?) +\|$/gm),
  ([, folder = '', subject = '']) => ({ folder, subject }),
);

/** Each walk with its steps: what happens, in which file, and by which export of it. */
const walks = text
  .split('\n## ')
  .filter((section) => /^\| what happens /m.test(section))
  .map((section) => ({
    name: section.split('\n')[0] ?? '',
    steps: Array.from(
      section.matchAll(/^\| .+? \| `(src\/[^`]+)` +\| +(?:`(\w+)` +)?\|$/gm),
      ([, file = '', by = '']) => ({ file, by }),
    ),
    rows: section.match(/^\| (?!what happens|-)/gm)?.length,
  }));

function listFolders(folder: string, depth: number): string[] {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => path.posix.join(folder, name))
    .flatMap((below) => (depth > 1 ? [below, ...listFolders(below, depth - 1)] : [below]));
}

describe('docs/architecture.md', () => {
  it('names each folder of src/ and of its second level, and no other', () => {
    const named = described.map(({ folder }) => folder).filter((folder) => folder.startsWith('src/'));
    expect(named.toSorted()).toEqual(listFolders('src', 2).sort());
  });

  it('says the subject of each folder in six words or fewer, and of no two the same', () => {
    const long = described.filter(({ subject }) => subject.split(/\s+/).length > 6);
    expect(long).toEqual([]);
    expect(new Set(described.map(({ subject }) => subject)).size).toBe(described.length);
    for (const { folder } of described) expect(fs.existsSync(folder), folder).toBe(true);
  });

  it('has four walks', () => {
    expect(walks.map(({ name }) => name)).toHaveLength(4);
  });

  it.each(walks)('names in "$name" files and exports that are there', ({ steps, rows }) => {
    expect(steps).toHaveLength(rows ?? 0);
    expect(steps.length).toBeGreaterThan(8);
    expect(steps.filter(({ file, by }) => !exports(file, by))).toEqual([]);
  });

  it('names below a walk exports that are there', () => {
    const named = Array.from(text.matchAll(/`(\w+)` in `(src\/[^`]+)`/g), ([, by = '', file = '']) => ({
      file,
      by,
    }));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ file, by }) => !exports(file, by))).toEqual([]);
  });
});

/** A step without a name is a component or a script, which is a file alone. */
function exports(file: string, by: string): boolean {
  if (!fs.existsSync(file)) return false;
  if (by === '') return /\.astro$|^src\/elements\//.test(file);
  return new RegExp(`^export (?:async )?(?:function|const|class) ${by}\\b`, 'm').test(
    fs.readFileSync(file, 'utf8'),
  );
}
