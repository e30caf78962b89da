import { siteSearch } from '../words/english/scripts/site-search.ts';
import { askForIndex, openPagefind, type Found, type Pagefind, type Result } from './pagefind.ts';

/** So many results come at once: two screens of a phone. */
const RESULTS_AT_ONCE = 8;

/** Long enough that a word is not searched letter by letter. */
const PAUSE_MILLISECONDS = 200;

/**
 * Searches as one types. The words stay in the entry of the browser's history for this tab, so that going back
 * from a post, or a reload, shows the same results. They never stand in an address: an address is sent to the
 * server, handed on as a referrer, and read by whoever opens the history of the browser next.
 */
class SiteSearch extends HTMLElement {
  #form = this.querySelector('form');
  #input = this.querySelector('input');
  #status = this.querySelector('[role="status"]');
  #list = this.querySelector('ol');
  #more = this.querySelector<HTMLButtonElement>('.more');
  #pagefind: Promise<Pagefind> | undefined;
  #rest: Result[] = [];
  #stop = new AbortController();

  connectedCallback() {
    const { signal } = this.#stop;
    this.#form?.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        void this.#search();
      },
      { signal },
    );
    this.#input?.addEventListener('input', () => void this.#search(), { signal });
    // The index is fetched when somebody is about to need it, not by whoever only passes.
    this.#input?.addEventListener('focus', () => void this.#open().catch(() => undefined), { signal });
    this.#more?.addEventListener('click', () => void this.#showMore(), { signal });
    // Typed before this script came, or searched for before this page was left.
    const typed = this.#input?.value.trim() ?? '';
    const words = typed === '' ? wordsOf(history.state) : typed;
    if (this.#input && words !== '') {
      this.#input.value = words;
      void this.#search();
    }
  }

  disconnectedCallback() {
    this.#stop.abort();
  }

  #open(): Promise<Pagefind> {
    this.#pagefind ??= openPagefind(Number(this.getAttribute('parts'))).catch((error: unknown) => {
      // The next attempt may fare better: a train leaves its tunnel.
      this.#pagefind = undefined;
      throw error;
    });
    return this.#pagefind;
  }

  async #search() {
    const words = this.#input?.value.trim() ?? '';
    history.replaceState({ words }, '');
    try {
      const found = await this.#find(words);
      if (!found || words !== this.#input?.value.trim()) return;
      this.#list?.replaceChildren();
      this.#rest = found.results;
      this.#say(words ? this.#countToWords(found.results.length, words) : '');
      await this.#show();
    } catch {
      // Of words that are no longer those in the field, nothing is told.
      if (words === this.#input?.value.trim()) this.#say(this.dataset['failed'] ?? siteSearch.failed);
    }
  }

  async #find(words: string): Promise<Found | null> {
    const pagefind = await this.#open();
    const found = await pagefind.debouncedSearch(words, {}, PAUSE_MILLISECONDS);
    if (words === '' || found?.results.length !== 0) return found;
    // Pagefind keeps to itself that a piece of its index was lost on the way; asked again, it fetches it again.
    await askForIndex();
    return pagefind.debouncedSearch(words, {}, 0);
  }

  async #showMore() {
    const first = await this.#show();
    // The button may be gone; who reads by keyboard or ear goes on at the first of the new results.
    first?.querySelector('a')?.focus();
  }

  async #show(): Promise<Element | undefined> {
    const shown = this.#rest;
    const pages = await Promise.all(shown.slice(0, RESULTS_AT_ONCE).map((result) => result.data()));
    // Another search came first.
    if (shown !== this.#rest) return undefined;
    this.#rest = shown.slice(RESULTS_AT_ONCE);
    if (this.#more) this.#more.hidden = this.#rest.length === 0;
    const items = pages.map(({ url, excerpt, meta }) => toItem(url, meta.title ?? url, excerpt));
    this.#list?.append(...items);
    return items[0];
  }

  #countToWords(count: number, words: string): string {
    const { none = siteSearch.none, one = siteSearch.one, many = siteSearch.many } = this.dataset;
    const text = count === 0 ? none : count === 1 ? one : many;
    // By functions: what a reader types may have a "$" in it.
    return text.replace('{count}', () => String(count)).replace('{words}', () => words);
  }

  #say(text: string) {
    if (this.#status) this.#status.textContent = text;
  }
}

/** The words that this element left in an entry of the history, or none. */
function wordsOf(state: unknown): string {
  if (typeof state !== 'object' || state === null || !('words' in state)) return '';
  return typeof state.words === 'string' ? state.words : '';
}

function toItem(url: string, title: string, excerpt: string): HTMLLIElement {
  const item = document.createElement('li');
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  const text = document.createElement('p');
  link.href = url;
  link.textContent = title;
  heading.append(link);
  text.append(...markedTextToNodes(excerpt));
  item.append(heading, text);
  return item;
}

/** Text with marks, and nothing else of what the HTML might hold. */
function markedTextToNodes(html: string): Node[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) => {
    const text = document.createTextNode(node.textContent ?? '');
    if (node.nodeName !== 'MARK') return text;
    const mark = document.createElement('mark');
    mark.append(text);
    return mark;
  });
}

customElements.define('site-search', SiteSearch);
