import { isRecord, isText } from '../../lib/type-guards.ts';
import type { ImportProgress, ProgressAnswer } from '../moving-in-view.ts';

/** Milliseconds between two questions; a server that is gone is asked less and less often. */
const ASK_EVERY = 1500;
const LONGEST_PAUSE = 15_000;
/** As often as somebody who hears the page is told of the counts: at each quarter. */
const HEARD_PARTS = 4;

/** Shows how far an import is, without the page being loaded anew, and goes on to what comes after it. */
export function followImport(): void {
  const box = document.querySelector<HTMLElement>('#import-runs');
  const address = box?.dataset['progress'];
  if (!box || address === undefined) return;
  const find = (name: string) => box.querySelector<HTMLElement>(`[data-${name}]`);
  const bar = box.querySelector('progress');
  let pause = ASK_EVERY;
  let heard = 0;
  // The page looks by itself.
  find('look')?.setAttribute('hidden', '');

  const ask = async () => {
    const response = await fetch(address, {
      headers: { accept: 'application/json' },
      redirect: 'manual',
    }).catch(() => undefined);
    if (response?.type === 'opaqueredirect') {
      // Whoever is not signed in is led to where one signs in.
      say('stage', box.dataset['signedOut'] ?? '');
      find('goes-on')?.setAttribute('hidden', '');
      find('sign-in')?.removeAttribute('hidden');
      pause = LONGEST_PAUSE;
    } else if (response?.ok === true) {
      const answer = toAnswer(await response.json());
      if ('next' in answer) {
        location.assign(answer.next);
        return;
      }
      pause = ASK_EVERY;
      find('sign-in')?.setAttribute('hidden', '');
      find('goes-on')?.removeAttribute('hidden');
      show(answer);
    } else {
      say('stage', box.dataset['noAnswer'] ?? '');
      find('goes-on')?.setAttribute('hidden', '');
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    }
    setTimeout(() => void ask(), pause);
  };

  const show = ({ stage, texts, pictures, done, all }: ImportProgress) => {
    say('stage', stage);
    say('texts', texts);
    say('pictures', pictures);
    if (bar) {
      bar.max = all || 1;
      if (all > 0) bar.value = done;
      else bar.removeAttribute('value');
    }
    const part = all > 0 ? Math.floor((done / all) * HEARD_PARTS) : 0;
    if (part > 0 && part !== heard) say('heard', `${texts} ${pictures}`.trim());
    heard = part;
  };

  /** A region that is heard says only what is new. */
  const say = (name: string, words: string) => {
    const place = find(name);
    if (place && place.textContent.trim() !== words) place.textContent = words;
  };

  setTimeout(() => void ask(), pause);
}

/** Written by the server of the same release, or of the one before it. */
function toAnswer(read: unknown): ProgressAnswer {
  const from = isRecord(read) ? read : {};
  const { next, done, all } = from;
  if (isText(next)) return { next };
  const wordsOf = (name: string) => {
    const words = from[name];
    return typeof words === 'string' ? words : '';
  };
  return {
    stage: wordsOf('stage'),
    texts: wordsOf('texts'),
    pictures: wordsOf('pictures'),
    done: Number(done ?? 0),
    all: Number(all ?? 0),
  };
}
