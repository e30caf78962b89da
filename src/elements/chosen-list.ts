/**
 * Shows what is chosen of a list without loading the page anew, and has it said how much that is. Without this script
 * the browser sends the form by itself, and the page that comes says the same.
 */
class ChosenList extends HTMLElement {
  #form = this.querySelector('form');
  #stop = new AbortController();
  /** The one that is under way: an older answer must not take the place of a newer one. */
  #asking: AbortController | undefined;

  connectedCallback() {
    const { signal } = this.#stop;
    this.#form?.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        void this.#choose();
      },
      { signal },
    );
    this.#form?.addEventListener(
      'change',
      ({ target }) => {
        if (target instanceof HTMLSelectElement) void this.#choose();
      },
      { signal },
    );
  }

  disconnectedCallback() {
    this.#stop.abort();
    this.#asking?.abort();
  }

  async #choose() {
    const form = this.#form;
    if (!form) return;
    const address = new URL(form.action);
    for (const [name, value] of new FormData(form))
      if (typeof value === 'string') address.searchParams.set(name, value);
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    this.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(address, { headers: { accept: 'text/html' }, signal: asking.signal });
      // Who is no longer signed in is led to where one does that.
      if (!answer.ok || answer.redirected) throw new Error(`The list was answered with ${answer.status}.`);
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      this.#take(page);
      history.replaceState(history.state, '', address);
    } catch {
      // The browser's own way says what is wrong; where another choice was made meanwhile, nothing is.
      if (!asking.signal.aborted) location.assign(address);
    } finally {
      if (this.#asking === asking) this.removeAttribute('aria-busy');
    }
  }

  /** The words go into the place that is listened to: one that came anew would not be read out. */
  #take(page: Document) {
    const theirs = page.querySelector(this.localName);
    for (const part of ['[role=status]', 'ul']) {
      const [here, there] = [this.querySelector(part), theirs?.querySelector(part)];
      if (!here || !there) throw new Error(`There is no ${part} in the list.`);
      here.className = there.className;
      here.replaceChildren(...there.childNodes);
    }
  }
}

customElements.define('chosen-list', ChosenList);
