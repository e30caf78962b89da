import { expect, it } from 'vitest';
import { readNewSite } from '../../scripts/new-site/ask.ts';
import { FIRST_WORDS, SKETCHED } from '../../scripts/new-site/words.ts';

it('asks at a terminal for what is not given, until it can be taken', async () => {
  const typed = [
    '/tmp/no-such-folder-of-hers',
    'her.example',
    'https://her.example',
    '',
    '#eeeeee',
    '#0f5e4d',
    '',
  ];
  const asked: string[] = [];
  const site = await readNewSite({ name: 'After the Storm', coach: 'Ed' }, (question) => {
    asked.push(question);
    return Promise.resolve(typed.shift() ?? '');
  });
  expect(site).toEqual({
    folder: '/tmp/no-such-folder-of-hers',
    name: 'After the Storm',
    coach: 'Ed',
    address: 'https://her.example',
    language: 'en-GB',
    sketched: 'en',
    colour: '#0f5e4d',
    timeZone: undefined,
  });
  expect(asked).toHaveLength(7);
  expect(asked[2]).toContain('That cannot be taken: expected an address such as https://her-domain.org');
  expect(asked[5]).toContain('That cannot be taken: expected a colour that can be read on the paper');
});

it('looks at what was given before it asks for anything', async () => {
  const ask = () => Promise.reject(new Error('asked'));
  await expect(readNewSite({ address: 'nowhere' }, ask)).rejects.toThrow('--address: found "nowhere"');
});

it.each(SKETCHED)(
  'describes a site in %s by 50 to 160 characters, however long its coach’s name is',
  (language) => {
    const { description } = FIRST_WORDS[language];
    expect(description('E').length).toBeGreaterThanOrEqual(50);
    expect(description('E'.repeat(60)).length).toBeLessThanOrEqual(160);
  },
);
