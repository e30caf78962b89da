import path from 'node:path';
import { part, writeMail } from '../../discussion/mail/mail-parts.ts';
import type { OwnerMail } from '../../discussion/owner/coach-mail.ts';
import { wordsOf } from '../../words/words.ts';
import { readDuePosts } from './due.ts';
import { findLiveFolder } from './hooks.ts';
import { runStep } from './run-step.ts';
import { rebuild } from './rebuild.ts';
import type { Repeat } from '../../lib/repeat.ts';
import { keepSchedule } from './schedule.ts';
import type { Settings } from '../settings/settings.ts';

/** A gate's own limits come first; this is for a lock that nobody lets go. */
const MOST_MILLISECONDS = 30 * 60 * 1000;

export interface PublishInTimeOptions {
  settings: Settings;
  environment: NodeJS.ProcessEnv;
  /** The project that the running server was started from. */
  project: string;
  /** What is served where nothing was published by push; the site's content lies around it. */
  folder: string;
  ownerMail: OwnerMail | undefined;
  now: () => Date;
  repeat?: Repeat | undefined;
}

/** What is live, and what makes scheduled posts live in time. */
export interface PublishedInTime {
  findFolder: () => string;
  stop: () => void;
}

/**
 * Where the site is published by push, the live commit goes through the gate once more; where it is
 * not, the project's folder is built as it is then. Both in a process of their own.
 */
export function publishInTime(options: PublishInTimeOptions): PublishedInTime {
  const { settings, environment, project, ownerMail, now, repeat } = options;
  let built = options.folder;
  const findFolder = () => findLiveFolder(settings) ?? built;

  const publish = async () => {
    const report = findLiveFolder(settings) ? await publishThroughGate() : await publishFolder();
    if (report === undefined) return;
    console.error(`A scheduled post could not go live.\n${report}`);
    if (!ownerMail) return;
    const language = ownerMail.language();
    const { notLive } = wordsOf(language).mail;
    const mail = writeMail({
      subject: notLive.subject,
      language,
      parts: [part.words(notLive.text), part.report(report)],
    });
    await ownerMail.sendMail({ ...mail, to: ownerMail.ownerEmail });
  };
  const publishThroughGate = async () => {
    const result = await runStep({
      command: process.execPath,
      args: ['scripts/publish-due.ts'],
      folder: project,
      environment: { ...environment, AS_OF: now().toISOString() },
      milliseconds: MOST_MILLISECONDS,
    });
    return result.ok ? undefined : result.output;
  };
  const publishFolder = async () => {
    const siteFolder = path.dirname(options.folder);
    const { folder, result } = await rebuild({ project, siteFolder, now: now(), environment });
    if (!result.ok) return result.output;
    built = folder;
    return undefined;
  };
  const schedule = { findFolder, readDuePosts, publish, now };
  return { findFolder, stop: keepSchedule(repeat ? { ...schedule, repeat } : schedule) };
}
