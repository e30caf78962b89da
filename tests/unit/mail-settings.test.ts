import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from '../../src/server/settings/settings.ts';

let folder: string;

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'settings-'));
});

afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

const read = (mail: Record<string, string>) => readSettings({ DATA_DIR: folder, ...mail }).mail;

describe('the settings of mail', () => {
  it('may be left out, or left empty', () => {
    expect(read({})).toBeUndefined();
    expect(read({ SMTP_URL: '', OWNER_EMAIL: '' })).toBeUndefined();
    expect(read({ OWNER_EMAIL: 'coach@example.org' })).toBeUndefined();
  });

  it('come together', () => {
    const SMTP_URL = 'smtps://name:password@mail.example.org:465';
    expect(read({ SMTP_URL, OWNER_EMAIL: 'coach@example.org' })).toEqual({
      smtpUrl: SMTP_URL,
      ownerEmail: 'coach@example.org',
    });
  });

  it('say what is wrong without repeating a password', () => {
    expect(() =>
      read({ SMTP_URL: 'https://name:password@mail.example.org', OWNER_EMAIL: 'coach' }),
    ).toThrowErrorMatchingInlineSnapshot(
      `[SiteError: Environment: SMTP_URL: expected an address such as smtps://name:password@mail.your-domain:465; OWNER_EMAIL: expected an email address such as coach@your-domain.]`,
    );
    expect(() => read({ SMTP_URL: 'smtp://mail.example.org' })).toThrowErrorMatchingInlineSnapshot(
      `[SiteError: Environment: OWNER_EMAIL: expected an email address such as coach@your-domain, since SMTP_URL is set: mail comes from it.]`,
    );
  });
});
