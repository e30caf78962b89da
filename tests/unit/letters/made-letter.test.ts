import { describe, expect, it } from 'vitest';
import { LINK_MARKS } from '../../../src/letters/letter.ts';
import type { LetterPart } from '../../../src/letters/make/letter-body.ts';
import { LANGUAGES } from '../../../src/posts/checks/words/languages.ts';
import { contrastOf } from '../../../src/posts/look/colour.ts';
import { toLetterDress } from '../../../src/server/letters/letter-dress.ts';
import { listLooks } from '../../looks.ts';
import { findUnshown, validateMail } from '../../mail-programs.ts';
import { DRESS, parse, PICTURE, write } from './one-letter.ts';

it('is in a language that is written from the left, as each is that a site can be in', () => {
  // Outlook knows no side but "left" and "right"; whoever adds a language of the other direction turns letters round.
  const sides = LANGUAGES.map(({ tag }) => new Intl.Locale(tag).getTextInfo().direction);
  expect(new Set(sides)).toEqual(new Set(['ltr']));
});

describe('a letter', () => {
  it('says the same in plain text, with where its links lead', () => {
    const { text } = write(
      [
        { kind: 'heading', depth: 2, words: ['Listening'] },
        {
          kind: 'paragraph',
          words: [
            'Read ',
            {
              kind: 'link',
              address: 'https://coach.example/posts/x/',
              words: [{ kind: 'em', words: ['this'] }],
            },
            ' first.',
          ],
        },
        {
          kind: 'list',
          isOrdered: true,
          start: 3,
          items: [
            [{ kind: 'paragraph', words: ['One'] }],
            [
              { kind: 'paragraph', words: ['Two'] },
              { kind: 'list', isOrdered: false, start: 1, items: [[{ kind: 'paragraph', words: ['Half'] }]] },
            ],
          ],
        },
        {
          kind: 'quote',
          isLarge: false,
          parts: [{ kind: 'paragraph', words: ['Near', { kind: 'break' }, 'you'] }],
        },
        {
          kind: 'table',
          rows: [
            {
              cells: [
                { words: ['Day'], heads: 'col' },
                { words: ['Hour'], heads: 'col' },
              ],
            },
            { cells: [{ words: ['Monday'], heads: 'row' }, { words: ['Nine'] }] },
          ],
        },
        { kind: 'picture', picture: PICTURE, caption: ['In June'] },
        { kind: 'rule' },
        { kind: 'button', words: ['Write to me'], address: 'https://coach.example/contact/', isQuiet: false },
      ],
      { note: 'Dear reader,\n\nsee https://coach.example/new/.' },
    );
    expect(text).toMatchInlineSnapshot(`
      "After the Storm

      Dear reader,

      see https://coach.example/new/.

      On trust
      ========

      https://coach.example/posts/on-trust/


      Listening
      ---------

      Read this <https://coach.example/posts/x/> first.

      3. One
      4. Two

         - Half

      > Near
      > you

      Day | Hour

      Monday: Nine

      [A hill]
      In June

      * * *

      Write to me
      https://coach.example/contact/

      -- 

      You asked.

      Change it:
      letters-link:choices

      End it:
      letters-link:end

      12 Garden Row, Bristol"
    `);
  });

  it('keeps a place for each reader’s own links, in both parts', () => {
    const { html, text } = write([]);
    const links = Array.from(parse(html).querySelectorAll('a'), (link) => link.getAttribute('href'));
    for (const mark of Object.values(LINK_MARKS)) {
      expect(links.filter((link) => link === mark)).toHaveLength(1);
      expect(text.split(mark)).toHaveLength(2);
    }
  });

  it('makes paragraphs and links of what the coach typed above it', () => {
    const document = parse(
      write([], { note: 'One.\r\n\r\nTwo, https://coach.example/a?b=1&c=2!\nThree.' }).html,
    );
    expect(
      Array.from(document.querySelectorAll('p'), (each) => each.innerHTML.replace(/ class=.*?>/, '>')),
    ).toEqual(expect.arrayContaining(['One.', expect.stringContaining('!<br>Three.')]));
    expect(document.querySelector('a[href="https://coach.example/a?b=1&c=2"]')).not.toBeNull();
  });

  it('shows a logo on the light ground that it was made for', () => {
    const from = { title: 'Hers', address: 'https://coach.example/', picture: PICTURE, isLogo: true };
    const document = parse(write([], { from }).html);
    const logo = document.querySelector('img');
    expect(logo?.alt).toBe('A hill');
    expect(logo?.closest('td')?.getAttribute('style')).toContain('background-color:#ffffff');
  });

  it('is shown by Gmail, Outlook and Apple Mail as it is meant, and right as HTML', async () => {
    const inside: LetterPart[] = [
      { kind: 'paragraph', words: ['Words'], tone: 'quiet' },
      { kind: 'button', words: ['Go'], address: 'https://coach.example/', isQuiet: true },
      { kind: 'button', words: ['Go on'], address: 'https://coach.example/', isQuiet: false },
    ];
    const looks = ['tinted', 'outlined', 'plain', 'invitation'] as const;
    const { html } = write([
      ...looks.map((look): LetterPart => ({ kind: 'box', look, dynamic: 2, parts: inside })),
      { kind: 'quote', isLarge: true, parts: inside },
      { kind: 'picture', picture: PICTURE, caption: ['Said'], address: 'https://coach.example/film/' },
      {
        kind: 'paragraph',
        words: [
          { kind: 'picture', picture: PICTURE },
          { kind: 'sup', words: ['1'] },
        ],
      },
      { kind: 'rule' },
    ]);
    expect(findUnshown(html)).toEqual([]);
    expect(await validateMail(html)).toEqual([]);
  });
});

describe('the colours of a letter', () => {
  it.each([
    DRESS,
    ...listLooks(false).map(({ colours, type }) => toLetterDress({ title: 'Hers', colours, type })),
  ])('can be read by day and by night, on all that they stand on', ({ light, dark, invitation }) => {
    for (const colours of [light, dark]) {
      const { raised, surface, text, quiet, accent, onAccent, dynamics, tints } = colours;
      for (const ground of [raised, surface, ...tints])
        for (const colour of [text, quiet, accent])
          expect(contrastOf(colour, ground)).toBeGreaterThanOrEqual(4.5);
      for (const colour of dynamics) expect(contrastOf(colour, raised)).toBeGreaterThanOrEqual(4.5);
      expect(contrastOf(onAccent, accent)).toBeGreaterThanOrEqual(4.5);
    }
    for (const colour of [invitation.text, invitation.accent])
      expect(contrastOf(colour, invitation.ground)).toBeGreaterThanOrEqual(4.5);
  });
});
