import { makeElement } from '../field/make-element.ts';
import { openDialog } from '../field/open-dialog.ts';
import { pageWords } from '../page-words.ts';

/** What is pressed where everything that is worth a look may stay. */
export const MAY_STAY = 'may-stay';

export interface ReportOptions {
  /** What came of the press. */
  said: string;
  mayStay?: boolean | undefined;
  /** What is said where the checks themselves broke: then the report is for somebody else, and folded. */
  broken?: string | undefined;
  /** Presses an act, which sends the form again. */
  answer: (act: string) => void;
}

/** Shows the report of a refusal as it is, where it has become no findings. */
export function showReport(report: string, { said, mayStay, broken, answer }: ReportOptions): void {
  void openDialog<undefined>(({ title, content, cancel }) => {
    const { field, findings } = pageWords();
    title.textContent = said;
    const shown = makeElement('pre', { className: 'report' }, report);
    if (broken === undefined) {
      content.append(shown);
    } else {
      const folded = makeElement('details', {}, makeElement('summary', {}, findings.details), shown);
      content.append(makeElement('p', {}, broken), folded);
    }
    const buttons = makeElement('p', { className: 'body-buttons' });
    if (mayStay === true) {
      const stay = makeElement('button', { type: 'button' }, pageWords().save.mayStay);
      stay.addEventListener('click', () => {
        cancel();
        answer(MAY_STAY);
      });
      buttons.append(stay);
    }
    const back = broken === undefined ? field.cancel : findings.close;
    buttons.append(makeElement('button', { type: 'button', onclick: cancel }, back));
    content.append(buttons);
    title.tabIndex = -1;
    title.focus();
  });
}
