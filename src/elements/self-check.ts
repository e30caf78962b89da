/** Counts the ticked signs of a self-check. Nothing is sent and nothing is kept. */
class SelfCheck extends HTMLElement {
  #stop = new AbortController();

  connectedCallback() {
    this.addEventListener(
      'change',
      () => {
        this.#count();
      },
      { signal: this.#stop.signal },
    );
    // A browser that goes back to a page may bring the ticks back with it.
    if (this.querySelector(':checked')) this.#count();
  }

  disconnectedCallback() {
    this.#stop.abort();
  }

  #count() {
    const ticked = this.querySelectorAll(':checked').length;
    const isWorthIt = ticked > Number(this.getAttribute('more-than'));
    const status = this.querySelector('p[role]');
    const invitation = this.querySelector<HTMLElement>('.worth-it');
    if (status)
      status.textContent = `${ticked} of ${this.querySelectorAll('input').length} ticked.${isWorthIt ? ' That is worth talking about.' : ''}`;
    if (invitation) invitation.hidden = !isWorthIt;
  }
}

customElements.define('self-check', SelfCheck);
