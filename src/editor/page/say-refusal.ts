import { pageWords } from '../page-words.ts';
import type { SaveAnswer } from './answers.ts';

/** What a press did not do, why, and where her words are by now. */
export function sayRefusal(
  { findings, draft, mayStay }: Extract<SaveAnswer, { kind: 'refused' }>,
  act: string,
): string {
  const { save } = pageWords();
  const isOnlyWarned = findings.length > 0 && findings.every(({ severity }) => severity === 'warning');
  // With nothing to mend it is published as soon as she agrees.
  if (mayStay === true || isOnlyWarned) return act === 'draft' ? save.draftWorthALook : save.worthALook;
  if (draft === undefined) return save.unsaved;
  return act === 'draft' ? save.draftRefused : save.refused;
}
