import type { Report } from './report.ts';
import { reportToText } from './reporters/terminal.ts';

/**
 * Tells what there is to tell and, where it is an error, ends the build once, with all of it.
 *
 * @throws {Error} that names the number of errors
 */
export function refuse(report: Report): void {
  const { errors, faults } = report;
  if (errors === 0) {
    if (faults.length > 0) console.warn(reportToText(report));
    return;
  }
  console.error(reportToText(report));
  const count = `${errors} ${errors === 1 ? 'error' : 'errors'}`;
  throw new Error(`The content checks found ${count}; nothing was built.`);
}
