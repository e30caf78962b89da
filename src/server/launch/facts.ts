import type { Settings } from '../settings/settings.ts';
import { findNewestBackup } from '../upkeep/backups.ts';
import { lookAtContent, type ContentFacts } from './facts/content.ts';
import { lookAtDatabase } from './facts/database.ts';
import { lookAtMail } from './facts/mail.ts';
import { lookAtMailDomain, type MailDomainFacts } from './facts/mail-domain.ts';
import { lookAtRelease, type ReleaseFacts } from './facts/release.ts';
import { lookAtSecret, type SecretFacts } from './facts/secret.ts';
import { lookAtAddress, type AddressFacts } from './facts/address.ts';
import type { Reached } from './facts/reached.ts';

/** Everything that the checks judge, gathered once. */
export interface Facts {
  now: Date;
  settings: Settings;
  secret: SecretFacts;
  content: ContentFacts;
  /** Undefined where nothing was built or published yet. */
  release: ReleaseFacts | undefined;
  database: Reached;
  /** Undefined where no mail server is named. */
  mail: Reached | undefined;
  /** Of the coach's address; undefined where no mail server is named. */
  mailDomain: MailDomainFacts | undefined;
  newestBackup: Date | undefined;
  /** The site as strangers will find it. */
  address: AddressFacts;
}

export interface FactsOptions {
  settings: Settings;
  environment: NodeJS.ProcessEnv;
  /** What is served: the published release, or what was built. */
  folder: string;
  /** The folder content/. */
  content: string;
  now: Date;
}

export async function gatherFacts({
  settings,
  environment,
  folder,
  content,
  now,
}: FactsOptions): Promise<Facts> {
  const [contentFacts, release, database, mail, mailDomain, address] = await Promise.all([
    lookAtContent(content, now),
    lookAtRelease(folder),
    lookAtDatabase(settings),
    settings.mail && lookAtMail(settings.mail.smtpUrl),
    settings.mail && lookAtMailDomain({ ...settings.mail, selector: settings.dkimSelector }),
    lookAtAddress(settings.siteUrl),
  ]);
  return {
    now,
    settings,
    secret: lookAtSecret(settings, environment),
    content: contentFacts,
    release,
    database,
    mail,
    mailDomain,
    newestBackup: findNewestBackup(settings.backupFolder),
    address,
  };
}
