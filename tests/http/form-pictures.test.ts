import { execFileSync } from 'node:child_process';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { bombPng, halves, photograph, SECRET_BYTES } from '../odd-pictures.ts';
import {
  bareFolder,
  draftOf,
  gate,
  inBare,
  POST,
  saveFiles,
  usePublishedContent,
  type Saving,
} from './published-content.ts';

usePublishedContent();

let taken: Buffer;
beforeAll(async () => {
  taken = await photograph();
});

const PICTURE = 'content/posts/IMG_4711 Föhn.JPG';
const text: Saving = { path: POST, text: '---\ntitle: Two\n---\n\nNew *words*.\n' };
const create = (path: string, bytes: Buffer): Saving => ({ path, text: bytes, isNew: true });

/** Everything that git has, also what no commit leads to. */
function readAllObjects(): Buffer {
  return execFileSync(
    'git',
    [`--git-dir=${bareFolder()}`, 'cat-file', '--batch-all-objects', '--unordered', '--batch'],
    { maxBuffer: 256 * 1024 * 1024 },
  );
}

function expectNoSecrets() {
  const objects = readAllObjects();
  for (const secret of SECRET_BYTES) expect(objects.includes(secret)).toBe(false);
  const hash = execFileSync('git', ['hash-object', '--stdin'], { input: taken, encoding: 'utf8' }).trim();
  expect(inBare('cat-file', '--batch-all-objects', '--batch-check').includes(hash)).toBe(false);
}

const readPicture = (commit: string) =>
  execFileSync('git', [`--git-dir=${bareFolder()}`, 'show', `${commit}:${PICTURE}`], {
    maxBuffer: 64 * 1024 * 1024,
  });

describe('a photograph from a telephone, saved in the form', () => {
  it('is in git upright and small under its name, and nothing in git says where it was taken', async () => {
    expect(SECRET_BYTES.every((secret) => taken.includes(secret))).toBe(true);
    expect((await saveFiles([create(PICTURE, taken), text])).kind).toBe('published');
    expect(await sharp(readPicture('main')).metadata()).toMatchObject({
      format: 'jpeg',
      width: 1920,
      height: 2560,
    });
    expect(inBare('show', `main:${POST}`)).toContain('New *words*.');
    expectNoSecrets();
  });

  it('is so as well where the gate refuses the text, and where that is published later', async () => {
    const refused = await saveFiles([create(PICTURE, taken), text], {
      overrides: { publish: gate(`${POST}: something`) },
    });
    const draft = draftOf(refused);
    const kept = readPicture(draft.name);
    expect((await sharp(kept).metadata()).exif).toBeUndefined();
    expectNoSecrets();
    expect((await saveFiles([text], { draft })).kind).toBe('published');
    expect(readPicture('main').equals(kept)).toBe(true);
    expectNoSecrets();
  });

  it('stays to the byte where it is small and clean', async () => {
    const small = await halves(640, 480).jpeg().toBuffer();
    expect((await saveFiles([create(PICTURE, small)])).kind).toBe('published');
    expect(readPicture('main').equals(small)).toBe(true);
  });

  it('is refused with its name and what to do where it is not what its name says, with all else of the save', async () => {
    const before = inBare('cat-file', '--batch-all-objects', '--batch-check');
    const answer = await saveFiles([
      create('content/posts/beach.png', taken),
      create('content/posts/sheet.pdf', taken),
      create('content/posts/wall.png', bombPng()),
      text,
    ]);
    if (answer.kind !== 'refused') throw new Error(`It is ${answer.kind}.`);
    const { report, draft } = answer;
    expect(draft).toBeUndefined();
    expect(report).toMatchInlineSnapshot(`
      "3 things have to be mended.

      content/posts/beach.png, line 1 (picture-kind)
      This picture is named .png and was saved as JPEG.
      Call the file beach.jpg, and write that name wherever a text shows it.

      content/posts/sheet.pdf, line 1 (picture-kind)
      This picture is named .pdf and was saved as JPEG.
      Call the file sheet.jpg, and write that name wherever a text shows it.

      content/posts/wall.png, line 1 (picture-size)
      This picture has 30000 × 30000 pixels, more than can be drawn again for readers.
      Make the picture smaller with the program that shows it: 2,400 pixels on its longer side are plenty.
      "
    `);
    expect(inBare('cat-file', '--batch-all-objects', '--batch-check')).toBe(before);
  });
});
