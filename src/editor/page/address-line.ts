import { titleToSlug } from '../../posts/title-to-slug.ts';
import { RESTORED } from './restored.ts';

/** The address of what is new, made from its title until somebody writes another. */
export class AddressLine extends HTMLElement {
  connectedCallback(): void {
    const form = this.closest('form');
    const input = this.querySelector('input');
    const title = form?.querySelector<HTMLInputElement>('[name="title"], [name="name"]');
    if (!form || !input || !title || input.readOnly) return;
    let isOwn = input.value !== '' && input.value !== toAddress(title.value);
    const follow = () => {
      if (!isOwn && !input.readOnly) input.value = toAddress(title.value);
    };
    title.addEventListener('input', follow);
    title.addEventListener(RESTORED, follow);
    input.addEventListener('input', () => {
      isOwn = input.value !== '';
      follow();
    });
    // From then on another address is an act of its own, by which the old one leads on.
    for (const kept of ['saved', 'kept']) {
      form.addEventListener(kept, () => {
        input.readOnly = true;
      });
    }
    follow();
  }
}

function toAddress(title: string): string {
  return titleToSlug(title) ?? '';
}
