/** The feeds of posts by their file names, each with the media type that pages announce it by and the server sends it as. */
export const FEED_TYPES = {
  'rss.xml': 'application/rss+xml',
  'atom.xml': 'application/atom+xml',
  'feed.json': 'application/feed+json',
} as const;
