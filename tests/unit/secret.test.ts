import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SiteError } from '../../src/lib/site-error.ts';
import { readSettings } from '../../src/server/settings/settings.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'secret-'));
  file = path.join(folder, 'data/secret');
});
afterEach(() => {
  vi.restoreAllMocks();
  fs.rmSync(folder, { recursive: true });
});

const readSecret = () => readSettings({ DATA_DIR: path.dirname(file) }).secret;

describe('a secret that is made here', () => {
  it('is there from the first start on, for this user alone, and nothing beside it', () => {
    const secret = readSecret();
    expect(secret).toHaveLength(43);
    expect(readSecret()).toBe(secret);
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
    expect(fs.readdirSync(path.dirname(file))).toEqual(['secret']);
  });

  it('is not there at all where the disk is full', () => {
    const write = vi.spyOn(fs, 'writeFileSync').mockImplementation((target) => {
      fs.closeSync(fs.openSync(String(target), 'w'));
      throw new Error('ENOSPC: no space left on device');
    });
    expect(readSecret).toThrow('no space left');
    write.mockRestore();
    expect(fs.readdirSync(path.dirname(file))).toEqual([]);
    expect(readSecret()).toHaveLength(43);
  });

  it('is that of the other where two start for the first time at once', () => {
    const other = 'of the other, which was a little quicker than this one';
    const link = fs.linkSync;
    vi.spyOn(fs, 'linkSync').mockImplementation((from, to) => {
      fs.writeFileSync(to, other);
      link(from, to);
    });
    expect(readSecret()).toBe(other);
  });

  it('is made on a disk without links, too', () => {
    vi.spyOn(fs, 'linkSync').mockImplementation(() => {
      throw new Error('EPERM: operation not permitted');
    });
    expect(readSecret()).toHaveLength(43);
  });

  it.each(['', 'short'])('is refused where it is not whole: "%s"', (found) => {
    fs.mkdirSync(path.dirname(file));
    fs.writeFileSync(file, found);
    let thrown: unknown;
    try {
      readSecret();
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(SiteError);
    expect(thrown).toMatchObject({
      code: 'secret-short',
      message: `${file}: the secret is not whole. Found ${found.length} characters, expected at least 32.`,
      hint: 'Put your copy of it back. Where there is none, delete it and start again: another is made, but readers are strangers to their own comments then, and addresses that were sealed with it cannot be read.',
    });
  });
});
