import { exportError } from './export-error.ts';

/** What lies at an address, whole. */
export type FetchFeed = (address: string) => Promise<Uint8Array>;

const LARGEST_FEED = 64 * 1024 * 1024;
/** A slow host of a small site answers in ten seconds. */
const PATIENCE = 60_000;

export const fetchFeed: FetchFeed = async (address) => {
  const response = await fetch(address, {
    signal: AbortSignal.timeout(PATIENCE),
    headers: { accept: 'application/rss+xml, application/atom+xml, application/xml, text/xml, */*;q=0.5' },
  }).catch((cause: unknown) => {
    throw exportError(
      'feed-unreachable',
      `${address} could not be fetched: ${cause instanceof Error ? cause.message : 'no answer'}.`,
      'Open the address in your browser. Where it shows there, save it as a file and give the file.',
      cause,
    );
  });
  if (!response.ok || !response.body)
    throw exportError(
      'feed-unreachable',
      `${address} answers ${response.status}.`,
      'Give the address of the feed: https://YOUR-SITE/blog-feed.xml at Wix, /feed/ at WordPress, /rss/ at Ghost, /feed at Substack, /feeds/posts/default at Blogger, ?format=rss after the blog’s address at Squarespace.',
    );
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of response.body) {
    size += piece.byteLength;
    if (size > LARGEST_FEED)
      throw exportError(
        'source-too-large',
        `${address} is larger than 64 MB.`,
        'A feed is not: give the address of the feed, or a file.',
      );
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
};
