import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { nameSchema, textSchema } from '../../src/discussion/comment.ts';
import { cleanText, MOST_MARKS } from '../../src/lib/clean-text.ts';

function faultOf(schema: z.ZodType, value: string): string | undefined {
  return schema.safeParse(value).error?.issues[0]?.message;
}

const UNSEEN = [
  '\u3164',
  '\uFFA0',
  '\u115F',
  '\u1160',
  '\u2800',
  '\u00A0',
  '\u3000',
  '\u1680',
  '\u200B',
  '\u200C',
  '\u200D',
  '\u2060',
  '\u00AD',
  '\u034F',
  '\u061C',
  '\u180E',
  '\u17B5',
  '\uFE0F',
  '\u{E0100}',
  '\u{E0041}',
  '\uFFFC',
  '\u{1D159}',
  '\u{1D173}',
  '\u{13441}',
  '\u0301',
  '\u20DD',
  '\uE000',
  '\u{10FFFF}',
];

describe('a name', () => {
  it.each([...UNSEEN, '\u3164\u3164\u200B', '>', '-', '<', '—', '...', '!?', '*', '$', '^', '&', '`'])(
    'that shows nobody is refused: %j',
    (name) => {
      expect(faultOf(nameSchema, name)).toMatch(/^Write a name/);
    },
  );

  it.each([
    'Sam',
    'Ö',
    '家',
    'محمد',
    'ริน',
    'अनीता',
    'שָׂרָה',
    'Nguyễn Thị Ánh',
    'می‌خواهم',
    '7',
    '❤',
    '❤️',
    '👍',
    '👩‍❤️‍👨',
    '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    '1️⃣',
    '★',
    '<3',
    'O’Brien',
    'ᄀᅠ',
  ])('that shows somebody is taken as it is: %j', (name) => {
    expect(nameSchema.parse(name)).toBe(name.normalize('NFC'));
  });

  it('has spaces where it had letters that are drawn as gaps', () => {
    expect(nameSchema.parse('\u3164Sam\u2800\uFFA0Smith\u3164')).toBe('Sam Smith');
  });
});

describe('a text', () => {
  it.each([
    ...UNSEEN,
    '>',
    '> > >',
    '>'.repeat(200),
    '-',
    '- -',
    '- > -',
    '1.',
    '***',
    '---',
    '———',
    '**  **',
    '# ',
    '``',
    '\\',
    '~~',
    '[](https://example.org)',
    '[\u3164](https://example.org)',
    '`\u200B`',
    '> \u00A0\n> \u2800',
  ])('that shows nothing is refused: %j', (text) => {
    expect(faultOf(textSchema, text)).toMatch(
      /^(?:Write something first\.|Nothing of this would be seen\. Write a word or two\.)$/,
    );
  });

  it.each([
    '👍',
    '❤️',
    '?!',
    '…',
    '.',
    '1',
    '+1',
    '<3',
    ':-)',
    '> yes',
    '- 1',
    '`x`',
    '&nbsp;',
    '<br>',
    '[x](https://example.org)',
    'https://example.org',
    'نعم',
    'می‌خواهم',
    'ใช่',
    'हाँ',
    'כֵּן',
    'Vâng, tốt lắm',
    '好',
    '👩‍❤️‍👨',
  ])('that shows something is taken as it is: %j', (text) => {
    expect(textSchema.parse(text)).toBe(text.normalize('NFC'));
  });
});

describe('a pile of marks', () => {
  const pile = '\u0300\u0316\u0489\u20DD\u0321\u0338';

  it('is cut, in names and texts', () => {
    const heap = `Z${pile.repeat(9)}a${pile.repeat(9)}`;
    for (const schema of [nameSchema, textSchema]) {
      const marks = schema.parse(heap).match(/\p{M}/gu) ?? [];
      expect(marks).toHaveLength(2 * MOST_MARKS);
    }
  });

  it('is cut where signs that cannot be seen stand between the marks', () => {
    const marks = cleanText(`a${`${pile}\u200D\u034F`.repeat(9)}`).match(/\p{M}/gu);
    expect(marks).toHaveLength(MOST_MARKS);
  });

  it.each([
    'Nguyễn Thị Ánh'.normalize('NFD'),
    'בְּרֵאשִׁ֖ית בָּרָ֣א אֱלֹהִ֑ים',
    'שּֽׁ֑',
    'น้ำทิ้ง ที่นี่',
    'श्रृंखला क्ष्म्यैः',
    'ཨོཾ་མ་ཎི་པདྨེ་ཧཱུྃ',
    'မြန်မာစာ ကြွ',
    'ស្ត្រី',
    'اللَّهُ أَكْبَرُ',
    'می‌خواهم',
    '👩‍❤️‍👨 👩🏽‍🚀 🏴󠁧󠁢󠁥󠁮󠁧󠁿 1️⃣',
  ])('is none in real writing: %s', (text) => {
    expect(cleanText(text)).toBe(text.normalize('NFC'));
  });

  it('leaves no letter with more, and cleaning twice is cleaning once', () => {
    const sign = fc.constantFrom(
      'a',
      'é',
      '한',
      '\u0301',
      '\u0316',
      '\u0489',
      '\u200D',
      '\uFE0F',
      '\u05B0',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
        const clean = cleanText(signs.join(''));
        expect(clean).not.toMatch(new RegExp(`\\p{M}{${MOST_MARKS + 1}}`, 'u'));
        expect(cleanText(clean)).toBe(clean);
      }),
      { numRuns: 3000 },
    );
  });
});
