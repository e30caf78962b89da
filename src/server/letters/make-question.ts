import { mailToHtml } from '../../discussion/mail/mail-html.ts';
import { writeQuestion } from '../../letters/join.ts';
import type { LetterLinks } from '../../letters/letter-links.ts';
import type { MakeQuestion } from '../../letters/send/letter-sender.ts';
import type { Site } from '../../posts/schema/site.ts';
import { toMailDress } from '../serve/mail-dress.ts';

/** Writes the mail that asks a reader of a list from elsewhere; its link is good from the moment at which it leaves. */
export function createMakeQuestion(
  site: Pick<Site, 'title' | 'language' | 'colours' | 'type'>,
  links: Pick<LetterLinks, 'toConfirm'>,
): MakeQuestion {
  const dress = toMailDress(site);
  return (subscriberId) => {
    const words = writeQuestion(links.toConfirm(subscriberId), site);
    return { subject: words.subject, text: words.text, html: mailToHtml(words, dress) };
  };
}
