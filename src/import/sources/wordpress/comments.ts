import type { ImportedComment } from '../../imported.ts';
import type { UnreadReason } from '../../unread.ts';
import { makeId } from '../entry.ts';
import { toLine, toPlainText } from '../html/words.ts';
import { toLocalMoment, toMoment } from '../moments.ts';
import { wordsIn, type XmlElement } from '../read-xml.ts';
import type { Export } from './export.ts';

/** Undefined for what is no comment of a reader, which stands among what was not read. */
export function readComment(
  comment: XmlElement,
  platform: 'wordpress' | 'squarespace',
  title: string,
  found: Export,
): ImportedComment | undefined {
  const id = wordsIn(comment, 'wp:comment_id') ?? '';
  const type = wordsIn(comment, 'wp:comment_type') ?? 'comment';
  const approved = wordsIn(comment, 'wp:comment_approved') ?? '1';
  const name = toLine(wordsIn(comment, 'wp:comment_author'));
  const at =
    toLocalMoment(wordsIn(comment, 'wp:comment_date_gmt'), wordsIn(comment, 'wp:comment_date')) ??
    toMoment(wordsIn(comment, 'wp:comment_date'));
  const text = toPlainText(wordsIn(comment, 'wp:comment_content') ?? '');
  const leaveOut = (why: UnreadReason): undefined => {
    found.unread.push({ what: { code: 'comment-under', found: name, also: title, id }, why });
  };
  if (/^(?:pingback|trackback)$/.test(type)) {
    leaveOut({ code: 'ping' });
    return;
  }
  if (!/^(?:comment|review)?$/.test(type)) {
    leaveOut({ code: 'plugin-note', found: type });
    return;
  }
  if (approved.includes('trash')) {
    leaveOut({ code: 'trash' });
    return;
  }
  if (!at) {
    leaveOut({ code: 'no-day' });
    return;
  }
  if (text === '') {
    leaveOut({ code: 'no-words' });
    return;
  }
  const parent = wordsIn(comment, 'wp:comment_parent');
  const idOf = (number: string) => makeId(platform, `comment-${number}`, found.address);
  return {
    sourceId: idOf(id),
    parentId: parent && parent !== '0' ? idOf(parent) : undefined,
    name,
    at,
    text,
    state:
      approved === '1' || approved === 'approved' ? 'approved' : approved === 'spam' ? 'rejected' : 'pending',
  };
}
