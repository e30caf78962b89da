import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyEdit,
  insertBlock,
  insertLink,
  toggleMark,
  togglePrefix,
  type Selected,
} from '../../src/editor/text-edits.ts';

/** "a [b] c" with "b" selected; "a [] c" with the cursor between the spaces. */
function select(marked: string): Selected {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return { text: marked.replace(/[[\]]/g, ''), start, end };
}

function show(selected: Selected, edit: ReturnType<typeof insertBlock>): string {
  const text = applyEdit(selected.text, edit);
  return `${text.slice(0, edit.start)}[${text.slice(edit.start, edit.end)}]${text.slice(edit.end)}`;
}

describe('a block that is inserted', () => {
  it.each([
    ['[]', '<A />[]'],
    ['one[]', 'one\n\n<A />[]'],
    ['one[]\n\ntwo', 'one\n\n<A />[]\n\ntwo'],
    ['one\n\n[]two', 'one\n\n<A />[]\n\ntwo'],
    ['one\n\n[]\n\ntwo', 'one\n\n<A />[]\n\ntwo'],
    ['a long [] line\nthat goes on\n\ntwo', 'a long  line\nthat goes on\n\n<A />[]\n\ntwo'],
    ['one [words] two', 'one \n\n<A />[]\n\n two'],
  ])('stands on lines of its own: %j', (before, after) => {
    const selected = select(before);
    expect(show(selected, insertBlock(selected, '<A />'))).toBe(after);
  });

  it('has an empty line on either side and leaves every other line alone, wherever it goes', () => {
    const line = fc.constantFrom('words', 'more words', '', '<B />', '## Heading');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), fc.nat(), (lines, seed) => {
        const text = lines.join('\n');
        const place = text.length === 0 ? 0 : seed % (text.length + 1);
        const after = applyEdit(text, insertBlock({ text, start: place, end: place }, '<A />'));
        expect(after).toMatch(/(?:^\s*|\n\n)<A \/>(?:\n\n|\s*$)/);
        const rest = after.replace('<A />', '').split('\n').filter(Boolean);
        expect(rest).toEqual(lines.filter(Boolean));
      }),
    );
  });

  it('puts the cursor where the prose goes', () => {
    const selected = select('one[]');
    expect(show(selected, insertBlock(selected, '<A>\n\n\n\n</A>', '<A>\n\n'.length))).toBe(
      'one\n\n<A>\n\n[]\n\n</A>',
    );
  });
});

describe('marks', () => {
  it.each([
    ['a [word] b', 'a **[word]** b'],
    ['a **[word]** b', 'a [word] b'],
    ['a [word ]b', 'a **[word]** b'],
    ['a [] b', 'a **[bold words]** b'],
  ])('come and go around what is selected: %j', (before, after) => {
    const selected = select(before);
    expect(show(selected, toggleMark(selected, '**', 'bold words'))).toBe(after);
  });
});

describe('a sign before lines', () => {
  it('comes and goes', () => {
    const on = select('a\n[b\nc]\nd');
    expect(
      applyEdit(
        on.text,
        togglePrefix(on, (index) => `${index + 1}. `),
      ),
    ).toBe('a\n1. b\n2. c\nd');
    const off = select('- a\n- [b]');
    expect(
      applyEdit(
        off.text,
        togglePrefix(off, () => '- '),
      ),
    ).toBe('- a\nb');
  });
});

it('makes a link of what is selected', () => {
  const selected = select('see [this] now');
  expect(show(selected, insertLink(selected, '/posts/'))).toBe('see [[this]](/posts/) now');
});
