import type { Moderation } from '../../discussion/moderation.ts';
import type { DeskView } from '../../discussion/owner/desk-view.ts';
import { countWaitingLetters } from '../letters/desk/count-waiting.ts';
import type { LettersDesk } from '../letters/desk/letters-desk.ts';
import { openRefusedTexts } from '../save/refused-texts.ts';
import type { MountedEditor } from '../write/mount-editor.ts';

export interface WaitingWorkOptions {
  moderation: Pick<Moderation, 'countWaiting'>;
  editor?: MountedEditor | undefined;
  /** Undefined where the site has no letters. */
  lettersDesk?: Pick<LettersDesk, 'store'> | undefined;
  now: () => Date;
}

/** What waits for the coach: of readers, of her own texts, and letters. The draft of a post waits for nobody. */
export type WaitingWork = Pick<DeskView, 'waiting' | 'texts' | 'letters'>;

/** What the desk lists and the bar counts, anew each time. */
export function createCountWork(options: WaitingWorkOptions): () => Promise<WaitingWork> {
  const { moderation, editor, lettersDesk, now } = options;
  const texts = editor && !editor.gitHost ? openRefusedTexts(editor.repository, now) : undefined;
  const countTexts = async () =>
    texts && editor
      ? { toMend: (await texts.list()).length, warnings: editor.listWarnings().length }
      : undefined;
  return async () => {
    const [waiting, ofTexts, letters] = await Promise.all([
      moderation.countWaiting(),
      countTexts(),
      lettersDesk && countWaitingLetters(lettersDesk.store),
    ]);
    return { waiting, texts: ofTexts, letters };
  };
}

export function sumWork({ waiting, texts, letters = 0 }: WaitingWork): number {
  const { comments, messages, reported, changed } = waiting;
  return comments + messages + reported + changed + (texts ? texts.toMend + texts.warnings : 0) + letters;
}
