import { CHECKS } from './checks.ts';
import type { Facts } from './facts.ts';
import type { Finding } from './finding.ts';

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
