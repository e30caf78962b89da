const MEDIA = 'https://static.wixstatic.com/media';

/** A saved page of a Wix blog, with a text as a reader copies it from there: marks and blank lines and nothing else. */
export function toSavedPage(copied: string, { category }: { category: string }): string {
  const lines = copied.split('\n').map((line) => line.trim());
  const [title = '', tags = '', ...rest] = lines.filter((line) => line !== '' && line !== 'top of page');
  const end = rest.findIndex((line) => line.startsWith('Rated '));
  const text = rest.slice(0, end < 0 ? undefined : end);
  const stars = rest.slice(end < 0 ? rest.length : end).filter((line) => line !== 'bottom of page');
  const facts = { '@type': 'BlogPosting', headline: title, datePublished: '2024-02-03T10:00:00.000Z' };
  return `<!DOCTYPE html><html lang="en"><head><title>${title}</title>
<meta property="og:url" content="https://www.old.example/post/as-published">
<meta property="og:image" content="${MEDIA}/co_ver~mv2.jpg/v1/fill/w_1000,h_500/co_ver~mv2.jpg">
<meta property="article:section" content="${category}">
<meta name="keywords" content="${tags}">
<script type="application/ld+json">${JSON.stringify(facts)}</script></head><body>
<nav>top of page</nav><h1 data-hook="post-title">${title}</h1>
<div data-id="content-viewer">${toBlocks(text).join('\n')}</div>
<div data-hook="post-ratings">${stars.map((line) => `<span>${line}</span>`).join('')}</div>
<footer>bottom of page</footer></body></html>`;
}

/** Each block with the mark that Wix puts behind it. */
function toBlocks(lines: readonly string[]): string[] {
  const blocks: string[] = [];
  const add = (type: string, html: string) => {
    const mark = `<div type="${type}" data-hook="rcv-block${blocks.length}"></div>`;
    blocks.push(`${html}${mark}`);
  };
  let items: string[] = [];
  const close = () => {
    if (items.length > 0) add('unordered-list', `<ul>${items.join('')}</ul>`);
    items = [];
  };
  for (const line of lines) {
    if (line.startsWith('•')) {
      items.push(`<li><p><span>${toHtml(line.slice(1).trim())}</span></p></li>`);
      continue;
    }
    close();
    if (/^(?:So what|What)\b[^.]*\?$/.test(line)) add('heading', `<h2><span>${toHtml(line)}</span></h2>`);
    else add('paragraph', `<p><span>${toHtml(line)}</span></p>`);
  }
  close();
  return blocks;
}

/** What stands before a colon is in bold letters there. */
function toHtml(line: string): string {
  const words = line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const [, lead, rest = ''] = /^((?:\d+\. )?(?:\p{Lu}[\p{L}-]*(?: of)? ?){1,4}:)(.*)$/u.exec(words) ?? [];
  return lead === undefined ? words : `<span style="font-weight:700">${lead}</span>${rest}`;
}
