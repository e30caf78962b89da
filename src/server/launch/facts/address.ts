/** One answer of the site. */
export interface Answer {
  status: number;
  headers: Headers;
}

/** What the site answers at its own address; a sentence where it does not answer. */
export interface AddressFacts {
  home: Answer | string;
  moderation: Answer | string;
  /** The home page asked for over plain HTTP; undefined where that is the site's own way. */
  plain: Answer | string | undefined;
}

const MOST_MILLISECONDS = 10_000;

export async function lookAtAddress(siteUrl: URL): Promise<AddressFacts> {
  const plainUrl = new URL(siteUrl);
  plainUrl.protocol = 'http:';
  const [home, moderation, plain] = await Promise.all([
    ask(siteUrl),
    ask(new URL('/moderate/', siteUrl)),
    siteUrl.protocol === 'https:' ? ask(plainUrl) : undefined,
  ]);
  return { home, moderation, plain };
}

async function ask(url: URL): Promise<Answer | string> {
  try {
    const { status, headers } = await fetch(url, {
      redirect: 'manual',
      signal: AbortSignal.timeout(MOST_MILLISECONDS),
    });
    return { status, headers };
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    return cause instanceof Error ? cause.message : String(cause);
  }
}
