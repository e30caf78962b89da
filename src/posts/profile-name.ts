/** Places whose name is written in another way than their address. */
const NAMES: Readonly<Record<string, string>> = {
  'bsky.app': 'Bluesky',
  'facebook.com': 'Facebook',
  'instagram.com': 'Instagram',
  'linkedin.com': 'LinkedIn',
  'medium.com': 'Medium',
  'open.spotify.com': 'Spotify',
  'pinterest.com': 'Pinterest',
  'podcasts.apple.com': 'Apple Podcasts',
  'psychologytoday.com': 'Psychology Today',
  'threads.net': 'Threads',
  'tiktok.com': 'TikTok',
  'x.com': 'X',
  'xing.com': 'XING',
  'youtube.com': 'YouTube',
};

/** What a profile is called: by the coach, by its place, or by the address of that. */
export function nameProfile({ url, label }: { url: string; label?: string | undefined }): string {
  const host = new URL(url).hostname.replace(/^(?:www|m)\./, '');
  return label ?? NAMES[host] ?? host;
}
