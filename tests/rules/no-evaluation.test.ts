import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

/**
 * Content is data, and so is what readers send. These turn text into code; without them a text that
 * slips through every check is still only text.
 */
const EVALUATION: Record<string, RegExp> = {
  'new Function': /\bFunction\s*\(|\.constructor\s*\(/,
  eval: /\beval\b\s*\(|\(0,\s*eval\)/,
  'node:vm': /['"`](?:node:)?vm['"`]/,
  'an import of a data or blob address': /\bimport\s*\(\s*['"`](?:data|blob):|from\s+['"](?:data|blob):/,
  'a timer with code': /\bset(?:Timeout|Interval)\s*\(\s*['"`]/,
  'a compiled body': /\b(?:mdxToJs|markdownToJs|createMdxRenderer|evaluate)\b[^\n]*(?:satteri|\()/,
};

const sources = ['src', 'scripts']
  .flatMap((folder) =>
    fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:astro|js|mjs|ts)$/.test(file))
      .map((file) => path.join(folder, file)),
  )
  // Screenshots are taken by code that runs in a browser, on pages of our own.
  .filter((file) => file !== 'scripts/screenshots.ts')
  .map((file) => ({ file, source: fs.readFileSync(file, 'utf8') }));

it.each(Object.entries(EVALUATION))('nowhere uses %s', (_name, pattern) => {
  expect(sources.filter(({ source }) => pattern.test(source)).map(({ file }) => file)).toEqual([]);
});

it('would find them', () => {
  for (const [name, code] of Object.entries({
    'new Function': 'new Function(code)',
    eval: 'eval(code)',
    'node:vm': "import vm from 'node:vm'",
    'an import of a data or blob address': 'await import(`data:text/javascript,${code}`)',
    'a timer with code': "setTimeout('code')",
    'a compiled body': 'const { code } = await mdxToJs(body)',
  }))
    expect(EVALUATION[name]?.test(code), name).toBe(true);
});
