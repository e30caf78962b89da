/**
 * Upgrades the discussion's plain forms: the same act without a reload. What came back replaces
 * what stood there, the result is announced, and the focus stays where the reader was.
 */
class DiscussionThread extends HTMLElement {
  #status = document.createElement('p');
  #stop = new AbortController();

  connectedCallback() {
    this.#status.setAttribute('role', 'status');
    this.#status.className = 'announcement';
    // Beside the discussion, not in it: a live region that is replaced announces nothing.
    this.after(this.#status);
    this.addEventListener('submit', (event) => void this.#submit(event), { signal: this.#stop.signal });
  }

  disconnectedCallback() {
    this.#stop.abort();
    this.#status.remove();
  }

  async #submit(event: SubmitEvent) {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    event.preventDefault();
    const submitter = event.submitter;
    const fields = new FormData(form, submitter);
    const body = new URLSearchParams();
    for (const [name, value] of fields) if (typeof value === 'string') body.append(name, value);
    this.#say('Sending…');
    try {
      const response = await fetch(form.action, {
        method: 'POST',
        body,
        headers: { prefer: 'return=representation' },
      });
      if (!response.ok && response.status !== 422) throw new Error(String(response.status));
      this.#show(await response.text());
    } catch {
      // The form still holds what was chosen, so trying again costs nothing.
      this.#say('That did not arrive. Please try again.');
    }
  }

  #show(html: string) {
    const fragment = new DOMParser().parseFromString(html, 'text/html');
    this.replaceChildren(...fragment.body.children);
    const notice = this.querySelector('.notice');
    const fault = this.querySelector('.fault');
    this.#say((fault ?? notice)?.textContent.trim() ?? '');
    notice?.remove();
    const target =
      this.querySelector<HTMLElement>('input:checked') ?? this.querySelector<HTMLElement>('input');
    target?.focus();
  }

  #say(text: string) {
    this.#status.textContent = text;
  }
}

customElements.define('discussion-thread', DiscussionThread);
