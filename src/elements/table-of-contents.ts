/** Marks the part that is being read in the table of contents. */
class TableOfContents extends HTMLElement {
  #stop = new AbortController();

  connectedCallback() {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a')];
    const places = links.flatMap((link) => document.getElementById(toId(link)) ?? []);
    const details = this.querySelector('details');
    // Where the styles show it open, it is open: its links are then known to be there.
    const isWide = matchMedia('(width >= 64rem)');
    if (details && isWide.matches) details.open = true;
    let waits = false;
    const follow = () => {
      waits = false;
      // What stands above this line has been reached: a third from the top is where eyes rest.
      const line = innerHeight / 3;
      const reached = places.findLast((place) => place.getBoundingClientRect().top < line);
      for (const link of links) {
        if (toId(link) === reached?.id) link.setAttribute('aria-current', 'true');
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
        if (target instanceof HTMLAnchorElement && details && !isWide.matches) details.open = false;
      },
      { signal: this.#stop.signal },
    );
    follow();
  }

  disconnectedCallback() {
    this.#stop.abort();
  }
}

/** As it is written: a link's `hash` has "%C3%BC" for "ü", by which no heading is found. */
function toId(link: HTMLAnchorElement): string {
  return (link.getAttribute('href') ?? '').slice(1);
}

customElements.define('table-of-contents', TableOfContents);
