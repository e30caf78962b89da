import { adoptStyles } from '../field/adopt-styles.ts';
import fieldStyles from '../field/field.css?inline';
import { AddressLine } from './address-line.ts';
import { BodyText } from './body-text.ts';
import { ChoiceOrder } from './choice-order.ts';
import { ColourField } from './colour-field.ts';
import { AT, readPlace } from '../findings/place-in-address.ts';
import findingsStyles from './findings-dialog.css?inline';
import { FormList } from './form-list.ts';
import { openState } from './form-state.ts';
import { goTo } from './go-to.ts';
import { keepCopy } from './keep-copy.ts';
import { watchKeyboard, watchSaving } from './keyboard-room.ts';
import { OneLine } from './one-line.ts';
import { PictureField } from './picture-field.ts';
import { tellChangedParts } from './changed-parts.ts';
import { saveByPress } from './save-form.ts';
import { findSays } from './says.ts';
import pageStyles from './write-page.css?inline';

// Runs on the pages of /write/ that have a form; without it the same form is sent and answered by pages.

adoptStyles(fieldStyles);
adoptStyles(pageStyles);
adoptStyles(findingsStyles);
customElements.define('form-list', FormList);
customElements.define('one-line', OneLine);
customElements.define('picture-field', PictureField);
customElements.define('address-line', AddressLine);
customElements.define('choice-order', ChoiceOrder);
customElements.define('colour-field', ColourField);
customElements.define('body-text', BodyText);

const form = document.querySelector<HTMLFormElement>('#write-form');
if (form) {
  watchKeyboard(form);
  const bar = form.querySelector<HTMLElement>('.bar');
  if (bar) watchSaving(form, bar);
  tellChangedParts(form);
  const state = openState(form);
  const says = findSays(form);
  // What was pressed before the copy is open would go out as the page that it is without script.
  const copy = keepCopy(state, says);
  const at = new URLSearchParams(location.search).get(AT);
  if (at !== null)
    afterAnchor(() => {
      goTo(form, readPlace(at), (words) => {
        says.tell(words);
      });
    });
  saveByPress(state, says, {
    write: async () => {
      await (await copy).write();
    },
  });
}

/** The browser itself goes to what stands behind the #, once all is drawn, and would take the focus away again. */
function afterAnchor(act: () => void): void {
  const afterDrawing = () => {
    requestAnimationFrame(() => requestAnimationFrame(act));
  };
  if (document.readyState === 'complete') afterDrawing();
  else addEventListener('load', afterDrawing, { once: true });
}
