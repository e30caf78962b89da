import { dropDraft, keepDraft, restoreDraft } from './discussion-draft.ts';
import { makeProof } from './discussion-proof.ts';

/**
 * Upgrades the discussion's plain forms: the same act without a reload. What came back replaces
 * what stood there, the result is announced, and the focus goes where the reader goes on.
 */
class DiscussionThread extends HTMLElement {
  #status = document.createElement('p');
  #stop = new AbortController();
  #proof: Promise<string> | undefined;
  #isSending = false;

  connectedCallback() {
    this.#status.setAttribute('role', 'status');
    this.#status.className = 'announcement';
    // Beside the discussion, not in it: a live region that is replaced announces nothing.
    this.after(this.#status);
    const { signal } = this.#stop;
    this.addEventListener('submit', (event) => void this.#submit(event), { signal });
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
    const left = most - field.value.length;
    counter.textContent = left < 0 ? `${-left} characters too many` : `${left} characters left`;
    counter.classList.toggle('over', left < 0);
    if (left < 0 || (left <= most / 10 && left % 10 === 0)) this.#say(counter.textContent);
  }

  async #submit(event: SubmitEvent) {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    event.preventDefault();
    // A second press while the first is on its way is the same wish.
    if (this.#isSending) return;
    this.#isSending = true;
    this.#say('Sending…');
    try {
      await this.#send(form, event.submitter);
    } catch {
      // The form still holds what was chosen and typed, so trying again costs nothing.
      this.#say('That did not arrive. Please try again.');
    } finally {
      this.#isSending = false;
    }
  }

  async #send(form: HTMLFormElement, submitter: HTMLElement | null, isSecondTry = false): Promise<void> {
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form, submitter))
      if (typeof value === 'string') body.append(name, value);
    if (form.matches('[action$="/comments"]')) {
      body.set('key', (form.dataset.key ??= makeKey()));
      body.set('proof', await (this.#proof ??= makeProof()));
    }
    const response = await fetch(form.action, {
      method: 'POST',
      body,
      headers: { prefer: 'return=representation' },
    });
    if (!response.headers.get('content-type')?.startsWith('text/html'))
      throw new Error(String(response.status));
    const fragment = new DOMParser().parseFromString(await response.text(), 'text/html').body;
    if (response.status !== 429) this.#proof = undefined;
    // A proof can be too old, or spent by a try whose answer was lost: a new one is soon made.
    if (fragment.querySelector('[data-field="proof"]') && !isSecondTry)
      return this.#send(form, submitter, true);
    if (response.ok) dropDraft(form);
    this.#show(fragment);
  }

  #show(fragment: HTMLElement) {
    this.replaceChildren(...fragment.children);
    this.#restoreDrafts();
    const notice = this.querySelector<HTMLElement>('.notice');
    const fault = this.querySelector('.fault');
    this.#say((fault ?? notice)?.textContent.trim() ?? '');
    notice?.remove();
    const goOn = notice?.dataset.goOnAt;
    const place = goOn === undefined ? fault?.closest('form') : this.querySelector(`#${CSS.escape(goOn)}`);
    const find = (selector: string) => place?.querySelector<HTMLElement>(selector);
    // What is chosen comes before what stands first.
    const field =
      find('[aria-invalid]') ??
      (place?.matches('[tabindex]') ? null : (find('input:checked') ?? find('input:not([type=hidden])')));
    if (field) field.focus();
    else if (place instanceof HTMLElement) place.focus();
  }

  #restoreDrafts() {
    for (const form of this.querySelectorAll<HTMLFormElement>('form[data-form]')) restoreDraft(form);
  }

  #say(text: string) {
    this.#status.textContent = text;
  }
}

/** A name for one act, so that sending it twice is sending it once. */
function makeKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

customElements.define('discussion-thread', DiscussionThread);
