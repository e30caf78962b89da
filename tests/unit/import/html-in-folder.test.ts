import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/import/sources/tell-source.ts';
import { bringAll } from '../../compare-texts.ts';
import { FILES, TOP } from './html-of-platforms.ts';
import { filesOf } from './sources/samples.ts';

describe('a text of Markdown', () => {
  const toTexts = async (files: Record<string, string>) =>
    bringAll(await readSource(filesOf(files))).map(({ text }) => text);

  it('has what stands in the words of a paragraph as HTML', async () => {
    const words =
      'Call <span style="font-weight: 700">me</span><!-- soon --> or <a class="btn" href="https://old.example/?utm_source=x">write</a>.';
    expect(await toTexts(FILES.Markdown(words))).toEqual(await toTexts(FILES.WordPress(`<p>${words}</p>`)));
  });

  it('may begin with a block of HTML, and have no front matter', async () => {
    expect(
      await toTexts({ 'notes/one.md': '<p align="center">Hello</p>\n\n# Rest\n\nSome **bold** words.\n' }),
    ).toEqual(['Hello\n\n## Rest\n\nSome **bold** words.']);
  });

  it('may be a whole page of HTML, below front matter too', async () => {
    const page =
      '<!DOCTYPE html>\n<html><head><title>Two | Old</title></head><body><nav>Home</nav><h1>Two</h1>\n\n    <p>Some <b>bold</b> words.</p></body></html>\n';
    expect(
      await toTexts({ 'notes/two.md': page, 'notes/three.md': `---\ntitle: Two\n---\n${page}` }),
    ).toEqual(['Some **bold** words.', 'Some **bold** words.']);
  });

  it('shows no tag of a block that goes on behind an empty line, and those that it is about', async () => {
    const block = '<div class="row">\n\n    <h3>Rest</h3>\n\n\t<p>Sit <b>down</b>.</p>\n\n</div>';
    expect(
      await toTexts(FILES.Markdown(`${block}\n\nWrite:\n\n    <p>This</p>\n\n<p>Or\n\n    <b>that</b>`)),
    ).toEqual(['## Rest\n\nSit **down**.\n\nWrite:\n\n`<p>This</p>`\n\nOr\n\n`<b>that</b>`']);
  });

  it('says below a picture what was typed behind its address, and what a figure of Hugo says', async () => {
    const text =
      '![A bench](https://old.example/a.jpg "Where we sit.")\n\n![B](https://old.example/b.jpg "B")\n\n{{< figure src="https://old.example/c.jpg" alt="A door" caption="The door." >}}\n\n<img src="https://old.example/d.jpg" alt="D" title="IMG_0042">';
    expect(await toTexts({ 'content/post/calm/index.md': `${TOP}\n${text}\n` })).toEqual([
      '![A bench](https://old.example/a.jpg "Where we sit.")\n\n![B](https://old.example/b.jpg)\n\n![A door](https://old.example/c.jpg "The door.")\n\n![D](https://old.example/d.jpg)',
    ]);
  });
});

it('keeps a box of a page whose layout the generator has, and not those of a whole page', async () => {
  const inside = '<nav>Home</nav><article><h1>Rest</h1><p>One.</p></article><aside><p>Two.</p></aside>';
  const site = await readSource(
    filesOf({
      'one.html': `---\ntitle: Rest\n---\n${inside.replace(/<nav>.*<\/nav>/, '')}`,
      'two.html': `<!doctype html><html><title>Rest</title><body>${inside}</body></html>`,
    }),
  );
  expect(bringAll(site).map(({ text }) => text)).toEqual(['One.\n\nTwo.', 'One.']);
});
