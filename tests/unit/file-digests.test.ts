import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFileDigests } from '../../src/lib/file-digests.ts';

/** In seconds: a time that can be set again to the very same. */
const ROUND_TIME = 1_700_000_000;

let folder: string;
let file: string;
let memory: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-digests-'));
  file = path.join(folder, 'page.html');
  memory = path.join(folder, 'digests.json');
  fs.writeFileSync(file, 'before');
});

afterEach(() => {
  fs.rmSync(folder, { recursive: true });
});

describe('the digest of a file', () => {
  it('is the SHA-256 of its bytes', () => {
    expect(openFileDigests().of(file)).toBe(sha256('before'));
  });

  it('is remembered for the same file under another name, without reading it', () => {
    remember();
    // Other bytes in what looks like the same file: whoever still says the old digest has not read them.
    fs.writeFileSync(file, 'behind');
    fs.utimesSync(file, ROUND_TIME, ROUND_TIME);
    const other = path.join(folder, 'other.html');
    fs.linkSync(file, other);
    expect(openFileDigests(memory).of(other)).toBe(sha256('before'));
  });

  it('is taken anew of a file that was written since', () => {
    remember();
    fs.writeFileSync(file, 'after!');
    fs.utimesSync(file, new Date(), new Date(Date.now() + 1000));
    expect(openFileDigests(memory).of(file)).toBe(sha256('after!'));
  });

  it('is taken anew of another file at the same place', () => {
    remember();
    const next = path.join(folder, 'next.html');
    fs.writeFileSync(next, 'after!');
    fs.renameSync(next, file);
    expect(openFileDigests(memory).of(file)).toBe(sha256('after!'));
  });
});

function remember(): void {
  fs.utimesSync(file, ROUND_TIME, ROUND_TIME);
  const digests = openFileDigests(memory);
  digests.of(file);
  digests.save();
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
