import type { StoreParts } from './kysely-store.ts';
import type { ProofStore } from './store.ts';

export function createProofStore({ write }: StoreParts): ProofStore {
  return {
    spendProof: (id, expiresAt, now) =>
      write(async (tx) => {
        // An expired one is refused for that alone, so its row has done its work.
        await tx.deleteFrom('spent_proof').where('expires_at', '<', now.getTime()).execute();
        const row = await tx
          .insertInto('spent_proof')
          .values({ id, expires_at: expiresAt.getTime() })
          .onConflict((conflict) => conflict.column('id').doNothing())
          .returning('id')
          .executeTakeFirst();
        return row !== undefined;
      }),
  };
}
