import { pageWords, fillIn } from '../page-words.ts';
import type { Saved, SaveAnswer } from './answers.ts';
import { chooseDifferences, type ChooserWords } from './choose-differences.ts';
import { findDifferences } from './differences.ts';
import { fillIds } from './fill-ids.ts';
import { getHidden, localeOf, setHidden, type FormState } from './form-state.ts';
import { goTo } from './go-to.ts';
import type { CopyKeeper } from './keep-copy.ts';
import { makeId } from './make-id.ts';
import { picturesOf } from './pictures.ts';
import { restoreTyped } from './restore.ts';
import { sayRefusal } from './say-refusal.ts';
import { sayWhen } from './say-when.ts';
import { makeLink, type Says } from './says.ts';
import { fetchTheirs, sendForm, type Sent } from './send-form.ts';
import { showFindings } from './findings-dialog.ts';
import { MAY_STAY, showReport } from './show-report.ts';
import { takeSnapshot, type Snapshot } from './snapshot.ts';

/** After this long it is said that the save is still going on: a whole site may have to be built. */
const SLOW_MILLISECONDS = 8000;

/** One press of a button. */
interface Try {
  act: string;
  typed: Snapshot;
}

/** Saves the form without leaving the page, and says what came of it. */
export function saveByPress(state: FormState, says: Says, copy: CopyKeeper): void {
  const { form } = state;
  const words = pageWords().save;
  let isBusy = false;
  let answers: string[] = [];
  /** By this the server knows a save that arrived, until it is answered, whatever is typed in between. */
  let id = makeId();

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const button = event.submitter;
    const act = button instanceof HTMLButtonElement && button.name === '$act' ? button.value : 'draft';
    void press(act);
  });
  // In a line of text it would be whichever button comes first.
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
  });

  const press = async (act: string) => {
    if (isBusy) return;
    isBusy = true;
    setBusy(form, true);
    says.tell(words.busy);
    const slow = setTimeout(() => {
      says.tell(words.slow);
    }, SLOW_MILLISECONDS);
    try {
      // Not waited for: a browser whose storage hangs can save all the same.
      void copy.write();
      await save(act);
    } finally {
      clearTimeout(slow);
      isBusy = false;
      setBusy(form, false);
    }
  };

  const save = async (act: string) => {
    fillIds(form);
    const typed = takeSnapshot(form);
    setHidden(form, '$save', id);
    const sent = await sendForm(form, { act, answers });
    if (isAnswer(sent)) id = makeId();
    await hear(sent, { act, typed });
  };

  const hear = async (sent: Sent, current: Try) => {
    switch (sent.kind) {
      case 'published':
      case 'draft':
        answers = [];
        settle(sent, current.typed);
        tellSaved(sent);
        return;
      case 'refused': {
        if (sent.draft) {
          setHidden(form, '$draft', sent.draft.name);
          setHidden(form, '$draftCommit', sent.draft.commit);
          form.dispatchEvent(new Event('refused'));
        }
        // What is found in other words than those that she let be is asked anew.
        answers = answers.filter((each) => each !== MAY_STAY);
        const said = sent.broken === undefined ? sayRefusal(sent, current.act) : pageWords().findings.title;
        says.tell(said);
        tellRefused(sent, said, (given) => {
          answers = [...answers, ...given];
          void press(current.act);
        });
        return;
      }
      case 'conflict':
        await compare(current, sent.at);
        return;
      case 'problem':
        says.tell(sent.words || words.failed);
        if (sent.field !== undefined) goTo(form, { field: sent.field }, says.tell);
        return;
      case 'signed-out':
        says.tell(words.signedOut, makeSignIn(form));
        return;
      case 'offline':
      case 'unanswered':
        says.tell(words[sent.kind]);
        return;
      case 'too-large':
        says.tell(words.tooLarge);
    }
  };

  const tellRefused = (
    { findings, problem = '', broken, mayStay }: Extract<SaveAnswer, { kind: 'refused' }>,
    said: string,
    answer: (acts: readonly string[]) => void,
  ) => {
    if (findings.length === 0) {
      showReport(problem, {
        said,
        mayStay,
        broken,
        answer: (act) => {
          answer([act]);
        },
      });
      return;
    }
    showFindings(findings, {
      words: pageWords().findings,
      answer,
      ...(mayStay === true ? { asItIs: { words: words.mayStay, act: MAY_STAY } } : {}),
      goTo: (place) => {
        goTo(form, place, (said) => {
          says.tell(said);
        });
      },
    });
  };

  /** What was sent is the version that the form is made from now; what was typed since is not saved. */
  const settle = ({ base, edit }: Pick<Saved, 'base' | 'edit'>, typed: Snapshot) => {
    state.saved = typed;
    setHidden(form, '$base', base);
    setHidden(form, '$draft', '');
    setHidden(form, '$draftCommit', '');
    const pictures = picturesOf(form);
    pictures.settle(pictures.list(JSON.stringify(typed.values)).map(({ path }) => path));
    // The copy of what is typed since has to be found at the new address.
    if (edit !== '' && edit !== location.pathname + location.search) {
      history.replaceState(history.state, '', edit);
      if (form.hasAttribute('action')) form.setAttribute('action', edit);
    }
    void copy.write();
    form.dispatchEvent(new Event('saved'));
  };

  const tellSaved = (saved: Saved) => {
    const { timeZone, language } = localeOf(form);
    const said =
      saved.goesLive && saved.words === ''
        ? fillIn(words.goesLive, {
            when: sayWhen(new Date(saved.goesLive), { timeZone, language, now: new Date() }),
          })
        : saved.words || words[saved.kind];
    says.tell(said, makeLink(saved.see, words.see));
  };

  /** Somebody has saved in the meantime: another device, another tab, or this one without hearing of it. */
  const compare = async (current: Try, savedAt: string | undefined) => {
    const page = await fetchTheirs(form);
    if (!page) {
      says.tell(words.failed);
      return;
    }
    const theirs = takeSnapshot(page);
    const base = getHidden(page, '$base');
    // While the answer was on its way she may have typed on: what is chosen would be put over that.
    const typed = takeSnapshot(form);
    const arrived = [current.typed, typed].find((each) => hasSame(each, theirs, state.saved));
    if (arrived) {
      settle({ base, edit: '' }, arrived);
      says.tell(words.arrived);
      return;
    }
    const said = conflictWords(form, savedAt);
    const differences = findDifferences(typed, theirs, state.saved);
    const chosen = await chooseDifferences({ form, other: page, words: said }, differences);
    if (!chosen) {
      says.tell(pageWords().conflict.paused);
      return;
    }
    restoreTyped(form, chosen);
    state.saved = theirs;
    setHidden(form, '$base', base);
    void copy.write();
    await save(current.act);
  };
}

function hasSame(mine: Snapshot, theirs: Snapshot, before: Snapshot): boolean {
  const { fields, text } = findDifferences(mine, theirs, before);
  return fields.length === 0 && text.length === 0;
}

/** What is said of the two versions; of the other also when it was saved, where that is known. */
function conflictWords(form: HTMLFormElement, savedAt: string | undefined): ChooserWords {
  const words = pageWords().conflict;
  if (savedAt === undefined) return words;
  const when = sayWhen(new Date(savedAt), { ...localeOf(form), now: new Date() });
  return { ...words, theirs: fillIn(words.theirsAt, { when }) };
}

function isAnswer(sent: Sent): sent is SaveAnswer {
  return !['offline', 'unanswered'].includes(sent.kind);
}

/** Not disabled: that would take the focus from the button that was pressed. */
function setBusy(form: HTMLFormElement, isBusy: boolean): void {
  form.setAttribute('aria-busy', String(isBusy));
  for (const button of form.querySelectorAll('button[name="$act"]')) {
    if (isBusy) button.setAttribute('aria-disabled', 'true');
    else button.removeAttribute('aria-disabled');
  }
}

function makeSignIn(form: HTMLFormElement): HTMLAnchorElement {
  const link = makeLink(form.dataset.signIn ?? '/moderate/', pageWords().save.signIn);
  link.target = '_blank';
  return link;
}
