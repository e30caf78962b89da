import { expect, it } from 'vitest';
import { takeFullText } from '../../src/posts/feeds/full-text.ts';
import { outlineBody } from '../../src/posts/outline.ts';

const URL_OF_POST = 'https://coach.example/posts/a-post/';
const take = (body: string) =>
  takeFullText(
    `<main><article data-pagefind-body><h1>Title</h1><div class="prose">${body}</div></article></main>`,
    URL_OF_POST,
  );

it('keeps the words and drops what only the page can use', () => {
  expect(
    take(
      '<p class="a" data-astro-cid-x>One <em>two</em>.</p><script>x()</script><nav>Contents</nav><p hidden>No</p><svg><title>No</title></svg>',
    ),
  ).toBe('<p>One <em>two</em>.</p>');
});

it('lets unknown elements give way to what is in them', () => {
  expect(take('<section><self-check more-than="2"><p>In</p></self-check></section>')).toBe('<p>In</p>');
});

it('makes a list to read of boxes to tick', () => {
  expect(take('<ul role="list"><li><label><input type="checkbox" /> I wait.</label></li></ul>')).toBe(
    '<ul><li> I wait.</li></ul>',
  );
});

it('makes addresses whole', () => {
  expect(take('<p><a href="/contact/">a</a><a href="#b">b</a><a href="mailto:c@d.example">c</a></p>')).toBe(
    '<p><a href="https://coach.example/contact/">a</a><a href="https://coach.example/posts/a-post/#b">b</a><a href="mailto:c@d.example">c</a></p>',
  );
});

it('keeps apart what the page keeps apart by its looks', () => {
  expect(take('<p>Tell me.<a class="button" href="/contact/">Write</a></p>')).toBe(
    '<p>Tell me. <a href="https://coach.example/contact/">Write</a></p>',
  );
});

it('keeps a heading’s words, and not the link to itself that the page makes of it', () => {
  const { html } = outlineBody('<h2 id="x">A <em>heading</em></h2><h3 id="über-uns">Über uns</h3>');
  expect(html).toContain('<a href="#');
  expect(take(html)).toBe('<h2>A <em>heading</em></h2><h3>Über uns</h3>');
});

it('keeps a link of the coach’s own in a heading', () => {
  const { html } = outlineBody(
    '<h2 id="x">More <a href="#y">below</a></h2><h3 id="z"><a href="#y">Below</a></h3>',
  );
  const below = '<a href="https://coach.example/posts/a-post/#y">';
  expect(take(html)).toBe(`<h2>More ${below}below</a></h2><h3>${below}Below</a></h3>`);
});

it('says so where a page has no text to take', () => {
  expect(() => takeFullText('<main><p>Words</p></main>', URL_OF_POST)).toThrowErrorMatchingInlineSnapshot(
    `[SiteError: https://coach.example/posts/a-post/: the page has no "[data-pagefind-body] .prose", which feeds are made from.]`,
  );
});
