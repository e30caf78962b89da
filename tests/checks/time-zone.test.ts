import { expect, it } from 'vitest';
import { checkEdited } from './fixture.ts';

const inSite = (timeZone: string) => ({
  file: 'site.yaml',
  replace: 'owner: coach',
  with: `timeZone: ${timeZone}\nowner: coach`,
});

it.each(['Europe/London', 'America/New_York', 'UTC'])('takes the time zone %s', async (zone) => {
  expect((await checkEdited([inSite(zone)])).faults).toEqual([]);
});

it.each(['London', 'EDT+4', '"+05:00"'])('says how a time zone is written instead of %s', async (zone) => {
  const { faults } = await checkEdited([inSite(zone)]);
  expect(faults).toMatchObject([{ slug: 'field-invalid', file: 'content/site.yaml' }]);
  expect(faults[0]?.found).toContain(zone.replaceAll('"', ''));
});

it('takes a story that was reviewed today where the site is, which is tomorrow in Greenwich', async () => {
  const reviewed = {
    file: 'posts/first.mdx',
    replace: 'reviewed="2026-05-20"',
    with: 'reviewed="2026-11-25"',
  };
  expect((await checkEdited([reviewed])).faults).toMatchObject([{ slug: 'review-in-future' }]);
  expect((await checkEdited([reviewed, inSite('Pacific/Auckland')])).faults).toEqual([]);
  expect((await checkEdited([reviewed, inSite('America/New_York')])).faults).toMatchObject([
    { slug: 'review-in-future', mend: { example: 'reviewed="2026-11-24"' } },
  ]);
});

it('compares days as they are where the site is', async () => {
  const dated = (updatedAt: string) => ({
    file: 'posts/first.mdx',
    replace: 'publishedAt: 2026-06-01\nupdatedAt: 2026-06-02',
    with: `publishedAt: 2026-11-20T23:30:00-05:00\nupdatedAt: ${updatedAt}`,
  });
  const zone = inSite('America/New_York');
  expect((await checkEdited([dated('2026-11-20'), zone])).faults).toEqual([]);
  expect((await checkEdited([dated('2026-11-19'), zone])).faults).toMatchObject([
    { slug: 'updated-before-published', found: '2026-11-19', expected: '2026-11-20 or a later day' },
  ]);
});
