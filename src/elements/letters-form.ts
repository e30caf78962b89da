import { makeProof } from './discussion-proof.ts';

/**
 * Does a little work before an address is sent, so that machines that send many are slowed. The form goes as it would
 * without this script, and once, however often its button is pressed.
 */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-letters]')) {
  let proof: Promise<string> | undefined;
  let isUnderWay = false;
  const field = form.querySelector<HTMLInputElement>('[name=proof]');
  form.addEventListener('input', () => {
    proof ??= makeProof();
  });
  form.addEventListener('submit', (event) => {
    if (isUnderWay) event.preventDefault();
    if (isUnderWay || field?.value !== '') return;
    event.preventDefault();
    isUnderWay = true;
    void (proof ??= makeProof()).then((made) => {
      field.value = made;
      isUnderWay = false;
      // Without a proof it goes as it is: asked for once more, it would never leave.
      if (made === '') form.submit();
      else form.requestSubmit();
      isUnderWay = true;
    });
  });
  // Who comes back by the browser's button finds a form that can be sent once more.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    proof = undefined;
    isUnderWay = false;
    if (field) field.value = '';
  });
}
