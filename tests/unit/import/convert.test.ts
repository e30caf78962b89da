import { describe, expect, it } from 'vitest';
import { readBody } from '../../../src/import/convert/to-text.ts';
import { writeText } from '../../../src/import/convert/write-text.ts';

const ADDRESS = 'https://old.example/post/closeness/';

function read(html: string) {
  const findAddress = ({ hostname, pathname }: URL) =>
    hostname === 'old.example' && pathname.startsWith('/post/')
      ? `/posts/${pathname.split('/')[2] ?? ''}/`
      : undefined;
  return readBody({ html }, { title: 'Closeness', address: ADDRESS, findAddress });
}
const write = (html: string) => writeText(read(html).tree);
const notesOf = (html: string) => read(html).notes.map(({ kind, found }) => `${kind}: ${found}`);

describe('an imported text', () => {
  it('begins its headings at h2 and leaves out none', () => {
    expect(write('<h1>One</h1><h4>Two</h4><h4>Three</h4><h1>Four</h1>')).toBe(
      '## One\n\n### Two\n\n### Three\n\n## Four',
    );
  });

  it('has a heading for a line in bold letters above something, and tells it', () => {
    const html =
      '<p><b>What helps</b></p><p>A walk.</p><p><b>This is a whole sentence.</b></p><p>More.</p><p><b>The end</b></p>';
    expect(write(html)).toBe(
      '## What helps\n\nA walk.\n\n**This is a whole sentence.**\n\nMore.\n\n**The end**',
    );
    expect(notesOf(html)).toEqual(['heading-made: What helps']);
  });

  it('leaves a line in bold letters that is longer than a title as it is', () => {
    const long = 'what it takes to hear somebody to the end '.repeat(3).trim();
    expect(write(`<p><b>${long}</b></p><p>More.</p>`)).toBe(`**${long}**\n\nMore.`);
  });

  it('has lists for lines that were typed with bullets or with numbers that count on', () => {
    expect(
      write('<p>• one<br>• two</p><p>Then:</p><p>1. first</p><p>2. <b>second</b></p><p>7. alone</p>'),
    ).toBe('- one\n- two\n\nThen:\n\n1. first\n2. **second**\n\n7\\. alone');
  });

  it('takes what people say for no list', () => {
    expect(write('<p>– No, she said.</p><p>– Yes, he said.</p>')).toBe('– No, she said.\n\n– Yes, he said.');
    expect(write('<p>- No.</p><p>- Yes.</p>')).toBe('\\- No.\n\n\\- Yes.');
  });

  it('keeps what Markdown, MDX and HTML would take for signs of theirs', () => {
    expect(
      write(
        '<p>{care} &lt;Button&gt; 1 &lt; 2 *x* _y_ `z` [a](b) # no</p><p># love</p><p>import of things</p>',
      ),
    ).toBe(
      '\\{care} \\<Button> 1 \\< 2 \\*x\\* \\_y\\_ \\`z\\` \\[a]\\(b) # no\n\n\\# love\n\n&#105;mport of things',
    );
  });

  it('keeps a mark in the middle of a word, and of a mark around blocks the words', () => {
    expect(write('<p>un<i>believ</i>able</p><b><p>One.</p><p>Two.</p></b>')).toBe(
      'un*believ*able\n\n**One.**\n\n**Two.**',
    );
  });

  it('has a table of words as a table, and takes one apart that lays out a page', () => {
    expect(
      write(
        '<table><tr><td>Day</td><td>Way</td></tr><tr><td>Monday</td><td><p>lake</p><p>wood</p></td></tr></table>',
      ),
    ).toBe('| Day    | Way            |\n| ------ | -------------- |\n| Monday | lake<br />wood |');
    expect(write('<table><tr><td><h2>Left</h2></td><td><ul><li>right</li></ul></td></tr></table>')).toBe(
      '## Left\n\n- right',
    );
  });

  it('has pictures by themselves, with their captions, in their order', () => {
    const { pictures, notes } = read(
      '<p><img src="/a.jpg" alt="A lake"> At the lake.</p><figure><a href="/b-large.jpg"><img src="b-300.jpg" data-full="b.jpg"></a><figcaption>In <i>March</i></figcaption></figure>',
    );
    expect(pictures).toEqual([
      { source: 'https://old.example/a.jpg', alt: 'A lake' },
      {
        source: 'https://old.example/post/closeness/b.jpg',
        smaller: 'https://old.example/post/closeness/b-300.jpg',
        caption: 'In March',
      },
    ]);
    expect(notes).toEqual([
      { kind: 'picture-undescribed', found: 'https://old.example/post/closeness/b.jpg' },
    ]);
    expect(write('<p>See <img src="/a.jpg" alt="A lake"> there.</p>')).toBe(
      'See\n\n![A lake](https://old.example/a.jpg)\n\nthere.',
    );
  });

  it('has galleries, films, buttons and parts to unfold as tags', () => {
    expect(
      write(
        '<figure data-import="gallery"><img src="/a.jpg" alt="A"><img src="/b.jpg" alt="B"></figure>' +
          '<a data-import="video" href="https://youtu.be/dQw4w9WgXcQ?si=x">On “closeness”</a>' +
          '<p>Then <a data-import="button" href="/post/other/">Read on</a></p>' +
          '<details><summary>More</summary><h3>Of it</h3><p>All.</p></details>',
      ),
    ).toMatchInlineSnapshot(`
      "<Gallery>

      ![A](https://old.example/a.jpg)

      ![B](https://old.example/b.jpg)

      </Gallery>

      <Video src="https://www.youtube.com/watch?v=dQw4w9WgXcQ" title="On &#8220;closeness&#8221;" />

      Then

      <Button to="/posts/other/" label="Read on" />

      <Details summary="More">

      **Of it**

      All.

      </Details>"
    `);
  });

  it('leads from text to text, to places in it and elsewhere, and counts nobody', () => {
    expect(
      write(
        '<h2 id="why-1">Why it matters</h2><p><a href="/post/other/?utm_source=mail#x">one</a> <a href="#why-1">two</a> ' +
          '<a href="https://a.example/b_(c)?fbclid=1">three</a> <a href="javascript:x()">four</a> <a href="#gone">five</a></p>',
      ),
    ).toBe(
      '## Why it matters\n\n[one](/posts/other/#x) [two](#why-it-matters) [three](https://a.example/b_%28c%29) four five',
    );
  });

  it('keeps footnotes with their marks, and one without a mark as words', () => {
    expect(
      write(
        '<p>So it is.<sup data-import="footnote" data-id="1">1</sup></p><ol data-import="footnotes"><li data-id="1"><p>Asked <i>twice</i>.</p></li><li data-id="2">Nowhere.</li></ol>',
      ),
    ).toBe('So it is.[^1]\n\n[^1]: Asked _twice_.\n\nNowhere.');
  });

  it('leaves what cannot be brought along as a link, with a note', () => {
    const html =
      '<a data-import="embed" href="https://polls.example/7">A poll</a><iframe src="https://maps.example/x"></iframe>';
    expect(write(html)).toBe(
      '[A poll](https://polls.example/7)\n\n[https://maps.example/x](https://maps.example/x)',
    );
    expect(notesOf(html)).toEqual([
      'embed-left: https://polls.example/7',
      'embed-left: https://maps.example/x',
    ]);
  });

  it('has what a page shows as lines in lines, and hard spaces where they mean something', () => {
    expect(write('<pre>first\n  second</pre><p>a&nbsp;&nbsp;b 5&nbsp;%</p><p>&nbsp;</p>')).toBe(
      'first\\\nsecond\n\na b 5\u00a0%',
    );
  });

  it('reads Markdown with its footnotes and its HTML', () => {
    const { tree } = readBody(
      { markdown: '# One\n\nText[^a] and <b>bold</b> {x}.\n\n[^a]: Below.\n', file: 'a.md' },
      { title: 'One', findAddress: () => undefined },
    );
    expect(writeText(tree)).toBe('## One\n\nText[^a] and **bold** \\{x}.\n\n[^a]: Below.');
  });
});

it('leaves the terms of a list of definitions bold, and makes no headings of them', () => {
  const html = '<dl><dt>Boundary</dt><dd>What I do.</dd><dt>Wall</dt><dd>What I hide.</dd></dl>';
  expect(write(html)).toBe('**Boundary**\n\nWhat I do.\n\n**Wall**\n\nWhat I hide.');
  expect(notesOf(html)).toEqual([]);
});
