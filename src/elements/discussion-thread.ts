import { countCharacters } from '../lib/count-characters.ts';
import { dropDraft, dropLostDrafts, keepDraft, restoreDraft } from './discussion-draft.ts';
import { makeProof } from './discussion-proof.ts';

/**
 * Upgrades the discussion's plain forms: the same act without a reload. What was acted on is replaced, the result is
 * announced, and the focus goes where the reader goes on. What it says in another language than English stands in
 * attributes of it (src/words/dataset.ts).
 */
class DiscussionThread extends HTMLElement {
  #status = document.createElement('p');
  #stop = new AbortController();
  #proof: Promise<string> | undefined;
  #sending = new Set<HTMLFormElement>();

  connectedCallback() {
    this.#status.setAttribute('role', 'status');
    this.#status.className = 'announcement';
    // Beside the discussion, not in it: a live region that is replaced announces nothing.
    this.after(this.#status);
    const { signal } = this.#stop;
    this.addEventListener('submit', (event) => void this.#submit(event), { signal });
    this.addEventListener('click', (event) => void this.#open(event), { signal });
    this.addEventListener(
      'input',
      (event) => {
        this.#input(event);
      },
      { signal },
    );
    this.addEventListener(
      'focusin',
      (event) => {
        this.#focus(event);
      },
      { signal },
    );
    this.#restoreDrafts();
    findLinked();
  }

  disconnectedCallback() {
    this.#stop.abort();
    this.#status.remove();
  }

  /** Work for the proof begins when somebody begins to write, not when they read. */
  #focus({ target }: FocusEvent) {
    if (target instanceof HTMLElement && target.closest('form[action$="/comments"]'))
      this.#proof ??= makeProof();
  }

  #input({ target }: Event) {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
    const { form } = target;
    if (!form?.dataset.form) return;
    // Other words are another comment.
    delete form.dataset.key;
    keepDraft(form);
    this.#count(target);
  }

  /** Says how much room is left: to the eye from the start, to the ear near the end. */
  #count(field: HTMLInputElement | HTMLTextAreaElement) {
    const most = Number(field.dataset.most);
    if (!most) return;
    let counter = field.nextElementSibling;
    if (!counter?.classList.contains('counter')) {
      counter = document.createElement('p');
      counter.className = 'counter';
      field.after(counter);
    }
    const left = most - countCharacters(field.value, field instanceof HTMLInputElement ? 'name' : 'text');
    const { left: room = '# characters left', tooMany = '# characters too many' } = this.dataset;
    counter.textContent = (left < 0 ? tooMany : room).replace('#', String(Math.abs(left)));
    counter.classList.toggle('over', left < 0);
    if (left < 0 || (left <= most / 10 && left % 10 === 0)) this.#say(counter.textContent);
  }

  async #submit(event: SubmitEvent) {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    event.preventDefault();
    // A second press while the first is on its way is the same wish.
    if (this.#sending.has(form)) return;
    this.#sending.add(form);
    this.#say(this.dataset.sending ?? 'Sending…');
    try {
      await this.#send(form, event.submitter);
    } catch {
      // The form still holds what was chosen and typed, so trying again costs nothing.
      this.#say(this.dataset.lost ?? 'That did not arrive. Please try again.');
    } finally {
      this.#sending.delete(form);
    }
  }

  async #send(form: HTMLFormElement, submitter: HTMLElement | null, isSecondTry = false): Promise<void> {
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form, submitter))
      if (typeof value === 'string') body.append(name, value);
    const isComment = form.matches('[action$="/comments"]');
    if (isComment) {
      body.set('key', (form.dataset.key ??= makeKey()));
      body.set('proof', await (this.#proof ??= makeProof()));
    }
    const { response, parts } = await ask(form.action, { method: 'POST', body });
    if (isComment && response.status !== 429) this.#proof = undefined;
    // A proof can be too old, or spent by a try whose answer was lost: a new one is soon made.
    if (parts.querySelector('[data-field="proof"]') && !isSecondTry) return this.#send(form, submitter, true);
    if (response.ok) {
      dropDraft(form);
      form.closest('.reply-form')?.remove();
    }
    this.#show(parts, form);
  }

  /** A link to a form opens it where it stands; where that fails, it is a link. */
  async #open(event: MouseEvent) {
    const { target } = event;
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-opens]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const known = this.#findById(link.dataset.opens);
    if (known) {
      goOnIn(known);
      return;
    }
    try {
      const { response, parts } = await ask(link.href, {});
      if (!response.ok) throw new Error(String(response.status));
      const form = parts.firstElementChild;
      if (!(form instanceof HTMLElement)) throw new Error('expected a form');
      link.closest('.comment')?.append(form);
      this.#restoreDrafts();
      goOnIn(form);
    } catch {
      location.assign(link.href);
    }
  }

  /** Each part takes the place of what has its id, and nothing else is touched: somebody may be writing there. */
  #show(parts: HTMLElement, form: HTMLFormElement) {
    const notice = parts.querySelector<HTMLElement>('.notice');
    const fault = parts.querySelector('.fault');
    const words = (fault ?? notice)?.textContent.trim();
    // An answer that is no part of this page: whatever was sent still stands in its form.
    if (!words) throw new Error('expected a part of the page');
    notice?.remove();
    let isPlaced = false;
    for (const part of [...parts.children]) isPlaced = this.#place(part) || isPlaced;
    this.#restoreDrafts();
    this.#say(words);
    const goOn = this.#findById(notice?.dataset.goOnAt);
    if (goOn) goOnIn(goOn);
    else if (fault && isPlaced && fault.isConnected) goOnIn(fault.closest('form') ?? this);
    else form.querySelector<HTMLElement>('button')?.focus();
  }

  #place(part: Element): boolean {
    const of = part instanceof HTMLElement ? part.dataset.into : undefined;
    const comment = of === undefined ? part : part.firstElementChild;
    if (!comment) return false;
    const there = this.#find(comment);
    if (there && comment.hasAttribute('data-words')) {
      there.textContent = comment.textContent;
      return true;
    }
    if (there) {
      // A reply that is being written to what was changed.
      comment.append(...there.querySelectorAll(':scope > .reply-form'));
      there.replaceWith(comment);
      return true;
    }
    const list = this.#findById(of);
    if (!list) return false;
    list.append(part);
    list.hidden = false;
    return true;
  }

  /** What a part takes the place of: a form is known by where it is sent. */
  #find(part: Element): Element | null {
    if (part.id !== '') return this.#findById(part.id);
    const action = part.matches('form') ? part.getAttribute('action') : null;
    return action === null ? null : this.querySelector(`form[action="${CSS.escape(action)}"]`);
  }

  /** In the discussion alone: an article may have a heading of the same name. */
  #findById(id = ''): HTMLElement | null {
    return this.querySelector(`[id="${CSS.escape(id)}"]`);
  }

  #restoreDrafts() {
    for (const form of this.querySelectorAll<HTMLFormElement>('form[data-form]')) restoreDraft(form);
    // Where no server filled it, there is no form at all.
    if (this.querySelector('.comments')) dropLostDrafts();
  }

  #say(text: string) {
    this.#status.textContent = text;
  }
}

/** What the server answers a script: parts of this page. */
async function ask(
  address: string,
  request: RequestInit,
): Promise<{ response: Response; parts: HTMLElement }> {
  const response = await fetch(address, { ...request, headers: { prefer: 'return=representation' } });
  if (!response.headers.get('content-type')?.startsWith('text/html'))
    throw new Error(String(response.status));
  const parts = new DOMParser().parseFromString(await response.text(), 'text/html').body;
  return { response, parts };
}

function goOnIn(place: HTMLElement) {
  const find = (selector: string) => place.querySelector<HTMLElement>(selector);
  const writing = place.matches('form, .reply-form, .rating');
  // What is chosen comes before what stands first.
  const field =
    find('[aria-invalid]') ??
    (writing ? (find('input:checked') ?? find('input:not([type=hidden]), textarea, button')) : null);
  (field ?? place).focus();
}

/** A link to a comment that is on another page by now leads there. */
function findLinked() {
  const [arrival] = performance.getEntriesByType('navigation');
  // Led here by just that: of two servers this one has yet to hear of it.
  if (arrival instanceof PerformanceNavigationTiming && arrival.redirectCount > 0) return;
  const [, id] = /^#comment-([\w-]{1,40})$/.exec(location.hash) ?? [];
  const [, post] = /^(\/posts\/[^/]+\/)/.exec(location.pathname) ?? [];
  if (id !== undefined && post !== undefined && !document.getElementById(`comment-${id}`))
    location.replace(`${post}comments/${id}`);
}

/** A name for one act, so that sending it twice is sending it once. */
function makeKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

customElements.define('discussion-thread', DiscussionThread);
