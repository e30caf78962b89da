import type { Fault } from './report.ts';
import { listSteps, quoteFault, type Step } from './tell-fault.ts';

/** A fault in the words of a page. */
export interface FaultWords {
  /** "Line 12", where it stands in a line. */
  place: string;
  sentence: string;
  /** The words of the file that it is about; nothing where there are none. */
  quote: string;
  /** What to do. */
  steps: Step[];
}

export function faultToWords(fault: Fault): FaultWords {
  const { line, message, found } = fault;
  return {
    place: `Line ${line}`,
    sentence: message,
    quote: found ?? quoteFault(fault),
    steps: listSteps(fault),
  };
}
