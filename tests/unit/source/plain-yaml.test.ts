import { describe, expect, it } from 'vitest';
import { readPlainYaml } from '../../../src/posts/source/plain-yaml.ts';
import { textToSource } from '../../../src/posts/source/source-text.ts';
import { readYaml } from '../../../src/posts/source/yaml-file.ts';
import { isSame, read, WRITTEN } from './two-readers.ts';

// Two parsers read the YAML of content: a quick one, and one that knows of places. Of which it was, nothing may hang.

describe('YAML that is plain', () => {
  it('is read by the quick parser, as nearly all that is written here', () => {
    const quick = WRITTEN.filter(isSame);
    expect(WRITTEN.length).toBeGreaterThan(60);
    expect(quick.length / WRITTEN.length).toBeGreaterThan(0.9);
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
