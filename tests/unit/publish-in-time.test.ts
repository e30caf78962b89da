import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { MailMessage } from '../../src/discussion/mail/mail-message.ts';
import { publishInTime } from '../../src/server/publish/publish-in-time.ts';
import { readSettings } from '../../src/server/settings/settings.ts';
import { createManualClock } from '../manual-clock.ts';

let project: string;
beforeEach(() => {
  project = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  fs.rmSync(project, { recursive: true });
});

it('keeps what is live, and tells the coach by mail, where a scheduled post cannot be built', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const folder = path.join(project, 'dist');
  fs.mkdirSync(path.join(folder, 'drafts'), { recursive: true });
  fs.writeFileSync(
    path.join(folder, 'drafts/due.json'),
    '[{"slug":"a-post","publishedAt":"2026-11-24T12:00:00.000Z"}]',
  );
  const clock = createManualClock('2026-11-24T12:00:00Z');
  const mail = await new Promise<MailMessage>((resolve) => {
    const published = publishInTime({
      settings: readSettings({ DATA_DIR: path.join(project, 'data') }),
      environment: {},
      project,
      folder,
      ownerMail: {
        ownerEmail: 'coach@coach.example',
        language: () => 'en-GB',
        sendMail: (message) => {
          resolve(message);
          expect(published.findFolder()).toBe(folder);
          return Promise.resolve();
        },
      },
      ...clock,
    });
    // There is nothing to build with in this project, so no build can succeed.
    clock.look();
  });
  expect(mail).toMatchObject({
    to: 'coach@coach.example',
    subject: 'A scheduled post could not go live',
    text: expect.stringMatching(/^The live site is as it was[\s\S]+build\.ts/) as string,
  });
  expect(log).toHaveBeenCalledOnce();
});
