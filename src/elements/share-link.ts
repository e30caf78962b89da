import { shareLink } from '../words/english/scripts/share-link.ts';

/** Adds what only a script can do: the device's own way of sharing, and copying addresses. */
class ShareLink extends HTMLElement {
  #stop = new AbortController();
  #status = document.createElement('span');

  connectedCallback() {
    const url = this.getAttribute('url') ?? location.href;
    const button = document.createElement('button');
    button.className = 'quiet button';
    const { share = shareLink.share, copy = shareLink.copy } = this.dataset;
    const shares = 'share' in navigator;
    button.textContent = shares ? share : copy;
    button.onclick = () => {
      if (shares) {
        // Closing the device's panel without a choice is no fault.
        navigator.share({ url, title: document.title }).catch(() => undefined);
      } else void this.#copy(url);
    };
    this.#status.setAttribute('role', 'status');
    this.append(button, this.#status);
    // A heading is a link to itself; pressing it also keeps its address for pasting.
    document.addEventListener(
      'click',
      ({ target }) => {
        const link =
          target instanceof Element && target.closest<HTMLAnchorElement>(':is(h2, h3) > [href^="#"]');
        if (link) void this.#copy(link.href);
      },
      { signal: this.#stop.signal },
    );
  }

  disconnectedCallback() {
    this.#stop.abort();
  }

  async #copy(url: string) {
    try {
      await navigator.clipboard.writeText(url);
      this.#status.textContent = this.dataset['copied'] ?? shareLink.copied;
    } catch {
      // Without the right to copy, the address is still in the address bar.
      this.#status.textContent = url;
    }
  }
}

customElements.define('share-link', ShareLink);
