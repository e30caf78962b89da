/* global CMS, MutationObserver, clearTimeout, document, localStorage, location, setTimeout, window */
// Runs at /admin, before and after Sveltia's script: see admin-page.ts. Plain, because it is served as it is.

/** Where Sveltia keeps who is signed in. */
const USER = 'sveltia-cms.user';
/** It wants a token; ours is the owner's cookie, which the browser sends by itself. */
const COACH = JSON.stringify({ backendName: 'gitea', token: 'by-cookie', login: 'coach' });

/** Hosts that Sveltia may ask: this one and, where the repository is at another, that one's API. */
const origins = new Set([location.origin]);
const SAVES = /\/api\/git\/repos\/[^/]+\/[^/]+\/contents$/;
const ask = window.fetch.bind(window);
window.fetch = async (...call) => {
  const url = call[0] instanceof window.Request ? call[0].url : String(call[0]);
  // Sveltia looks for a newer version of itself at another host; ours comes with the site.
  if (/^https?:/.test(url) && !origins.has(new window.URL(url).origin)) return window.Response.error();
  const response = await ask(...call);
  if (!response.ok && SAVES.test(url)) {
    const refusal = await response.clone().json();
    void dismissAlert().then(() => showRefusal(refusal));
  }
  if (response.status === 401 && url.includes('/api/git/')) location.assign('/moderate/sign-in/');
  return response;
};

/** Three seconds: Sveltia's own alert comes within one, and without it ours must come all the same. */
const MOST_MILLISECONDS = 3000;

/** Waits for Sveltia's "error while saving" and closes it, since ours says more. */
function dismissAlert() {
  return new Promise((resolve) => {
    const finish = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const observer = new MutationObserver(() => {
      const alert = document.querySelector('dialog[role="alertdialog"][open]');
      if (!alert) return;
      alert.querySelector('button.primary')?.click();
      finish();
    });
    observer.observe(document.body, { attributes: true, childList: true, subtree: true });
    const timer = setTimeout(finish, MOST_MILLISECONDS);
  });
}

/** Sveltia would say "there was an error"; the coach needs the file, the line and what to write. */
function showRefusal({ report, message, draft }) {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-labelledby', 'refusal-title');
  dialog.style.fontFamily = 'sans-serif';
  dialog.style.maxInlineSize = 'min(44rem, 100% - 2rem)';
  const title = document.createElement('h2');
  title.id = 'refusal-title';
  title.textContent = 'Not published yet';
  const said = document.createElement('p');
  said.textContent = draft
    ? `Something has to be mended first. What you wrote is kept as ${draft}, and the live site is as it was.`
    : 'The live site is as it was. Your text is still in the form.';
  const text = document.createElement('pre');
  text.textContent = report ?? message;
  text.tabIndex = 0;
  text.style.whiteSpace = 'pre-wrap';
  text.style.overflowWrap = 'anywhere';
  const close = document.createElement('button');
  close.textContent = 'Back to the text';
  close.style.minBlockSize = '44px';
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  dialog.append(title, said, text, close);
  document.body.append(dialog);
  dialog.showModal();
  close.focus();
}

window.addEventListener('DOMContentLoaded', async () => {
  const { form, backend, origins: others } = await (await ask('/admin/config.json')).json();
  for (const origin of others) origins.add(origin);
  if (!backend) localStorage.setItem(USER, COACH);
  // Left from when the repository was here: it is no token of the other host.
  else if (localStorage.getItem(USER) === COACH) localStorage.removeItem(USER);
  await CMS.init({ config: { ...form, backend: backend ?? ownBackend() } });
});

/** This site's own git service: see git-api.ts. */
function ownBackend() {
  return {
    name: 'gitea',
    repo: 'coach/site',
    branch: 'main',
    base_url: location.origin,
    api_root: `${location.origin}/api/git`,
    include_credentials: true,
  };
}

window.CMS_MANUAL_INIT = true;
