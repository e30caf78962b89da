import type { Selectable } from 'kysely';
import type { StoreParts } from '../store/store-parts.ts';
import type { MailedLink, OwnerSession, OwnerStore } from './owner-store.ts';
import type { OwnerTables } from './owner-tables.ts';

/** The owner's part of the store. */
export function createKyselyOwnerStore({ db, write }: StoreParts): OwnerStore {
  return {
    async addOwnerLink({ hash, endsAt }) {
      await write((tx) => tx.insertInto('owner_link').values({ hash, ends_at: endsAt.getTime() }).execute());
    },
    addMailedLink: ({ hash, sealed, endsAt }, { at, unlessLater }) =>
      write(async (tx) => {
        await tx
          .updateTable('owner_link')
          .set({ is_current: null })
          .where('is_current', '=', 1)
          .where('ends_at', '<=', unlessLater.getTime())
          .execute();
        const added = await tx
          .insertInto('owner_link')
          .values({ hash, ends_at: endsAt.getTime(), sealed, mailed_at: at.getTime(), is_current: 1 })
          .onConflict((conflict) => conflict.column('is_current').doNothing())
          .returning('hash')
          .executeTakeFirst();
        return added !== undefined;
      }),
    async isMailedLinkDue({ at, before }) {
      const row = await db
        .selectFrom('owner_link')
        .select('hash')
        .where('is_current', '=', 1)
        .where('ends_at', '>', at.getTime())
        .where('mailed_at', '<=', before.getTime())
        .executeTakeFirst();
      return row !== undefined;
    },
    async repeatMailedLink({ at, before }) {
      const row = await write((tx) =>
        tx
          .updateTable('owner_link')
          .set({ mailed_at: at.getTime() })
          .where('is_current', '=', 1)
          .where('ends_at', '>', at.getTime())
          .where('mailed_at', '<=', before.getTime())
          .returning(['hash', 'sealed', 'ends_at'])
          .executeTakeFirst(),
      );
      return row && rowToMailedLink(row);
    },
    async hasOwnerLink(hash, now) {
      const row = await db
        .selectFrom('owner_link')
        .select('hash')
        .where('hash', '=', hash)
        .where('ends_at', '>', now.getTime())
        .executeTakeFirst();
      return row !== undefined;
    },
    useOwnerLink: (hash, now) =>
      write(async (tx) => {
        // One statement decides: of two requests at once, one finds the row and one does not.
        const used = await tx
          .deleteFrom('owner_link')
          .where('hash', '=', hash)
          .returning('ends_at')
          .executeTakeFirst();
        await tx.deleteFrom('owner_link').where('ends_at', '<=', now.getTime()).execute();
        return used !== undefined && used.ends_at > now.getTime();
      }),
    async addOwnerSession({ hash, startedAt, endsAt }) {
      await write(async (tx) => {
        await tx.deleteFrom('owner_session').where('ends_at', '<=', startedAt.getTime()).execute();
        await tx
          .insertInto('owner_session')
          .values({ hash, started_at: startedAt.getTime(), ends_at: endsAt.getTime() })
          .execute();
      });
    },
    async findOwnerSession(hash, now) {
      const row = await db
        .selectFrom('owner_session')
        .selectAll()
        .where('hash', '=', hash)
        .where('ends_at', '>', now.getTime())
        .executeTakeFirst();
      return row && rowToSession(row);
    },
    async listOwnerSessions(now) {
      const rows = await db
        .selectFrom('owner_session')
        .selectAll()
        .where('ends_at', '>', now.getTime())
        .orderBy('started_at', 'desc')
        .execute();
      return rows.map(rowToSession);
    },
    async endOwnerSession(hash) {
      await write((tx) => tx.deleteFrom('owner_session').where('hash', '=', hash).execute());
    },
    async endAllOwnerSessions() {
      await write(async (tx) => {
        await tx.deleteFrom('owner_link').execute();
        await tx.deleteFrom('owner_session').execute();
      });
    },
  };
}

function rowToMailedLink(
  row: Pick<Selectable<OwnerTables['owner_link']>, 'hash' | 'sealed' | 'ends_at'>,
): MailedLink {
  return { hash: row.hash, sealed: row.sealed ?? '', endsAt: new Date(row.ends_at) };
}

function rowToSession(row: Selectable<OwnerTables['owner_session']>): OwnerSession {
  return {
    hash: row.hash,
    startedAt: new Date(row.started_at),
    endsAt: new Date(row.ends_at),
  };
}
