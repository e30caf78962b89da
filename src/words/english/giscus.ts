/** What is said around comments that are kept at GitHub. */
export const giscus = {
  heading: 'Comments',
  keptAtGithub:
    'The comments on this article are kept at GitHub. When you open them, GitHub and giscus.app learn that you are reading it; to write one, you need an account there.',
  show: 'Show the comments',
  readThere: 'Read them at GitHub',
  readAndWrite: 'You can read and write them at GitHub itself.',
  /** In front of links, with a full stop behind them. */
  or: 'Or',
  orPrivately: 'write to me privately',
  orMail: 'Or send an email to',
  /** What its script says (src/elements/giscus-comments.ts). */
  script: {
    onTheirWay: 'The comments are on their way …',
    tryAgain: 'Try again',
    silent: 'The comments at GitHub are not answering just now.',
    none: 'No comments yet',
    comments: { one: '# comment', other: '# comments' },
    replies: { one: '# reply', other: '# replies' },
    reactions: { one: '# reaction', other: '# reactions' },
  },
};
