import fs from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { readContent } from '../../../src/posts/source/read-content.ts';
import { parseContent } from '../../../src/posts/source/content.ts';
import { NAMES, read, show } from './shown-body.ts';
import { partPictures } from './show-picture.ts';
import { normalize, renderStock } from './stock-mdx.ts';
import { CONTENT, POSTS_FOLDER } from '../../fixture-site.ts';

afterEach(() => {
  expect(Reflect.get(globalThis, 'ran')).toBeUndefined();
});

describe('a body', () => {
  const posts = fs.readdirSync(POSTS_FOLDER).filter((name) => name.endsWith('.mdx'));

  it.each(posts)('of %s is shown as @astrojs/mdx would show it', async (name) => {
    const { content } = parseContent(await readContent(CONTENT), 'content');
    const post = [...content.posts].find(({ text }) => text.file === `content/posts/${name}`);
    const source = post?.text.source ?? '';
    const body = source.slice(source.indexOf('\n---\n') + 5);
    expect(post?.rendered.parts.length).toBeGreaterThan(5);
    expect(normalize(show(post?.rendered.parts ?? []))).toBe(
      normalize(partPictures(await renderStock(body, NAMES))),
    );
  });

  it('is shown with everything that posts have as @astrojs/mdx would show it', async () => {
    const { document } = read(EVERYTHING);
    expect(normalize(show(document.rendered.parts))).toBe(
      normalize(partPictures(await renderStock(EVERYTHING, NAMES))),
    );
  });

  it('has its headings and its words told', () => {
    const { rendered, words } = read(
      "## One *and* “two” -- it's\n\nThree [four](/five/).\n\n## One",
    ).document;
    const { headings } = rendered;
    expect(headings).toEqual([
      { depth: 2, slug: 'one-and-two--its', text: 'One and “two” – it’s' },
      { depth: 2, slug: 'one', text: 'One' },
    ]);
    expect(words).toBe(7);
  });

  it.each(['import x from "y"\n- it\'s\\', "export **it's}\\", 'words\\'])(
    'that ends in a backslash ends no process: %j',
    (body) => {
      expect(() => read(body)).not.toThrow();
    },
  );

  it('has a heading above a line where a sign stands, and a paragraph above one where a sentence does', () => {
    expect(show(read('&amp;\n---\n').document.rendered.parts)).toBe('<h2 id="">&amp;</h2>');
    expect(show(read('So it was;\n---\n').document.rendered.parts)).toBe('<p>So it was;</p><hr>');
  });

  it('with a fault is never shown', () => {
    const { document, faults } = read('Words.\n\n{1 + 1}\n');
    expect(faults.map(({ slug, line, column }) => [slug, line, column])).toEqual([['expression', 6, 1]]);
    expect(() => document.rendered).toThrow(
      'content/posts/a.mdx:6: What stands between these curly brackets would be taken for a program, and no page shows it.',
    );
  });

  it('gives components plain values and nothing else', () => {
    const { document } = read(
      '<SelfCheck of={"holding"} moreThan={ -1.5 } title=\'A "b" &amp; c\' />\n\n<CaseStudy people="Sarah">Sarah *said* it.</CaseStudy>',
    );
    expect(document.rendered.parts).toEqual([
      { name: 'SelfCheck', props: { of: 'holding', moreThan: -1.5, title: 'A "b" & c' }, parts: [] },
      { name: 'CaseStudy', props: { people: 'Sarah' }, parts: ['Sarah <em>said</em> it.'] },
    ]);
  });
});

const EVERYTHING = `
# One "two" -- three... *it's*

Words **strong *both* strong** ~~gone~~ \`code < "it's"\` & &amp; &lt; &copy; \\{ \\< é 😀.
A second line\\
and a third${'  '}
and a fourth.

[link](/a/?b=c&d="e"é%20ü "A \\"title\\"") <CallsToAction title="x" /> ![A "picture" *of* it](./a%20b.png 'Title')

https://a.example/é?x=[y] www.b.example you@c.example

- tight
- list
  1. inner
  2. more

7. seven

   paragraphs
8. eight

-
- after an empty one

> A quotation
>
> - with a list
>   > and another

| left | middle | *right* | none |
|:-----|:------:|--------:|------|
| a    | b \\| c | \`d\`   | [e](/f/) |
| less |

***

Setext
------

<CaseStudy people="Sarah, Mike" basis="composite" reviewed="2026-11-20">

First paragraph.

- a list

</CaseStudy>

<CaseStudy people="Sarah" basis="composite" reviewed="2026-11-20">Sarah **and** words.</CaseStudy>

- <KeyDifferences title="a" />

> <SelfCheck of="x" moreThan={2} />
> words

<CallsToAction /> <KeyDifferences />
`;
