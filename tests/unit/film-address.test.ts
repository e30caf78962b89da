import { describe, expect, it } from 'vitest';
import { filmToHref, filmToPlayer, isOwnFile, parseFilm } from '../../src/posts/media/film-address.ts';

const FILM = 'Zx0_q-9LbWk';

function describeFilm(address: string) {
  const film = parseFilm(address);
  return 'expected' in film ? film : [filmToHref(film), filmToPlayer(film)];
}

describe('the address of a film', () => {
  it.each([
    `https://www.youtube.com/watch?v=${FILM}`,
    `https://m.youtube.com/watch?v=${FILM}&feature=shared`,
    `https://youtu.be/${FILM}?si=Qw3rTy`,
    `https://www.youtube.com/shorts/${FILM}`,
    `https://www.youtube.com/live/${FILM}?utm_source=mail`,
    `https://www.youtube.com/embed/${FILM}`,
    `https://www.youtube-nocookie.com/embed/${FILM}`,
  ])('is one at YouTube: %s', (address) => {
    expect(describeFilm(address)).toEqual([
      `https://www.youtube.com/watch?v=${FILM}`,
      `https://www.youtube-nocookie.com/embed/${FILM}?autoplay=1&rel=0`,
    ]);
  });

  it.each([
    'https://vimeo.com/318274406',
    'https://www.vimeo.com/318274406?share=copy',
    'https://player.vimeo.com/video/318274406',
  ])('is one at Vimeo: %s', (address) => {
    expect(describeFilm(address)).toEqual([
      'https://vimeo.com/318274406',
      'https://player.vimeo.com/video/318274406?dnt=1&autoplay=1',
    ]);
  });

  it('keeps the place to begin at, and the key to a film that is not listed', () => {
    expect(describeFilm(`https://youtu.be/${FILM}?t=1m30s`)).toEqual([
      `https://www.youtube.com/watch?v=${FILM}&t=90s`,
      `https://www.youtube-nocookie.com/embed/${FILM}?autoplay=1&rel=0&start=90`,
    ]);
    expect(describeFilm('https://vimeo.com/318274406/0a1b2c3d4e')).toEqual([
      'https://vimeo.com/318274406/0a1b2c3d4e',
      'https://player.vimeo.com/video/318274406?h=0a1b2c3d4e&dnt=1&autoplay=1',
    ]);
  });

  it.each([
    ['http', `http://www.youtube.com/watch?v=${FILM}`],
    ['a list that it stands in', `https://www.youtube.com/watch?v=${FILM}&list=PLx0&index=4`],
    ['what nobody knows', `https://www.youtube.com/watch?v=${FILM}&onload=1`],
  ])('is refused with %s, and the one that is meant is told', (_what, address) => {
    expect(describeFilm(address)).toMatchObject({ meant: `https://www.youtube.com/watch?v=${FILM}` });
  });

  it.each([
    'https://www.youtube.com/playlist?list=PLx0',
    'https://www.youtube.com/embed/videoseries?list=PLx0',
    'https://www.youtube.com/watch?v=short',
    `https://www.youtube.com/watch?v=${FILM}%22%3E`,
    'https://www.youtube.com/@somebody',
    'https://vimeo.com/showcase/318274',
    'https://vimeo.com/318274406/%22',
    `https://www.youtube.com.films.example/watch?v=${FILM}`,
    `https://user@www.youtube.com/watch?v=${FILM}`,
    'https://www.tiktok.com/@a/video/7',
    `//www.youtube.com/watch?v=${FILM}`,
    'javascript:alert(1)//.mp4',
    'data:video/mp4;base64,AAAA',
  ])('is not %s', (address) => {
    expect(isOwnFile(address)).toBe(false);
    const refused = describeFilm(address);
    expect(refused).toMatchObject({ expected: expect.stringMatching(/^expected /) as string });
    expect(refused).not.toHaveProperty('meant');
  });

  it.each(['./talk.mp4', 'talk.mp4', '/media/Größe 100%.webm', '../shared/a.mp4'])(
    'is none where a file is named: %s',
    (address) => {
      expect(isOwnFile(address)).toBe(true);
    },
  );
});
