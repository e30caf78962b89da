import type { GiscusWidget } from 'giscus';
import { countsToWords, readGiscusMessage } from './giscus-message.ts';

const GISCUS = 'https://giscus.app';
/** After so long a wait a reader is told (design.md, "Discussion"). */
const PATIENCE_MILLISECONDS = 8000;

/**
 * The comments at GitHub, loaded when a reader asks: before that, GitHub hears of nobody. Each
 * request makes a frame of its own, since giscus does not survive being moved or shown again. What it says in another
 * language than English stands in attributes of it (src/words/dataset.ts).
 */
class GiscusComments extends HTMLElement {
  #stop: AbortController | undefined;
  #timer = 0;
  #widget: GiscusWidget | undefined;
  #counts = '';
  #button = this.querySelector('button');
  #status = this.querySelector<HTMLElement>('[role=status]');
  #fallback = this.querySelector<HTMLElement>('.fallback');

  connectedCallback() {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    if (!this.#button) return;
    this.#button.hidden = false;
    this.#button.addEventListener('click', () => void this.#open(), { signal });
    window.addEventListener(
      'message',
      (event) => {
        this.#hear(event);
      },
      { signal },
    );
    // The page may be turned dark by the system or by a button of its own; either changes one of these.
    const follow = () => {
      this.#followTheme();
    };
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', follow, { signal });
    const observer = new MutationObserver(follow);
    observer.observe(document.documentElement, { attributes: true });
    signal.addEventListener('abort', () => {
      observer.disconnect();
    });
  }

  disconnectedCallback() {
    this.#stop?.abort();
    this.#close();
  }

  async #open() {
    this.#close();
    if (this.#button) this.#button.hidden = true;
    if (this.#fallback) this.#fallback.hidden = true;
    this.#say(this.dataset.onTheirWay ?? 'The comments are on their way …');
    this.#timer = window.setTimeout(() => {
      this.#fail();
    }, PATIENCE_MILLISECONDS);
    try {
      const { openGiscus } = await import('./open-giscus.ts');
      this.#widget = openGiscus(this.dataset, this.#theme());
      this.append(this.#widget);
    } catch {
      // The script did not arrive: the same to a reader as a frame that does not.
      this.#fail();
    }
  }

  #close() {
    clearTimeout(this.#timer);
    this.#widget?.remove();
    this.#widget = undefined;
  }

  #hear({ origin, source, data }: MessageEvent<unknown>) {
    if (origin !== GISCUS || !this.#widget || source !== this.#widget.iframeRef?.contentWindow) return;
    const news = readGiscusMessage(data);
    if (!news) return;
    if (news.kind === 'failed') {
      this.#fail();
      return;
    }
    // Late is better than never: what was said about its absence is taken back.
    clearTimeout(this.#timer);
    this.#widget.hidden = false;
    if (this.#fallback) this.#fallback.hidden = true;
    if (this.#button) this.#button.hidden = true;
    if (news.kind === 'counts')
      this.#counts = countsToWords(news, this.dataset, this.closest<HTMLElement>('[lang]')?.lang);
    this.#say(this.#counts);
  }

  #fail() {
    clearTimeout(this.#timer);
    if (this.#widget) this.#widget.hidden = true;
    if (this.#fallback) this.#fallback.hidden = false;
    if (this.#button) {
      this.#button.hidden = false;
      this.#button.textContent = this.dataset.tryAgain ?? 'Try again';
    }
    this.#say(this.dataset.silent ?? 'The comments at GitHub are not answering just now.');
  }

  #followTheme() {
    const theme = this.#theme();
    if (this.#widget && this.#widget.theme !== theme) this.#widget.theme = theme;
  }

  /** A theme of giscus: the one that was set or, with "auto", the one that the page shows. */
  #theme(): string {
    const { theme = 'auto' } = this.dataset;
    if (theme !== 'auto') return theme;
    const { colorScheme } = getComputedStyle(document.documentElement);
    const isDark =
      colorScheme === 'dark' ||
      (colorScheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches);
    return isDark ? 'dark' : 'light';
  }

  #say(text: string) {
    if (this.#status && this.#status.textContent !== text) this.#status.textContent = text;
  }
}

customElements.define('giscus-comments', GiscusComments);
