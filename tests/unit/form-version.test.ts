import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { isFormVersion, toFormVersion } from '../../src/server/git-api/form-version.ts';

const hash = (text: string) =>
  execFileSync('git', ['hash-object', '--stdin'], { input: text, encoding: 'utf8' }).trim();

describe('the version that the form is told of a file', () => {
  it('is git’s where the form has what git has', () => {
    const text = 'Für zwei\n';
    expect(toFormVersion(hash(text), Buffer.from(text))).toBe(hash(text));
  });

  it('is another one where git has more, so that the form reads it anew', () => {
    const version = toFormVersion(hash('accepted: []\n'), Buffer.from('title: A\n'));
    expect(version).toMatch(/^[0-9a-f]{40}$/);
    expect(version).not.toBe(hash('accepted: []\n'));
    expect(isFormVersion(version, hash('accepted: []\n'))).toBe(true);
  });

  it('is that of no other text', () => {
    const [one, other] = [hash('one'), hash('other')];
    expect(isFormVersion(one, one)).toBe(true);
    expect(isFormVersion(one, other)).toBe(false);
    expect(isFormVersion(toFormVersion(one, Buffer.from('one and more')), other)).toBe(false);
    expect(isFormVersion(one, undefined)).toBe(false);
  });
});
