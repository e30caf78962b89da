import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../src/editor/paste/html-to-text.ts';
import { toLinkAddress } from '../../src/editor/paste/link-address.ts';
import {
  FROM_CHAT,
  FROM_GOOGLE,
  FROM_NOTES,
  FROM_SLACK,
  FROM_WORD,
  FROM_WORD_ONLINE,
} from '../pasted-html.ts';

/** As a browser hands it over: parsed, and shown nowhere. */
const paste = (html: string, after?: number) => htmlToText(new JSDOM(html).window.document, after);
const write = (html: string) => paste(html).markdown;

describe('what was copied in Word', () => {
  it('keeps headings, marks, both kinds of list, a quotation, a table and a link, and names its pictures', () => {
    const { markdown, leftOut } = paste(FROM_WORD);
    expect(markdown).toMatchInlineSnapshot(`
      "## A walk each evening

      ## Before you go

      Leave the telephone **at home, really**. It is _twenty minutes_, no more.

      - Shoes
        - dry ones
      - A **coat**

      ### On the way

      1. Ask one question.
      2. Wait.

      > “I had forgotten how she laughs.”

      | Day    | Way      |
      | ------ | -------- |
      | Monday | The lake |

      More is [told here](https://example.org/walks)."
    `);
    expect(leftOut).toEqual(['Two people on a bench', 'image002.png']);
  });

  it('leaves out comments in the margin and what was crossed out', () => {
    expect(FROM_WORD).toContain('Ask Sarah first');
    expect(FROM_WORD).toContain('the old words');
    expect(write(FROM_WORD)).not.toMatch(/Ask Sarah first|the old words|\[M1\]/);
  });

  it('in a browser has a list for each entry, which becomes one', () => {
    expect(write(FROM_WORD_ONLINE)).toMatchInlineSnapshot(`
      "## Take your time

      - Listen
        - to the end
      - Answer"
    `);
  });
});

it('takes a Google document as it looks: not bold, links that lead there, an inner list in its entry', () => {
  const { markdown, leftOut } = paste(FROM_GOOGLE);
  expect(markdown).toMatchInlineSnapshot(`
    "## After a quarrel

    Wait until both are **calm again**_, not longer_. As [this study](https://example.org/calm?a=1) has it.

    - Say what you saw
      - and heard
    - ~~Blame~~

    ### In short

    | Then    | Now    |
    | ------- | ------ |
    | silence | a word |"
  `);
  expect(leftOut).toEqual(['']);
});

it('takes a note of Apple’s', () => {
  expect(write(FROM_NOTES)).toMatchInlineSnapshot(`
    "## Sunday

    Call **Mum** _before_ noon.

    - bread
    - tea

    See you."
  `);
});

it('takes an answer of a chat program, without the words for its own page', () => {
  expect(write(FROM_CHAT)).toMatchInlineSnapshot(`
    "Here are **three** ways:

    ## 1. Listen

    1. Sit down.
    2. Put the phone away ([source](https://example.org/phones)).

    ---

    > “Go on.”

    ## 2. Wait

    - a minute
      - or two"
  `);
});

it('takes a message of Slack, with emoji that are pictures there', () => {
  const { markdown, leftOut } = paste(FROM_SLACK);
  expect(markdown).toMatchInlineSnapshot(`
    "Hello all,

    **Tomorrow** at nine 😀

    - bring _time_"
  `);
  expect(leftOut).toEqual([]);
});

describe('words on the way to Markdown', () => {
  it.each([
    ['<b>a </b><b>b</b> c', '**a b** c'],
    ['<p>x<b> y </b>z</p>', 'x **y** z'],
    ['<b><i>both</i></b>', '**_both_**'],
    ['<p><b> </b>c</p>', 'c'],
    ['<b style="font-weight:normal"><span>thin</span></b>', 'thin'],
    ['<span style="font-style:italic;font-weight:600">both</span>', '**_both_**'],
    ['<u>line</u> <mark>colour</mark>', 'line colour'],
    ['<p>I <3 you {a} *b* <!-- c --></p>', 'I \\<3 you \\{a} \\*b\\*'],
    ['<p>one</p><br><p>two</p>', 'one\n\ntwo'],
    ['one<br><br>two<br>three', 'one\n\ntwo\\\nthree'],
    ['<div>one</div><div><br></div><div>two</div>', 'one\n\ntwo'],
    ['<p>a&nbsp; b&nbsp;c</p>', 'a b c'],
    ['<p>Pourquoi&nbsp;?</p>', 'Pourquoi\u00a0?'],
    ['<h2><b>Strong</b> by<br>itself</h2>', '## Strong by itself'],
    [
      '<a href="#_Toc1">here</a> <a href="file:///c:/a.doc">there</a> <a href="javascript:a()">x</a>',
      'here there x',
    ],
    [
      '<p><a href="https://a.example/">a</a><a href="https://a.example/"> b</a></p>',
      '[a b](https://a.example/)',
    ],
    ['<script>alert(1)</script><style>p{}</style><p onclick="a()">words</p>', 'words'],
    ['<table><tr><td><p>one</p><p>two</p></td></tr></table>', 'one\n\ntwo'],
    [
      '<table><tr><td><p>a</p></td><td>b</td></tr><tr><td>1<br>2</td><td><p>x|y</p></td></tr></table>',
      '| a   | b    |\n| --- | ---- |\n| 1 2 | x\\|y |',
    ],
    ['<ol start="3"><li>c<li>d</ol>', '3. c\n4. d'],
    ['<pre>one\n  two</pre>', 'one\\\ntwo'],
    ['<blockquote><p>a</p><p>b</p></blockquote>', '> a\n>\n> b'],
    ['<hr>', '---'],
    ['', ''],
  ])('%j', (html, markdown) => {
    expect(write(html)).toBe(markdown);
  });

  it.each([
    ['<h1>a</h1><h2>b</h2>', undefined, '## a\n\n### b'],
    ['<h3>a</h3><h3>b</h3>', undefined, '## a\n\n## b'],
    ['<h3>a</h3>', 2, '### a'],
    ['<h2>a</h2><h5>b</h5><h6>c</h6>', 3, '## a\n\n### b\n\n#### c'],
    ['<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4>', undefined, '## a\n\n### b\n\n#### c\n\n#### d'],
  ])('gives headings depths that follow each other: %s behind %s', (html, after, markdown) => {
    expect(paste(html, after).markdown).toBe(markdown);
  });

  it('says what plain text would say as well, and what stands among other words', () => {
    expect(paste('<span>word</span>')).toMatchObject({ isPlain: true, isInline: true });
    expect(paste('<b>word</b> and')).toMatchObject({ isPlain: false, isInline: true });
    expect(paste('<p>a</p><p>b</p>')).toMatchObject({ isPlain: false, isInline: false });
  });
});

describe('a pasted link', () => {
  it.each([
    [
      'https://www.google.com/url?q=https://example.org/a?b%3D1&sa=D&source=editors&ust=17&usg=AO',
      'https://example.org/a?b=1',
    ],
    [
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fa&data=05%7C',
      'https://example.org/a',
    ],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2F%3Ffbclid%3DI&h=AT', 'https://example.org/'],
    ['https://example.org/a?utm_source=chatgpt.com&b=2', 'https://example.org/a?b=2'],
    ['https://example.org/a#:~:text=words', 'https://example.org/a'],
    ['https://www.google.com/search?q=walks', 'https://www.google.com/search?q=walks'],
    ['mailto:ada@example.org', 'mailto:ada@example.org'],
    ['https://www.google.com/url?q=javascript:alert(1)', 'https://www.google.com/url?q=javascript:alert(1)'],
    ['javascript:alert(1)', undefined],
    ['file:///C:/walk.docx', undefined],
    ['#_Toc42', undefined],
    ['', undefined],
  ])('leads from %s to %s', (written, address) => {
    expect(toLinkAddress(written)).toBe(address);
  });
});
