import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellFault } from '../../../src/posts/checks/tell-fault.ts';
import { toStoredForm } from '../../../src/posts/source/stored-form.ts';
import { read, show } from './written-body.ts';

describe('a body that cannot be parsed in places', () => {
  it('is told of in words that are no parser’s, whatever stands there', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '{',
        '}',
        '</',
        '/>',
        '<p',
        '<A',
        '"',
        '=',
        '`',
        '\\',
        '\n',
        '\n\n',
        '(',
        '](',
        '<!--',
        '*',
      ),
      fc.constantFrom(
        '<CaseStudy people="Sarah">',
        '</CaseStudy>',
        '<br>',
        'words',
        ' ',
        '{a b}',
        'import a',
        '- ',
        '> ',
      ),
      fc.string({ maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        for (const fault of read(pieces.join('')).faults) {
          const said = `${fault.expected ?? ''} ${tellFault(fault)}`;
          expect(said).not.toMatch(
            /\b(?:oxc|acorn|JSX|MDX|token|identifier|unexpected|parse|undefined|null|EOF)\b/i,
          );
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the stored form', () => {
  it('says what was written, whatever stands beside each other, and stays as it is', () => {
    const piece = fc.constantFrom(
      ...[
        'words',
        'two words',
        '.',
        ' ',
        '\n',
        '\n\n',
        '<',
        '>',
        '{',
        '}',
        '(',
        ')',
        '[',
        ']',
        '|',
        '=',
        '!',
      ],
      ...[
        '- ',
        '> ',
        '## ',
        '##',
        '#a b',
        '• ',
        '•\u00A0',
        '1.\u00A0',
        '---',
        '\n---\n',
        '>:(',
        '\n```\n',
        '`',
      ],
      ...['<3', '</3', '<$5', '{a b}', '{10 c}', '<br>', '<br>\n', '<!', '<?x', '<!--', '-->', '</', '/>'],
      ...['<www.a.example>', '<https://a.example/b_c>', '<me@a.example>', '![a](./a b.jpg)'],
      ...['<p>', '</p>', '<CaseStudy people="Sarah">\n\n', '\n\n</CaseStudy>\n\n', '<casestudy'],
      ...['<Definition of="a">\n\n', '<definition of=“a” />', '\n<Outcomes of=b />\n'],
    );
    const say = (body: string) => [
      read(body).faults.map(({ slug }) => slug),
      show(body).replace(/[“”]/g, '"'),
    ];
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const body = pieces.join('');
        if (read(body).faults.length > 0) return;
        const stored = toStoredForm(body, 0);
        expect(say(stored)).toEqual(say(body));
        expect(toStoredForm(stored, 0)).toBe(stored);
      }),
      {
        numRuns: Number(process.env['STORED_RUNS'] ?? 4000),
        examples: [[['1. ', '## ', '<br>\n', 'words']]],
      },
    );
  });
});
