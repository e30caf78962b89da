import { describe, expect, it } from 'vitest';
import { listOldAddresses } from '../../../../src/import/old-addresses.ts';
import { readSource } from '../../../../src/import/sources/tell-source.ts';
import { filesOf } from './samples.ts';
import { tellUnread } from './tell-unread.ts';

/** A feed of two texts, as every platform has one. */
const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Old</title><link>https://old.example/</link>
<item><title>How to listen</title><link>https://old.example/post/how-to-listen</link><description>Words.</description></item>
<item><title>How to rest</title><link>https://old.example/post/how-to-rest</link><description>More words.</description></item>
</channel></rss>`;

async function readWith(name: string, redirects: string) {
  const site = await readSource(filesOf({ 'feed.xml': FEED, [name]: redirects }));
  return {
    old: Object.fromEntries(site.entries.map((entry) => [entry.title, listOldAddresses(entry, site)])),
    left: tellUnread(site).filter((line) => line.includes('redirect')),
  };
}

const LISTEN = ['/post/how-to-listen', '/listening', '/2019/ears'];
const REST = ['/post/how-to-rest'];
const ELSEWHERE =
  'The redirect from /shop to https://shop.example/post/how-to-rest: it leads to no text of this export, and an old address leads to a text';

describe('redirects that were made there', () => {
  it.each([
    [
      'a table of Wix',
      'redirects.csv',
      'Old URL,New URL\n/listening,/post/how-to-listen\n/2019/ears,https://www.old.example/listening\n/shop,https://shop.example/post/how-to-rest\n',
    ],
    [
      'a table of the plugin Redirection',
      'redirection.csv',
      'source,target,regex,code,type,hits,title,status\n/listening,/post/how-to-listen/,0,301,url,4,,active\n/2019/ears,/listening,0,301,url,0,,active\n/shop,https://shop.example/post/how-to-rest,0,301,url,0,,active\n',
    ],
    [
      'JSON of the plugin Redirection',
      'redirection.json',
      JSON.stringify({
        plugin: { version: '5.4' },
        groups: [],
        redirects: [
          ['/listening', '/post/how-to-listen'],
          ['/2019/ears', '/listening'],
          ['/shop', 'https://shop.example/post/how-to-rest'],
        ].map(([url, to]) => ({
          url,
          action_data: { url: to },
          action_code: 301,
          regex: false,
          enabled: true,
        })),
      }),
    ],
    [
      'lines of Squarespace',
      'mappings.txt',
      '/listening -> /post/how-to-listen 301\n/2019/ears -> /listening 301\n/shop -> https://shop.example/post/how-to-rest 302\n',
    ],
    [
      'JSON of Ghost',
      'redirects.json',
      JSON.stringify([
        { from: '^\\/listening\\/?$', to: '/post/how-to-listen', permanent: true },
        { from: '/2019/ears', to: '/listening' },
        { from: '/shop', to: 'https://shop.example/post/how-to-rest' },
      ]),
    ],
    [
      'YAML of Ghost',
      'redirects.yaml',
      '301:\n  ^/listening/?$: /post/how-to-listen\n  /2019/ears: /listening\n302:\n  /shop: https://shop.example/post/how-to-rest\n',
    ],
  ])('as %s are old addresses of the text that they end at', async (_, name, redirects) => {
    expect(await readWith(name, redirects)).toEqual({
      old: { 'How to listen': LISTEN, 'How to rest': REST },
      left: [ELSEWHERE],
    });
  });

  it('that stand for many addresses, go round or lead nowhere are told', async () => {
    const lines = '/tag/* -> /post/how-to-rest 301\n/a -> /b 301\n/b -> /a 301\n/c -> /gone 301\n';
    const { old, left } = await readWith('mappings.txt', lines);
    expect(old).toEqual({ 'How to listen': ['/post/how-to-listen'], 'How to rest': REST });
    expect(left.map((each) => each.replace(/:.*$/, ''))).toEqual([
      'The redirect from /tag/* to /post/how-to-rest',
      'The redirect from /a to /b',
      'The redirect from /b to /a',
      'The redirect from /c to /gone',
    ]);
  });

  it('take no text the address that is its own', async () => {
    const { old, left } = await readWith('mappings.txt', '/post/how-to-rest -> /post/how-to-listen 301\n');
    expect(old).toEqual({ 'How to listen': ['/post/how-to-listen'], 'How to rest': REST });
    expect(left).toEqual([]);
  });

  it('may lie elsewhere, and anything else that is given as them is refused', async () => {
    const files = filesOf({ 'feed.xml': FEED });
    const give = (text: string) => readSource(files, { path: 'led.txt', bytes: Buffer.from(text) });
    expect((await give('/ears -> /post/how-to-listen 301\n')).redirects).toEqual([
      { from: '/ears', to: '/post/how-to-listen' },
    ]);
    await expect(give('Words.')).rejects.toThrow('led.txt: no list of redirects that is known here.');
  });
});
