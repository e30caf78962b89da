import type { Facts } from './facts.ts';
import { cannotTell, ok, toDo, type Finding } from './finding.ts';
import { checkDkim, checkDmarc, checkPtr, checkSpf, type MailDomainFacts } from './mail-domain.ts';

/** One thing that must be true before strangers come. Looks at nothing but the facts. */
export interface LaunchCheck {
  /** A stable name, which `--json` gives too. */
  slug: string;
  check: (facts: Facts) => Finding;
}

/** Nobody is sent to an address that nobody has filled in. */
const checkContentReady: LaunchCheck = {
  slug: 'content',
  check({ content: { placeholders, errors } }) {
    if (placeholders.length > 0) {
      return toDo(
        `Placeholders are left: ${placeholders.join(', ')}.`,
        'Write your own address there, or take the line out.',
      );
    }
    return errors > 0
      ? toDo(
          `The content check finds ${errors} ${errors === 1 ? 'error' : 'errors'}.`,
          'npm run check:content says which, and what to write.',
        )
      : ok('The content check finds nothing that stops a build.');
  },
};

/** In a language of which the check knows less, what it is silent about may be there all the same. */
export const checkLanguage: LaunchCheck = {
  slug: 'language',
  check({ content: { weaker } }) {
    return weaker === undefined
      ? ok('The check reads the language of the site whole.')
      : cannotTell(
          weaker,
          'Read each post once more for what the check may miss: docs/checks.md says it under Languages.',
        );
  },
};

/** A home page of drafts alone is an empty one. */
const checkPosts: LaunchCheck = {
  slug: 'posts',
  check({ release, settings: { siteUrl } }) {
    if (!release) return toDo('Nothing is built.', 'Publish by push, or npm run build.');
    if (release.posts === 0) {
      return toDo(
        'Readers would find no post: all are drafts, or dated in the future.',
        'Take "draft: true" out of one, and publish.',
      );
    }
    if (release.builtFor !== siteUrl.origin) {
      return toDo(
        `The site was built for ${release.builtFor ?? 'no address'}, and feeds and search engines are told so.`,
        `Build it with SITE_URL=${siteUrl.origin}; publish:init writes that into the repository’s hooks.`,
      );
    }
    return ok(`${release.posts} ${release.posts === 1 ? 'post is' : 'posts are'} published.`);
  },
};

/**
 * Names that lead nowhere on the open net (RFC 2606, RFC 6761, RFC 6762, and any without a dot), and
 * bare addresses.
 */
const NOWHERE =
  /^(?:[^.]+|.*\.(?:localhost|local|internal|test|invalid|example)|(?:.*\.)?example\.(?:com|net|org)|[\d.]+|\[.*\])$/;

const WRITE_ADDRESS =
  'Set SITE_URL to where readers will find the site, such as SITE_URL=https://your-domain.';

/** Canonical addresses, feeds, mails and sign-in links are all made from it. */
const checkAddress: LaunchCheck = {
  slug: 'address',
  check({ settings: { siteUrl } }) {
    if (NOWHERE.test(siteUrl.hostname))
      return toDo(`${siteUrl.href} is no address for readers.`, WRITE_ADDRESS);
    if (siteUrl.protocol !== 'https:') return toDo(`${siteUrl.href} is not encrypted.`, WRITE_ADDRESS);
    return ok(`The site is at ${siteUrl.href}.`);
  },
};

/** Readers get the home page, over HTTPS alone. */
const checkReachable: LaunchCheck = {
  slug: 'reachable',
  check({ settings: { siteUrl }, address: { home, plain } }) {
    if (typeof home === 'string') {
      return cannotTell(
        `Nothing answers at ${siteUrl.href}: ${home}.`,
        'Start the server and what stands in front of it, point the domain at this machine, and ask again.',
      );
    }
    if (home.status !== 200) {
      return toDo(`${siteUrl.href} answers ${home.status}.`, 'See what the server says: npm start.');
    }
    if (plain === undefined) return ok(`${siteUrl.href} answers.`);
    if (typeof plain === 'string') {
      return cannotTell(
        `Nothing answers over plain HTTP: ${plain}.`,
        'Let port 80 answer too, with a redirect to https://: readers type the name alone.',
      );
    }
    const target = plain.headers.get('location') ?? '';
    const isRedirect = plain.status >= 301 && plain.status <= 308 && target.startsWith('https://');
    return isRedirect
      ? ok(`${siteUrl.href} answers, and plain HTTP leads there.`)
      : toDo(
          `Over plain HTTP the site answers ${plain.status}, and does not lead to https://.`,
          'Have the proxy redirect http:// to https://. Caddy does so by itself.',
        );
  },
};

/** What the server sends, and a proxy may have taken away or doubled. */
const WANTED: Record<string, RegExp> = {
  'content-security-policy': /default-src 'none'/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^strict-origin-when-cross-origin$/,
};
const WANTED_OVER_HTTPS: Record<string, RegExp> = { 'strict-transport-security': /^max-age=\d{8,}/ };

/** The headers that protect readers reach them. */
const checkHeaders: LaunchCheck = {
  slug: 'headers',
  check({ address: { home }, settings: { siteUrl } }) {
    if (typeof home === 'string') {
      return cannotTell(`No page could be fetched: ${home}.`, 'Start the server and ask again.');
    }
    const wanted = { ...WANTED, ...(siteUrl.protocol === 'https:' ? WANTED_OVER_HTTPS : {}) };
    const wrong = Object.entries(wanted).flatMap(([name, form]) =>
      form.test(home.headers.get(name) ?? '') ? [] : [name],
    );
    return wrong.length === 0
      ? ok('Pages come with the headers that protect readers.')
      : toDo(
          `Missing or changed on the way: ${wrong.join(', ')}.`,
          'Let the proxy pass the server’s headers on as they are, and start the server with the same SITE_URL.',
        );
  },
};

const LOOPBACK = /^(?:127\.|::1$|localhost$)/;

/**
 * The server speaks plain HTTP, so behind https:// there is a proxy. Unless it is trusted, all readers
 * have its address, and one who is slowed down slows them all; unless it is the only way in, anybody
 * may claim any address.
 */
const checkProxies: LaunchCheck = {
  slug: 'proxies',
  check({ settings: { siteUrl, trustedProxies, host } }) {
    if (siteUrl.protocol === 'https:' && trustedProxies.length === 0) {
      return toDo(
        'All readers have the proxy’s address: one who is slowed down slows them all.',
        'Set TRUSTED_PROXIES to the proxy’s address, such as TRUSTED_PROXIES=127.0.0.1,::1 for one on this machine.',
      );
    }
    if (trustedProxies.some((proxy) => proxy.endsWith('/0'))) {
      return toDo(
        'Everybody is trusted as a proxy, and may claim any address.',
        'Name the proxy alone in TRUSTED_PROXIES.',
      );
    }
    const isLocal = trustedProxies.every((proxy) => LOOPBACK.test(proxy));
    if (trustedProxies.length > 0 && isLocal && !LOOPBACK.test(host)) {
      return toDo(
        `The server listens on ${host}, past the proxy.`,
        'Set HOST=127.0.0.1, or unset it: the proxy is on this machine.',
      );
    }
    return ok(
      trustedProxies.length > 0 ? `Trusted: ${trustedProxies.join(', ')}.` : 'There is no proxy to trust.',
    );
  },
};

/** Nothing but a load test runs without brakes. */
const checkRateLimits: LaunchCheck = {
  slug: 'rate-limits',
  check({ settings: { hasRateLimits } }) {
    return hasRateLimits
      ? ok('Who sends too much is slowed down.')
      : toDo('Nobody is slowed down.', 'Unset RATE_LIMITS: "off" is for load tests alone.');
  },
};

/** What a reader sends can be kept. */
const checkDatabase: LaunchCheck = {
  slug: 'database',
  check({ database, settings: { databaseUrl, dataFolder } }) {
    if (database.isReached) return ok('The database takes what is written.');
    return toDo(
      `Nothing can be written: ${database.why}.`,
      databaseUrl === undefined
        ? `Start the server once, and let its user own ${dataFolder}.`
        : 'Correct DATABASE_URL, and let its user create tables in that database.',
    );
  },
};

/** Whoever knows it can be any reader. */
const checkSecret: LaunchCheck = {
  slug: 'secret',
  check({ secret, settings: { databaseUrl } }) {
    if (secret.place === 'environment') return ok('SECRET is set.');
    if (!secret.isPrivate) {
      return toDo(`Others on this machine can read ${secret.file}.`, `Write: chmod 600 ${secret.file}`);
    }
    if (databaseUrl !== undefined) {
      return toDo(
        'The secret is kept on this machine, and servers that share a database must share it.',
        `Set SECRET on each server to the same text: what is in ${secret.file}.`,
      );
    }
    return ok(`The secret is kept in ${secret.file}, readable by the site alone. Keep a copy with a backup.`);
  },
};

/** A daily one may be late by a day: a machine sleeps, a timer is missed. */
const MOST_HOURS = 48;

/** What readers gave is in no git. */
const checkBackups: LaunchCheck = {
  slug: 'backups',
  check({ newestBackup, now, settings: { backupFolder } }) {
    const write = `Have npm run backup run each day (deploy/common-ground-backup.timer does); it writes to ${backupFolder}.`;
    if (!newestBackup) return toDo('There is no backup.', write);
    const hours = Math.floor((now.getTime() - newestBackup.getTime()) / (60 * 60 * 1000));
    return hours < MOST_HOURS
      ? ok(`The newest backup is ${hours} hours old. Copy ${backupFolder} to another machine, too.`)
      : toDo(`The newest backup is ${hours} hours old.`, write);
  },
};

/** Without mail the coach is told of nothing, and signs in by a command alone. */
const checkMail: LaunchCheck = {
  slug: 'mail',
  check({ mail, settings }) {
    if (!mail || !settings.mail) {
      return toDo(
        'No mail can be sent: the coach is not told of comments and messages.',
        'Set SMTP_URL (smtps://name:password@mail.your-domain:465) and OWNER_EMAIL.',
      );
    }
    return mail.isReached
      ? ok(`The mail server takes mail of ${settings.mail.ownerEmail}.`)
      : toDo(
          `The mail server refuses: ${mail.why}.`,
          'Correct SMTP_URL: host, port (465 for smtps, 587 for smtp), name and password; encode @ as %40.',
        );
  },
};

/** The coach gets in, and strangers are led to the door. */
const checkModeration: LaunchCheck = {
  slug: 'moderation',
  check({ address: { moderation }, settings: { siteUrl } }) {
    if (typeof moderation === 'string') {
      return cannotTell(
        `Nothing answers at ${new URL('/moderate/', siteUrl).href}: ${moderation}.`,
        'Start the server and ask again.',
      );
    }
    const isDoor = moderation.headers.get('location')?.endsWith('/moderate/sign-in/') === true;
    return moderation.status === 303 && isDoor
      ? ok('/moderate/ asks to sign in.')
      : toDo(
          `/moderate/ answers ${moderation.status} to a stranger.`,
          'Let the proxy pass every path on to the server; on a static host there is no moderation.',
        );
  },
};

/** What the world's mail servers are told of the domain that mail comes from. */
export const MAIL_DOMAIN_CHECKS = [
  checkDomain('spf', checkSpf),
  checkDomain('dkim', checkDkim),
  checkDomain('dmarc', checkDmarc),
  checkDomain('ptr', checkPtr),
] as const;

function checkDomain(
  slug: string,
  check: (facts: MailDomainFacts, selector: string | undefined) => Finding,
): LaunchCheck {
  return {
    slug,
    check: ({ mailDomain, settings }) =>
      mailDomain ? check(mailDomain, settings.dkimSelector) : ok('No mail is sent.'),
  };
}

/** Everything that must be true before strangers come, in the order in which one would see to it. */
export const CHECKS: readonly LaunchCheck[] = [
  checkContentReady,
  checkLanguage,
  checkPosts,
  checkAddress,
  checkReachable,
  checkHeaders,
  checkProxies,
  checkRateLimits,
  checkDatabase,
  checkSecret,
  checkBackups,
  checkMail,
  ...MAIL_DOMAIN_CHECKS,
  checkModeration,
];
