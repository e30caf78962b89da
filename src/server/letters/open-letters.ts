import type { Brakes } from '../../discussion/brakes/brakes.ts';
import type { OwnerMail } from '../../discussion/owner/coach-mail.ts';
import { makeRandomId } from '../../discussion/random-id.ts';
import type { StoreParts } from '../../discussion/store/store-parts.ts';
import { openLetterPost } from '../../letters/send/letter-post.ts';
import {
  createLetterSender,
  type LetterMaking,
  type LetterSender,
} from '../../letters/send/letter-sender.ts';
import { createJoining, type Joining } from '../../letters/join.ts';
import { createLetterLinks, type SignedLinks } from '../../letters/sign-links.ts';
import { createLetterStore } from '../../letters/store/create-letter-store.ts';
import type { LetterStore } from '../../letters/store/letter-store.ts';
import type { Repeat } from '../../lib/repeat.ts';
import type { Settings } from '../settings/settings.ts';
import { tellOfPause } from './tell-of-pause.ts';

/** Letters as they outlive a release. */
export interface Letters {
  store: LetterStore;
  sender: LetterSender;
  links: SignedLinks;
  joining: Joining;
  /** What letters are made with from now on: the release that is live. The first call begins to send. */
  makeWith(making: LetterMaking): void;
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
  const { ownerEmail } = ownerMail;
  const store = createLetterStore(parts, { secret });
  const post = openLetterPost({ url: smtpUrl, from: ownerEmail, fromName: siteTitle, returnTo: ownerEmail });
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
    perHour: settings.letters.perHour,
    now,
    onPaused: (letter, numbers) => {
      tellOfPause(letter, numbers, { ownerMail, siteUrl }).catch((error: unknown) => {
        console.error(error);
      });
    },
    ...(repeat && { repeat }),
  });
  return {
    store,
    sender,
    links,
    joining,
    makeWith(next) {
      making = next;
      sender.start();
    },
  };
}
