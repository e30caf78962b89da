import type { ImportFault, ImportProgress } from '../../editor/moving-in-view.ts';
import type { Voice } from '../../words/voice.ts';
import type { ImportState } from './import-state.ts';

/** How far it is, in sentences; nothing is counted of what has not begun. */
export function tellProgress({ progress }: ImportState, { words, figure }: Voice): ImportProgress {
  const said = words.movingIn;
  const { stage, done, all, pictures, allPictures } = progress;
  return {
    stage: said.stages[stage],
    texts: all > 0 ? said.texts(figure(done), figure(all)) : '',
    pictures: allPictures > 0 ? said.pictures(figure(pictures), figure(allPictures)) : '',
    done,
    all: stage === 'checking' ? 0 : all,
  };
}

/** Why it came to no end, in the language of the site; what was said exactly stands beside it. */
export function tellFailure({ failure }: ImportState, { words }: Voice): ImportFault | undefined {
  if (!failure) return undefined;
  const told = new Map(Object.entries(words.movingIn.failures));
  return {
    words: told.get(failure.code ?? '') ?? words.movingIn.failures.unexpected,
    detail: [failure.words, failure.hint].filter(Boolean).join('\n'),
  };
}
