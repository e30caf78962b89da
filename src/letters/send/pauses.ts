const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * After a "not now" for one copy: five days in all, as RFC 5321 section 4.5.4.1 asks. Servers that greylist want some
 * minutes (RFC 6647 section 5).
 */
const COPY_PAUSES = [1, 5, 15, 60, 3 * 60, 6 * 60, 12 * 60, 24 * 60, 24 * 60, 48 * 60].map(
  (minutes) => minutes * MINUTE,
);

/** After the server itself was away or would have none of us: the first may be one connection that broke. */
const SERVER_PAUSES = [2_000, 15_000, MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR / 2];

/** Undefined where there is no use in trying once more. */
export function pauseForCopy(attempts: number): number | undefined {
  return COPY_PAUSES[attempts - 1];
}

export function pauseForServer(faults: number): number {
  return SERVER_PAUSES[Math.min(faults, SERVER_PAUSES.length) - 1] ?? MINUTE;
}

/** Mail providers look at a sender from 5 % on and stop it at 10 (docs.aws.amazon.com/ses, "reputation"). */
const MOST_REFUSED = 0.1;
/** Fewer say nothing: of thirty readers, four may have moved. */
const FEWEST_REFUSED = 10;

/** Whether a letter had better stop: a list that is stale, or a server that takes nothing more from us. */
export function isTooMany({
  sent,
  refused,
  inARow,
}: {
  sent: number;
  refused: number;
  inARow: number;
}): boolean {
  if (refused < FEWEST_REFUSED) return false;
  return inARow >= FEWEST_REFUSED || refused / (sent + refused) > MOST_REFUSED;
}
