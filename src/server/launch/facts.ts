import fs from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { parseWith } from '../../lib/parse.ts';
import { checkContent } from '../../posts/checks/check-content.ts';
import { stopsBuild } from '../../posts/checks/draft-faults.ts';
import { SECRET_FILE, type Settings } from '../settings/settings.ts';
import { findNewestBackup } from '../upkeep/backups.ts';
import { lookAtMailDomain, type MailDomainFacts } from './mail-domain.ts';
import { lookAtAddress, lookAtDatabase, lookAtMail, type AddressFacts, type Reached } from './reached.ts';

interface ContentFacts {
  /** What stands for an address that nobody has filled in, as "file:line: value". */
  placeholders: string[];
  /** Other faults that would stop a build. */
  errors: number;
  /** What the check sees less well than in English. */
  weaker?: string | undefined;
}

/** What is to be served. */
interface ReleaseFacts {
  /** Published posts. */
  posts: number;
  /** The address that it was built for: what feeds, share pictures and search engines are told. */
  builtFor: string | undefined;
}

/** Where the secret is, and who else may read it. */
type SecretFacts = { place: 'environment' } | { place: 'file'; file: string; isPrivate: boolean };

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

async function lookAtContent(folder: string, now: Date): Promise<ContentFacts> {
  const { faults, weaker } = await checkContent(folder, { now, production: true });
  const errors = faults.filter(stopsBuild);
  const placeholders = errors.filter(({ slug }) => slug === 'channel-placeholder');
  return {
    placeholders: placeholders.map(({ file, line, found }) => `${file}:${line}: ${found}`),
    errors: errors.length - placeholders.length,
    weaker,
  };
}

async function lookAtRelease(folder: string): Promise<ReleaseFacts | undefined> {
  const read = (name: string) => fs.promises.readFile(path.join(folder, 'client', name), 'utf8');
  try {
    const [threads, home] = await Promise.all([read('threads.json'), read('index.html')]);
    const value: unknown = JSON.parse(threads);
    const posts = parseWith(z.array(z.unknown()), value, { code: 'build-unreadable', place: folder });
    const canonical = /<link rel="canonical" href="([^"]+)"/.exec(home)?.[1];
    return { posts: posts.length, builtFor: canonical && new URL(canonical).origin };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function lookAtSecret(
  { dataFolder }: Pick<Settings, 'dataFolder'>,
  environment: NodeJS.ProcessEnv,
): SecretFacts {
  if (environment['SECRET']) return { place: 'environment' };
  const file = path.join(dataFolder, SECRET_FILE);
  return { place: 'file', file, isPrivate: (fs.statSync(file).mode & 0o077) === 0 };
}
