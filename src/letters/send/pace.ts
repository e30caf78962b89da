/** Waits so long, or until the signal ends it. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** Lets one through at a time, so many an hour, evenly: a mail server that is asked for more refuses mail for a while. */
export interface Pace {
  /** Resolves when the next one may go, or when the signal ends the waiting. */
  takeTurn(signal: AbortSignal): Promise<void>;
}

const HOUR = 60 * 60_000;

export function createPace(perHour: number, { now, wait }: { now: () => Date; wait: Wait }): Pace {
  const between = HOUR / perHour;
  let next = 0;
  return {
    async takeTurn(signal) {
      const at = now().getTime();
      const mine = Math.max(next, at);
      next = mine + between;
      if (mine > at) await wait(mine - at, signal);
    },
  };
}

/** In real time. */
export const waitInTime: Wait = (milliseconds, signal) =>
  new Promise((resolve) => {
    if (signal.aborted) {
      resolve();
      return;
    }
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
  });
