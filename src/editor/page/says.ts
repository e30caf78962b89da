import { makeElement } from '../field/make-element.ts';

/** The one place in which the form says what became of an act. */
export interface Says {
  element: HTMLElement;
  tell: (words: string, ...more: HTMLElement[]) => void;
}

/** Beside the buttons that save: what the page has for it, or made. */
export function findSays(form: HTMLFormElement): Says {
  const element =
    form.querySelector<HTMLElement>('[data-says], .bar [role="status"]') ??
    makeElement('p', { attributes: { 'data-says': '' } });
  element.dataset.says = '';
  element.classList.add('write-says');
  element.setAttribute('role', 'status');
  if (!element.isConnected) {
    const button = form.querySelector('button[name="$act"]');
    (button?.parentElement ?? form).append(element);
  }
  return {
    element,
    tell(words, ...more) {
      element.dataset.told = '';
      element.replaceChildren(words, ...more.flatMap((each) => [' ', each]));
    },
  };
}

export function makeLink(href: string, words: string): HTMLAnchorElement {
  return makeElement('a', { href }, words);
}
