import type { Brakes } from '../../discussion/brakes/brakes.ts';
import type { OwnerMail } from '../../discussion/owner/coach-mail.ts';
import { makeRandomId } from '../../discussion/random-id.ts';
import type { StoreParts } from '../../discussion/store/store-parts.ts';
import { openBounceFolder } from '../../letters/bounces/bounce-folder.ts';
import { readBounces } from '../../letters/bounces/read-bounces.ts';
import { openLetterPost } from '../../letters/send/letter-post.ts';
import {
  createLetterSender,
  type LetterMaking,
  type LetterSender,
} from '../../letters/send/letter-sender.ts';
import { createJoining, type Joining } from '../../letters/join.ts';
import { createLetterLinks, type SignedLinks } from '../../letters/sign-links.ts';
import type { MadeLetter, MakeLetter } from '../../letters/letter.ts';
import { createLetterStore } from '../../letters/store/create-letter-store.ts';
import type { LetterStore } from '../../letters/store/letter-store.ts';
import type { Repeat } from '../../lib/repeat.ts';
import type { Settings } from '../settings/settings.ts';
import { followSite, type FollowSite } from './follow-site.ts';
import { sendToMyself } from './send-to-myself.ts';
import { tellOfPause, tellOfStoppedList } from './tell-of-pause.ts';

/** Letters as they outlive a release. */
export interface Letters {
  store: LetterStore;
  sender: LetterSender;
  links: SignedLinks;
  joining: Joining;
  /** Makes letters of what goes live. */
  follow: FollowSite;
  /** By the release that is live; undefined until there is one. */
  makeLetter: MakeLetter;
  /** Sends a letter to the coach alone, at once. */
  sendToMyself: (made: MadeLetter) => Promise<void>;
  /** What letters are made with from now on: the release that is live. Nothing is sent while its site has no letters. */
  makeWith(making: LetterMaking | undefined): void;
  /** Waits for what is under way. */
  close(): Promise<void>;
}

export interface LettersOptions {
  /** Of the discussion's store: letters lie in the same database. */
  parts: StoreParts;
  settings: Pick<Settings, 'secret' | 'siteUrl' | 'letters'>;
  smtpUrl: string;
  ownerMail: OwnerMail;
  brakes: Pick<Brakes, 'letterMail'>;
  /** The name that letters come from. */
  siteTitle: () => string;
  now: () => Date;
  repeat?: Repeat | undefined;
}

export function openLetters(options: LettersOptions): Letters {
  const { parts, settings, smtpUrl, ownerMail, brakes, siteTitle, now, repeat } = options;
  const { secret, siteUrl } = settings;
  const { perHour, bouncesUrl, bouncesEmail } = settings.letters;
  const { ownerEmail } = ownerMail;
  const store = createLetterStore(parts, { secret });
  const post = openLetterPost({
    url: smtpUrl,
    from: ownerEmail,
    fromName: siteTitle,
    returnTo: bouncesEmail ?? ownerEmail,
  });
  const links = createLetterLinks({ secret, siteUrl, now });
  const joining = createJoining({
    store,
    links,
    sendMail: (message) => ownerMail.sendMail(message),
    mayMail: (mailbox) => brakes.letterMail(mailbox),
    now,
    makeId: makeRandomId,
  });
  let making: LetterMaking | undefined;
  const sender = createLetterSender({
    store,
    post,
    making: () => making,
    host: siteUrl.hostname,
    perHour,
    now,
    onPaused: (letter, numbers) => {
      tellOfPause(letter, numbers, { ownerMail, siteUrl }).catch((error: unknown) => {
        console.error(error);
      });
    },
    onAskingStopped: (asked) => {
      tellOfStoppedList(asked, { ownerMail, siteUrl }).catch((error: unknown) => {
        console.error(error);
      });
    },
    ...(repeat && { repeat }),
  });
  const stopReading =
    bouncesUrl === undefined
      ? undefined
      : readBounces({ folder: openBounceFolder(bouncesUrl), store, host: siteUrl.hostname, now, repeat });
  return {
    store,
    sender,
    links,
    joining,
    follow: followSite({ store, wake: () => void sender.wake(), now, repeat }),
    makeLetter: (letter) => making?.makeLetter(letter) ?? Promise.resolve(undefined),
    sendToMyself: (made) => sendToMyself(made, { smtpUrl, ownerEmail }),
    makeWith(next) {
      making = next;
      if (next) sender.start();
    },
    async close() {
      await Promise.all([sender.close(), stopReading?.()]);
    },
  };
}
