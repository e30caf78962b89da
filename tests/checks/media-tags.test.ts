import { expect, it } from 'vitest';
import { checkEdited, type Edit } from './fixture.ts';

const MP4: Edit = { add: 'posts/talk.mp4', bytes: '\0\0\0\x18ftypmp42' };

async function check(body: string, ...edits: Edit[]) {
  const edit = { file: 'posts/first.mdx', replace: 'What fear does.', with: body };
  const { faults } = await checkEdited([...edits, edit]);
  return faults.map(({ slug, found, mend }) => ({ slug, found, ...mend }));
}

it('takes films at their hosts and beside the post, and recordings, with nothing to say', async () => {
  expect(
    await check(
      [
        '<Video src="https://youtu.be/Zx0_q-9LbWk?si=abc" title="How to listen" />',
        '<Video src="https://vimeo.com/318274406" title="How to listen" />',
        '<Video src="./talk.mp4" title="How to listen" captions="/media/talk.vtt" />',
        '<Audio src="/media/sea.m4a" title="How to breathe" />',
      ].join('\n\n'),
      MP4,
      { add: 'media/talk.vtt', bytes: 'WEBVTT\n' },
      { add: 'media/sea.m4a', bytes: '\0\0\0\x18ftypM4A ' },
    ),
  ).toEqual([]);
});

it.each([
  ['http://vimeo.com/318274406', 'https://vimeo.com/318274406'],
  ['https://www.youtube.com/watch?v=Zx0_q-9LbWk&list=PLx0', 'https://www.youtube.com/watch?v=Zx0_q-9LbWk'],
])('refuses %s and says which address is meant', async (src, meant) => {
  expect(await check(`<Video src="${src}" title="How to listen" />`)).toMatchObject([
    { slug: 'prop-invalid', write: `src="${meant}"` },
  ]);
});

it.each([
  'https://www.dailymotion.com/video/x7tgad0',
  'https://www.youtube.com/playlist?list=PLx0',
  'https://www.youtube.com/watch?v=tooshort',
  'javascript:alert(1)',
  './talk.mov',
])('refuses %s and says what to write', async (src) => {
  expect(await check(`<Video src="${src}" title="How to listen" />`)).toMatchObject([
    { slug: 'prop-invalid', found: `"${src}"`, example: 'src="https://vimeo.com/76979871"' },
  ]);
});

it('refuses captions of a film that is not ours, a poster that is not, and a recording at a host', async () => {
  expect(
    await check(
      [
        '<Video src="https://vimeo.com/318274406" title="How to listen" captions="./talk.vtt" />',
        '<Video src="https://vimeo.com/318274406" title="How to listen" poster="https://i.vimeocdn.com/a.jpg" />',
        '<Audio src="https://soundcloud.com/a/b.mp3" title="How to breathe" />',
        '<Audio src="./talk.mp4" title="How to breathe" />',
        '<Video src="./talk.mp4" />',
      ].join('\n\n'),
      MP4,
      { add: 'posts/talk.vtt', bytes: 'WEBVTT\n' },
    ),
  ).toMatchObject([
    { slug: 'prop-invalid', found: '"./talk.vtt"' },
    { slug: 'picture-elsewhere' },
    { slug: 'prop-invalid', found: '"https://soundcloud.com/a/b.mp3"' },
    { slug: 'prop-invalid', found: '"./talk.mp4"' },
    { slug: 'prop-missing' },
  ]);
});

it('reads the title as it reads the text', async () => {
  const faults = await check('<Video src="./talk.mp4" title="How Gudrun listens" />', MP4);
  expect(faults).toMatchObject([{ slug: 'name-outside-story', found: 'Gudrun' }]);
});
