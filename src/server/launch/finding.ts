import type { Facts } from './facts.ts';

/** What one check has to say. */
export interface Finding {
  state: 'ok' | 'to-do' | 'cannot-tell';
  /** What was found, in one sentence. */
  message: string;
  /** What to do about it; nothing where all is well. */
  write?: string;
}

/** One thing that must be true before strangers come. Looks at nothing but the facts. */
export interface LaunchCheck {
  /** A stable name, which `--json` gives too. */
  slug: string;
  check: (facts: Facts) => Finding;
}

export const ok = (message: string): Finding => ({ state: 'ok', message });
export const toDo = (message: string, write: string): Finding => ({ state: 'to-do', message, write });
export const cannotTell = (message: string, write: string): Finding => ({
  state: 'cannot-tell',
  message,
  write,
});
