import { titleToSlug } from '../../posts/title-to-slug.ts';
import { RESTORED } from './restored.ts';

/** The address of what is new, made from its title until somebody writes another; what folds it away says it whole. */
export class AddressLine extends HTMLElement {
  connectedCallback(): void {
    const form = this.closest('form');
    const input = this.querySelector('input');
    const title = form?.querySelector<HTMLInputElement | HTMLTextAreaElement>(
      '[name="title"], [name="name"]',
    );
    if (!form || !input || !title || input.readOnly) return;
    const isWritten = () => input.value !== '' && input.value !== toAddress(title.value);
    let isOwn = isWritten();
    const line = this.closest('details')?.querySelector<HTMLElement>('[data-before]');
    const follow = () => {
      if (!isOwn && !input.readOnly) input.value = toAddress(title.value);
      if (line) line.textContent = `${line.dataset.before ?? ''}${input.value || '…'}/`;
    };
    title.addEventListener('input', follow);
    title.addEventListener(RESTORED, follow);
    input.addEventListener(RESTORED, () => {
      isOwn = isWritten();
      follow();
    });
    input.addEventListener('input', () => {
      isOwn = input.value !== '';
      follow();
    });
    // From then on another address is an act of its own, by which the old one leads on.
    for (const end of ['saved', 'refused']) {
      form.addEventListener(end, () => {
        input.readOnly = true;
      });
    }
    follow();
  }
}

function toAddress(title: string): string {
  return titleToSlug(title) ?? '';
}
