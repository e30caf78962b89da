import { createAnswers } from '../../discussion/answers.ts';
import { createBrakes, NO_BRAKES } from '../../discussion/brakes/brakes.ts';
import { openPostgresLimits, openSqliteLimits } from '../../discussion/brakes/limit-store.ts';
import { createFindAddress } from '../../discussion/brakes/network.ts';
import { createProofs } from '../../discussion/brakes/proofs.ts';
import { createDiscussion } from '../../discussion/discussion.ts';
import type { MailDress } from '../../discussion/mail/mail-dress.ts';
import type { MailMessage } from '../../discussion/mail/mail-message.ts';
import { createMailer } from '../../discussion/mail/mailer.ts';
import { openSmtp } from '../../discussion/mail/smtp.ts';
import { createNotices } from '../../discussion/notices.ts';
import { createActionLinks } from '../../discussion/owner/action-links.ts';
import { tellCoach } from '../../discussion/owner/coach-mail.ts';
import { createOwner } from '../../discussion/owner/owner.ts';
import { makeRandomId } from '../../discussion/random-id.ts';
import { createReaderTokens } from '../../discussion/reader-token.ts';
import type { OpenedStore } from '../../discussion/store/kysely-store.ts';
import { openPostgresStore } from '../../discussion/store/postgres.ts';
import { openSqliteStore } from '../../discussion/store/sqlite.ts';
import { indexThreads, type Threads } from '../../discussion/thread.ts';
import { countReadings } from '../desk/count-readings.ts';
import { openLetters } from '../letters/open-letters.ts';
import { forgetInTime } from '../upkeep/forget-in-time.ts';
import { toMailDress } from '../serve/mail-dress.ts';
import type { Repeat } from '../../lib/repeat.ts';
import type { Settings } from './settings.ts';

/** The store that the settings name. */
export function openStore({
  databaseUrl,
  databaseFile,
}: Pick<Settings, 'databaseUrl' | 'databaseFile'>): Promise<OpenedStore> {
  return databaseUrl === undefined ? openSqliteStore(databaseFile) : openPostgresStore(databaseUrl);
}

/** What outlives a release: the store and all that hangs on it. */
export async function openServices(settings: Settings, repeat?: Repeat) {
  const now = () => new Date();
  const { databaseUrl, secret, siteUrl, mail } = settings;
  const store = await openStore(settings);
  const limits = await (databaseUrl === undefined
    ? openSqliteLimits(settings.limitsFile)
    : openPostgresLimits(databaseUrl));
  const discussion = createDiscussion({ store, now });
  const post = mail && openSmtp({ url: mail.smtpUrl, from: mail.ownerEmail });
  // Until the first release is live, mails that wait are dressed as the engine is.
  let live: { threads: Threads; language: string; dress: MailDress | undefined } = {
    threads: indexThreads([]),
    language: 'en-GB',
    dress: undefined,
  };
  const mailer = createMailer({
    post,
    store,
    secret,
    now,
    dress: () => live.dress ?? toMailDress({ title: siteUrl.host }),
    onDelivery: (answerId, delivery) => {
      answers.onDelivery(answerId, delivery);
    },
  });
  const sendMail = (message: MailMessage) => mailer.sendMail(message);
  const threads = () => live.threads;
  const language = () => live.language;
  const ownerMail = mail && { ownerEmail: mail.ownerEmail, sendMail, language };
  const answers = createAnswers({
    store,
    events: discussion.events,
    mail: ownerMail,
    siteUrl,
    threads,
    language,
  });
  mailer.start();
  const actionLinks = createActionLinks({ secret, siteUrl, now });
  // Once for all releases: of two that listened, each would send its own mail.
  const stopTelling =
    ownerMail &&
    tellCoach({
      ...ownerMail,
      events: discussion.events,
      threads,
      links: actionLinks,
      siteUrl,
    });
  const notices =
    mail &&
    createNotices({
      store,
      events: discussion.events,
      sendMail,
      threads,
      language,
      siteUrl,
      secret,
      now,
      makeId: makeRandomId,
    });
  const brakes = settings.hasRateLimits ? createBrakes(limits, now) : NO_BRAKES;
  const findAddress = createFindAddress(settings.trustedProxies);
  const readings = countReadings({ store, findAddress, now, repeat });
  const letters =
    ownerMail &&
    openLetters({
      parts: store.parts,
      settings,
      smtpUrl: mail.smtpUrl,
      ownerMail,
      brakes,
      siteTitle: () => live.dress?.title ?? siteUrl.host,
      now,
      repeat,
    });
  const stopForgetting = forgetInTime({ store, brakes, letters: letters?.store, now, repeat });
  return {
    discussion,
    owner: createOwner({ store, now, secret }),
    actionLinks,
    ownerMail,
    now,
    tokens: createReaderTokens(secret),
    brakes,
    proofs: createProofs(secret, now),
    findAddress,
    numbers: { readings, store },
    letters,
    openNotices:
      notices &&
      ((threads: Threads, language: string, dress?: MailDress) => {
        live = { threads, language, dress };
        return notices;
      }),
    close: async () => {
      stopTelling?.();
      notices?.close();
      answers.close();
      await letters?.follow.close();
      await letters?.close();
      await mailer.close();
      await stopForgetting();
      await readings.close();
      await store.close();
      await limits.close();
    },
  };
}
