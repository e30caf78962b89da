import { describe, expect, it } from 'vitest';
import { pictureToText } from '../../src/editor/field/picture-text.ts';

describe('a picture as it stands in a body', () => {
  it('has its words, its address and, where there is one, its caption', () => {
    const picture = { address: './sea.jpg', alt: 'Two people on a pier', caption: '' };
    expect(pictureToText(picture)).toBe('![Two people on a pier](./sea.jpg)');
    expect(pictureToText({ ...picture, caption: 'The pier, in March' })).toBe(
      '![Two people on a pier](./sea.jpg "The pier, in March")',
    );
  });
});
