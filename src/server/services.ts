import { createBrakes, NO_BRAKES } from '../discussion/brakes/brakes.ts';
import { openPostgresLimits, openSqliteLimits } from '../discussion/brakes/limit-store.ts';
import { createFindAddress } from '../discussion/brakes/network.ts';
import { createProofs } from '../discussion/brakes/proofs.ts';
import { createDiscussion } from '../discussion/discussion.ts';
import { createNotices, type SendMail } from '../discussion/notices.ts';
import { makeRandomId } from '../discussion/random-id.ts';
import { createReaderTokens } from '../discussion/reader-token.ts';
import { openPostgresStore } from '../discussion/store/postgres.ts';
import { openSqliteStore } from '../discussion/store/sqlite.ts';
import { indexThreads, type Threads } from '../discussion/thread.ts';
import type { Settings } from './settings.ts';

/** What outlives a release: the store and all that hangs on it. */
export async function openServices(settings: Settings, sendMail?: SendMail) {
  const now = () => new Date();
  const { databaseUrl, secret, siteUrl } = settings;
  const store = await (databaseUrl === undefined
    ? openSqliteStore(settings.databaseFile)
    : openPostgresStore(databaseUrl));
  const limits = await (databaseUrl === undefined
    ? openSqliteLimits(settings.limitsFile)
    : openPostgresLimits(databaseUrl));
  const discussion = createDiscussion({ store, now });
  let liveThreads = indexThreads([]);
  // Once for all releases: of two that listened, each would send its own mail.
  const notices =
    sendMail &&
    createNotices({
      store,
      events: discussion.events,
      sendMail,
      threads: () => liveThreads,
      siteUrl,
      secret,
      now,
      makeId: makeRandomId,
    });
  return {
    discussion,
    tokens: createReaderTokens(secret),
    brakes: settings.hasRateLimits ? createBrakes(limits, now) : NO_BRAKES,
    proofs: createProofs(secret, now),
    findAddress: createFindAddress(settings.trustedProxies),
    openNotices:
      notices &&
      ((threads: Threads) => {
        liveThreads = threads;
        return notices;
      }),
    close: async () => {
      notices?.close();
      await store.close();
      await limits.close();
    },
  };
}
