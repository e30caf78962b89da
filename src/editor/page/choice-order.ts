import { makeElement } from '../field/make-element.ts';
import { fillIn, pageWords } from '../page-words.ts';
import { RESTORED } from './restored.ts';

/** Choices of which those that are taken have an order: the first one leads. */
export class ChoiceOrder extends HTMLElement {
  #says: HTMLElement | undefined;

  connectedCallback(): void {
    if (!this.#says) {
      this.#says = makeElement('p', { className: 'unseen', role: 'status' });
      this.append(this.#says);
      this.addEventListener('change', () => {
        this.#show();
      });
      this.addEventListener(RESTORED, () => {
        this.#show();
      });
      this.addEventListener('click', (event) => {
        this.#press(event);
      });
    }
    this.#show();
  }

  /** Puts those that are taken into this order. */
  takeOrder(values: readonly string[]): void {
    const taken = this.#taken();
    const wanted = values.flatMap((value) => taken.find((row) => boxOf(row)?.value === value) ?? []);
    const [first] = taken;
    if (!first) return;
    const place = makeElement('span', {});
    first.before(place);
    place.replaceWith(...wanted);
    this.#show();
  }

  #rows(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-choice]')];
  }

  #taken(): HTMLElement[] {
    return this.#rows().filter((row) => boxOf(row)?.checked);
  }

  #press(event: Event): void {
    const button =
      event.target instanceof Element ? event.target.closest<HTMLButtonElement>('[data-move]') : null;
    const row = button?.closest<HTMLElement>('[data-choice]');
    if (!button || !row) return;
    const taken = this.#taken();
    const at = taken.indexOf(row);
    const step = button.dataset.move === 'up' ? -1 : 1;
    const other = taken[at + step];
    if (!other) return;
    if (step < 0) other.before(row);
    else other.after(row);
    this.#show();
    // What is moved loses the focus; at an end of the list a button has nothing left to do.
    if (button.disabled) row.querySelector<HTMLElement>('[data-move]:not(:disabled)')?.focus();
    else button.focus();
    const entry = row.querySelector('label')?.textContent.trim() ?? '';
    const said = fillIn(pageWords().list.moved, { entry, number: at + step + 1, all: taken.length });
    if (this.#says) this.#says.textContent = said;
    this.dispatchEvent(new Event('input', { bubbles: true }));
  }

  #show(): void {
    const taken = this.#taken();
    for (const row of this.#rows()) {
      const at = taken.indexOf(row);
      const acts = row.querySelector<HTMLElement>('.choice-acts');
      if (acts) acts.hidden = at < 0 || taken.length < 2;
      const number = row.querySelector('[data-place]');
      if (number) number.textContent = String(at + 1);
      for (const button of row.querySelectorAll<HTMLButtonElement>('[data-move]'))
        button.disabled = button.dataset.move === 'up' ? at === 0 : at === taken.length - 1;
    }
  }
}

function boxOf(row: HTMLElement): HTMLInputElement | null {
  return row.querySelector<HTMLInputElement>('input[type="checkbox"]');
}
