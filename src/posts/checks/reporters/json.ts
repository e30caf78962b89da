import type { Report } from '../report.ts';
import { tellFault } from '../tell-fault.ts';

/** For other programs: every field of every fault, with the words in which a person is told of it. */
export function reportToJson({ faults, ...counts }: Report): string {
  const told = faults.map((fault) => ({ ...fault, told: tellFault(fault) }));
  return `${JSON.stringify({ faults: told, ...counts }, null, 2)}\n`;
}
