import fs from 'node:fs';
import path from 'node:path';

/** One file of src/ naming another, in whatever way leads there when the program runs or is bundled. */
export interface Import {
  file: string;
  /** From the project's root. */
  target: string;
  /** Types alone, which nothing is loaded for. */
  isType: boolean;
}

const COMMENT = String.raw`(?:\s|/\*[^]*?\*/)*`;
const RELATIVE = String.raw`(['"\`])(?<relative>\.{1,2}/[^'"\`]+)\1`;

const WAYS = [
  // import x from './a.ts', export { x } from './a.ts', import './a.css'
  new RegExp(
    String.raw`^\s*(?:import|export)\s(?<type>type\s)?(?:[^'";]*?\sfrom\s)?\s*${RELATIVE.replace('\\1', '\\2')}`,
    'gm',
  ),
  // import('./a.ts'), with whatever a bundler is told in a comment; in a type as well
  new RegExp(String.raw`\bimport\(${COMMENT}${RELATIVE}`, 'g'),
  new RegExp(String.raw`\bimport\.meta\.(?:glob|resolve)(?:<[^(]*>)?\(${COMMENT}${RELATIVE}`, 'g'),
  new RegExp(String.raw`\bnew (?:Worker\(\s*new )?URL\(${COMMENT}${RELATIVE}\s*,\s*import\.meta\.url`, 'g'),
  // A path from the project's root, which somebody opens or starts: 'scripts/build.ts'
  /(['"`])(?<root>(?:src|scripts|tests|bench)\/[\w./[\]-]*)\1/g,
];

/** All that a text names, by whatever way. */
export function findImports(file: string, source: string): Import[] {
  return WAYS.flatMap((way) =>
    Array.from(source.matchAll(way), ({ groups = {} }) => {
      const { type, relative = '', root } = groups;
      const target = root ?? path.join(path.dirname(file), relative.replace(/\?.*$/, ''));
      return { file, target, isType: type !== undefined };
    }),
  );
}

export function listImports(): Import[] {
  return fs
    .globSync('src/**/*.{astro,ts,js}')
    .sort()
    .flatMap((file) => findImports(file, fs.readFileSync(file, 'utf8')));
}

/** Groups of files of which each leads to each other, each by its files in order. */
export function findCircles(imports: readonly Import[]): string[][] {
  const targets = new Map<string, string[]>();
  for (const { file, target } of imports) targets.set(file, [...(targets.get(file) ?? []), target]);
  const reached = new Map([...targets.keys()].map((file) => [file, reach(file, targets)]));
  const circles = new Map<string, string[]>();
  for (const [file, all] of reached) {
    const circle = [...all].filter((other) => reached.get(other)?.has(file)).sort();
    if (circle.length > 0) circles.set(circle.join(' '), circle);
  }
  return [...circles.values()];
}

function reach(file: string, targets: ReadonlyMap<string, string[]>): Set<string> {
  const found = new Set<string>();
  const waiting = [...(targets.get(file) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    waiting.push(...(targets.get(next) ?? []));
  }
  return found;
}
