/** What a column of a list says, whatever it is called where the list comes from. */
export type ListColumn =
  | 'email'
  | 'consentAt'
  | 'consentWords'
  | 'language'
  | 'pace'
  | 'topics'
  | 'subscribed'
  | 'endedBy'
  | 'endedAt';

/**
 * Names of columns in small letters, the better one first: those of our own export, and those of Mailchimp, Substack
 * and Wix as their exports have them, and words that people write above a list of their own.
 */
const NAMES: Record<ListColumn, readonly string[]> = {
  email: [
    ...['email', 'email address', 'email 1', 'e-mail', 'e-mail address', 'e-mail 1', 'mail', 'address'],
    ...['e-mail-adresse', 'e-mailadresse', 'email-adresse', 'adresse e-mail', 'adresse email', 'courriel'],
    ...['correo', 'correo electrónico', 'e-post', 'e-postadress', 'subscriber', 'primary email'],
  ],
  // Mailchimp's CONFIRM_TIME is the press of a link in a mail, OPTIN_TIME that of a form.
  consentAt: [
    ...['consent_at', 'confirm_time', 'optin_time', 'created_at', 'confirmed at', 'subscribed at'],
    ...['subscription date', 'subscribed on', 'opt-in date', 'opt-in time', 'start date', 'signed up'],
  ],
  consentWords: ['consent_words', 'consent'],
  language: ['language', 'locale'],
  pace: ['pace'],
  topics: ['topics'],
  // A word that says whether letters are wanted.
  subscribed: [
    ...['state', 'status', 'subscribed', 'email subscriber status', 'subscriber status'],
    ...['subscription status', 'email marketing status', 'email permission status', 'email status'],
  ],
  // Anything but "no" here ends it.
  endedBy: ['email_disabled', 'unsubscribed'],
  endedAt: ['ended_at', 'unsub_time', 'clean_time', 'unsubscribed at', 'unsubscribe date'],
};

/** Which column says what, by its place; a column that says nothing to us is left out. */
export function findColumns(head: readonly string[]): Map<ListColumn, number> {
  const names = head.map((name) => name.trim().toLowerCase());
  const found = new Map<ListColumn, number>();
  for (const [column, known] of Object.entries(NAMES)) {
    const place = known.map((name) => names.indexOf(name)).find((index) => index >= 0);
    if (place !== undefined && isColumn(column)) found.set(column, place);
  }
  return found;
}

/** Where a list may come from that has columns of its own. */
export type ListPlatform = 'common-ground' | 'mailchimp' | 'substack' | 'wix';

/** Columns that no other has, in small letters: a list that has all of one's is an export of it. */
const SIGNS: Record<ListPlatform, readonly string[]> = {
  'common-ground': ['email', 'consent_how', 'consent_at'],
  mailchimp: ['email address', 'optin_time'],
  substack: ['email', 'active_subscription'],
  wix: ['email 1', 'email subscriber status'],
};

/** Whose export a list is, by its columns; undefined for a table of nobody we know. */
export function findPlatform(head: readonly string[]): ListPlatform | undefined {
  const names = new Set(head.map((name) => name.trim().toLowerCase()));
  return Object.keys(SIGNS).find(
    (platform): platform is ListPlatform =>
      isPlatform(platform) && SIGNS[platform].every((sign) => names.has(sign)),
  );
}

/** Every column that says when somebody agreed: of a row, the first one that is filled is taken. */
export function findConsentTimes(head: readonly string[]): number[] {
  const names = head.map((name) => name.trim().toLowerCase());
  return NAMES.consentAt.map((name) => names.indexOf(name)).filter((index) => index >= 0);
}

/** Wix's own words first; the others say so in a word of their own. */
const UNWANTED =
  /^(?:unsubscribed|never subscribed|not subscribed|non-subscribed|cleaned|bounced|invalid|spam complaint|complained|ended|no|false|0|inactive|pending|asked|archived)$/i;

/** Whether a word in the column of states says that no letters are wanted. */
export function isUnwanted(state: string): boolean {
  return UNWANTED.test(state.trim());
}

const NO = /^(?:|no|false|0|none|null)$/i;

/** Whether a column that is there for endings says that there was one. */
export function isSaid(value: string): boolean {
  return !NO.test(value.trim());
}

function isColumn(name: string): name is ListColumn {
  return name in NAMES;
}

function isPlatform(name: string): name is ListPlatform {
  return name in SIGNS;
}
