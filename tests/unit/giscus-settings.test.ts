import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { countsToWords, readGiscusMessage } from '../../src/elements/giscus-message.ts';
import { siteSchema } from '../../src/posts/schema/site.ts';
import { CONTENT } from '../fixture-site.ts';

const SITE = parse(fs.readFileSync(path.join(CONTENT, 'site.yaml'), 'utf8')) as Record<string, unknown>;
const GISCUS = {
  repo: 'coach/common-ground',
  repoId: 'R_kgDOGjYtbQ',
  category: 'Announcements',
  categoryId: 'DIC_kwDOGjYtbc4CA_TS',
};

function faultsOf(change: Record<string, unknown>): string[] {
  const { error } = siteSchema.safeParse({ ...SITE, ...change });
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('content/site.yaml', () => {
  it('takes comments at GitHub, light or dark as the page is, in English', () => {
    const { giscus } = siteSchema.parse({ ...SITE, comments: 'giscus', giscus: GISCUS });
    expect(giscus).toEqual({ ...GISCUS, theme: 'auto', language: 'en' });
  });

  it('keeps the settings of giscus while comments are elsewhere', () => {
    expect(faultsOf({ comments: 'none', giscus: GISCUS })).toEqual([]);
  });

  it('says what is missing and what is wrong', () => {
    expect(faultsOf({ comments: 'giscus' })).toEqual([
      'giscus: expected repo, repoId, category and categoryId (from giscus.app), since comments is "giscus"',
    ]);
    const wrong = {
      repo: 'common-ground',
      repoId: '1',
      category: '',
      categoryId: '2',
      theme: 'pink',
      language: 'en ',
    };
    expect(faultsOf({ comments: 'giscus', giscus: wrong })).toMatchInlineSnapshot(`
      [
        "giscus.repo: expected a repository such as "owner/name"",
        "giscus.repoId: expected the id that giscus.app shows, such as "R_kgDOGjYtbQ"",
        "giscus.category: expected some text",
        "giscus.categoryId: expected the id that giscus.app shows, such as "DIC_kwDOGjYtbc4CA_TS"",
        "giscus.theme: Invalid URL",
        "giscus.language: expected a language of giscus, such as "en" or "zh-CN"",
      ]
    `);
  });
});

describe('readGiscusMessage', () => {
  it.each([undefined, null, 'giscus', 1, [], {}, { giscus: null }, { giscus: 'error' }])(
    'hears nothing in %j',
    (message) => {
      expect(readGiscusMessage(message)).toBeUndefined();
    },
  );

  it('takes no count that is none', () => {
    const discussion = { totalCommentCount: -1, totalReplyCount: '7', reactionCount: Infinity };
    expect(readGiscusMessage({ giscus: { discussion } })).toEqual({
      kind: 'counts',
      comments: 0,
      replies: 0,
      reactions: 0,
    });
  });
});

describe('countsToWords', () => {
  it('counts one as one and leaves out what there is none of', () => {
    expect(countsToWords({ kind: 'counts', comments: 1, replies: 2, reactions: 0 })).toBe(
      '1 comment, 2 replies',
    );
    expect(countsToWords({ kind: 'counts', comments: 0, replies: 0, reactions: 0 })).toBe('No comments yet');
  });
});
