import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImportReport } from '../../src/import/report.ts';
import { until } from '../until.ts';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'import-asks-'));
  fs.cpSync('tests/fixtures/site/content', path.join(folder, 'content'), { recursive: true });
  write('old.xml', EXPORT);
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true });
});

const item = (number: number, labels: readonly string[]) =>
  `<item><title>Text ${number}</title><link>https://old.example/text-${number}/</link><content:encoded><![CDATA[<p>Words of ${number}.</p>]]></content:encoded><wp:post_id>${number}</wp:post_id><wp:post_date_gmt>2020-01-0${number} 08:00:00</wp:post_date_gmt><wp:post_name>text-${number}</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>${labels.map((label) => `<category domain="post_tag"><![CDATA[${label}]]></category>`).join('')}</item>`;

/** Three labels that are no topic here, and one that is. */
const EXPORT = `<?xml version="1.0"?><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Old</title><wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://old.example</wp:base_blog_url>${item(1, ['Saying no', 'Boundaries', 'Quick tips'])}${item(2, ['Saying no', 'Rest & sleep'])}</channel></rss>`;

const at = (file: string) => path.join(folder, file);
const read = (file: string) => fs.readFileSync(at(file), 'utf8');
function write(file: string, text: string): void {
  fs.writeFileSync(at(file), text);
}
const commandOf = (...options: string[]) => [
  'scripts/import.ts',
  at('old.xml'),
  '--folder',
  folder,
  ...options,
];

interface Ended {
  code: number | null;
  shown: string;
}

/** Types at a terminal, which `script` is: each answer once its question is there. */
async function typeAtTerminal(
  answers: readonly (readonly [question: string, answer: string])[],
  ...options: string[]
): Promise<Ended> {
  const command = [process.execPath, ...commandOf(...options)].map((word) => `'${word}'`).join(' ');
  const child = spawn('script', ['-qec', command, '/dev/null'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exit = once(child, 'exit') as Promise<[number | null]>;
  let shown = '';
  child.stdout.on('data', (bytes: Buffer) => {
    shown += bytes.toString();
  });
  let from = 0;
  for (const [question, answer] of answers) {
    await until(() => shown.includes(question, from) || child.exitCode !== null);
    expect(shown.slice(from)).toContain(question);
    from = shown.indexOf(question, from) + question.length;
    child.stdin.write(`${answer}\n`);
  }
  const [code] = await exit;
  return { code, shown };
}

async function run(...options: string[]) {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, commandOf(...options));
  return { stdout, stderr };
}

describe('the command at a terminal', () => {
  it('asks which topic each category is, remembers it, and asks nothing twice', async () => {
    const { code, shown } = await typeAtTerminal([
      ['1 of 3: “Saying no” (2 posts)? ', 'nonsense'],
      ['There is no topic “nonsense”.', ''],
      ['2 of 3: “Quick tips” (1 post)? ', 'none'],
      ['3 of 3: “Rest & sleep” (1 post)? ', 'new'],
    ]);
    expect([code, shown]).toEqual([0, expect.stringContaining('2 drafts written')]);
    expect(shown).toMatch(/ {2}1 {2}\S/);
    // What was left open with an empty line is asked the next time.
    expect(read('import-topics.yaml')).toBe('Quick tips:\nRest & sleep: rest-sleep\n');
    expect(read('content/topics/rest-sleep.yaml')).toContain('name: Rest & sleep\n');
    expect(read('content/posts/text-2/index.mdx')).toContain('topics:\n  - rest-sleep\n');
    fs.rmSync(at('content/posts/text-1'), { recursive: true });
    fs.rmSync(at('content/posts/text-2'), { recursive: true });
    const boundaries = /(\d+) {2}Boundaries\r?\n/.exec(shown)?.[1] ?? '';
    const again = await typeAtTerminal([['1 of 1: “Saying no” (2 posts)? ', boundaries]]);
    expect(again.code).toBe(0);
    expect(read('import-topics.yaml')).toBe('Quick tips:\nRest & sleep: rest-sleep\nSaying no: boundaries\n');
    expect(read('content/posts/text-2/index.mdx')).toContain('topics:\n  - boundaries\n  - rest-sleep\n');
  }, 60_000);

  it('writes what it is told into the file that was named, and leaves the rest of it as it is', async () => {
    write('mine.yaml', '# By me\nQuick tips: boundaries # for now\n');
    const { code } = await typeAtTerminal(
      [['1 of 2: “Saying no” (2 posts)? ', 'stop']],
      '--topics',
      at('mine.yaml'),
    );
    expect(code).toBe(0);
    expect(read('mine.yaml')).toBe('# By me\nQuick tips: boundaries # for now\n');
    fs.rmSync(at('content/posts/text-1'), { recursive: true });
    fs.rmSync(at('content/posts/text-2'), { recursive: true });
    await typeAtTerminal(
      [
        ['“Saying no” (2 posts)? ', 'Boundaries'],
        ['“Rest & sleep” (1 post)? ', 'none'],
      ],
      '--topics',
      at('mine.yaml'),
    );
    expect(read('mine.yaml')).toBe(
      '# By me\nQuick tips: boundaries # for now\nSaying no: boundaries\nRest & sleep:\n',
    );
    expect(fs.existsSync(at('import-topics.yaml'))).toBe(false);
  }, 60_000);

  it.each([['--json'], ['--dry-run']])('asks nothing with %s', async (option) => {
    const { code, shown } = await typeAtTerminal([], option);
    expect([code, shown.includes('of 3:')]).toEqual([0, false]);
    expect(fs.existsSync(at('import-topics.yaml'))).toBe(false);
  });
});

describe('the command elsewhere', () => {
  it('asks nothing where nobody types, and takes what was answered before', async () => {
    write('import-topics.yaml', 'Saying no: boundaries\n');
    const { stdout, stderr } = await run();
    expect(stderr).toBe('');
    expect(stdout).toContain('2 drafts written');
    expect(read('content/posts/text-2/index.mdx')).toContain('topics:\n  - boundaries\n');
    expect(read('import-topics.yaml')).toBe('Saying no: boundaries\n');
  });

  it('leaves out a text that nobody could read, says why, and brings the others', async () => {
    write('old.xml', EXPORT.replace('Words of 1.', 'Words and words. '.repeat(16_000)));
    const ended = await run().catch((error: unknown) => error);
    expect(ended).toMatchObject({ code: 1 });
    const { stdout } = ended as { stdout: string };
    expect(stdout).toContain('Text 1: not written: This text is too long to be read.\n');
    expect(stdout).toContain('1 drafts written, 0 were there already, 1 failed');
    expect(fs.existsSync(at('content/posts/text-1'))).toBe(false);
    expect(fs.existsSync(at('content/posts/text-2/index.mdx'))).toBe(true);
  });

  it('tells of a text whose words were changed there since it came, once, as text and as JSON', async () => {
    await run();
    expect((await run()).stdout).toContain('2 were there already, 0 failed');
    const draft = read('content/posts/text-1/index.mdx');
    write('old.xml', EXPORT.replace('Words of 1.', 'Other words of 1.'));
    const told =
      '  - its words there were changed since, and it stays as it is here. Compare, and take over by hand what you want: Text 1\n';
    // A dry run has told nobody yet.
    expect((await run('--dry-run')).stdout).toContain('2 are there already (1 of them changed there since)');
    const report = JSON.parse((await run('--dry-run', '--json')).stdout) as ImportReport;
    expect(report.entries.map(({ notes }) => notes)).toEqual([
      [{ kind: 'changed-there', found: 'Text 1' }],
      [],
    ]);
    const { stdout } = await run();
    expect(stdout).toContain('2 were there already (1 of them changed there since), 0 failed');
    expect(stdout).toContain(told);
    expect(read('content/posts/text-1/index.mdx')).toBe(draft);
    expect((await run()).stdout).not.toContain('changed there');
  }, 60_000);

  it('takes a list of redirects that lies elsewhere, and says which lead nowhere', async () => {
    fs.mkdirSync(at('lists'));
    write(
      'lists/redirects.csv',
      'Old URL,New URL\n/no,/text-1/\nhttps://old.example/say-no,https://old.example/no\n/shop,/cart/\n',
    );
    const { stdout } = await run('--json', '--redirects', at('lists/redirects.csv'));
    const report = JSON.parse(stdout) as ImportReport;
    expect(report.entries.map(({ oldAddresses }) => oldAddresses)).toEqual([
      ['/text-1/', '/no', '/say-no'],
      ['/text-2/'],
    ]);
    expect(read('content/posts/text-1/index.mdx')).toContain(
      'previousAddresses:\n  - /text-1/\n  - /no\n  - /say-no\n',
    );
    expect(report.unread.map(({ what }) => what)).toEqual([
      { code: 'redirect', found: '/shop', also: '/cart/' },
    ]);
  });

  it('leads further old addresses to texts that came before, and leaves them as she has changed them', async () => {
    await run();
    const file = 'content/posts/text-1/index.mdx';
    const mended = read(file)
      .replace('title: Text 1', "title: 'My own title' # for now")
      .replace('previousAddresses:\n  - /text-1/\n', 'previousAddresses:\n  - /mine/ # of my card\n')
      .replace('\nWords of 1.', '\nWords of mine.');
    write(file, mended);
    const other = read('content/posts/text-2/index.mdx');
    write('redirects.csv', 'Old URL,New URL\n/no,/text-1/\n/mine/,/text-1/\n/shop,/cart/\n');
    const planned = await run('--dry-run', '--redirects', at('redirects.csv'));
    expect(planned.stdout).toContain('  - an old address would lead here, too: /no\n');
    expect(read(file)).toBe(mended);

    const led = await run('--redirects', at('redirects.csv'));
    expect(led.stdout).toContain(
      'Text 1: /posts/text-1/ (was there already)\n  - was at /mine/ and /no\n  - an old address leads here now, too: /no\n',
    );
    expect(read(file)).toBe(mended.replace('of my card\n', 'of my card\n  - /no\n'));
    expect(read('content/posts/text-2/index.mdx')).toBe(other);

    const again = await run('--redirects', at('redirects.csv'));
    expect(again.stdout).not.toContain('an old address leads here');
    expect(read(file)).toBe(mended.replace('of my card\n', 'of my card\n  - /no\n'));
  }, 60_000);

  it('says so where there is no such list, and writes nothing', async () => {
    const failed = await run('--redirects', at('nowhere.csv')).catch((error: unknown) => error);
    expect(failed).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('nowhere.csv: there is no such file.') as string,
    });
    expect(fs.existsSync(at('content/posts/text-1'))).toBe(false);
  });
});
