/** Marks the part that is being read in the table of contents. */
class TableOfContents extends HTMLElement {
  #stop = new AbortController();

  connectedCallback() {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a')];
    const places = links.flatMap((link) => document.getElementById(link.hash.slice(1)) ?? []);
    let waits = false;
    const follow = () => {
      waits = false;
      // What stands above this line has been reached: a third from the top is where eyes rest.
      const line = innerHeight / 3;
      const reached = places.findLast((place) => place.getBoundingClientRect().top < line);
      for (const link of links) {
        if (reached && link.hash === `#${reached.id}`) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    };
    addEventListener(
      'scroll',
      () => {
        if (!waits) requestAnimationFrame(follow);
        waits = true;
      },
      { passive: true, signal: this.#stop.signal },
    );
    // On a phone the list has done its work once a part is chosen.
    this.addEventListener(
      'click',
      ({ target }) => {
        if (target instanceof HTMLAnchorElement) this.querySelector('details')?.removeAttribute('open');
      },
      { signal: this.#stop.signal },
    );
    follow();
  }

  disconnectedCallback() {
    this.#stop.abort();
  }
}

customElements.define('table-of-contents', TableOfContents);
