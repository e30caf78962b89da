/* global MutationObserver, document */
// Runs at /admin, beside start.js: what Sveltia's shell lacks for people who zoom or use assistive
// technology. Each is a finding of axe; docs/editing.md lists them, and a test tells when one is back.

const MENDINGS = [
  // Sveltia forbids zooming, so that iOS does not zoom into fields; whoever needs it must be able to.
  {
    find: 'meta[name="viewport"][content*="maximum-scale"]',
    mend: (meta) => {
      meta.content = meta.content.replace(/,?\s*maximum-scale=[\d.]+/, '');
    },
  },
  // All content in landmarks, by which a screen reader's user goes about. The list has a `main` of its own,
  // inert while the editor lies over it; a name on what is around both counts as content outside. On a phone
  // what is around them is the main part of a page that has neither.
  { find: '.toolbar-wrapper[role="none"]', mend: (bar) => bar.setAttribute('role', 'banner') },
  { find: '.bottom-navigation[role="none"]', mend: (bar) => bar.setAttribute('role', 'navigation') },
  { find: '.content-editor[role="group"]', mend: (editor) => editor.setAttribute('role', 'main') },
  {
    find: '#page-container',
    mend: (page) => {
      page.removeAttribute('aria-label');
      page.setAttribute('role', page.querySelector('main') ? 'group' : 'main');
    },
  },
  // A list of options has nothing else for a child: the line between them is for eyes alone.
  {
    find: '[role="listbox"] [role="separator"]',
    mend: (line) => line.setAttribute('aria-hidden', 'true'),
  },
  // On a phone the list of collections is a page of its own, and what it controls is not there.
  {
    find: '[role="tree"][aria-controls], [role="listbox"][aria-controls]',
    mend: (list) => {
      if (!document.getElementById(list.getAttribute('aria-controls'))) list.removeAttribute('aria-controls');
    },
  },
  // A name needs a role that may have one: the counters below the fields, and what is around a choice.
  {
    find: 'div.wrapper[aria-label]:not([role]), .combobox[role="none"][aria-labelledby]',
    mend: (named) => named.setAttribute('role', 'group'),
  },
];

function mendAll() {
  for (const { find, mend } of MENDINGS) document.querySelectorAll(find).forEach(mend);
}

new MutationObserver(mendAll).observe(document, { childList: true, subtree: true });
