import type { CommentAuthor, CommentStatus, Delivery } from '../comment.ts';
import type { MailTables } from '../mail/mail-tables.ts';
import type { ModerationActKind } from '../moderation-act.ts';
import type { OwnerTables } from '../owner/owner-tables.ts';

/** The tables as Kysely sees them. Times are milliseconds since 1970, UTC; flags are 0 and 1. */
export interface Tables extends OwnerTables, MailTables {
  rating: {
    thread_id: string;
    reader_id: string;
    stars: number;
    created_at: number;
    updated_at: number;
    is_quarantined: number;
  };
  /** Only of who is or was held, and of who withdrew a rating; of others, their ratings say enough. */
  rater: { reader_id: string; is_held: number };
  comment: {
    id: string;
    thread_id: string | null;
    parent_id: string | null;
    reader_id: string | null;
    author: CommentAuthor;
    name: string;
    text: string;
    status: CommentStatus;
    first_status: CommentStatus;
    is_private: number;
    idempotency_key: string | null;
    request_hash: string | null;
    created_at: number;
    edited_at: number | null;
    answer_email: string | null;
    delivery: Delivery | null;
  };
  banned_reader: { reader_id: string; banned_at: number };
  moderation_act: {
    id: string;
    batch_id: string;
    act: ModerationActKind;
    thread_id: string | null;
    comment_id: string | null;
    reader_id: string | null;
    from_status: CommentStatus | null;
    to_status: CommentStatus | null;
    at: number;
    undone_at: number | null;
  };
  reply_notice: {
    reader_id: string;
    id: string;
    email: string;
    created_at: number;
    confirmed_at: number | null;
    is_proven: number;
  };
  report: {
    comment_id: string;
    reader_id: string;
    created_at: number;
    settled_by: string | null;
  };
  earlier_text: {
    comment_id: string;
    text: string;
    replaced_at: number;
    changes: number;
    settled_by: string | null;
  };
  /** Sums of a day, such as "2026-11-24"; without a post's id those of the whole site. */
  reading: { day: string; post_id: string; views: number; readers: number };
  /** Of posts that were rated where they stood before; stars in hundredths. */
  imported_rating: { thread_id: string; hundredths: number; readers: number };
  spent_proof: { id: string; expires_at: number };
}
