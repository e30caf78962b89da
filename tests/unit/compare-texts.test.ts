import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasNewAddress, isLargeChange } from '../../src/discussion/compare-texts.ts';

const SAID = 'I have been married for ten years, and your post on listening helped us a great deal.';

describe('a large change', () => {
  it.each([
    ['I agree with you', 'I disagree with everybody'],
    [SAID, 'Buy cheap watches'],
    [SAID, `${SAID} ${'Buy cheap watches here today. '.repeat(3)}`],
    [SAID, 'I have been married for ten years.'],
    ['👍', '🖕'],
    ['Good day', ''],
    ['我很喜欢这篇文章', '你们都是骗子快滚'],
    ['ขอบคุณสำหรับบทความ', 'ซื้อของราคาถูกที่นี่'],
    ['no no no no', 'no'],
    ['word '.repeat(1000), 'other '.repeat(800)],
  ])('is from %j to %j', (before, after) => {
    expect(isLargeChange(before, after)).toBe(true);
  });

  it.each([
    ['Thnaks!', 'Thanks!'],
    ['I recieved alot of help', 'I received a lot of help'],
    [SAID, SAID.replace('listening', 'listenning')],
    [SAID, SAID.replace('ten', 'eleven')],
    [SAID, `${SAID} Thank you!`],
    [SAID, SAID.toUpperCase()],
    [SAID, `> ${SAID.replace('married', '*married*')}`],
    ['?!', '…'],
    ['', ''],
    ['我很喜欢这篇文章', '我很喜欢这篇文章!'],
  ])('is not from %j to %j', (before, after) => {
    expect(isLargeChange(before, after)).toBe(false);
  });

  it('is none where nothing changes, and one where no word stays, whatever the words are', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'é', 'ж', 'ß'), minLength: 1 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (said) => {
        expect(isLargeChange(said.join(' '), said.toReversed().join(' '))).toBe(false);
        expect(isLargeChange(said.join(' '), said.map(() => '1234567890').join(' '))).toBe(true);
      }),
    );
  });

  it('takes no long time to tell, of the longest comments', () => {
    const spell = (seed: number) =>
      Array.from({ length: 1000 }, (_, index) => ((index * 7919 + seed) % 99_991).toString(36)).join(' ');
    const start = process.cpuUsage();
    isLargeChange(spell(1).slice(0, 5000), spell(50_000).slice(0, 5000));
    // Some milliseconds; comparing each word with each takes a second.
    expect(process.cpuUsage(start).user).toBeLessThan(300_000);
  });
});

describe('a new address', () => {
  it.each([
    ['Good day', 'Good day https://spam.example'],
    ['Good day', 'Good day www.spam.com'],
    ['Good day', 'Good day spam.com/page'],
    ['Good day', 'Good day spam.shop'],
    ['Good day', 'Good day sam@spam.example.org'],
    ['Good day', '[Good](https://spam.example) day'],
    ['Good day', '[Good](mailto:sam@spam.example) day'],
    ['See https://good.example', 'See https://spam.example'],
    ['See https://good.example/a', 'See https://good.example/b'],
    ['See [this](https://good.example)', 'See [this](https://spam.example)'],
    ['Good day', 'Good day 192.0.2.1'],
  ])('is there from %j to %j', (before, after) => {
    expect(hasNewAddress(before, after)).toBe(true);
  });

  it.each([
    ['See https://good.example and spam', 'See https://good.example/'],
    ['See https://Good.example', 'I see https://good.example'],
    ['See https://good.example', 'I see nothing'],
    ['Good day', 'Good day, e.g.then, at 3.30, v1.2'],
    ['See https://good.example', 'See [this](https://good.example)'],
  ])('is not there from %j to %j', (before, after) => {
    expect(hasNewAddress(before, after)).toBe(false);
  });
});
