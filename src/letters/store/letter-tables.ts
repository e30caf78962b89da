import type { LetterState } from '../letter.ts';
import type { Choices, Consent, EndReason } from '../subscriber.ts';

/** Letters as Kysely sees them, beside the tables of the discussion. Times are milliseconds since 1970, UTC. */
export interface LetterTables {
  subscriber: {
    id: string;
    address_hash: string;
    sealed_address: string;
    language: string;
    pace: Choices['pace'];
    asked_at: number;
    consent_how: Consent['how'] | null;
    consent_at: number | null;
    consent_words: string | null;
    ended_at: number | null;
    ended_why: EndReason | null;
  };
  subscriber_topic: { subscriber_id: string; topic: string };
  letter: {
    id: string;
    kind: 'post' | 'month';
    /** A list as JSON. */
    post_ids: string;
    subject: string;
    note: string;
    state: LetterState;
    due_at: number | null;
    created_at: number;
    started_at: number | null;
    sent_at: number | null;
    counted_from: number | null;
    ended: number;
  };
  made_letter: { letter_id: string; subject: string; html: string; text: string };
  known_post: { post_id: string };
  letter_copy: {
    letter_id: string;
    subscriber_id: string;
    state: 'waiting' | 'sent' | 'refused';
    attempts: number;
    due_at: number;
    settled_at: number | null;
    returned_at: number | null;
  };
  letter_question: { subscriber_id: string; attempts: number; due_at: number };
}
