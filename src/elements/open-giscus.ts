import { GiscusWidget } from 'giscus';

/**
 * Where a browser forbids storage, even looking at it throws, and giscus looks when it is made. This
 * one keeps no sign-in instead: a reader can still read.
 */
class StoragelessGiscus extends GiscusWidget {}
for (const method of ['setupSession', 'signOut']) {
  Object.defineProperty(StoragelessGiscus.prototype, method, { value: () => undefined });
}
customElements.define('giscus-widget-storageless', StoragelessGiscus);

/**
 * A frame with the settings that the page's element carries. `term` is the thread's id: the
 * discussion is found by it alone, whatever the post's address or title become.
 */
export function openGiscus(settings: DOMStringMap, theme: string): GiscusWidget {
  const widget = hasStorage() ? new GiscusWidget() : new StoragelessGiscus();
  const { repo = '', repoId = '', category = '', categoryId = '', term = '', language = 'en' } = settings;
  const [owner = '', name = ''] = repo.split('/');
  return Object.assign(widget, {
    repo: `${owner}/${name}` as const,
    repoId,
    category,
    categoryId,
    term,
    mapping: 'specific',
    strict: '1',
    emitMetadata: '1',
    inputPosition: 'top',
    theme,
    lang: language,
  } satisfies Partial<GiscusWidget>);
}

function hasStorage(): boolean {
  try {
    localStorage.getItem('giscus-session');
    return true;
  } catch {
    // A setting of the browser, and no fault.
    return false;
  }
}
