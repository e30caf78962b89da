import { expect, it } from 'vitest';
import { applyMend } from '../../src/posts/checks/apply-mend.ts';
import type { Fault } from '../../src/posts/checks/report.ts';
import type { FoundFile } from '../../src/posts/source/content-files.ts';
import { checkFound, editBase } from './fixture.ts';

const FILE = 'posts/first.mdx';

/** The base as an editor of Windows saves it, with a byte order mark. */
const WINDOWS = editBase([{ file: FILE, replace: 'Some words', with: 'Some <b>words</b>' }]).map((found) =>
  found.type === 'file' ? toFound(found, `\uFEFF${textOf(found).replaceAll('\n', '\r\n')}`) : found,
);

function textOf({ read }: FoundFile): string {
  return Buffer.from(read()).toString();
}

function toFound(found: FoundFile, text: string): FoundFile {
  return { ...found, read: () => Buffer.from(text) };
}

it('writes at the same place whatever ends the lines, and leaves all else as it is', async () => {
  const { faults } = await checkFound(WINDOWS);
  expect(faults).toHaveLength(1);
  const mended = faults.reduce<readonly FoundFile[]>(applyMend, WINDOWS);
  const [before, after] = [WINDOWS, mended].map((files) =>
    files.map((found) => (found.file === FILE ? textOf(found) : '')).join(''),
  );
  expect(after).toBe(before?.replace('<b>words</b>', '**words**'));
  expect((await checkFound(mended)).faults).toEqual([]);
});

const place = { severity: 'error', line: 1, column: 1, length: 1, message: '', excerpt: '' } as const;

it('gives a folder another name with all that is in it, and no other one', () => {
  const files = ['posts/A B/index.mdx', 'posts/A B/sea.jpg', 'posts/A Bee.mdx'].map((file) => ({
    file,
    type: 'file' as const,
    size: 0,
    read: () => Buffer.from(''),
  }));
  const fault: Fault = {
    ...place,
    slug: 'file-name',
    file: 'content/posts/A B/index.mdx',
    mend: { rename: 'content/posts/A B', to: 'content/posts/a-b' },
  };
  expect(applyMend(files, fault).map(({ file }) => file)).toEqual([
    'posts/a-b/index.mdx',
    'posts/a-b/sea.jpg',
    'posts/A Bee.mdx',
  ]);
});

it('changes nothing where its writer alone knows what to do', () => {
  const fault: Fault = {
    ...place,
    slug: 'expression',
    file: `content/${FILE}`,
    mend: { advice: 'Write the words.' },
  };
  expect(applyMend(WINDOWS, fault)).toEqual(WINDOWS);
});
