import { expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../src/server/serve/answers/security-headers.ts';

const YOUTUBE = '<film-player player="https://www.youtube-nocookie.com/embed/a">';
const VIMEO = '<film-player player="https://player.vimeo.com/video/1">';

it.each([
  ['no film', '<p>&lt;film-player player="https://player.vimeo.com/"&gt; &lt;video&gt;</p>', undefined],
  ['a film at YouTube', YOUTUBE, 'https://www.youtube-nocookie.com'],
  ['films at both', VIMEO + YOUTUBE, 'https://www.youtube-nocookie.com https://player.vimeo.com'],
  ['a film and giscus', `<giscus-comments>${VIMEO}`, 'https://giscus.app https://player.vimeo.com'],
  ['a player that is none', '<film-player player="https://player.vimeo.com.example/">', undefined],
])('a page with %s may frame what it plays', (_what, html, frames) => {
  expect(/frame-src ([^;]*)/.exec(contentSecurityPolicy(html))?.[1]).toBe(frames);
});

it('plays files of the site where it has any, and nothing else', () => {
  expect(/media-src ([^;]*)/.exec(contentSecurityPolicy('<audio controls>'))?.[1]).toBe("'self'");
  expect(contentSecurityPolicy('<p>A video</p>')).not.toContain('media-src');
});
