import { makeElement } from '../field/make-element.ts';
import { fillIn, pageWords } from '../page-words.ts';
import { chooseDifferences } from './choose-differences.ts';
import { findDifferences } from './differences.ts';
import { getHidden, localeOf, type FormState } from './form-state.ts';
import { holdCopy, openBrowserCopies, type BrowserCopies, type BrowserCopy } from './browser-copies.ts';
import { labelOf } from './labels.ts';
import { makeId } from './make-id.ts';
import { picturesOf } from './pictures.ts';
import { restoreTyped } from './restore.ts';
import { sayWhen } from './say-when.ts';
import type { Says } from './says.ts';
import { isSameTyped, takeSnapshot } from './snapshot.ts';

/** A pause in typing, after which the copy is written. */
const PAUSE_MILLISECONDS = 400;

export interface CopyKeeper {
  /** Writes the copy now or, where all is saved, takes it away. */
  write: () => Promise<void>;
}

/** Keeps a copy of what is typed in this browser until it is saved, and offers one that is there. */
export async function keepCopy(state: FormState, says: Says): Promise<CopyKeeper> {
  const { form } = state;
  const id = makeId();
  const copies = await openBrowserCopies();
  let isBehind = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = async () => {
    clearTimeout(timer);
    const typed = takeSnapshot(form);
    const isSaved = isSameTyped(typed, state.saved);
    try {
      if (!copies) isBehind = !isSaved;
      else if (isSaved) await copies.remove(id);
      else await copies.put(makeCopy(state, id));
      if (copies) isBehind = !isSameTyped(typed, takeSnapshot(form));
    } catch {
      // The browser's room is full, say: then the page asks before it is left.
      isBehind = !isSaved;
      says.tell(pageWords().save.uncopied);
    }
  };
  form.addEventListener('input', () => {
    isBehind = true;
    clearTimeout(timer);
    timer = setTimeout(() => void write(), PAUSE_MILLISECONDS);
    if (!copies) says.tell(pageWords().save.uncopied);
  });
  // A telephone may never come back to a page that it has put away.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && isBehind) void write();
  });
  addEventListener('beforeunload', (event) => {
    if (isBehind && !isSameTyped(takeSnapshot(form), state.saved)) event.preventDefault();
  });
  // It may have been typed in before this was ready.
  if (!isSameTyped(takeSnapshot(form), state.saved)) await write();
  if (copies) {
    void holdCopy(id);
    for (const copy of await copies.list(placeOf())) {
      void holdCopy(copy.id)
        .then(() => copies.find(copy.id))
        .then((left) => left && offer(state, left, copies, { says, write }));
    }
  }
  return { write };
}

/** The address of the form is what a copy is found by. */
function placeOf(): string {
  return location.pathname + location.search;
}

function makeCopy({ form, saved }: FormState, id: string): BrowserCopy {
  const typed = takeSnapshot(form);
  return {
    id,
    place: placeOf(),
    base: getHidden(form, '$base'),
    at: Date.now(),
    typed,
    before: saved,
    pictures: picturesOf(form).list(JSON.stringify(typed.values)),
  };
}

interface OfferTools {
  says: Says;
  write: () => Promise<void>;
}

/** Asks above the form what is to become of words that were typed and not saved. */
async function offer(
  state: FormState,
  copy: BrowserCopy,
  copies: BrowserCopies,
  tools: OfferTools,
): Promise<void> {
  const { form } = state;
  if (isSameTyped(copy.typed, takeSnapshot(form))) {
    await copies.remove(copy.id);
    return;
  }
  const words = pageWords().copy;
  const when = sayWhenKept(form, copy);
  const title = makeElement('h2', { id: `browser-copy-${copy.id}` }, fillIn(words.title, { when }));
  const back = makeElement('button', { type: 'button', className: 'body-main' }, words.bringBack);
  const away = makeElement('button', { type: 'button' }, words.throwAway);
  const box = makeElement(
    'section',
    { className: 'browser-copy', attributes: { 'aria-labelledby': title.id } },
    title,
    makeDetails(form, copy),
    makeElement('p', { className: 'body-buttons' }, back, away),
  );
  back.addEventListener('click', () => {
    void bringBack(state, copy).then(async (isBack) => {
      if (!isBack) return;
      await tools.write();
      await copies.remove(copy.id);
      box.remove();
      tools.says.tell(words.back);
      form.dispatchEvent(new Event('input', { bubbles: true }));
    });
  });
  away.addEventListener('click', () => {
    void copies.remove(copy.id).then(() => {
      box.remove();
    });
  });
  form.prepend(box);
}

function sayWhenKept(form: HTMLFormElement, { at }: BrowserCopy): string {
  const { language } = localeOf(form);
  return sayWhen(new Date(at), { timeZone: undefined, language, now: new Date() });
}

function makeDetails(form: HTMLFormElement, copy: BrowserCopy): HTMLElement {
  const { fields, text } = findDifferences(copy.typed, takeSnapshot(form), copy.before);
  const names = new Set([
    ...fields.map(({ unit }) => labelOf(form, unit)),
    ...(text.length > 0 ? [labelOf(form, '$body')] : []),
  ]);
  const list = makeElement('ul', {}, ...[...names].map((name) => makeElement('li', {}, name)));
  return makeElement('details', {}, makeElement('summary', {}, pageWords().copy.differs), list);
}

/** Where the form holds something newer, both are shown; gives whether the words are in the form. */
async function bringBack(state: FormState, copy: BrowserCopy): Promise<boolean> {
  const { form } = state;
  await picturesOf(form).take(copy.pictures);
  const now = takeSnapshot(form);
  const isNewer = copy.base !== getHidden(form, '$base') || !isSameTyped(now, state.saved);
  if (!isNewer) {
    restoreTyped(form, copy.typed);
    return true;
  }
  const words = pageWords().copy;
  const chosen = await chooseDifferences(
    {
      form,
      other: form,
      words: { ...words, title: words.choose, mine: fillIn(words.mine, { when: sayWhenKept(form, copy) }) },
    },
    findDifferences(copy.typed, now, copy.before),
  );
  if (!chosen) return false;
  restoreTyped(form, chosen);
  return true;
}
