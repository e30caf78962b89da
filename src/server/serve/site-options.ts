import type { IncomingMessage } from 'node:http';
import type { Brakes } from '../../discussion/brakes/brakes.ts';
import type { FindAddress } from '../../discussion/brakes/network.ts';
import type { Proofs } from '../../discussion/brakes/proofs.ts';
import type { Discussion } from '../../discussion/discussion.ts';
import type { MailDress } from '../../discussion/mail/mail-dress.ts';
import type { Notices } from '../../discussion/notices.ts';
import type { ActionLinks } from '../../discussion/owner/action-links.ts';
import type { OwnerMail } from '../../discussion/owner/coach-mail.ts';
import type { Owner } from '../../discussion/owner/owner.ts';
import type { ReaderTokens } from '../../discussion/reader-token.ts';
import type { Threads } from '../../discussion/thread.ts';
import type { ReadersLetters } from '../../letters/http/letter-routes.ts';
import type { LetterTopic } from '../../letters/letters-view.ts';
import type { Numbers } from '../desk/numbers.ts';
import type { PublishedPost } from '../desk/published-posts.ts';
import type { LettersDesk } from '../letters/desk/letters-desk.ts';
import type { MountedEditor } from '../write/mount-editor.ts';
import type { Drafts } from './drafts.ts';
import type { Content } from './pages/composer.ts';
import type { FillHole, PageSource } from './pages/page-source.ts';
import type { Redirects } from './redirects.ts';

export interface SiteOptions {
  discussion: Discussion;
  tokens: ReaderTokens;
  threads: Threads;
  siteUrl: URL;
  /** Of the site, as a BCP 47 tag. */
  language: string;
  /** Addresses that were once right. */
  redirects: Redirects;
  brakes: Brakes;
  proofs: Proofs;
  findAddress: FindAddress;
  owner: Owner;
  actionLinks: ActionLinks;
  /** The way to the coach's mailbox; undefined where no mail can be sent. */
  ownerMail?: OwnerMail | undefined;
  now: () => Date;
  /** Names that only the site's own people may sign with; the coach's comes first. */
  ownNames: readonly string[];
  /** Mail, for these threads, in this language and in this look from now on, and word of replies by it; undefined where none can be sent. */
  openNotices?: ((threads: Threads, language: string, dress?: MailDress) => Notices) | undefined;
  /** What mails look like from now on. */
  mailDress?: MailDress | undefined;
  /** What readers open is counted, and shown to the coach; undefined where it is not. */
  numbers?: Numbers | undefined;
  /** Letters to readers; undefined where no mail can be sent. */
  letters?: ReadersLetters | undefined;
  /** How the site offers them; undefined where it does not. */
  letterOffer?: { title: string; topics: readonly LetterTopic[] } | undefined;
  /** The coach's form, where the site is published from a repository of its own. */
  editor?: MountedEditor | undefined;
  /** Letters at the coach's desk; undefined where the site has none, or no mail can be sent. */
  lettersDesk?: LettersDesk | undefined;
  /** Undefined in `astro dev`, which shows drafts to whoever has the files anyway. */
  drafts?: Drafts | undefined;
  /** The published posts, the newest first; undefined where the release does not say. */
  published?: readonly PublishedPost[] | undefined;
  /** Renders one of the routes that Astro renders on demand. */
  render: (request: Request, locals: App.Locals) => Promise<Response>;
  /** Where whole pages come from: built files, or Astro's development server. */
  openPages: (fill: FillHole, headers: Record<string, string>) => PageSource;
}

/** A site, ready to answer requests. */
export interface Site {
  /** `bindings` is what @hono/node-server knows of the connection. */
  fetch(request: Request, bindings?: object): Response | Promise<Response>;
  /**
   * What `fetch` would answer to a GET of this path by a reader without a cookie, where it is kept
   * ready to send; undefined where it is not.
   */
  findReady(urlPath: string, acceptEncoding: string | undefined): Content | undefined;
  /** Counts what {@link findReady} gave, once it is sent. */
  noteReady(urlPath: string, incoming: Pick<IncomingMessage, 'headers' | 'socket'>): void;
  /** Lets go of what it holds, when another release takes over. */
  close(): void;
}
