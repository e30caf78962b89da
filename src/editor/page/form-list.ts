import { fillIn, pageWords } from '../page-words.ts';
import { makeElement } from '../field/make-element.ts';
import { makeId } from './make-id.ts';
import type { TypedValue } from './snapshot.ts';

/** What stands for an entry's key in a template. */
const KEY = '__KEY__';

/** Names that a template of the same list may have in it, and texts that tell of their places. */
const NAMED = [
  'name',
  'id',
  'for',
  'form',
  'data-name',
  'data-field',
  'data-heading',
  'aria-describedby',
  'aria-labelledby',
  'aria-controls',
];

/** A list of which entries can be added, taken out, brought back and moved. */
export class FormList extends HTMLElement {
  #says: HTMLElement | undefined;
  #gone: HTMLElement | undefined;

  connectedCallback(): void {
    if (!this.#says) {
      this.#says = makeElement('p', { className: 'unseen', role: 'status' });
      this.append(this.#says);
      this.addEventListener('click', (event) => {
        this.#press(event);
      });
      this.addEventListener('keydown', (event) => {
        this.#pressKey(event);
      });
    }
    this.#show();
  }

  get name(): string {
    return this.dataset.name ?? '';
  }

  /** Its entries, without those of lists within them. */
  get entries(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-entry]')].filter((entry) => this.#isMine(entry));
  }

  /** Makes it a list of the entries with these keys: what has another goes, and what is missing is made. */
  takeKeys(keys: readonly string[], values: readonly TypedValue[]): void {
    const there = new Map(this.entries.map((entry) => [this.#keyOf(entry), entry]));
    for (const [key, entry] of there) if (!keys.includes(key)) entry.remove();
    for (const key of keys) {
      const template = this.#findTemplate(key, values);
      const known = there.get(key);
      // What was chosen of another version may be of another kind.
      const isOther = known && template && !isOfKind(known, template, key);
      if (isOther) known.remove();
      const entry = isOther || !known ? template && this.#make(template, key) : known;
      if (entry) this.#place(entry);
    }
    this.#show();
  }

  #isMine(element: Element): boolean {
    return element.closest('form-list') === this;
  }

  #press(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-act]') : null;
    if (!button || !this.#isMine(button)) return;
    const entry = button.closest<HTMLElement>('[data-entry]');
    const act = button.dataset.act;
    if (act === 'add') this.#add(button.dataset.type ?? '');
    else if (!entry) return;
    else if (act === 'remove') this.#remove(entry);
    else if (act === 'up' || act === 'down') this.#move(entry, act === 'up' ? -1 : 1, button);
  }

  /** With Alt and an arrow, from wherever in an entry arrows do nothing of their own. */
  #pressKey(event: KeyboardEvent): void {
    const steps: Record<string, -1 | 1> = { ArrowUp: -1, ArrowDown: 1 };
    const step = event.altKey ? steps[event.key] : undefined;
    const { target } = event;
    if (!step || !(target instanceof HTMLElement) || target.isContentEditable) return;
    if (target.matches('textarea, select')) return;
    const entry = target.closest<HTMLElement>('[data-entry]');
    if (!entry || !this.#isMine(entry)) return;
    event.preventDefault();
    event.stopPropagation();
    this.#move(entry, step, target);
  }

  #add(type: string): void {
    const template = this.#templates().find((each) => (each.dataset.type ?? '') === type);
    const entry = template && this.#make(template, `n${makeId().slice(0, 8)}`);
    if (!entry) return;
    this.#place(entry);
    const part = entry.querySelector(':scope > details');
    if (part instanceof HTMLDetailsElement) part.open = true;
    // Its number first: it may be its name.
    this.#show();
    this.#changed(fillIn(pageWords().list.added, { entry: this.#nameOf(entry) }));
    (entry.querySelector<HTMLElement>('input:not([type=hidden]), select, textarea') ?? entry).focus();
  }

  #remove(entry: HTMLElement): void {
    const words = pageWords().list;
    const named = this.#nameOf(entry);
    const undo = makeElement('button', { type: 'button', className: 'list-undo' }, words.undo);
    const said = fillIn(words.removed, { entry: named });
    const gone = makeElement(
      entry.localName === 'li' ? 'li' : 'div',
      { className: 'list-gone' },
      said,
      ' ',
      undo,
    );
    undo.addEventListener('click', () => {
      gone.replaceWith(entry);
      this.#changed(fillIn(words.back, { entry: named }));
      (this.#findButton(entry, 'remove') ?? entry).focus();
    });
    entry.replaceWith(gone);
    this.#changed(said, gone);
    undo.focus();
  }

  /** The other one is moved: what is moved loses the focus that is in it. */
  #move(entry: HTMLElement, step: -1 | 1, focused: HTMLElement): void {
    const { entries } = this;
    const at = entries.indexOf(entry);
    const other = entries[at + step];
    if (!other) return;
    if (step < 0) entry.after(other);
    else entry.before(other);
    const words = { entry: this.#nameOf(entry), number: at + step + 1, all: entries.length };
    this.#changed(fillIn(pageWords().list.moved, words));
    // At the end of the list a button has nothing left to do.
    const isOff = focused instanceof HTMLButtonElement && focused.disabled;
    if (isOff) this.#findButton(entry, step < 0 ? 'down' : 'up')?.focus();
    entry.scrollIntoView({ block: 'nearest' });
  }

  /** One that is gone can be brought back until the next change. */
  #changed(said: string, gone?: HTMLElement): void {
    if (this.#gone !== gone) this.#gone?.remove();
    this.#gone = gone;
    this.#show();
    if (this.#says) this.#says.textContent = said;
    this.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** Numbers, and buttons that have nothing to do. */
  #show(): void {
    // Without script they would do nothing.
    for (const act of this.querySelectorAll<HTMLElement>('.entry-acts, [data-act="add"]')) act.hidden = false;
    const { entries } = this;
    for (const [index, entry] of entries.entries()) {
      const up = this.#findButton(entry, 'up');
      const down = this.#findButton(entry, 'down');
      if (up) up.disabled = index === 0;
      if (down) down.disabled = index === entries.length - 1;
      for (const number of entry.querySelectorAll('[data-number]'))
        if (number.closest('[data-entry]') === entry) number.textContent = String(index + 1);
    }
  }

  #findButton(entry: HTMLElement, act: string): HTMLButtonElement | undefined {
    const all = entry.querySelectorAll<HTMLButtonElement>(`button[data-act="${act}"]`);
    return [...all].find((button) => button.closest('[data-entry]') === entry);
  }

  /** What its heading says, or its number. */
  #nameOf(entry: HTMLElement): string {
    const isOwn = (each: Element) => each.closest('[data-entry]') === entry;
    const heading =
      [...entry.querySelectorAll('[data-entry-name]')].find(isOwn) ??
      [...entry.querySelectorAll('legend, summary, h3, h4')].find(isOwn);
    const said = heading?.textContent.replace(/\s+/g, ' ').trim();
    if (said) return said;
    const { entries } = this;
    const at = entries.indexOf(entry);
    return fillIn(pageWords().list.entry, { number: (at < 0 ? entries.length : at) + 1 });
  }

  #keyOf(entry: HTMLElement): string {
    const start = `${this.name}.`;
    const named = [...entry.querySelectorAll('[name], form-list')]
      .map((each) => each.getAttribute('name') ?? each.getAttribute('data-name') ?? '')
      .find((name) => name.startsWith(start));
    return named?.slice(start.length).split('.')[0] ?? '';
  }

  #templates(): HTMLTemplateElement[] {
    return [...this.querySelectorAll('template')].filter((template) => this.#isMine(template));
  }

  /** The template for an entry with these values: the one of their kind. */
  #findTemplate(key: string, values: readonly TypedValue[]): HTMLTemplateElement | undefined {
    const templates = this.#templates();
    if (templates.length < 2) return templates[0];
    return templates.find((template) =>
      listKinds(template, key).every(({ name, value }) =>
        values.some((each) => each.name === name && each.value === value),
      ),
    );
  }

  #make(template: HTMLTemplateElement, key: string): HTMLElement | undefined {
    const content = document.importNode(template.content, true);
    setKey(content, key);
    return content.querySelector<HTMLElement>('[data-entry]') ?? undefined;
  }

  /** Behind the last one. */
  #place(entry: HTMLElement): void {
    const last = this.entries.filter((each) => each !== entry).at(-1);
    const room = [...this.querySelectorAll('[data-entries], .entries')].find((each) => this.#isMine(each));
    if (last) last.after(entry);
    else if (room) room.append(entry);
    else (this.#templates()[0] ?? this.#says)?.before(entry);
  }
}

/** What in an entry says of which kind it is; a picture, or what is made with the save, is empty in a template. */
function listKinds({ content }: HTMLTemplateElement, key: string): { name: string; value: string }[] {
  return [...content.querySelectorAll<HTMLInputElement>('input[type="hidden"]')]
    .filter(({ value }) => value !== '')
    .map(({ name, value }) => ({ name: name.replace(KEY, key), value }));
}

function isOfKind(entry: HTMLElement, template: HTMLTemplateElement, key: string): boolean {
  const hidden = [...entry.querySelectorAll<HTMLInputElement>('input[type="hidden"]')];
  return listKinds(template, key).every(({ name, value }) =>
    hidden.some((each) => each.name === name && each.value === value),
  );
}

/** In a list of lists the inner one has a key of its own, which stands behind that of the outer. */
function setKey(content: DocumentFragment, key: string): void {
  for (const element of content.querySelectorAll('*')) {
    for (const name of NAMED) {
      const value = element.getAttribute(name);
      if (value?.includes(KEY)) element.setAttribute(name, setFirst(value, key));
    }
    if (element instanceof HTMLTemplateElement) setKey(element.content, key);
  }
}

function setFirst(names: string, key: string): string {
  return names
    .split(' ')
    .map((name) => name.replace(KEY, key))
    .join(' ');
}
