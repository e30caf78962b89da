import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/posts/checks/check-content.ts';
import { cleanPicture } from '../../../src/posts/pictures/clean-picture.ts';
import { listMetadata } from '../../../src/posts/pictures/metadata/list-metadata.ts';
import { drawing, framesOf, halves, SECRETS, withSecrets } from '../../odd-pictures.ts';

const withRemark = (jpeg: Buffer, text: string) => {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(text.length + 2);
  return Buffer.concat([
    jpeg.subarray(0, 2),
    Buffer.from([0xff, 0xfe]),
    length,
    Buffer.from(text),
    jpeg.subarray(2),
  ]);
};

const clean = async (kind: string, bytes: Uint8Array) => {
  const cleaned = await cleanPicture(`/a.${kind}`, bytes, 'kept');
  if ('refused' in cleaned) throw new Error(cleaned.refused.message);
  return Buffer.from(cleaned.bytes);
};

const KINDS = ['jpeg', 'png', 'webp', 'avif', 'tiff'] as const;

describe('what a picture tells beside what it shows', () => {
  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('is who took it and where, as %s', async (kind) => {
    const told = await listMetadata(kind, await (await withSecrets(halves())).toFormat(kind).toBuffer());
    expect(told).toEqual(expect.arrayContaining(['who took it', 'a remark', 'what a program noted (XMP)']));
    expect(told).toContain('where it was taken (GPS)');
  });

  it.each([...KINDS, 'gif'] as const)('is nothing in a plain %s, with a profile or turned', async (kind) => {
    const plain = halves().withMetadata({ orientation: 6 }).withIccProfile('p3').toFormat(kind);
    expect(await listMetadata(kind, await plain.toBuffer())).toEqual([]);
  });

  it('is a remark of a JPEG, a PNG and a GIF', async () => {
    const jpeg = await halves().jpeg().toBuffer();
    expect(await listMetadata('jpeg', withRemark(jpeg, 'for Emma'))).toEqual(['a remark']);
    const gif = await halves().gif().toBuffer();
    const remark = Buffer.from('\x21\xfe\x08for Emma\0', 'latin1');
    const start = 13 + ((gif[10] ?? 0) & 0x80 ? 3 * 2 ** (((gif[10] ?? 0) & 7) + 1) : 0);
    const remarked = Buffer.concat([gif.subarray(0, start), remark, gif.subarray(start)]);
    expect(await listMetadata('gif', remarked)).toEqual(['a remark']);
    const png = await sharp(await halves().png().toBuffer())
      .withExif({ IFD0: { Artist: 'Emma' } })
      .png()
      .toBuffer();
    expect(await listMetadata('png', png)).toEqual(['who took it']);
  });

  it('is a film behind the picture', async () => {
    const film = Buffer.concat([await halves().jpeg().toBuffer(), Buffer.from('\0\0\0\x18ftypmp42')]);
    expect(await listMetadata('jpeg', film)).toEqual(['a film of the moment']);
  });

  it('is what a program wrote into a drawing', async () => {
    const source = drawing(
      '<!-- Emma --><metadata><dc:creator>Emma</dc:creator></metadata><title>A circle</title><circle r="2"/>',
      'viewBox="0 0 9 9" sodipodi:docname="/home/emma/a.svg" xmlns:sodipodi="a" xmlns:dc="b"',
    );
    expect(await listMetadata('svg', source)).toEqual(['who made it', 'a remark', 'its place on a computer']);
    const cleaned = (await clean('svg', source)).toString();
    expect(cleaned).not.toMatch(/emma/i);
    expect(cleaned).toContain('<title>A circle</title><circle r="2"/>');
  });

  it('is read to the end of what is cut off or odd', async () => {
    const whole = await (await withSecrets(halves())).jpeg().toBuffer();
    for (let length = 200; length < whole.length; length += 37)
      await listMetadata('jpeg', whole.subarray(0, length)).catch(() => undefined);
  });
});

describe('a picture of public/', () => {
  let folder = '';
  const run = (...files: string[]) =>
    execFileSync(process.execPath, [path.resolve('scripts/clean-pictures.ts'), ...files], {
      cwd: folder,
      encoding: 'utf8',
    });
  const report = async () => {
    const { faults } = await checkContent(path.join(folder, 'content'), {
      now: new Date(),
      production: true,
    });
    return faults.filter(({ slug }) => slug === 'picture-metadata');
  };
  beforeAll(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-public-'));
    fs.cpSync('tests/fixtures/checks/base', path.join(folder, 'content'), { recursive: true });
    fs.mkdirSync(path.join(folder, 'public/images'), { recursive: true });
  });
  afterAll(() => {
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it('that tells of people is an error, and none once its command has cleaned it', async () => {
    const file = path.join(folder, 'public/images/plover on the shore.jpg');
    const upright = await sharp(await halves(900, 600).png().toBuffer())
      .rotate(270)
      .png()
      .toBuffer();
    const original = await (
      await withSecrets(sharp(upright))
    )
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    fs.writeFileSync(file, original);
    const [fault] = await report();
    expect(fault).toMatchObject({ file: 'public/images/plover on the shore.jpg', severity: 'error' });
    expect(fault?.found).toContain('where it was taken (GPS)');
    expect(fault?.mend).toMatchObject({
      example: "npm run pictures:clean -- 'public/images/plover on the shore.jpg'",
    });

    expect(run('public/images/plover on the shore.jpg')).toMatch(/taken out: .*GPS/);
    expect(await report()).toEqual([]);
    const cleaned = fs.readFileSync(file);
    for (const secret of SECRETS) expect(cleaned.includes(secret)).toBe(false);
    const { format, width, height, icc, exif, orientation } = await sharp(cleaned).metadata();
    expect({ format, width, height, exif, orientation }).toEqual({ format: 'jpeg', width: 900, height: 600 });
    expect(icc).toBeUndefined();
    const { data } = await sharp(cleaned)
      .resize(2, 1, { kernel: 'nearest' })
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(data[0]).toBeLessThan(data[3] ?? 0);
  });

  it('that tells nothing stays as it is, to the byte', async () => {
    const file = path.join(folder, 'public/images/plain.png');
    fs.writeFileSync(file, await halves().png().toBuffer());
    const before = fs.readFileSync(file);
    expect(run('public/images/plain.png')).toContain('stays as it is');
    expect(fs.readFileSync(file).equals(before)).toBe(true);
  });

  it('that moves goes on moving', async () => {
    const moving = await sharp(await (await framesOf(3)).webp({ delay: [200, 200, 200] }).toBuffer(), {
      animated: true,
    })
      .withExif({ IFD0: { Artist: 'Emma' } })
      .webp()
      .toBuffer();
    expect(await listMetadata('webp', moving)).toEqual(['who took it']);
    const cleaned = await clean('webp', moving);
    expect(await listMetadata('webp', cleaned)).toEqual([]);
    expect((await sharp(cleaned).metadata()).pages).toBe(3);
  });

  it.each(KINDS)('as %s is the same kind of file without a word in it', async (kind) => {
    const original = await (await withSecrets(halves())).toFormat(kind).toBuffer();
    const cleaned = await clean(kind, original);
    expect(await listMetadata(kind, cleaned)).toEqual([]);
    expect(SECRETS.filter((secret) => cleaned.includes(secret))).toEqual([]);
    expect((await sharp(cleaned).metadata()).format).toBe(kind === 'avif' ? 'heif' : kind);
  });
});
