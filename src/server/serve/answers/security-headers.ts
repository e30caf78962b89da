import { createHash } from 'node:crypto';
import { PLAYER_ORIGINS } from '../../../posts/media/film-address.ts';

/** Two years, the least that browsers' preload lists take is one (hstspreload.org). */
const HSTS = 'max-age=63072000; includeSubDomains';

/** Headers of every answer. */
export function securityHeaders({ https }: { https: boolean }): Record<string, string> {
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    ...(https ? { 'strict-transport-security': HSTS } : {}),
  };
}

/** How long a page of one reader is kept, and by whom: not at all, by nobody. */
export const OF_ONE_READER = 'private, no-store';

/** Everything is refused that this site does not use. */
const DIRECTIVES = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];

/**
 * The Content-Security-Policy of a page. Inline styles and scripts that the build wrote are allowed
 * by their hashes, so that nothing which got into the page later can run.
 */
export function contentSecurityPolicy(html: string): string {
  const styles = hashesOf(html, /<style\b[^>]*>([\s\S]*?)<\/style>/g);
  // Data blocks (JSON-LD, speculation rules aside) are never run and need no hash.
  const scripts = hashesOf(
    html,
    /<script\b(?![^>]*\b(?:src=|type="application\/(?:ld\+)?json"))[^>]*>([\s\S]*?)<\/script>/g,
  );
  // Pagefind searches in WebAssembly; only the page with the search box may compile any.
  const wasm = /<site-search\b/.test(html) ? ["'wasm-unsafe-eval'"] : [];
  return [
    ...DIRECTIVES,
    ...list('frame-src', framesOf(html)),
    ...list('media-src', /<(?:audio|video)\b/.test(html) ? ["'self'"] : []),
    ["style-src 'self'", ...styles].join(' '),
    ["script-src 'self'", ...wasm, ...scripts].join(' '),
  ].join('; ');
}

/** A page's policy that allows the styles of a part as well, which the engine put into it and no reader had a word in. */
export function allowStyles(policy: string, part: string): string {
  const styles = hashesOf(part, /<style\b[^>]*>([\s\S]*?)<\/style>/g);
  return policy.replace(/(?<=\bstyle-src 'self')/, styles.map((hash) => ` ${hash}`).join(''));
}

/** The hosts of the frames that a page can open, and of no other; a letter is shown to the coach in one of ours. */
function framesOf(html: string): string[] {
  const players = Array.from(html.matchAll(/<film-player player="([^"]*)"/g), ([, player = '']) => player);
  return [
    ...(html.includes('<giscus-comments') ? ['https://giscus.app'] : []),
    ...(html.includes('class="letter-looks"') ? ["'self'"] : []),
    ...PLAYER_ORIGINS.filter((origin) => players.some((player) => player.startsWith(`${origin}/`))),
  ];
}

/** A directive, where there is anything to allow. */
function list(directive: string, allowed: readonly string[]): string[] {
  return allowed.length > 0 ? [[directive, ...allowed].join(' ')] : [];
}

/** The policy of a drawing: opened by itself, an SVG would run its scripts as a page of the site. */
export const DRAWING_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

/** The policy of answers that hold no page of ours. */
export const NO_PAGE_POLICY = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'";

function hashesOf(html: string, elements: RegExp): string[] {
  const hashes = Array.from(html.matchAll(elements), ([, text = '']) => {
    return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  });
  return [...new Set(hashes)];
}

/** Other hosts that the form may ask; none where the repository is the site's own. */
export interface AdminHosts {
  origins: string[];
  pictureOrigins: string[];
}

/**
 * The policy of /admin alone: Sveltia writes its styles and shows pictures and previews from memory.
 * Scripts are as strict as everywhere, and no host but those given can be asked for anything.
 */
export function adminPolicy({ origins, pictureOrigins }: AdminHosts = { origins: [], pictureOrigins: [] }) {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    ["img-src 'self' data: blob:", ...pictureOrigins].join(' '),
    "media-src 'self' blob:",
    "font-src 'self' data:",
    ["connect-src 'self' data: blob:", ...origins].join(' '),
    "worker-src 'self' blob:",
    "frame-src 'self' blob:",
    "manifest-src 'self' data: blob:",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
