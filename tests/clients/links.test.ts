import { expect, it } from 'vitest';
import { findBrokenLinks } from './broken-links.ts';
import { useFilledSite } from './filled-site.ts';

const site = useFilledSite();

it('has no link of its own that leads nowhere, and no fragment without its element, on any page', async () => {
  const { broken, count } = await findBrokenLinks(site);
  expect(broken).toEqual([]);
  expect(count).toBeGreaterThan(1000);
});
