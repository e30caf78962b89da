import { makeElement } from '../field/make-element.ts';
import { openDialog } from '../field/open-dialog.ts';
import { pageWords } from '../page-words.ts';

/** What is pressed where everything that is worth a look may stay. */
export const MAY_STAY = 'may-stay';

export interface ReportOptions {
  mayStay?: boolean | undefined;
  /** Presses an act, which sends the form again. */
  answer: (act: string) => void;
}

/** Shows the report of a refusal as it is, where it has become no findings. */
export function showReport(report: string, { mayStay, answer }: ReportOptions): void {
  void openDialog<undefined>(({ title, content, cancel }) => {
    title.textContent = pageWords().save.refused;
    content.append(makeElement('pre', { className: 'report' }, report));
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
