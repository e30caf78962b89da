import type { ScheduleClock } from '../src/server/main.ts';

/** A clock that stands where it is put; `look` is what half a minute would do. */
export interface ManualClock extends Required<ScheduleClock> {
  set(now: string): void;
  look(): void;
}

export function createManualClock(start: string): ManualClock {
  let now = new Date(start);
  const acts = new Set<() => void>();
  return {
    now: () => now,
    repeat: (given) => {
      acts.add(given);
      return () => acts.delete(given);
    },
    set(moment) {
      now = new Date(moment);
    },
    look() {
      for (const act of acts) act();
    },
  };
}
