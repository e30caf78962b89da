import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBrakes } from '../../src/discussion/brakes/brakes.ts';
import type { LimitStore } from '../../src/discussion/brakes/limit-store.ts';

const [YESTERDAY, TODAY] = ['2026-11-23', '2026-11-24'];
const ADDRESS = '203.0.113.7';

/** What any place where the brakes count has to do. */
export function describeLimitStore(name: string, openStore: () => Promise<LimitStore>): void {
  describe(`salts in ${name}`, () => {
    let limits: LimitStore;
    beforeEach(async () => {
      limits = await openStore();
    });
    afterEach(() => limits.close());

    it('are one for a day, and another for another day', async () => {
      const salt = await limits.getSalt(TODAY);
      expect(salt).toMatch(/^[\w-]{43}$/);
      expect(await limits.getSalt(TODAY)).toBe(salt);
      expect(await limits.getSalt(YESTERDAY)).not.toBe(salt);
    });

    it('are forgotten but for the day’s', async () => {
      const [before, now] = [await limits.getSalt(YESTERDAY), await limits.getSalt(TODAY)];
      await limits.forgetOtherDays(TODAY);
      expect(await limits.getSalt(TODAY)).toBe(now);
      expect(await limits.getSalt(YESTERDAY)).not.toBe(before);
    });

    it('leave nothing by which an address of yesterday could be found, though nobody came by since', async () => {
      let day = YESTERDAY;
      const brakes = createBrakes(limits, () => new Date(`${day}T12:00:00Z`));
      const known = await brakes.nameNetwork(ADDRESS);
      expect(await brakes.nameNetwork(ADDRESS)).toBe(known);
      day = TODAY;
      await brakes.forget();
      day = YESTERDAY;
      expect(await brakes.nameNetwork(ADDRESS)).not.toBe(known);
    });
  });
}
