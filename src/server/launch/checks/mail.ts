import { ok, toDo, type LaunchCheck } from '../finding.ts';

/** Without mail the coach is told of nothing, and signs in by a command alone. */
export const checkMail: LaunchCheck = {
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
