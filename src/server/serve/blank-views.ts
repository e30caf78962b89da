const NO_FILE = {
  collection: 'posts',
  name: '',
  title: '',
  edit: '',
  see: undefined,
  base: '',
  isOneOfMany: true,
} as const;
const NOTHING_DONE = { done: undefined, fault: undefined };
const NO_DAY = new Date(0);
const NO_VERSION = { commit: '', at: NO_DAY, words: '', isPresent: false };

const NO_FIGURES = { waiting: 0, sent: 0, refused: 0, ended: 0, joined: 0 };
const NO_THREAD = { id: '', slug: '', title: '', language: '' };

/** What each page of the engine's own is shown with where it shows nothing of anybody. */
export const BLANK_VIEWS = {
  '/you/': { you: { record: undefined, threads: new Map() } },
  '/you/notices/': { noticePage: { act: 'end', state: 'unknown', token: '', email: undefined } },
  '/letters/': {
    letters: {
      page: 'join',
      state: 'ask',
      topics: [],
      faults: {},
      typed: { email: '', choices: {} },
      form: 'join',
    },
  },
  '/letters/yes/': { letters: { page: 'yes', state: 'unknown', email: '', choicesPath: '' } },
  '/letters/you/': { letters: { page: 'you', subscriber: undefined, topics: [], isChanged: false } },
  '/letters/end/': { letters: { page: 'end', state: 'unknown', email: '', choicesPath: '' } },
  '/fragments/page/writing/': {
    writing: { kind: 'message', name: 'message', thread: undefined, faults: {}, typed: {} },
  },
  '/fragments/page/problem/': { problem: { language: '', title: '', sentence: '' } },
  '/posts/any/comments/1/': {
    commentsPage: {
      kind: 'thread',
      thread: NO_THREAD,
      state: {
        rating: { average: null, count: 0, histogram: [0, 0, 0, 0, 0] },
        commentCount: 0,
        comments: [],
        page: 1,
        pageCount: 1,
        sort: 'oldest',
        you: { stars: null },
      },
    },
  },
  '/posts/any/comments/any/replies/': {
    commentsPage: {
      kind: 'replies',
      thread: NO_THREAD,
      state: {
        threadId: '',
        entry: { id: '', comment: undefined, replies: [], replyCount: 0 },
        page: 1,
        pageCount: 1,
      },
    },
  },
  '/moderate/': {
    moderation: {
      queue: {
        shown: 'waiting',
        search: '',
        items: [],
        next: undefined,
        here: '',
        done: undefined,
        canMail: false,
        quarantine: [],
      },
    },
  },
  '/moderate/log/': { moderation: { log: { entries: [], next: undefined, done: undefined } } },
  '/moderate/sessions/': { moderation: { sessions: { sessions: [] } } },
  '/moderate/sign-in/': { moderation: { signIn: { state: 'ask' } } },
  '/moderate/by-mail/': { moderation: { byMail: { state: 'unusable' } } },
  '/write/refused/': { refusedTexts: { texts: [], discarded: [], discardedDays: 0, done: undefined } },
  '/write/': {
    write: {
      lists: {
        posts: [],
        pages: [],
        people: [],
        topics: [],
        search: '',
        show: 'all',
        counts: undefined,
        refused: [],
      },
    },
  },
  '/write/unpublished/': { write: { isUnpublished: true } },
  '/write/form/': {
    write: {
      form: {
        kind: 'topics',
        action: '',
        file: undefined,
        title: '',
        model: undefined,
        data: {},
        body: undefined,
        choices: { posts: [], pages: [], people: [], topics: [] },
        links: [],
        timeZone: 'UTC',
        base: '',
        draft: undefined,
        save: '',
        state: 'new',
        beside: [],
        address: undefined,
        see: undefined,
        cameWith: undefined,
        done: undefined,
        answer: undefined,
        differences: [],
        blocks: [],
        picture: [],
      },
    },
  },
  '/write/import/': {
    movingIn: {
      state: 'none',
      source: '',
      progress: undefined,
      coming: undefined,
      categories: [],
      topics: [],
      fault: undefined,
      reports: [],
    },
  },
  '/write/import-report/': {
    importReport: {
      id: '',
      title: '',
      at: NO_DAY,
      part: 'all',
      counts: { all: 0, open: 0, missing: 0, done: 0 },
      items: [],
      place: undefined,
      unread: [],
      otherComments: [],
      canTakeBack: false,
      asked: undefined,
      done: undefined,
      fault: undefined,
    },
  },
  '/write/letters/': {
    lettersDesk: { list: { readers: 0, letters: [], next: undefined, posts: [], done: undefined } },
  },
  '/write/letters/letter/': {
    lettersDesk: {
      letter: {
        id: '',
        state: 'sent',
        subject: '',
        note: '',
        dueAt: undefined,
        sentAt: undefined,
        numbers: NO_FIGURES,
        readers: 0,
        preview: '/write/letters/letter/preview/',
        text: '',
        hour: '',
        timeZone: 'UTC',
        done: undefined,
        fault: undefined,
      },
    },
  },
  '/write/letters/readers/': {
    lettersDesk: {
      readers: {
        counts: { asked: 0, joined: 0, ended: 0 },
        shown: undefined,
        search: '',
        readers: [],
        newer: undefined,
        older: undefined,
        done: undefined,
      },
    },
  },
  '/write/letters/bring/': {
    lettersDesk: {
      bring: { brought: undefined, typed: { proof: 'no', words: '', day: '' }, fault: undefined },
    },
  },
  '/write/warnings/': { warnings: { items: [], left: 0, done: undefined, fault: undefined } },
  '/write/versions/': {
    fileView: { page: 'versions', head: NO_FILE, now: NO_DAY, versions: [], ...NOTHING_DONE },
  },
  '/write/version/': {
    fileView: {
      page: 'version',
      head: NO_FILE,
      now: NO_DAY,
      fault: undefined,
      version: NO_VERSION,
      fields: [],
      blocks: [],
    },
  },
  '/write/address/': {
    fileView: { page: 'address', head: NO_FILE, before: '', typed: '', previous: [], ...NOTHING_DONE },
  },
  '/write/remove/': {
    fileView: {
      page: 'remove',
      head: NO_FILE,
      state: undefined,
      files: [],
      shared: [],
      loose: [],
      firm: [],
      series: [],
      hasThread: false,
      comments: undefined,
      ...NOTHING_DONE,
    },
  },
  '/write/removed/': { fileView: { page: 'removed', days: 0, items: [], ...NOTHING_DONE } },
} satisfies Record<string, App.Locals>;

/** The address of such a page, as Astro knows it. */
export type OwnPagePath = keyof typeof BLANK_VIEWS;
