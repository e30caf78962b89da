/** Between what a save is called and why it was refused. */
const HEADING = '\n\nNot published:\n\n';

/** A refused save's own message, with the report in it: so it goes where the text goes. */
export function toRefusedMessage(message: string, report: string): string {
  return `${message}${HEADING}${report}\n`;
}

/** Undefined where the gate never ended, as when the server was stopped. */
export function findReport(message: string): string | undefined {
  const [, ...report] = message.split(HEADING);
  return report.length === 0 ? undefined : report.join(HEADING).trim();
}
