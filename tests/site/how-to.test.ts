import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyEngine, type EngineCopy } from '../engine-copy.ts';

const POST = 'content/posts/when-you-grow-apart.mdx';
const TOPIC = 'content/topics/friendship.yaml';
const COUNTS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** What a page has its reader do: files to write and to change, and commands. */
interface HowTo {
  name: string;
  text: string;
  blocks: { language: string; file: string; body: string }[];
  commands: string[];
}

const howTos = fs.globSync('docs/how-to/*.md').sort().map(readHowTo);

function readHowTo(file: string): HowTo {
  const text = fs.readFileSync(file, 'utf8');
  const blocks = Array.from(
    text.matchAll(/^```(\w+) (\S+)\n([^]*?\n)```$/gm),
    ([, language = '', of = '', body = '']) => ({ language, file: of, body }),
  );
  const commands = Array.from(text.matchAll(/^```sh\n([^]*?)```$/gm)).flatMap(([, lines = '']) =>
    lines.trim().split('\n'),
  );
  return { name: path.basename(file, '.md'), text, blocks, commands };
}

describe.each(howTos)('docs/how-to/$name.md', ({ text, blocks }) => {
  it('says how many files it touches', () => {
    const files = new Set(blocks.map(({ file }) => file)).size;
    const [, said = ''] = /(\w+) files, and \w+ that/.exec(text.replaceAll('\n', ' ')) ?? [];
    expect(COUNTS.indexOf(said.toLowerCase()) + 1).toBe(files);
  });
});

describe('a copy in which all of docs/how-to was done', () => {
  let copy: EngineCopy;

  beforeAll(() => {
    copy = copyEngine();
    for (const { blocks } of howTos) for (const block of blocks) apply(block);
  });
  afterAll(() => {
    copy.remove();
  });

  /** Lines with a sign are taken out and put in; those without say where. */
  function apply({ language, file, body }: HowTo['blocks'][number]): void {
    const place = path.join(copy.folder, file);
    if (language !== 'diff') {
      expect(fs.existsSync(place), `${file} is there before it is written`).toBe(false);
      fs.writeFileSync(place, body);
      return;
    }
    const lines = body.trimEnd().split('\n');
    const version = (left: string) =>
      lines
        .filter((line) => !line.startsWith(left))
        .map((line) => `${line.slice(1)}\n`)
        .join('');
    const before = fs.readFileSync(place, 'utf8');
    expect(before.split(version('+')).length - 1, `${file} has once:\n${version('+')}`).toBe(1);
    fs.writeFileSync(
      place,
      before.replace(version('+'), () => version('-')),
    );
  }

  /** A command as npm would start it, without what npm itself takes to start. */
  const toDirect = (command: string): string => {
    const [, name = '', args = ''] = /^npm run (\S+)(?: --(?= )(.*))?$/.exec(command) ?? [];
    if (name === '') return command.replace(/^npx /, '');
    const { scripts } = JSON.parse(copy.read('package.json')) as { scripts: Record<string, string> };
    expect(Object.keys(scripts), command).toContain(name);
    return `${scripts[name] ?? ''}${args}`;
  };

  const run = (command: string) => {
    const folders = [path.join(copy.folder, 'node_modules/.bin'), path.dirname(process.execPath)];
    const { status, stdout, stderr } = spawnSync('sh', ['-c', toDirect(command)], {
      cwd: copy.folder,
      encoding: 'utf8',
      // Vitest tells its own children that they are tests.
      env: {
        PATH: [...folders, process.env['PATH'] ?? ''].join(':'),
        HOME: process.env['HOME'],
        NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
      },
    });
    return { status, said: stdout + stderr };
  };

  const commands = [...new Set(howTos.flatMap((howTo) => howTo.commands))];
  // What a command writes is there before others look at it.
  const writing = commands.filter((command) => /--update|run docs/.test(command));
  const types = 'npm run check:types';
  const looking = commands.filter((command) => !writing.includes(command) && command !== types);

  it('passes the commands that they name', () => {
    // The table of checks is written of reports, and these list what the documents tell.
    for (const command of [...joinTests(writing), ...joinTests(looking)]) {
      const { status, said } = run(command);
      expect(status, `${command}\n${said.slice(-4000)}`).toBe(0);
    }
  });

  /** Commands that run tests as one that runs all of theirs, where the first of them stands. */
  function joinTests(of: readonly string[]): string[] {
    const joined = new Map<string, Set<string>>();
    for (const command of of) {
      const [, vitest = command, files = ''] =
        /^(npx vitest run(?: --\S+)*)((?: [^-]\S*)+)$/.exec(command) ?? [];
      const named = joined.get(vitest) ?? new Set<string>();
      for (const file of files.split(' ').filter(Boolean)) {
        expect(fs.existsSync(path.join(copy.folder, file)), `${file}, of ${command}, is there`).toBe(true);
        named.add(file);
      }
      joined.set(vitest, named);
    }
    return Array.from(joined, ([command, files]) => [command, ...files].join(' '));
  }

  it('is right in its types', () => {
    expect(commands).toContain(types);
    const { status, said } = run('astro sync --silent && tsc --noEmit -p .');
    expect(status, said).toBe(0);
  });

  it('shows what was added, and tells what is wrong', () => {
    const last = '\n<Aside title="A word of Halvard’s">\n\nBread rises while nobody looks.\n\n</Aside>\n';
    fs.appendFileSync(path.join(copy.folder, POST), last);
    fs.appendFileSync(
      path.join(copy.folder, TOPIC),
      'question: Who would you ring at four in the morning?\n',
    );
    const title = /^title: .*$/m;
    const post = fs.readFileSync(path.join(copy.folder, POST), 'utf8');
    fs.writeFileSync(path.join(copy.folder, POST), post.replace(title, 'title: GROWING APART AFTER ALL'));
    const exercise = 'content/posts/ten-minutes-of-listening.mdx';
    expect(run('npm run new:post -- --kind exercise "Ten minutes of listening"').status).toBe(0);
    const begun = fs.readFileSync(path.join(copy.folder, exercise), 'utf8').replace('draft: true\n', '');
    fs.writeFileSync(path.join(copy.folder, exercise), begun.replace(/^series: .*\n/m, ''));
    expect(run('npm run check:content').said).toContain(
      'This post is an exercise, which needs "series", and has none.',
    );
    fs.writeFileSync(path.join(copy.folder, exercise), begun);
    const said = copy.build();
    expect(said).toContain('title-shouts');
    expect(said).toContain('Growing apart after all');
    const read = (page: string) =>
      fs.readFileSync(path.join(copy.dist, 'client', page, 'index.html'), 'utf8');
    expect(read('posts/when-you-grow-apart')).toMatch(
      /<aside class="aside">\s*<p>\s*<b>A word of Halvard’s<\/b>\s*<\/p>\s*<p>Bread rises while nobody looks\.<\/p>\s*<\/aside>/,
    );
    expect(read('posts/ten-minutes-of-listening')).toMatch(
      /<p class="small">Say in 50 to 160 characters what a reader will find here/,
    );
    expect(read('topics/friendship')).toContain('<p>Who would you ring at four in the morning?</p>');
  });
});
