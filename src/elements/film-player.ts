/**
 * A link to a film that becomes its player when a reader follows it. Before that the film's host hears of nobody; with a
 * key held down, and without this script, the link leads to the film.
 */
class FilmPlayer extends HTMLElement {
  #stop: AbortController | undefined;

  connectedCallback() {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.querySelector('a')?.addEventListener(
      'click',
      (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        this.#play();
      },
      { signal },
    );
  }

  disconnectedCallback() {
    this.#stop?.abort();
  }

  #play() {
    const frame = document.createElement('iframe');
    frame.src = this.getAttribute('player') ?? '';
    frame.title = this.getAttribute('name') ?? '';
    frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
    // YouTube plays nothing for a page that does not say where it is; the address of the site is all that it is told.
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    this.replaceChildren(frame);
    frame.focus();
  }
}

customElements.define('film-player', FilmPlayer);
