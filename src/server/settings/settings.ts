import fs from 'node:fs';
import path from 'node:path';
import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { isNetwork } from '../../discussion/brakes/network.ts';
import { parseWith } from '../../lib/parse.ts';
import { makePrivateFolder } from '../../lib/private-files.ts';
import { SiteError } from '../../lib/site-error.ts';

/** Characters. */
const SHORTEST_SECRET = 32;

/** The environment variables that this software reads; docs/settings.md lists them for whoever hosts it. */
export const environmentSchema = z.object({
  /** Address to listen on. */
  HOST: z.string().min(1, 'expected an address such as 127.0.0.1').default('127.0.0.1'),
  /** Port to listen on; 0 lets the kernel pick one. */
  PORT: z.coerce.number('expected a number').int('expected a whole number').min(0).max(65535).default(4321),
  /** Where readers find the site. */
  SITE_URL: z
    .url({ protocol: /^https?$/, error: 'expected an address such as https://example.org' })
    .optional(),
  /** Folder of the database and of all else that is not in git. */
  DATA_DIR: z.string().min(1, 'expected a folder').default('data'),
  /** Folder of the backups that `npm run backup` makes. */
  BACKUP_DIR: z.string().min(1, 'expected a folder').optional(),
  /** A PostgreSQL that several servers share; SQLite in the data folder where it is unset. */
  DATABASE_URL: z
    .url({ protocol: /^postgres(?:ql)?$/, error: 'expected an address such as postgres://user@host/name' })
    .optional(),
  /** The proxies in front of the server: addresses and networks, with commas between them. */
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((text) => text.split(',').flatMap((each) => each.trim() || []))
    .refine(
      (proxies) => proxies.every(isNetwork),
      'expected addresses and networks such as 10.0.0.0/8, with commas between them',
    ),
  /** `off` slows nobody down: for load tests alone. */
  RATE_LIMITS: z.enum(['on', 'off'], 'expected on or off').default('on'),
  /** Signs readers' tokens. Made and kept in the data folder where it is unset. */
  SECRET: z.string().min(SHORTEST_SECRET, `expected at least ${SHORTEST_SECRET} characters`).optional(),
  /** The mail server. Without one, no mail is sent. */
  SMTP_URL: z
    .url({
      protocol: /^smtps?$/,
      error: 'expected an address such as smtps://name:password@mail.your-domain:465',
    })
    .optional(),
  /** The coach's address: mail to her goes there, and all mail comes from it. */
  OWNER_EMAIL: z.email('expected an email address such as coach@your-domain').optional(),
  /** The word before `._domainkey` at which your mail service keeps the key that it signs mail with. */
  DKIM_SELECTOR: z
    .string()
    .regex(/^[\w-]+(?:\.[\w-]+)*$/, 'expected a word such as default')
    .optional(),
  /** How many copies of a letter one server sends in an hour. */
  LETTERS_PER_HOUR: z.coerce
    .number('expected a number')
    .int('expected a whole number')
    .min(1, 'expected at least 1')
    .max(1_000_000, 'expected at most 1000000')
    .default(1_800),
  /** A folder of a mailbox into which letters come back that could not be delivered. */
  BOUNCES_IMAP_URL: z
    .url({
      protocol: /^imaps?$/,
      error: 'expected an address such as imaps://name:password@mail.your-domain:993/Folder',
    })
    .optional(),
  /** The address to which mail servers send such letters. */
  BOUNCES_EMAIL: z.email('expected an email address such as returned@your-domain').optional(),
});

export interface Settings {
  host: string;
  port: number;
  siteUrl: URL;
  dataFolder: string;
  backupFolder: string;
  databaseFile: string;
  /** Undefined where SQLite is to be used. */
  databaseUrl: string | undefined;
  /** Where the brakes count, beside SQLite. */
  limitsFile: string;
  trustedProxies: readonly string[];
  hasRateLimits: boolean;
  secret: string;
  /** Undefined where no mail is sent. */
  mail: MailSettings | undefined;
  letters: LetterSettings;
  /** For the launch check alone; undefined where it is not known. */
  dkimSelector?: string | undefined;
}

export interface MailSettings {
  smtpUrl: string;
  ownerEmail: string;
}

/** How letters are sent, where mail is. */
export interface LetterSettings {
  perHour: number;
  /** Undefined where nobody reads what comes back. */
  bouncesUrl: string | undefined;
  /** Undefined where letters come back to the coach's own address. */
  bouncesEmail: string | undefined;
}

/**
 * Reads the settings once, at start.
 *
 * @throws {SiteError} `settings-invalid`, naming each variable that is wrong.
 */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  // An empty variable is how many hosts say "unset".
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = parseWith(environmentSchema, given, { code: 'settings-invalid', place: 'Environment' });
  const dataFolder = path.resolve(parsed.DATA_DIR);
  return {
    host: parsed.HOST,
    port: parsed.PORT,
    siteUrl: new URL(parsed.SITE_URL ?? `http://localhost:${parsed.PORT}`),
    dataFolder,
    backupFolder: path.resolve(parsed.BACKUP_DIR ?? path.join(dataFolder, 'backups')),
    databaseFile: path.join(dataFolder, 'site.db'),
    databaseUrl: parsed.DATABASE_URL,
    limitsFile: path.join(dataFolder, 'limits.db'),
    trustedProxies: parsed.TRUSTED_PROXIES,
    hasRateLimits: parsed.RATE_LIMITS === 'on',
    secret: parsed.SECRET ?? keepSecret(path.join(dataFolder, SECRET_FILE)),
    mail: readMailSettings(parsed),
    letters: {
      perHour: parsed.LETTERS_PER_HOUR,
      bouncesUrl: parsed.BOUNCES_IMAP_URL,
      bouncesEmail: parsed.BOUNCES_EMAIL,
    },
    dkimSelector: parsed.DKIM_SELECTOR,
  };
}

function readMailSettings({ SMTP_URL, OWNER_EMAIL }: z.output<typeof environmentSchema>) {
  if (SMTP_URL === undefined) return undefined;
  if (OWNER_EMAIL !== undefined) return { smtpUrl: SMTP_URL, ownerEmail: OWNER_EMAIL };
  throw new SiteError(
    'settings-invalid',
    'Environment: OWNER_EMAIL: expected an email address such as coach@your-domain, since SMTP_URL is set: mail comes from it.',
    { field: 'OWNER_EMAIL' },
  );
}

/** Where a secret is kept that was made here, in the data folder. */
export const SECRET_FILE = 'secret';

/**
 * A secret that outlives restarts, readable by this user alone. It gets its name when the disk has it: a full disk, a power cut
 * or a second first start at the same time leave none that is empty.
 *
 * @throws {SiteError} `secret-short`
 */
function keepSecret(file: string): string {
  makePrivateFolder(path.dirname(file));
  if (!fs.existsSync(file)) makeSecret(file);
  const secret = fs.readFileSync(file, 'utf8');
  if (secret.length >= SHORTEST_SECRET) return secret;
  throw new SiteError(
    'secret-short',
    `${file}: the secret is not whole. Found ${secret.length} characters, expected at least ${SHORTEST_SECRET}.`,
    {
      hint: 'Put your copy of it back. Where there is none, delete it and start again: another is made, but readers are strangers to their own comments then, and addresses that were sealed with it cannot be read.',
      file,
    },
  );
}

function makeSecret(file: string): void {
  const half = `${file}.${process.pid}`;
  try {
    fs.writeFileSync(half, randomBytes(32).toString('base64url'), { mode: 0o600, flush: true });
    linkOnce(half, file);
  } finally {
    fs.rmSync(half, { force: true });
  }
}

/** Gives a file another name, unless somebody has given it to another one meanwhile. */
function linkOnce(from: string, to: string): void {
  try {
    fs.linkSync(from, to);
  } catch {
    // A file system without links; or it is there, which a rename would not mind.
    if (!fs.existsSync(to)) fs.renameSync(from, to);
  }
}
