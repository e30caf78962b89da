import type { Moderation } from '../../discussion/moderation.ts';
import type { DeskView } from '../../discussion/owner/desk-view.ts';
import { openKeptTexts } from '../save/kept-texts.ts';
import type { MountedEditor } from '../write/mount-editor.ts';

export interface WaitingWorkOptions {
  moderation: Pick<Moderation, 'countWaiting'>;
  editor?: MountedEditor | undefined;
  now: () => Date;
}

/** What waits for the coach: of readers, and of her own texts. A draft waits for nobody. */
export type WaitingWork = Pick<DeskView, 'waiting' | 'texts'>;

/** What the desk lists and the bar counts, anew each time. */
export function createCountWork({ moderation, editor, now }: WaitingWorkOptions): () => Promise<WaitingWork> {
  const texts = editor && !editor.gitHost ? openKeptTexts(editor.repository, now) : undefined;
  const countTexts = async () =>
    texts && editor
      ? { toMend: (await texts.list()).length, warnings: editor.listWarnings().length }
      : undefined;
  return async () => {
    const [waiting, ofTexts] = await Promise.all([moderation.countWaiting(), countTexts()]);
    return { waiting, texts: ofTexts };
  };
}

export function sumWork({ waiting, texts }: WaitingWork): number {
  const { comments, messages, reported, changed } = waiting;
  return comments + messages + reported + changed + (texts ? texts.toMend + texts.warnings : 0);
}
