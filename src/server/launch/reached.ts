import fs from 'node:fs';
import Database from 'better-sqlite3';
import nodemailer from 'nodemailer';
import { openPool } from '../../discussion/store/postgres.ts';
import type { Settings } from '../settings/settings.ts';

/** Whether something answered, and what was wrong where it did not. */
export type Reached = { isReached: true } | { isReached: false; why: string };

/** Who has not answered by then does not answer. */
const MOST_MILLISECONDS = 10_000;

/** Writes something and takes it back, where readers' words will go. */
export async function lookAtDatabase({
  databaseUrl,
  databaseFile,
}: Pick<Settings, 'databaseUrl' | 'databaseFile'>): Promise<Reached> {
  try {
    if (databaseUrl === undefined) writeToSqlite(databaseFile);
    else await writeToPostgres(databaseUrl);
    return { isReached: true };
  } catch (error) {
    return { isReached: false, why: error instanceof Error ? error.message : String(error) };
  }
}

function writeToSqlite(file: string): void {
  if (!fs.existsSync(file)) throw new Error(`there is no ${file} yet: the server has not run`);
  const database = new Database(file, { fileMustExist: true });
  try {
    database.pragma('busy_timeout = 5000');
    database.exec('begin immediate; create table launch_check (id integer); rollback;');
  } finally {
    database.close();
  }
}

async function writeToPostgres(url: string): Promise<void> {
  const pool = openPool(url);
  try {
    const client = await pool.connect();
    try {
      await client.query('begin; create table launch_check (id integer); rollback;');
    } finally {
      client.release();
    }
  } finally {
    await pool.end();
  }
}

/** Connects, signs in and goes again; no message is sent. */
export async function lookAtMail(smtpUrl: string): Promise<Reached> {
  const transport = nodemailer.createTransport({
    url: smtpUrl,
    connectionTimeout: MOST_MILLISECONDS,
    greetingTimeout: MOST_MILLISECONDS,
    dnsTimeout: MOST_MILLISECONDS,
    socketTimeout: MOST_MILLISECONDS,
  });
  try {
    await transport.verify();
    return { isReached: true };
  } catch (error) {
    return { isReached: false, why: error instanceof Error ? error.message : String(error) };
  } finally {
    transport.close();
  }
}

/** One answer of the site. */
export interface Answer {
  status: number;
  headers: Headers;
}

/** What the site answers at its own address; a sentence where it does not answer. */
export interface AddressFacts {
  home: Answer | string;
  moderation: Answer | string;
  /** The home page asked for over plain HTTP; undefined where that is the site's own way. */
  plain: Answer | string | undefined;
}

export async function lookAtAddress(siteUrl: URL): Promise<AddressFacts> {
  const plainUrl = new URL(siteUrl);
  plainUrl.protocol = 'http:';
  const [home, moderation, plain] = await Promise.all([
    ask(siteUrl),
    ask(new URL('/moderate/', siteUrl)),
    siteUrl.protocol === 'https:' ? ask(plainUrl) : undefined,
  ]);
  return { home, moderation, plain };
}

async function ask(url: URL): Promise<Answer | string> {
  try {
    const { status, headers } = await fetch(url, {
      redirect: 'manual',
      signal: AbortSignal.timeout(MOST_MILLISECONDS),
    });
    return { status, headers };
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    return cause instanceof Error ? cause.message : String(cause);
  }
}
