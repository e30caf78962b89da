import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainYaml } from '../../../src/posts/source/plain-yaml.ts';
import { textToSource } from '../../../src/posts/source/source-text.ts';
import { readYaml, readYamlWithPlaces } from '../../../src/posts/source/yaml-file.ts';

// Two parsers read the YAML of content: a quick one, and one that knows of places. Of which it was, nothing may hang.

const FOLDERS = ['content', 'tests/fixtures', 'docs'];

/** All YAML that the project has, as files and as front matter. */
const WRITTEN = FOLDERS.flatMap((folder) =>
  fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((file) => {
    if (/\.ya?ml$/.test(file)) return [fs.readFileSync(path.join(folder, file), 'utf8')];
    if (!/\.(?:mdx?|txt)$/.test(file)) return [];
    const front = /^---\n([\s\S]*?)\n---\n/.exec(fs.readFileSync(path.join(folder, file), 'utf8'))?.[1];
    return front === undefined ? [] : [front];
  }),
);

const read = (yaml: string) => readYamlWithPlaces(textToSource('posts/a.mdx', yaml), yaml, 0);

/** Whether the quick one read it; then it is the same to both. */
function isSame(yaml: string): boolean {
  const data = readPlainYaml(yaml);
  if (data === undefined) return false;
  const other = read(yaml);
  expect({ data, faults: [] }, yaml).toStrictEqual({ data: other.yaml.data, faults: other.faults });
  return true;
}

describe('YAML that is plain', () => {
  it('is read by the quick parser, as nearly all that is written here', () => {
    const quick = WRITTEN.filter(isSame);
    expect(WRITTEN.length).toBeGreaterThan(60);
    expect(quick.length / WRITTEN.length).toBeGreaterThan(0.9);
  });

  it('is the same to both parsers, whatever was changed in it', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...[
          '\n',
          ' ',
          '  ',
          '\n  ',
          '\n- ',
          '- ',
          ': ',
          ':',
          '#',
          ' # ',
          '"',
          "'",
          '|',
          '>',
          '|-',
          '>+',
          '|2',
          '[',
          ']',
          '{',
          '}',
        ],
        ...[
          ',',
          ', ',
          '&a ',
          '*a',
          '!!str ',
          '!',
          '%',
          '@',
          '`',
          '? ',
          '~',
          'null',
          'true',
          'No',
          '0o17',
          '017',
          '0x1F',
          '1_000',
        ],
        ...[
          '1e3',
          '.5',
          '+1',
          '-0',
          '.inf',
          '.NaN',
          '12:30',
          '2026-1-3',
          '<<: ',
          '\t',
          '\r\n',
          '---',
          '...',
          '\\',
          '\\n',
          '\u2028',
        ],
        ...[
          '\u0085',
          '\u00A0',
          '\uFEFF',
          '😀',
          'é',
          'a: b',
          '- a: b',
          '__proto__: 1',
          'constructor: 1',
          'a',
          '=',
          '-',
        ],
      ),
      fc.string({ maxLength: 3, unit: 'binary' }),
    );
    const edit = fc.record({ at: fc.nat(), length: fc.oneof(fc.constant(0), fc.nat(12)), piece });
    let quick = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...WRITTEN),
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        (written, edits) => {
          const start = written.slice(0, 1200);
          const changed = edits.reduce((text, { at, length, piece: put }) => {
            const from = at % (text.length + 1);
            return text.slice(0, from) + put + text.slice(from + length);
          }, start);
          if (isSame(changed)) quick += 1;
        },
      ),
      { numRuns: 3000 },
    );
    expect(quick).toBeGreaterThan(500);
  });

  it.each([
    ['a reference', 'title: &a One\ndescription: *a\n'],
    ['a tag', 'title: !!str 12\n'],
    ['a merge', 'a:\n  <<: { b: 1 }\n'],
    ['a name that stands twice', 'title: One\ntitle: Two\n'],
    ['a name of another kind', '12: One\n'],
    ['a letter by its number', 'title: "a\\u0007b"\n'],
    ['two documents', 'title: One\n---\ntitle: Two\n'],
    ['a directive', '%YAML 1.2\n---\ntitle: One\n'],
    ['what nests too deep', `a: ${'['.repeat(30)}${']'.repeat(30)}\n`],
    ['no map', '- One\n- Two\n'],
    ['what is not closed', 'title: "One\n'],
  ])('is not what has %s', (_, yaml) => {
    expect(readPlainYaml(yaml)).toBeUndefined();
    const said = readYaml(textToSource('posts/a.mdx', yaml), yaml, 0);
    expect(said.faults).toStrictEqual(read(yaml).faults);
  });
});
