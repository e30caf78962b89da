import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a link in a mail can do about a comment. */
export const LINK_ACTS = ['approve', 'reject'] as const;
export type LinkAct = (typeof LINK_ACTS)[number];

export interface ActionLink {
  act: LinkAct;
  commentId: string;
}

/** Links in mails to the coach. Opening one changes nothing; its page has a button that does. */
export interface ActionLinks {
  toUrl(link: ActionLink): string;
  /** Undefined where the token is forged, edited, or older than {@link LINK_DAYS} days. */
  read(token: string): ActionLink | undefined;
}

/** A week: a coach on holiday finds the comment in the queue all the same. */
export const LINK_DAYS = 7;

const DAY = 24 * 60 * 60 * 1000;
const TOKEN = /^(approve|reject)\.([\w-]{1,40})\.([0-9a-z]{1,11})\.([\w-]{43})$/;

export interface ActionLinksOptions {
  secret: string;
  siteUrl: URL;
  now: () => Date;
}

export function createActionLinks({ secret, siteUrl, now }: ActionLinksOptions): ActionLinks {
  // No part can hold a dot, so that no two links sign the same words.
  const sign = (words: string) =>
    createHmac('sha256', secret).update(`mail-act:${words}`).digest('base64url');
  return {
    toUrl({ act, commentId }) {
      const words = `${act}.${commentId}.${(now().getTime() + LINK_DAYS * DAY).toString(36)}`;
      return new URL(`/moderate/by-mail/?token=${words}.${sign(words)}`, siteUrl).href;
    },
    read(token) {
      const [, actWord, commentId = '', endsAt = '', signature = ''] = TOKEN.exec(token) ?? [];
      const act = LINK_ACTS.find((each) => each === actWord);
      if (!act) return undefined;
      const expected = sign(`${act}.${commentId}.${endsAt}`);
      if (!timingSafeEqual(Buffer.from(signature), Buffer.from(expected))) return undefined;
      return parseInt(endsAt, 36) > now().getTime() ? { act, commentId } : undefined;
    },
  };
}
