import { isFault } from '../export/found-faults.ts';
import type { Fault } from '../../posts/checks/report.ts';

/** Between what a save is called and why it was refused. */
const HEADING = '\n\nNot published:\n\n';

/** Between what is read by people who look into git and the same as it is told in the form. */
const FAULTS = '\n\nFaults: ';

/** Of more, nobody reads all at once; the next try tells of the rest. */
const MOST_FAULTS = 50;

/** Why a text was not published. */
export interface Refusal {
  report: string;
  /** What was found, each by itself; nothing where something else was the reason. */
  faults: readonly Fault[];
}

/** A refused save's own message, with the reason in it: so it goes where the text goes. */
export function toRefusedMessage(message: string, { report, faults }: Refusal): string {
  const told = faults.length === 0 ? '' : FAULTS + JSON.stringify(faults.slice(0, MOST_FAULTS));
  return `${message}${HEADING}${report.trim()}${told}\n`;
}

/** Undefined where the gate never ended, as when the server was stopped. */
export function findRefusal(message: string): Refusal | undefined {
  const [, ...rest] = message.split(HEADING);
  if (rest.length === 0) return undefined;
  const said = rest.join(HEADING).trim();
  const at = said.lastIndexOf(FAULTS);
  const faults = at < 0 ? undefined : readFaults(said.slice(at + FAULTS.length));
  return faults ? { report: said.slice(0, at).trim(), faults } : { report: said, faults: [] };
}

/** Undefined where it is none of ours: then it is a part of what was reported. */
function readFaults(written: string): Fault[] | undefined {
  try {
    const value: unknown = JSON.parse(written);
    return Array.isArray(value) && value.every(isFault) ? value : undefined;
  } catch {
    return undefined;
  }
}
