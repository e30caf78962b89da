import type { Report } from '../report.ts';

/** For other programs. */
export function reportToJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
