/** What one check has to say. */
export interface Finding {
  state: 'ok' | 'to-do' | 'cannot-tell';
  /** What was found, in one sentence. */
  message: string;
  /** What to do about it; nothing where all is well. */
  write?: string;
}

export const ok = (message: string): Finding => ({ state: 'ok', message });
export const toDo = (message: string, write: string): Finding => ({ state: 'to-do', message, write });
export const cannotTell = (message: string, write: string): Finding => ({
  state: 'cannot-tell',
  message,
  write,
});
