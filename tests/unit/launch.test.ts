import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/server/launch/facts.ts';
import {
  checkLaunch,
  isReadyToLaunch,
  launchReportToText,
  type LaunchReport,
} from '../../src/server/launch/launch.ts';

const NOON = new Date('2026-11-24T12:00:00Z');

const HEADERS = {
  'content-security-policy': "default-src 'none'; img-src 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
};

const answer = (status: number, headers: Record<string, string> = {}) => ({
  status,
  headers: new Headers(headers),
});

const SETTINGS: Facts['settings'] = {
  host: '127.0.0.1',
  port: 4321,
  siteUrl: new URL('https://coach.org/'),
  dataFolder: '/srv/data',
  backupFolder: '/srv/data/backups',
  databaseFile: '/srv/data/site.db',
  databaseUrl: undefined,
  limitsFile: '/srv/data/limits.db',
  trustedProxies: ['127.0.0.1', '::1'],
  hasRateLimits: true,
  secret: 'a secret of at least thirty-two characters',
  mail: { smtpUrl: 'smtps://mail.coach.org', ownerEmail: 'hello@coach.org' },
  letters: { perHour: 1_800, bouncesUrl: undefined, bouncesEmail: undefined },
};

const READY: Facts = {
  now: NOON,
  settings: SETTINGS,
  secret: { place: 'environment' },
  content: { placeholders: [], errors: 0 },
  release: { posts: 9, builtFor: 'https://coach.org' },
  database: { isReached: true },
  mail: { isReached: true },
  mailDomain: {
    domain: 'coach.org',
    spf: ['v=spf1 mx ~all'],
    dkim: ['default._domainkey.coach.org'],
    dmarc: ['v=DMARC1; p=none'],
    host: 'mail.coach.org',
    ptr: [{ address: '192.0.2.1', names: ['mail.coach.org'] }],
  },
  newestBackup: new Date('2026-11-24T03:00:00Z'),
  address: {
    home: answer(200, HEADERS),
    moderation: answer(303, { location: '/moderate/sign-in/' }),
    plain: answer(308, { location: 'https://coach.org/' }),
  },
};

/** What is not "ok", once these facts are otherwise. */
function findingsOf(facts: Partial<Facts>, settings: Partial<Facts['settings']> = {}) {
  const report = checkLaunch({ ...READY, ...facts, settings: { ...SETTINGS, ...settings } });
  return report
    .filter(({ state }) => state !== 'ok')
    .map(({ slug, state, message }) => `${state} ${slug}: ${message}`);
}

describe('a site where all is ready', () => {
  it('has nothing to do, and says of each thing what was seen', () => {
    const report = checkLaunch(READY);
    expect(report.every(({ state }) => state === 'ok')).toBe(true);
    expect(isReadyToLaunch(report)).toBe(true);
    expect(launchReportToText(report)).toMatchInlineSnapshot(`
      "ok           content: The content check finds nothing that stops a build.
      ok           language: The check reads the language of the site whole.
      ok           posts: 9 posts are published.
      ok           address: The site is at https://coach.org/.
      ok           reachable: https://coach.org/ answers, and plain HTTP leads there.
      ok           headers: Pages come with the headers that protect readers.
      ok           proxies: Trusted: 127.0.0.1, ::1.
      ok           rate-limits: Who sends too much is slowed down.
      ok           database: The database takes what is written.
      ok           secret: SECRET is set.
      ok           backups: The newest backup is 9 hours old. Copy /srv/data/backups to another machine, too.
      ok           mail: The mail server takes mail of hello@coach.org.
      ok           spf: coach.org says who may send its mail.
      ok           dkim: A key for signatures is at default._domainkey.coach.org; that your mail is signed with it shows in the source of a letter that you send to yourself.
      ok           dmarc: coach.org says what becomes of mail that is not its own.
      ok           ptr: The addresses of mail.coach.org have names.
      ok           moderation: /moderate/ asks to sign in.

      Ready for strangers.
      "
    `);
  });
});

describe('what must be done first', () => {
  it.each([
    'http://localhost:4321',
    'https://localhost',
    'https://your-domain',
    'https://192.168.1.5',
    'https://[::1]',
    'https://coach.local',
    'https://coach.example',
    'https://www.example.com',
  ])('is an address that readers can find, which %s is not', (url) => {
    const siteUrl = new URL(url);
    const release = { posts: 1, builtFor: siteUrl.origin };
    expect(findingsOf({ release }, { siteUrl })).toContain(
      `to-do address: ${siteUrl.href} is no address for readers.`,
    );
  });

  it('is encryption', () => {
    const siteUrl = new URL('http://coach.org');
    const release = { posts: 1, builtFor: siteUrl.origin };
    expect(findingsOf({ release, address: { ...READY.address, plain: undefined } }, { siteUrl })).toEqual([
      'to-do address: http://coach.org/ is not encrypted.',
    ]);
  });

  it('is content without placeholders and faults', () => {
    const placeholders = ['content/site.yaml:9: hello@example.com'];
    expect(findingsOf({ content: { placeholders, errors: 2 } })).toEqual([
      'to-do content: Placeholders are left: content/site.yaml:9: hello@example.com.',
    ]);
    expect(findingsOf({ content: { placeholders: [], errors: 1 } })).toEqual([
      'to-do content: The content check finds 1 error.',
    ]);
  });

  it('is no language that the check reads less well, and that is said', () => {
    const weaker = 'The site is written in German, where the check is weaker.';
    const content = { placeholders: [], errors: 0, weaker };
    expect(findingsOf({ content })).toEqual([`cannot-tell language: ${weaker}`]);
    expect(isReadyToLaunch(checkLaunch({ ...READY, content }))).toBe(true);
  });

  it('is a post that readers can see, built for the address that they use', () => {
    expect(findingsOf({ release: undefined })).toEqual(['to-do posts: Nothing is built.']);
    expect(findingsOf({ release: { posts: 0, builtFor: 'https://coach.org' } })).toEqual([
      'to-do posts: Readers would find no post: all are drafts, or dated in the future.',
    ]);
    expect(findingsOf({ release: { posts: 1, builtFor: 'http://localhost:4321' } })).toEqual([
      'to-do posts: The site was built for http://localhost:4321, and feeds and search engines are told so.',
    ]);
  });

  it('is a way in for readers, and from plain HTTP to it', () => {
    expect(findingsOf({ address: { ...READY.address, plain: answer(200) } })).toEqual([
      'to-do reachable: Over plain HTTP the site answers 200, and does not lead to https://.',
    ]);
    expect(findingsOf({ address: { ...READY.address, home: answer(502) } })).toEqual([
      'to-do reachable: https://coach.org/ answers 502.',
      'to-do headers: Missing or changed on the way: content-security-policy, x-content-type-options, referrer-policy, strict-transport-security.',
    ]);
  });

  it('is headers that no proxy takes away', () => {
    const home = answer(200, { ...HEADERS, 'strict-transport-security': '' });
    expect(findingsOf({ address: { ...READY.address, home } })).toEqual([
      'to-do headers: Missing or changed on the way: strict-transport-security.',
    ]);
  });

  it('is trust in the proxy, and in it alone', () => {
    expect(findingsOf({}, { trustedProxies: [] })).toEqual([
      'to-do proxies: All readers have the proxy’s address: one who is slowed down slows them all.',
    ]);
    expect(findingsOf({}, { trustedProxies: ['0.0.0.0/0'] })).toEqual([
      'to-do proxies: Everybody is trusted as a proxy, and may claim any address.',
    ]);
    expect(findingsOf({}, { host: '0.0.0.0' })).toEqual([
      'to-do proxies: The server listens on 0.0.0.0, past the proxy.',
    ]);
    expect(findingsOf({}, { host: '0.0.0.0', trustedProxies: ['10.0.0.0/8'] })).toEqual([]);
  });

  it('is brakes, a database, and a secret that nobody else can read', () => {
    expect(findingsOf({}, { hasRateLimits: false })).toEqual(['to-do rate-limits: Nobody is slowed down.']);
    expect(findingsOf({ database: { isReached: false, why: 'readonly database' } })).toEqual([
      'to-do database: Nothing can be written: readonly database.',
    ]);
    const secret = { place: 'file', file: '/srv/data/secret', isPrivate: true } as const;
    expect(findingsOf({ secret })).toEqual([]);
    expect(findingsOf({ secret: { ...secret, isPrivate: false } })).toEqual([
      'to-do secret: Others on this machine can read /srv/data/secret.',
    ]);
    expect(findingsOf({ secret }, { databaseUrl: 'postgres://db/site' })).toEqual([
      'to-do secret: The secret is kept on this machine, and servers that share a database must share it.',
    ]);
  });

  it('is a backup of the last two days', () => {
    expect(findingsOf({ newestBackup: undefined })).toEqual(['to-do backups: There is no backup.']);
    expect(findingsOf({ newestBackup: new Date('2026-11-22T12:00:00Z') })).toEqual([
      'to-do backups: The newest backup is 48 hours old.',
    ]);
    expect(findingsOf({ newestBackup: new Date('2026-11-22T12:30:00Z') })).toEqual([]);
  });

  it('is mail that goes out', () => {
    expect(findingsOf({ mail: undefined }, { mail: undefined })).toEqual([
      'to-do mail: No mail can be sent: the coach is not told of comments and messages.',
    ]);
    expect(findingsOf({ mail: { isReached: false, why: 'Invalid login' } })).toEqual([
      'to-do mail: The mail server refuses: Invalid login.',
    ]);
  });

  it('is a door to moderation that is closed to strangers', () => {
    for (const moderation of [answer(404), answer(200), answer(303, { location: '/elsewhere/' })])
      expect(findingsOf({ address: { ...READY.address, moderation } })).toEqual([
        `to-do moderation: /moderate/ answers ${moderation.status} to a stranger.`,
      ]);
  });
});

describe('what cannot be told', () => {
  const silent = 'getaddrinfo ENOTFOUND coach.org';
  const address = { home: silent, moderation: silent, plain: silent };

  it('is said, and stops nobody', () => {
    const report = checkLaunch({ ...READY, address });
    expect(findingsOf({ address }).map((line) => line.split(':')[0])).toEqual([
      'cannot-tell reachable',
      'cannot-tell headers',
      'cannot-tell moderation',
    ]);
    expect(isReadyToLaunch(report)).toBe(true);
    expect(launchReportToText(report)).toContain('Ready for strangers. 3 could not be told.\n');
  });
});

it('says below each thing that is to do what to write, and how many there are', () => {
  const report: LaunchReport = [
    { slug: 'a', state: 'ok', message: 'Good.' },
    { slug: 'b', state: 'to-do', message: 'Bad.', write: 'Do this.' },
  ];
  expect(isReadyToLaunch(report)).toBe(false);
  expect(launchReportToText(report)).toBe(
    'ok           a: Good.\nto do        b: Bad.\n             Do this.\n\n1 thing is to do before strangers come.\n',
  );
});
