import { describe, expect, it } from 'vitest';
import { mailToHtml } from '../../../src/discussion/mail/mail-html.ts';
import { part } from '../../../src/discussion/mail/mail-parts.ts';
import { toMailDress } from '../../../src/server/serve/mail-dress.ts';
import { findUnshown, validateMail } from '../../mail-programs.ts';

describe('a mail of the discussion', () => {
  const html = mailToHtml(
    {
      subject: 'Ada on “Trust”',
      language: 'en-GB',
      parts: [
        part.words('Ada wrote under “Trust”:'),
        part.quote('One.\nTwo.'),
        part.letter('Dear Ada,\n\nthank you.'),
        part.report('content/posts/trust.mdx:3:1  error  field-missing\n  To do:    Write it.'),
        part.link('It waits. Approve:', 'https://coach.example/approve'),
        part.address('Read it here:', 'https://coach.example/posts/trust/'),
      ],
    },
    toMailDress({ title: 'After the Storm' }),
  );

  it('is shown by Gmail, Outlook and Apple Mail as it is meant', () => {
    expect(findUnshown(html)).toEqual([]);
  });

  it('is right as HTML', async () => {
    expect(await validateMail(html)).toEqual([]);
  });
});

describe('the checkers', () => {
  it('find what a program does not show, and what is wrong', async () => {
    expect(findUnshown('<div style="display:grid">x</div>')).toEqual(
      expect.arrayContaining(['`display:grid` is not supported by `outlook.windows`']),
    );
    expect(await validateMail('<p><div>x</div></p>')).not.toEqual([]);
  });
});
