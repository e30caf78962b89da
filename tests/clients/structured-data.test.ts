import path from 'node:path';
import { parseHTML } from 'linkedom';
import ts from 'typescript';
import { beforeAll, expect, it } from 'vitest';
import { useFilledSite } from './filled-site.ts';

const site = useFilledSite();

/** Beside this file, so that packages are found. */
const FILE = path.resolve(import.meta.dirname, 'structured-data-of-pages.ts');

/** What the vocabulary of schema.org, as schema-dts has it, knows nothing of in these texts of JSON-LD. */
function check(texts: readonly string[]): string[] {
  const source = [
    "import type { Graph, Thing, WithContext } from 'schema-dts';",
    ...texts.map(
      (text, index) => `export const at${index}: Graph | WithContext<Exclude<Thing, string>> = ${text};`,
    ),
  ].join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const withPages: ts.CompilerHost = {
    ...host,
    getSourceFile: (name, target) =>
      name === FILE ? ts.createSourceFile(name, source, target) : host.getSourceFile(name, target),
    fileExists: (name) => name === FILE || host.fileExists(name),
    readFile: (name) => (name === FILE ? source : host.readFile(name)),
  };
  return ts
    .getPreEmitDiagnostics(ts.createProgram([FILE], options, withPages))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n').slice(0, 2000));
}

/** By the text of each: where it stands. */
const found = new Map<string, string>();
beforeAll(async () => {
  for (const visit of site.visits()) {
    const { document } = parseHTML(await site.read(visit));
    for (const { textContent } of document.querySelectorAll('script[type="application/ld+json"]'))
      found.set(textContent, visit.path);
  }
});

it('says on no page what schema.org has no word for', () => {
  expect([...found.keys()].filter((text) => text.includes('"Comment"')).length).toBeGreaterThan(2);
  expect(found.size).toBeGreaterThan(25);
  expect(check([...found.keys()])).toEqual([]);
});

it.each([
  ['a property of no kind', '{ "@type": "BlogPosting", "colour": "red" }'],
  ['a property of another kind', '{ "@type": "BlogPosting", "birthDate": "2026-11-24" }'],
  ['a kind that there is not', '{ "@type": "BlogPostings" }'],
  [
    'such a thing within another',
    '{ "@type": "BlogPosting", "comment": [{ "@type": "Comment", "stars": 4 }] }',
  ],
])('would see %s', (_what, text) => {
  expect(check([text.replace('{', '{ "@context": "https://schema.org",')])).toHaveLength(1);
});

it('has for the text of a comment what was meant, and none of its marks', () => {
  const texts = [...found].filter(
    ([text, at]) => at === '/posts/when-you-grow-apart/' && text.includes('"Comment"'),
  );
  expect(texts.map(([text]) => JSON.parse(text) as unknown)).toMatchObject([
    { comment: [{ text: 'Yes, and this:\none\ntwo\nthree & four' }] },
  ]);
});
