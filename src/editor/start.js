/* global CMS, MutationObserver, document, indexedDB, localStorage, location, setTimeout, window */
// Runs at /admin, before and after Sveltia's script: see admin-page.ts. Plain, because it is served as it is.

/**
 * Without it Sveltia changes from view to view at once. With it, a change that waits for its frame undoes
 * one that came after it: where the site's data are there sooner, its first page stays for good.
 */
Object.defineProperty(document, 'startViewTransition', { value: undefined });

/** Where Sveltia keeps who is signed in. */
const USER = 'sveltia-cms.user';
/** It wants a token; ours is the owner's cookie, which the browser sends by itself. */
const COACH = JSON.stringify({ backendName: 'gitea', token: 'by-cookie', login: 'coach' });

/** Hosts that Sveltia may ask: this one and, where the repository is at another, that one's API. */
const origins = new Set([location.origin]);
const SAVES = /\/api\/git\/repos\/[^/]+\/[^/]+\/contents$/;
const REPOSITORY = '/api/git/repos/coach/site';

/** The kept text that this page was opened with, by name; see /write/kept/. */
const opened = new window.URLSearchParams(location.search).get('draft');

/** What Sveltia looks at: the live site or, so that nothing moves under it, one commit of a kept text. */
let view = 'main';

/** What Sveltia was told to look at, where that has been published since: it looks at the live site then. */
let published;

/** The kept text that the next save goes on with, the entry that it belongs to, and what was answered about it. */
let kept;

/** What may stay as it is, and what is said of words; the text in the form has neither. */
const NO_ANSWERS = { accepted: [], declared: [] };

/** The entry of which the live site has more than Sveltia knows, and would take out: what was answered. */
let stale;

const { dialogs } = window;

const ask = window.fetch.bind(window);
window.fetch = async (input, init) => {
  const asked = input instanceof window.Request ? input.url : String(input);
  // Where the repository is at another host, Sveltia would ask a third one whether that host is well.
  if (/^https?:/.test(asked) && !origins.has(new window.URL(asked).origin)) return window.Response.error();
  const url = published ? asked.replaceAll(published, 'main') : asked;
  const isSave = SAVES.test(url);
  const response = await (isSave ? save(url, init) : ask(url === asked ? input : url, init));
  if (response.status === 401 && url.includes('/api/git/')) location.assign('/moderate/sign-in/');
  return response;
};

/** Saves; what a press can answer is asked before Sveltia knows of an answer, so that all is one save to it. */
async function save(url, init, answers = findKept()?.answers ?? NO_ANSWERS) {
  const response = await ask(url, { ...init, body: toSave(init.body, answers) });
  if (response.ok) {
    finishDraft();
    if (answers !== NO_ANSWERS) stale = findEntry();
    return response;
  }
  const refusal = await response.clone().json();
  if (refusal.draft) kept = { entry: findEntry(), name: refusal.draft, commit: refusal.commit, answers };
  const { accepted, declared } = await askRefused(refusal);
  if (accepted.length + declared.length > 0) {
    return save(url, init, {
      accepted: [...answers.accepted, ...accepted],
      declared: [...answers.declared, ...declared],
    });
  }
  dismissAlert();
  return response;
}

/** What the coach answers to a refused save, in a dialog that says why. */
async function askRefused(refusal) {
  const { warnings = [] } = refusal;
  if (warnings.length === 0) return { ...NO_ANSWERS, declared: await dialogs.showRefusal(refusal) };
  return { ...NO_ANSWERS, accepted: (await dialogs.askWarnings(warnings)) ? warnings : [] };
}

/** The entry in the form, by Sveltia's address of it. */
function findEntry() {
  return location.hash.split('?')[0];
}

/** The kept text of the entry in the form. */
function findKept() {
  return kept?.entry === findEntry() ? kept : undefined;
}

/** Sveltia's own save, with the kept text that it is to take the place of, and what was answered about it. */
function toSave(body, { accepted, declared }) {
  const { name, commit } = findKept() ?? {};
  const draft = name === undefined ? undefined : { name, commit };
  return JSON.stringify({ ...JSON.parse(body), branch: view, draft, accepted, declared });
}

function finishDraft() {
  if (view !== 'main') published = view;
  view = 'main';
  kept = undefined;
}

window.addEventListener('hashchange', () => {
  if (stale) return void discardCopy(stale).finally(() => location.reload());
  if (!kept && !published) return;
  if (findKept()) return;
  kept = undefined;
  // Sveltia has the kept text among the others still; with a page of its own, it has what is live.
  if (opened) location.replace(`/admin/${location.hash}`);
});

/** Where Sveltia keeps a copy of a form while it is changed, by collection and entry. */
const COPIES = { database: 'gitea:coach/site', store: 'draft-backups' };

/**
 * Discards the copy of what is saved. Sveltia does so by itself, but does not wait for it: a page that is
 * loaded anew meanwhile would offer what is published as if it were not, and without what was answered.
 */
async function discardCopy(entry) {
  const [, , collection, , name = ''] = entry.split('/');
  const database = await settle(indexedDB.open(COPIES.database));
  const copies = database.transaction(COPIES.store, 'readwrite').objectStore(COPIES.store);
  await settle(copies.delete([collection, name]));
}

function settle(request) {
  const { promise, resolve, reject } = Promise.withResolvers();
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
  return promise;
}

/** Ten seconds: Sveltia's own alert comes within one, on a busy machine within three. */
const MOST_MILLISECONDS = 10_000;

/** Closes Sveltia's "error while saving": the coach has read more by then. A question of Sveltia's has a second button. */
function dismissAlert() {
  const observer = new MutationObserver(() => {
    const alert = document.querySelector('dialog[role="alertdialog"][open]');
    if (!alert || alert.querySelector('button.secondary')) return;
    alert.querySelector('button.primary')?.click();
    observer.disconnect();
  });
  observer.observe(document.body, { attributes: true, childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), MOST_MILLISECONDS);
}

/** Says in a corner of the lists that there are texts to mend; on a phone, Sveltia's own bar is below it. */
async function showKept() {
  const response = await ask('/write/kept/count.json');
  const { count } = response.ok ? await response.json() : { count: 0 };
  if (count === 0) return;
  const note = document.createElement('aside');
  note.setAttribute('aria-label', 'Texts to mend');
  Object.assign(note.style, {
    position: 'fixed',
    insetBlockEnd: '4.5rem',
    insetInlineStart: '0.5rem',
    zIndex: 1,
    padding: '0.75rem 1rem',
    borderRadius: '0.5rem',
    background: 'Canvas',
    border: '1px solid',
    fontFamily: 'sans-serif',
  });
  const link = dialogs.makeLink(
    count === 1 ? '1 text waits to be mended' : `${count} texts wait to be mended`,
  );
  note.append(link);
  document.body.append(note);
  const showInLists = () => (note.style.display = /\/(?:entries\/|new$)/.test(findEntry()) ? 'none' : '');
  window.addEventListener('hashchange', showInLists);
  showInLists();
}

/** Finds what the page was opened for; a kept text that is no longer there is not among the others either. */
async function openDraft() {
  const response = await ask(`${REPOSITORY}/branches/${opened}`);
  if (!response.ok) {
    location.replace('/write/kept/?done=gone');
    return false;
  }
  const { commit } = await response.json();
  view = commit.id;
  kept = { entry: findEntry(), name: opened, commit: commit.id, answers: NO_ANSWERS };
  return true;
}

window.addEventListener('DOMContentLoaded', async () => {
  const { form, backend, origins: others } = await (await ask('/admin/config.json')).json();
  for (const origin of others) origins.add(origin);
  if (!backend) {
    localStorage.setItem(USER, COACH);
    if (opened && !(await openDraft())) return;
    if (!opened) void showKept();
  }
  // Left from when the repository was here: it is no token of the other host.
  else if (localStorage.getItem(USER) === COACH) localStorage.removeItem(USER);
  await CMS.init({ config: { ...form, backend: backend ?? ownBackend() } });
});

/** This site's own git service: see git-api.ts. */
function ownBackend() {
  return {
    name: 'gitea',
    repo: 'coach/site',
    branch: view,
    base_url: location.origin,
    api_root: `${location.origin}/api/git`,
    include_credentials: true,
  };
}

window.CMS_MANUAL_INIT = true;
