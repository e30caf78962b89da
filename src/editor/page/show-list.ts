import { makeElement } from '../field/make-element.ts';
import { openDialog } from '../field/open-dialog.ts';
import { pageWords } from '../page-words.ts';
import type { Finding, Place } from './answers.ts';

/** What is pressed where everything that is worth a look may stay. */
const MAY_STAY = 'may-stay';

export interface FindingsOptions {
  /** The report as it is, where it has become no findings. */
  problem?: string | undefined;
  mayStay?: boolean | undefined;
  goTo: (place: Place) => void;
  /** Presses an act, which sends the form again. */
  answer: (act: string) => void;
}

/** Tells what was found as a plain list, each with a way to its place and the acts that mend it. */
export function showFindings(
  findings: readonly Finding[],
  { goTo, answer, problem, mayStay }: FindingsOptions,
): void {
  void openDialog<undefined>(({ title, content, cancel }) => {
    title.textContent = pageWords().save.refused;
    const list = makeElement('ul', { className: 'findings' });
    for (const { words, advice, place, acts } of findings) {
      const go = makeElement('button', { type: 'button' }, words);
      go.addEventListener('click', () => {
        cancel();
        goTo(place);
      });
      const item = makeElement('li', {}, go, makeElement('p', {}, advice));
      for (const act of acts) {
        const press = makeElement('button', { type: 'button' }, act.words);
        press.addEventListener('click', () => {
          cancel();
          answer(act.name);
        });
        item.append(press);
      }
      list.append(item);
    }
    if (findings.length > 0) content.append(list);
    if (problem !== undefined) content.append(makeElement('pre', { className: 'report' }, problem));
    if (mayStay === true) {
      const stay = makeElement('button', { type: 'button' }, pageWords().save.mayStay);
      stay.addEventListener('click', () => {
        cancel();
        answer(MAY_STAY);
      });
      content.append(stay);
    }
    content.append(makeElement('button', { type: 'button', onclick: cancel }, pageWords().field.cancel));
    title.tabIndex = -1;
    title.focus();
  });
}
