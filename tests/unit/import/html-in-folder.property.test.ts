import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/import/sources/tell-source.ts';
import { bringAll } from '../../compare-texts.ts';
import { FILES, type Platform } from './html-of-platforms.ts';
import { filesOf } from './sources/samples.ts';

async function bring(platform: Platform, html: string): Promise<string> {
  const site = await readSource(filesOf(FILES[platform](html)));
  return bringAll(site)
    .map(({ text, notes }) => [text, ...notes.map(({ kind, found }) => `${kind}: ${found}`)].join('\n\n'))
    .join('\n');
}

/** What each platform's HTML has, and no line of it is empty. */
const COMMON = [
  '<h1>How to rest</h1>',
  '<h2 style="text-align:center"><b>A bench</b></h2>',
  '<h4>Deeper</h4>',
  '<p>Plain words.</p>',
  '<p>&nbsp;</p>',
  '<p>5&nbsp;% of *all*&nbsp; words_here</p>',
  '<p><span style="font-weight: 700">Bold</span> and <span style="font-style:italic">slanted</span></p>',
  '<p style="font-weight:bold">A line that is bold</p>',
  '<p><a href="https://elsewhere.example/?utm_source=x&amp;a=1">Elsewhere</a></p>',
  '<p style="display:none">Never seen</p>',
  '<span class="screen-reader-text">Read aloud alone</span>',
  '<iframe src="https://www.youtube.com/embed/aBcDeFgHiJ0" title="How we talk"></iframe>',
  '<iframe src="https://maps.example/here" title="Where we are"></iframe>',
  '<video src="https://old.example/walk.mp4"></video>',
  '<audio controls><source src="https://old.example/song.mp3"></audio>',
  '<figure><img src="https://old.example/a.jpg" alt="A bench"><figcaption>The <em>bench</em></figcaption></figure>',
  '<figure><blockquote><p>Said.</p></blockquote><figcaption>By whom</figcaption></figure>',
  '<img src="data:image/gif;base64,R0lG" data-src="https://old.example/late.jpg" alt="Late">',
  '<img src="https://old.example/b.jpg" title="IMG_0042" alt="B">',
  '<a href="https://old.example/large.jpg"><img src="https://old.example/small.jpg" alt="C"></a>',
  '<img src="https://counts.example/x.gif" width="1" height="1">',
  '<noscript><img src="https://old.example/n.jpg" alt="N"></noscript>',
  '<div class="gallery"><figure><img src="https://old.example/1.jpg" alt="One"><figcaption>First</figcaption></figure><figure><img src="https://old.example/2.jpg" alt="Two"></figure></div>',
  '<ul><li>one</li><li>two<ol><li>three</li></ol></li></ul>',
  '<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>{2}</td></tr></table>',
  '<details><summary>More</summary><p>Folded</p></details>',
  '<pre>first\n  second</pre>',
  '<center><font color="red">Old words</font></center>',
  '<form><input value="x"><button>Send</button></form>',
  '<style>p { color: red }</style>',
  '<script>document.write("no")</script>',
  '<hr>',
  '<blockquote>Quoted<br>words</blockquote>',
  '<p>Said<sup id="fnref:1"><a href="#fn:1" class="footnote">1</a></sup>.</p><div class="footnotes"><ol><li id="fn:1"><p>Where. <a href="#fnref:1" class="reversefootnote">&#8617;</a></p></li></ol></div>',
];

const OF_WORDPRESS = [
  '<div class="wp-block-buttons"><a class="wp-block-button__link" href="https://old.example/book/">Book</a></div>',
  '<a class="btn btn-primary" href="https://old.example/call/">Call me</a>',
  '<div class="wp-caption alignleft"><img class="wp-image-7" src="https://old.example/door-300x200.jpg" alt="A door"><p class="wp-caption-text">The door</p></div>',
  '<figure class="wp-block-embed"><div>https://www.youtube.com/watch?v=aBcDeFgHiJ0</div><figcaption>The film</figcaption></figure>',
  '<div class="wp-block-file"><a href="https://old.example/list.pdf">The list</a><a class="wp-block-file__button" href="https://old.example/list.pdf"></a></div>',
  '<figure class="wp-block-pullquote"><blockquote><p>Loud</p></blockquote></figure>',
  '<div class="sharedaddy"><p>Share this</p></div>',
];

const OF_GHOST = [
  '<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://elsewhere.example/"><div class="kg-bookmark-title">Elsewhere</div><div class="kg-bookmark-description">What it is</div></a></figure>',
  '<div class="kg-card kg-button-card"><a class="kg-btn" href="https://old.example/book/">Book</a></div>',
  '<div class="kg-card kg-toggle-card"><div class="kg-toggle-heading"><h4 class="kg-toggle-heading-text">Why</h4></div><div class="kg-toggle-content"><p>Because</p></div></div>',
  '<div class="kg-card kg-callout-card"><div class="kg-callout-emoji">🙂</div><div class="kg-callout-text">Look</div></div>',
  '<div class="kg-card kg-signup-card"><p>Subscribe</p></div>',
];

const block = (pieces: readonly string[]) =>
  fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 })
    .map((chosen) => `<div>${chosen.join('\n')}</div>`);

/** Elements in each other, as nobody planned. */
const nested = fc
  .tuple(
    fc.constantFrom(
      'div',
      'section',
      'blockquote',
      'ul',
      'li',
      'td',
      'figure',
      'b',
      'font',
      'article',
      'aside',
    ),
    fc.constantFrom(...COMMON),
    fc.constantFrom(...COMMON),
  )
  .map(([tag, first, second]) => `<div><${tag}>${first}\n${second}</${tag}></div>`);

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 150);

describe('HTML in a folder of texts comes as the same HTML from elsewhere does', () => {
  it.each<[string, fc.Arbitrary<string>, Platform[]]>([
    ['of anybody', fc.oneof(block(COMMON), nested), ['Markdown', 'HTML', 'WordPress', 'Ghost']],
    ['of WordPress', block([...COMMON, ...OF_WORDPRESS]), ['Markdown', 'HTML', 'WordPress']],
    ['of Ghost', block([...COMMON, ...OF_GHOST]), ['Markdown', 'HTML', 'Ghost']],
  ])('%s', async (_, html, platforms) => {
    await fc.assert(
      fc.asyncProperty(html, async (written) => {
        const brought = await Promise.all(
          platforms.map(async (platform) => [platform, await bring(platform, written)] as const),
        );
        const [, elsewhere] = brought.at(-1) ?? [];
        expect(Object.fromEntries(brought)).toEqual(
          Object.fromEntries(platforms.map((platform) => [platform, elsewhere])),
        );
      }),
      { numRuns },
    );
  });
});
