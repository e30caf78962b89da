import { RESTORED } from './restored.ts';

/** What a key or a telephone's keyboard would break a line by. */
const BREAKS: ReadonlySet<string> = new Set(['insertLineBreak', 'insertParagraph']);

/**
 * One line of text that may be longer than the screen is wide: it wraps instead of being cut, and is still one line, as
 * titles are. Without script the server takes line breaks out.
 */
export class OneLine extends HTMLElement {
  connectedCallback(): void {
    const area = this.querySelector('textarea');
    if (!area) return;
    area.addEventListener('beforeinput', (event) => {
      if (BREAKS.has(event.inputType)) event.preventDefault();
    });
    const tidy = () => {
      join(area);
      grow(area);
    };
    area.addEventListener('input', tidy);
    area.addEventListener(RESTORED, tidy);
    // Where styles cannot make a box as tall as what is in it, another width asks for another height.
    if (!CSS.supports('field-sizing', 'content')) {
      new ResizeObserver(() => {
        grow(area);
      }).observe(this);
    }
  }
}

/** What was pasted with line breaks gets spaces for them, and the cursor stays behind it. */
function join(area: HTMLTextAreaElement): void {
  if (!area.value.includes('\n')) return;
  const toLine = (text: string) => text.replace(/[^\S\n]*\n\s*/g, ' ');
  const cursor = toLine(area.value.slice(0, area.selectionEnd)).length;
  area.value = toLine(area.value);
  area.setSelectionRange(cursor, cursor);
}

function grow(area: HTMLTextAreaElement): void {
  if (CSS.supports('field-sizing', 'content')) return;
  area.style.blockSize = 'auto';
  area.style.blockSize = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
}
