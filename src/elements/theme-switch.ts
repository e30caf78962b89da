import { themeSwitch } from '../words/english/scripts/theme-switch.ts';

/** Switches between day and night; what the system says again is not worth remembering. */
class ThemeSwitch extends HTMLElement {
  #night = matchMedia('(prefers-color-scheme: dark)');
  #stop = new AbortController();

  connectedCallback() {
    const button = document.createElement('button');
    button.setAttribute('aria-label', this.dataset['dark'] ?? themeSwitch.dark);
    const root = document.documentElement;
    const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : this.#night.matches);
    const show = () => {
      button.setAttribute('aria-pressed', String(isDark()));
    };
    button.onclick = () => {
      const wanted = isDark() ? 'light' : 'dark';
      if ((wanted === 'dark') === this.#night.matches) delete root.dataset.theme;
      else root.dataset.theme = wanted;
      try {
        if (root.dataset.theme) localStorage.theme = wanted;
        else localStorage.removeItem('theme');
      } catch {
        // Where nothing may be stored the choice lasts for this page.
      }
      show();
    };
    this.#night.addEventListener('change', show, { signal: this.#stop.signal });
    show();
    this.replaceChildren(button);
  }

  disconnectedCallback() {
    this.#stop.abort();
  }
}

customElements.define('theme-switch', ThemeSwitch);
