import { describe, expect, it } from 'vitest';
import { readBuildTime } from '../../src/posts/build-time.ts';
import { isPublic, unpublishedToWords } from '../../src/posts/unpublished.ts';
import { voiceOf } from '../../src/words/voice.ts';

const NOON = new Date('2026-11-24T12:00:00Z');
const post = (publishedAt: string, draft = false) => ({ draft, publishedAt: new Date(publishedAt) });

describe('a post', () => {
  it('is public from the very moment that it is dated, and not before', () => {
    expect(isPublic(post('2026-11-24T12:00:00Z'), NOON)).toBe(true);
    expect(isPublic(post('2026-11-24T12:00:00.001Z'), NOON)).toBe(false);
  });

  it('is public all of its day, which begins at midnight UTC', () => {
    expect(isPublic(post('2026-11-24'), new Date('2026-11-24T00:00:00Z'))).toBe(true);
    expect(isPublic(post('2026-11-24'), new Date('2026-11-23T23:59:59.999Z'))).toBe(false);
  });

  it('is not public as a draft, whatever its date', () => {
    expect(isPublic(post('2020-01-01', true), NOON)).toBe(false);
    expect(unpublishedToWords(post('2999-01-01', true), voiceOf('en-GB'))).toBe('Draft');
  });

  it('says when it goes live, to the minute and in which zone', () => {
    expect(unpublishedToWords(post('2026-11-25'), voiceOf('en-GB'))).toBe(
      'Goes live on 25 November 2026, at 00:00 UTC',
    );
    expect(unpublishedToWords(post('2026-11-25T09:30:00+01:00'), voiceOf('en-GB'))).toBe(
      'Goes live on 25 November 2026, at 08:30 UTC',
    );
  });
});

describe('the moment that a build speaks of', () => {
  it('is now, where nothing else is said', () => {
    expect(readBuildTime({}, NOON)).toEqual(NOON);
    expect(readBuildTime({ AS_OF: '' }, NOON)).toEqual(NOON);
  });

  it('is AS_OF, where that is a moment', () => {
    expect(readBuildTime({ AS_OF: '2026-12-24T00:00:00Z' }, NOON)).toEqual(new Date('2026-12-24'));
    expect(() => readBuildTime({ AS_OF: 'Christmas' }, NOON)).toThrow(
      'Environment: AS_OF: expected a moment such as 2026-11-24T09:00:00Z.',
    );
  });
});
