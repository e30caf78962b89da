import { makeElement } from '../field/make-element.ts';
import { PICTURES } from '../field/stored-picture.ts';
import { pageWords } from '../page-words.ts';
import { picturesOf } from './pictures.ts';
import { RESTORED } from './restored.ts';

/** A picture that is chosen or taken, seen, and taken out; the words for it are asked beside it. */
export class PictureField extends HTMLElement {
  #isLifted = false;
  #says = makeElement('p', { className: 'picture-says', role: 'status' });

  connectedCallback(): void {
    const path = this.querySelector<HTMLInputElement>('input:not([type="file"])');
    const form = this.closest('form');
    if (this.#isLifted || !path || !form) return;
    this.#isLifted = true;
    this.#lift(form, path);
  }

  #lift(form: HTMLFormElement, path: HTMLInputElement): void {
    const words = pageWords().picture;
    const pictures = picturesOf(form);
    const file =
      this.querySelector<HTMLInputElement>('input[type="file"]') ?? makeElement('input', { type: 'file' });
    const image = this.querySelector('img') ?? makeElement('img', { alt: '' });
    const choose = makeElement('button', { type: 'button', className: 'picture-choose' });
    const remove = makeElement('button', { type: 'button', className: 'picture-remove' }, words.remove);
    file.accept = PICTURES;
    // Its buttons speak for it.
    file.hidden = true;
    path.hidden = true;
    for (const label of file.labels ?? []) label.hidden = true;
    choose.id = `${path.id}-choose`;
    remove.id = `${path.id}-remove`;
    const [label] = path.labels ?? [];
    if (label) {
      label.id ||= `${path.id}-label`;
      label.htmlFor = choose.id;
      for (const button of [choose, remove])
        button.setAttribute('aria-labelledby', `${label.id} ${button.id}`);
    }
    const show = () => {
      const address = path.value === '' ? '' : pictures.toPreview(path.value);
      image.hidden = address === '';
      if (address === '') image.removeAttribute('src');
      else if (image.getAttribute('src') !== address) image.src = address;
      remove.hidden = address === '';
      choose.textContent = address === '' ? words.choose : words.other;
    };
    const change = (value: string) => {
      path.value = value;
      show();
      path.dispatchEvent(new Event('input', { bubbles: true }));
    };
    choose.addEventListener('click', () => {
      file.click();
    });
    remove.addEventListener('click', () => {
      change('');
      this.#says.textContent = words.removed;
      choose.focus();
    });
    file.addEventListener('change', () => {
      const [picked] = file.files ?? [];
      file.value = '';
      if (picked) void this.#take(picked, form, change);
    });
    path.addEventListener(RESTORED, show);
    this.append(
      image,
      makeElement('div', { className: 'picture-buttons' }, choose, remove),
      this.#says,
      file,
    );
    show();
  }

  async #take(picked: File, form: HTMLFormElement, change: (path: string) => void): Promise<void> {
    const words = pageWords().picture;
    this.#says.textContent = words.working;
    const chosen = await picturesOf(form).choose(picked);
    if ('fault' in chosen) {
      this.#says.textContent = chosen.fault;
      return;
    }
    change(chosen.path);
    const alt = this.#findWords(form);
    this.#says.textContent = [chosen.says, alt?.value === '' ? words.chosen : ''].join(' ').trim();
    if (alt?.value === '') alt.focus();
  }

  /** The control in which its words are asked, beside "cover.src" that is "cover.alt". */
  #findWords(form: HTMLFormElement): HTMLInputElement | HTMLTextAreaElement | undefined {
    const name = (this.dataset.name ?? '').replace(/[^.]*$/, 'alt');
    const found = form.elements.namedItem(name);
    return found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement ? found : undefined;
  }
}
