import { describe, expect, it } from 'vitest';
import { textToSource } from '../../../src/posts/source/source-text.ts';
import { readYaml } from '../../../src/posts/source/yaml-file.ts';

function read(yaml: string) {
  return readYaml(textToSource('content/site.yaml', yaml), yaml, 0).faults;
}

describe('fields that cannot be read', () => {
  it.each([
    ['a colon in a text', 'title: Why: a story', 'title: "Why: a story"'],
    ['a quotation at its beginning', 'title: "Small" steps', 'title: \'"Small" steps\''],
    ['a quotation mark that is not closed', 'title: "Small steps', 'title: "Small steps"'],
    ['a missing space', 'title:Steps\nid: steps', 'title: Steps'],
    ['stars around a word', 'title: *Stay* close', 'title: "*Stay* close"'],
    ['a list that is not closed', 'topics: [a, b\nid: steps', 'topics: [a, b]'],
    ['a colon in an entry of a list', 'signs:\n  - I said: no: never', '- "I said: no: never"'],
    ['a tab before an entry', 'signs:\n\t- I wait.', '  - I wait.'],
  ])('are told with the line as it was meant: %s', (_name, yaml, write) => {
    expect(read(yaml)).toMatchObject([{ slug: 'front-matter-unreadable', mend: { write } }]);
  });

  it('are told all at once', () => {
    expect(
      read('title: Why: a story\nid: a\nauthor: "coach\n').map(({ line, mend }) => [line, mend]),
    ).toMatchObject([
      [1, { write: 'title: "Why: a story"' }],
      [3, { write: 'author: "coach"' }],
    ]);
  });

  it.each([
    ['a field that stands there twice', 'title: a\ntitle: b'],
    ['lines that begin anywhere', '  title: a\n id: b'],
    ['a list with something behind it', 'topics: [a, b] c'],
    ['more of them than a post has', 'title: a: b\n'.repeat(2000)],
  ])('are told with what is wanted where nobody can know what was meant: %s', (_name, yaml) => {
    const [fault, ...others] = read(yaml);
    expect(others).toEqual([]);
    expect(fault?.mend).toHaveProperty('advice');
    expect(fault?.message).not.toMatch(/YAML|map|scalar|token|flow|node|implicit/i);
  });
});
