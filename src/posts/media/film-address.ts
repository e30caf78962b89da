/** A film at one of the hosts that play one without following the reader. */
export type HostedFilm =
  | { host: 'youtube'; id: string; start: number }
  /** `hash` lets those see a film who were given its address alone. */
  | { host: 'vimeo'; id: string; hash: string | undefined; start: number };

/** Why an address is not taken, to be read behind "expected", and the address that is meant, where that is clear. */
export interface RefusedFilm {
  expected: string;
  meant?: string;
}

const YOUTUBE: ReadonlySet<string> = new Set([
  'www.youtube.com',
  'youtube.com',
  'm.youtube.com',
  'www.youtube-nocookie.com',
  'youtu.be',
]);
const VIMEO: ReadonlySet<string> = new Set(['vimeo.com', 'www.vimeo.com', 'player.vimeo.com']);

/** As YouTube has made them since 2005. */
const YOUTUBE_ID = /^[\w-]{11}$/;
const VIMEO_ID = /^\d{5,12}$/;
const VIMEO_HASH = /^[\da-f]{8,16}$/;

/** What Share puts behind an address, to see who has sent it, and what changes nothing. */
const IGNORED: ReadonlySet<string> = new Set([
  'si',
  'feature',
  'pp',
  'ab_channel',
  'app',
  'share',
  'fl',
  'fe',
]);
const TRACKING = /^utm_\w+$/;

/** What names one film, a place in it, or the key to it. */
const NAMED: ReadonlySet<string> = new Set(['v', 't', 'start', 'h']);

const OTHER =
  'expected the address of a film at YouTube or Vimeo, or the name of a film (.mp4 or .webm) that lies beside the post';

/** Whether an address means a file of ours: beside the text, or "/media/…". */
export function isOwnFile(address: string): boolean {
  return (
    !/^\s*(?:[a-z][a-z\d+.-]*:|\/\/|\\)/i.test(address) &&
    !/^(?:www\.|youtu\.be|(?:www\.)?(?:youtube|vimeo)\.com)/i.test(address)
  );
}

/** The film that an address on the web means, or why it is not taken. */
export function parseFilm(address: string): HostedFilm | RefusedFilm {
  const url = toUrl(address);
  if (!url || url.username || url.port || !(YOUTUBE.has(url.hostname) || VIMEO.has(url.hostname)))
    return { expected: OTHER };
  const film = YOUTUBE.has(url.hostname) ? readYoutube(url) : readVimeo(url);
  if ('expected' in film) return film;
  if (url.protocol === 'http:')
    return { expected: 'expected an address that begins with https://', meant: filmToHref(film) };
  if (url.searchParams.has('list'))
    return { expected: 'expected the address of one film, and not of a list', meant: filmToHref(film) };
  const isPlain = [...url.searchParams.keys()].every(
    (name) => NAMED.has(name) || IGNORED.has(name) || TRACKING.test(name),
  );
  return isPlain
    ? film
    : { expected: 'expected the address of a film and nothing else in it', meant: filmToHref(film) };
}

/** Where a film is watched at its host. */
export function filmToHref(film: HostedFilm): string {
  if (film.host === 'youtube')
    return `https://www.youtube.com/watch?v=${film.id}${film.start ? `&t=${film.start}s` : ''}`;
  const hash = film.hash === undefined ? '' : `/${film.hash}`;
  return `https://vimeo.com/${film.id}${hash}${film.start ? `#t=${film.start}s` : ''}`;
}

/** The origins that a page may frame to play films, and no others. */
export const PLAYER_ORIGINS = ['https://www.youtube-nocookie.com', 'https://player.vimeo.com'] as const;

/**
 * What is framed to play it, once a reader has asked for that. YouTube sets no cookies by this name, and Vimeo none
 * and counts nobody with `dnt` (both by their own documentation).
 */
export function filmToPlayer(film: HostedFilm): string {
  const [youtube, vimeo] = PLAYER_ORIGINS;
  if (film.host === 'youtube')
    return `${youtube}/embed/${film.id}?autoplay=1&rel=0${film.start ? `&start=${film.start}` : ''}`;
  const hash = film.hash === undefined ? '' : `h=${film.hash}&`;
  return `${vimeo}/video/${film.id}?${hash}dnt=1&autoplay=1${film.start ? `#t=${film.start}s` : ''}`;
}

/** An address as people copy it, also without its beginning; undefined where it is none. */
function toUrl(address: string): URL | undefined {
  const written = /^https?:\/\//i.test(address) ? address : undefined;
  return written !== undefined && URL.canParse(written) ? new URL(written) : undefined;
}

function readYoutube({ hostname, pathname, searchParams }: URL): HostedFilm | RefusedFilm {
  const [first = '', second] = pathname.split('/').filter(Boolean);
  if (first === 'playlist' || second === 'videoseries')
    return { expected: 'expected the address of one film, and not of a list' };
  const inPath = hostname === 'youtu.be' ? first : second;
  const isFilm = hostname === 'youtu.be' || ['watch', 'embed', 'shorts', 'live'].includes(first);
  const id = (first === 'watch' && hostname !== 'youtu.be' ? searchParams.get('v') : inPath) ?? '';
  const start = readStart(searchParams.get('t') ?? searchParams.get('start') ?? '0');
  if (!isFilm || !YOUTUBE_ID.test(id))
    return {
      expected:
        'expected the whole address of a film, as Share gives it at YouTube: eleven letters, digits, "-" or "_" name it',
    };
  return start === undefined
    ? {
        expected: 'expected the address of a film, with "t=90s" at its end where it is to begin later',
        meant: filmToHref({ host: 'youtube', id, start: 0 }),
      }
    : { host: 'youtube', id, start };
}

function readVimeo({ hostname, pathname, searchParams, hash: fragment }: URL): HostedFilm | RefusedFilm {
  const steps = pathname.split('/').filter(Boolean);
  if (['showcase', 'album', 'channels', 'groups', 'ondemand'].includes(steps[0] ?? '') && steps.length <= 2)
    return { expected: 'expected the address of one film, and not of a list' };
  const [id = '', inPath, ...more] = hostname === 'player.vimeo.com' ? steps.slice(1) : steps;
  const hash = searchParams.get('h') ?? inPath;
  const start = readStart(/^#t=(\w+)$/.exec(fragment)?.[1] ?? searchParams.get('t') ?? '0');
  if (!VIMEO_ID.test(id) || more.length > 0 || (hash !== undefined && !VIMEO_HASH.test(hash)))
    return {
      expected: 'expected the whole address of a film, as Share gives it at Vimeo: a number names it',
    };
  return { host: 'vimeo', id, hash, start: start ?? 0 };
}

/** Seconds of "90", "90s", "1m30s" or "1h2m3s"; undefined of anything else. */
function readStart(text: string): number | undefined {
  const [, hours = 0, minutes = 0, seconds = 0] =
    /^(?=\d)(?:(\d{1,2})h)?(?:(\d{1,3})m)?(?:(\d{1,5})s?)?$/.exec(text) ?? [undefined, Number.NaN];
  const all = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return Number.isNaN(all) ? undefined : all;
}
