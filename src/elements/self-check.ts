import { selfCheck } from '../words/english/scripts/self-check.ts';

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
    const { ticked: text = selfCheck.ticked, worth = selfCheck.worth } = this.dataset;
    const all = this.querySelectorAll('input').length;
    const count = text.replace('{ticked}', String(ticked)).replace('{all}', String(all));
    if (status) status.textContent = isWorthIt ? `${count} ${worth}` : count;
    if (invitation) invitation.hidden = !isWorthIt;
  }
}

customElements.define('self-check', SelfCheck);
