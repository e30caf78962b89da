import { describe, expect, it } from 'vitest';
import { toStoredForm } from '../../../src/posts/source/stored-form.ts';
import { read, show } from './written-body.ts';

describe('plain writing', () => {
  it.each([
    ['a heart', 'I <3 you.', '<p>I &lt;3 you.</p>'],
    ['a share', 'Few (<15%) do.', '<p>Few (&lt;15%) do.</p>'],
    ['an arrow', 'a <- b <= c', '<p>a &lt;- b &lt;= c</p>'],
    ['a bracket at the end', 'less <', '<p>less &lt;</p>'],
    ['a curly bracket that is not closed', 'a { b', '<p>a { b</p>'],
    ['curly brackets as words', 'the signs { and } here', '<p>the signs { and } here</p>'],
    ['words in curly brackets', 'Say {with a smile} yes.', '<p>Say {with a smile} yes.</p>'],
    ['a bracket opened in one paragraph', 'a { b\n\nc } d', '<p>a { b</p><p>c } d</p>'],
    ['a new line', 'one<br>two<br/>three<BR />four', '<p>one<br> two<br> three<br> four</p>'],
    [
      'an address in brackets',
      'See <https://example.org/a_b_c?d=*e*&f>.',
      '<p>See <a href="https://example.org/a_b_c?d=*e*&amp;f">https://example.org/a_b_c?d=*e*&amp;f</a>.</p>',
    ],
    [
      'a mail address in brackets',
      'Write <me@coach.example>!',
      '<p>Write <a href="mailto:me@coach.example">me@coach.example</a>!</p>',
    ],
    [
      'a picture’s name with spaces',
      '![A beach](./My Picture 1.jpg)',
      '<p><img src="./My%20Picture%201.jpg" alt="A beach"></p>',
    ],
    [
      'a picture’s name with spaces and brackets, and a caption',
      "![A beach](./Zoe's beach (1).jpg \"The sea (at 'dusk')\")",
      '<p><img src="./Zoe\'s%20beach%20(1).jpg" alt="A beach" title="The sea (at \'dusk\')"></p>',
    ],
    [
      'a picture’s name with spaces, and quotation marks in its caption',
      String.raw`![A](./My Picture.jpg "The \"old\" pier")`,
      '<p><img src="./My%20Picture.jpg" alt="A" title="The &quot;old&quot; pier"></p>',
    ],
    [
      'the name of a file in angle brackets',
      '![A](<./My Picture.jpg> "Dusk") and ![B](<./b.jpg>)',
      '<p><img src="./My%20Picture.jpg" alt="A" title="Dusk"> and <img src="./b.jpg" alt="B"></p>',
    ],
    [
      'an address in angle brackets behind words',
      '[a](<https://a.example/b>) and [c](<#d>)',
      '<p><a href="https://a.example/b">a</a> and <a href="#d">c</a></p>',
    ],
    [
      'an address in brackets behind words that are no label',
      'See [sic]: <https://a.example>',
      '<p>See [sic]: <a href="https://a.example">https://a.example</a></p>',
    ],
    ['a link with spaces', '[words](/about us/)', '<p><a href="/about%20us/">words</a></p>'],
    ['a backslash at the end of a line', 'one\\\ntwo', '<p>one<br> two</p>'],
    ['four spaces before a paragraph', '    Once upon a time.', '<p>Once upon a time.</p>'],
    ['curly quotes in a tag', '<Definition of=“trust” />', '[Definition]'],
    ['a broken heart', 'me </3 you </ 3', '<p>me &lt;/3 you &lt;/ 3</p>'],
    ['a price', 'a fine <$50', '<p>a fine &lt;$50</p>'],
    ['a face with a hat', 'he is <(^_^)> now', '<p>he is &lt;(^_^)&gt; now</p>'],
    ['an angry face at the beginning', '>:( is what I felt', '<p>&gt;:( is what I felt</p>'],
    ['two brackets', 'a << b', '<p>a &lt;&lt; b</p>'],
    [
      'an address without its beginning',
      '<www.a.example>',
      '<p><a href="https://www.a.example">www.a.example</a></p>',
    ],
    ['a new line at a line’s end', 'one<br>\ntwo', '<p>one<br> two</p>'],
    ['a new line at a paragraph’s end', 'one<br>\n\ntwo', '<p>one<br> </p><p>two</p>'],
    ['a new line before a sign', 'one<br>- two', '<p>one<br> - two</p>'],
    [
      'a new line behind an address',
      'https://a.example<br>two',
      '<p><a href="https://a.example">https://a.example</a><br> two</p>',
    ],
    [
      'an address behind an exclamation mark',
      'Look!<https://a.example>',
      '<p>Look!<a href="https://a.example">https://a.example</a></p>',
    ],
    ['a new line by its end', 'one</br>two', '<p>one<br> two</p>'],
    [
      'numbers in curly brackets',
      'Then {10 minutes, no phones.} you',
      '<p>Then {10 minutes, no phones.} you</p>',
    ],
    ['a heading without its space', '##What now?\nWords.', '<h2 id="what-now">What now?</h2><p>Words.</p>'],
    ['a deep one', '####What now?', '<h4 id="what-now">What now?</h4>'],
    ['a heading with a hard space', '##\u00A0What now?', '<h2 id="what-now">What now?</h2>'],
    ['a keyword', '#love #trust', '<p>#love #trust</p>'],
    [
      'a list with bullets',
      'Three:\n• one\n•\ttwo\n•\u00A0three',
      '<p>Three:</p><ul><li>one</li><li>two</li><li>three</li></ul>',
    ],
    ['a list with hard spaces', '1.\u00A0one\n2.\u00A0two', '<ol><li>one</li><li>two</li></ol>'],
    ['a line below a sentence', 'I was done.\n---\n\nWords.', '<p>I was done.</p><hr><p>Words.</p>'],
    ['a line below a title', 'What now\n---', '<h2 id="what-now">What now</h2>'],
    ['a component in small letters', '<definition of="trust" />', '[Definition]'],
    ['a component without its slash', '<Definition of="trust">\n\nWords.', '[Definition]<p>Words.</p>'],
    ['code as it is', '`a <3 {b c}` and *<3*', '<p><code>a &lt;3 {b c}</code> and <em>&lt;3</em></p>'],
    ['a sign that is escaped already', 'a \\<3 \\{b c}', '<p>a &lt;3 {b c}</p>'],
  ])('takes %s for what it is', (_name, body, shown) => {
    expect(read(body).faults.map(({ message }) => message)).toEqual([]);
    expect(show(body)).toBe(shown);
    expect(show(toStoredForm(body, 0))).toBe(shown);
  });

  it.each([
    ['{name}', 'expression'],
    ['{1 + 1}', 'expression'],
    ['{}', 'expression'],
    ['{new Date}', 'expression'],
    ['a <_b c', 'bracket'],
    ['<!-- a note -->', 'html-comment'],
    ['<p>a', 'html-element'],
    ['a <Definition of="b"', 'tag-unpaired'],
    ['Dear <you>,', 'bracket'],
    ['<!DOCTYPE html>', 'html-element'],
    ['{% raw %}', 'expression'],
    ['[words](two words "and more)', 'link-form'],
  ])('refuses %s', (body, slug) => {
    expect(read(body).faults.map((fault) => fault.slug)).toContain(slug);
  });

  it.each([
    [
      'crossed',
      '<CaseStudy>\n\n<KeyDifferences>\n\n</CaseStudy>\n\n</KeyDifferences>',
      'opened inside of <CaseStudy>',
    ],
    ['left open', '<CaseStudy people="Sarah">\n\nWords.', 'closed nowhere'],
    ['closed alone', 'Words.\n\n</CaseStudy>', 'not open here'],
    [
      'left without a quotation mark',
      '<CaseStudy people="Sarah>\n\nWords.\n\n</CaseStudy>',
      'quotation mark',
    ],
    ['written with a bare value', '<Definition of=trust />', 'value of "of" has no quotation marks'],
    [
      'written into a sentence',
      'So <CaseStudy people="Sarah">\n\nWords.\n\n</CaseStudy>',
      'lines of their own',
    ],
  ])('says once what is wrong with a tag that is %s', (_name, body, said) => {
    expect(read(body).faults.map(({ slug, message }) => [slug, message])).toEqual([
      ['tag-unpaired', expect.stringContaining(said)],
    ]);
  });

  it('tells a link with a space in its address once', () => {
    const { faults, links } = read('See [who came](https://night sitters.example.org).');
    expect(faults.map(({ slug, column }) => [slug, column])).toEqual([['link-form', 14]]);
    expect(links).toEqual([]);
  });

  it('takes a line that is meant as a title for a heading', () => {
    const { body, faults } = read('#On bad days\n\n#love\n\n#love is all.');
    expect(faults).toEqual([]);
    expect(body?.outline).toMatchObject([{ depth: 1, text: 'On bad days' }]);
  });

  it('keeps every place where it is in the file', () => {
    const body = 'I <3 you, <b>truly\n\nand {1 + 1}\n';
    expect(read(body).faults.map(({ slug, line, column }) => [slug, line, column])).toEqual([
      ['html-element', 4, 11],
      ['expression', 6, 5],
    ]);
  });
});

describe('a body that cannot be parsed in places', () => {
  it('is read on after each of them', () => {
    const body = [
      '<p>One',
      'Two <!-- a note -->',
      '</div>',
      '<CaseStudy people="Sarah">',
      'Three {a b( c',
      'Four {x(} y',
      '[gallery ids="1,2"]',
      'Five <Nothing at all',
    ].join('\n\n');
    const faults = read(body).faults.map(({ slug, line }): [number, string] => [line, slug]);
    expect(faults.sort(([a], [b]) => a - b)).toEqual([
      [4, 'html-element'],
      [6, 'html-comment'],
      [8, 'html-element'],
      [10, 'tag-unpaired'],
      [14, 'expression'],
      [16, 'shortcode'],
      [18, 'bracket'],
    ]);
  });
});
