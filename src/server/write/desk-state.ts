import { createTurns } from '../../lib/in-turn.ts';
import type { SaveAnswer } from '../../editor/form/write-view.ts';
import type { ContentRepository } from '../save/content-repository.ts';

/** What the writing form keeps in memory while the server runs, whichever release is live. */
export interface DeskState {
  /** One save after the other: a name that is free is taken by the first of two. */
  takeTurn: ReturnType<typeof createTurns>;
  /** Saves that are going on, by the names that the forms gave them and what was typed. */
  underWay: Map<string, Promise<SaveAnswer>>;
  /** What is known of files, by their versions. */
  known: Map<string, unknown>;
}

const states = new WeakMap<ContentRepository, DeskState>();

export function stateOf(repository: ContentRepository): DeskState {
  const state = states.get(repository) ?? {
    takeTurn: createTurns(),
    underWay: new Map(),
    known: new Map(),
  };
  states.set(repository, state);
  return state;
}
