import { expect, it } from 'vitest';
import { checkEdited } from './fixture.ts';

const inMenu = (to: string) => ({
  file: 'site.yaml',
  replace: 'owner: coach',
  with: `menu:\n  - { label: Here, to: ${to} }\nowner: coach`,
});

it.each(['/', '/search/', '/posts/first/', '/topics/closeness/', 'https://garden.org/shed'])(
  'takes %s into the menu',
  async (to) => {
    expect((await checkEdited([inMenu(to)])).faults).toEqual([]);
  },
);

it.each([
  ['/search', 'link-broken', '/search/'],
  ['/posts/frist/', 'link-broken', '/posts/first/'],
  ['www.garden.org', 'link-form', 'https://www.garden.org'],
])('says where %s leads nowhere, and what was meant', async (to, slug, write) => {
  expect((await checkEdited([inMenu(to)])).faults).toMatchObject([
    { slug, file: 'content/site.yaml', found: to, mend: { write } },
  ]);
});
