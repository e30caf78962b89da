import type { StoreParts } from '../store/store-parts.ts';
import type { MailStore } from './mail-store.ts';

/** The mail queue's part of the store. */
export function createKyselyMailStore({ write }: StoreParts): MailStore {
  return {
    async addMail({ id, sealed, about, dueAt, endsAt }) {
      await write((tx) =>
        tx
          .insertInto('mail')
          .values({
            id,
            sealed,
            about: about ?? null,
            attempts: 0,
            due_at: dueAt.getTime(),
            ends_at: endsAt.getTime(),
          })
          .execute(),
      );
    },
    async claimMail(now, until) {
      const row = await write((tx) =>
        tx
          .updateTable('mail')
          .set((mail) => ({ attempts: mail('attempts', '+', 1), due_at: until.getTime() }))
          .where('id', '=', (select) =>
            select
              .selectFrom('mail')
              .select('id')
              .where('due_at', '<=', now.getTime())
              .orderBy('due_at')
              .orderBy('id')
              .limit(1),
          )
          // Again outside: of two processes that chose the same row, the second finds it taken.
          .where('due_at', '<=', now.getTime())
          .returning(['id', 'sealed', 'attempts', 'ends_at'])
          .executeTakeFirst(),
      );
      return (
        row && {
          id: row.id,
          sealed: row.sealed,
          attempts: row.attempts,
          endsAt: new Date(row.ends_at),
        }
      );
    },
    async postponeMail(id, dueAt) {
      await write((tx) =>
        tx.updateTable('mail').set({ due_at: dueAt.getTime() }).where('id', '=', id).execute(),
      );
    },
    async removeMail(id) {
      await write((tx) => tx.deleteFrom('mail').where('id', '=', id).execute());
    },
    async removeMailAbout(about) {
      await write((tx) => tx.deleteFrom('mail').where('about', '=', about).execute());
    },
  };
}
