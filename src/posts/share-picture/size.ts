/** What Facebook, LinkedIn, Mastodon and messengers show without cutting: 1.91 to 1. */
export const SHARE_PICTURE_SIZE = { width: 1200, height: 630 } as const;
