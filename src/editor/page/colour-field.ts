import { makeElement } from '../field/make-element.ts';
import { RESTORED } from './restored.ts';

const COLOUR = /^#[\da-f]{6}$/i;

/** What a picker shows of no colour at all. */
const NONE = '#808080';

/** A colour that is chosen by eye; its code can be written beside it, or emptied. */
export class ColourField extends HTMLElement {
  #picker: HTMLInputElement | undefined;

  connectedCallback(): void {
    const code = this.querySelector<HTMLInputElement>('input[type="text"]');
    if (this.#picker || !code) return;
    const picker = makeElement('input', { type: 'color', className: 'colour-picker' });
    this.#picker = picker;
    const [label] = code.labels ?? [];
    if (label) {
      label.id ||= `${code.id}-label`;
      picker.setAttribute('aria-labelledby', label.id);
    }
    const show = () => {
      const isSet = COLOUR.test(code.value.trim());
      picker.value = isSet ? code.value.trim() : NONE;
      picker.classList.toggle('unset', !isSet);
    };
    picker.addEventListener('input', () => {
      code.value = picker.value;
      picker.classList.remove('unset');
    });
    code.addEventListener('input', show);
    code.addEventListener(RESTORED, show);
    this.prepend(picker);
    show();
  }
}
