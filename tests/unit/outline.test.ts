import { describe, expect, it } from 'vitest';
import { outlineBody } from '../../src/posts/outline.ts';
import { titleToLines } from '../../src/posts/title.ts';

const BODY = [
  '<p>Before.</p>',
  '<h2 id="one">One</h2><p class="definition dynamic-1 swallowed">It.</p><h3 id="trait">Trait</h3>',
  '<h2 id="both">Both</h2><p class="dynamic-1 swallowed"></p><p class="dynamic-2 apart"></p>',
  '<section aria-labelledby="check" class="dynamic-2 apart"><h2 id="check">A check</h2></section>',
  '<p>After.</p>',
].join('');

describe('the outline of a body', () => {
  const { html, headings } = outlineBody(BODY);

  it('lists the headings of author and components in reading order', () => {
    expect(headings.map(({ depth, id }) => [depth, id])).toEqual([
      [2, 'one'],
      [3, 'trait'],
      [2, 'both'],
      [2, 'check'],
    ]);
  });

  it('gives a part the colour and shape of the one dynamic it is about, and of two to none', () => {
    expect(headings.map(({ part }) => part)).toEqual([
      'dynamic-1 swallowed',
      'dynamic-1 swallowed',
      undefined,
      'dynamic-2 apart',
    ]);
    expect(html).toContain('<div class="part dynamic-1 swallowed"><h2 id="one">');
  });

  it('makes every heading a link to itself, and changes nothing else', () => {
    expect(html).toContain('<h3 id="trait"><a href="#trait">Trait</a></h3>');
    const plain = html
      .replaceAll(/<div class="part[^>]*>|<\/div>/g, '')
      .replaceAll(/<a href="#[^>]*>|<\/a>/g, '');
    expect(plain).toBe(BODY);
  });

  it('leaves a heading alone that holds a link of its own', () => {
    const own = '<h2 id="x">See <a href="/about/">about</a></h2>';
    expect(outlineBody(own).html).toBe(own);
  });
});

describe('a headline', () => {
  it('is cut at its first colon', () => {
    expect(titleToLines('Growing apart: how: couples')).toEqual({
      main: 'Growing apart',
      rest: 'how: couples',
    });
    expect(titleToLines('Plain')).toEqual({ main: 'Plain', rest: undefined });
  });
});
