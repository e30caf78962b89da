import { checkAddress } from './checks/address.ts';
import { checkBackups } from './checks/backups.ts';
import { checkContentReady } from './checks/content.ts';
import { checkDatabase } from './checks/database.ts';
import { checkHeaders } from './checks/headers.ts';
import { checkLanguage } from './checks/language.ts';
import { checkMail } from './checks/mail.ts';
import { checkDkim, checkDmarc, checkPtr, checkSpf } from './checks/mail-domain.ts';
import { checkModeration } from './checks/moderation.ts';
import { checkPosts } from './checks/posts.ts';
import { checkProxies } from './checks/proxies.ts';
import { checkRateLimits } from './checks/rate-limits.ts';
import { checkReachable } from './checks/reachable.ts';
import { checkSecret } from './checks/secret.ts';
import type { Facts } from './facts.ts';
import type { Finding } from './finding.ts';

/** Everything that must be true before strangers come, in the order in which one would see to it. */
const CHECKS = [
  checkContentReady,
  checkLanguage,
  checkPosts,
  checkAddress,
  checkReachable,
  checkHeaders,
  checkProxies,
  checkRateLimits,
  checkDatabase,
  checkSecret,
  checkBackups,
  checkMail,
  checkSpf,
  checkDkim,
  checkDmarc,
  checkPtr,
  checkModeration,
];

export type LaunchReport = (Finding & { slug: string })[];

export function checkLaunch(facts: Facts): LaunchReport {
  return CHECKS.map(({ slug, check }) => ({ slug, ...check(facts) }));
}

export function isReadyToLaunch(report: LaunchReport): boolean {
  return report.every(({ state }) => state !== 'to-do');
}

const WORDS = { ok: 'ok', 'to-do': 'to do', 'cannot-tell': 'cannot tell' };
const WIDTH = 13;

/** A line for each check, and one below it where something is to be done. */
export function launchReportToText(report: LaunchReport): string {
  const lines = report.flatMap(({ state, slug, message, write }) => [
    `${WORDS[state].padEnd(WIDTH)}${slug}: ${message}`,
    ...(write === undefined ? [] : [`${' '.repeat(WIDTH)}${write}`]),
  ]);
  const left = report.filter(({ state }) => state === 'to-do').length;
  const unknown = report.filter(({ state }) => state === 'cannot-tell').length;
  const things = `${left} ${left === 1 ? 'thing is' : 'things are'} to do`;
  const verdict = left > 0 ? `${things} before strangers come.` : 'Ready for strangers.';
  return [...lines, '', unknown > 0 ? `${verdict} ${unknown} could not be told.` : verdict, ''].join('\n');
}
