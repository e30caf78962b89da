import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMailMessage } from '../../src/discussion/mail/mail-message.ts';
import { createSeal } from '../../src/discussion/mail/seal.ts';
import { SiteError } from '../../src/lib/site-error.ts';

const MESSAGE = { to: 'ada@example.org', subject: 'Hello', text: 'Good day' };

/** What could end a header and begin another one. */
const lineBreaks = fc.constantFrom(
  '\r\n',
  '\n',
  '\r',
  '\u0000',
  '\u000b',
  '\u000c',
  '\u0085',
  '\u2028',
  '\u2029',
);
const withBreaks = fc
  .array(fc.oneof(fc.string({ unit: 'binary' }), lineBreaks, fc.constant('Bcc: eve@example.org')))
  .map((parts) => parts.join(''));

describe('parseMailMessage', () => {
  it('makes one line of a subject, whatever a reader put in it', () => {
    fc.assert(
      fc.property(withBreaks, (subject) => {
        expect(parseMailMessage({ ...MESSAGE, subject }).subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      }),
    );
  });

  it('cuts a long subject between two characters as people see them', () => {
    const { subject } = parseMailMessage({ ...MESSAGE, subject: '👩‍👩‍👧'.repeat(200) });
    expect(subject).toBe(`${'👩‍👩‍👧'.repeat(149)}…`);
  });

  it('keeps the lines of a text and nothing else that steers', () => {
    expect(parseMailMessage({ ...MESSAGE, text: 'a\r\nb\rc\n\td\u0000\u001b[31m' }).text).toBe(
      'a\nb\nc\n\td[31m',
    );
  });

  it.each([
    'ada@example.org, eve@example.org',
    'ada@example.org\r\nBcc: eve@example.org',
    'Ada <ada@example.org>',
    'ada@example.org\u0000',
    'undisclosed:ada@example.org;',
    '',
  ])('refuses %j as a recipient', (to) => {
    expect(() => parseMailMessage({ ...MESSAGE, to })).toThrow(SiteError);
  });

  it('refuses a header that could add a recipient, and a value of two lines', () => {
    const refused: Record<string, string>[] = [
      { Bcc: 'eve@example.org' },
      { 'List-Id': 'a\r\nBcc: eve@example.org' },
      { 'List-Id': 'a\u2028b' },
      { 'List-Id\r\nBcc': 'eve@example.org' },
    ];
    for (const headers of refused) {
      expect(() => parseMailMessage({ ...MESSAGE, headers })).toThrow('A message: headers');
    }
  });
});

describe('createSeal', () => {
  it('opens what it sealed, and shows none of it meanwhile', () => {
    const secret = createSeal('a secret of at least 32 characters');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(secret.open(secret.seal(text))).toBe(text);
      }),
    );
    expect(Buffer.from(secret.seal('ada@example.org'), 'base64url').includes('ada@')).toBe(false);
  });

  it('opens nothing that was changed, cut, or sealed with another secret', () => {
    const secret = createSeal('a secret of at least 32 characters');
    const bytes = Buffer.from(secret.seal('Good day'), 'base64url');
    for (let index = 0; index < bytes.length; index += 1) {
      const changed = Buffer.from(bytes);
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(secret.open(changed.toString('base64url'))).toBeUndefined();
      expect(secret.open(bytes.subarray(0, index).toString('base64url'))).toBeUndefined();
    }
    expect(
      secret.open(createSeal('another secret of 32 characters or more').seal('Good day')),
    ).toBeUndefined();
  });
});
