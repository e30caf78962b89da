import { encodeAddress } from '../../../src/posts/source/address.ts';
import { attributesToHtml } from '../../../src/posts/source/html.ts';
import type { PicturePart } from '../../../src/posts/source/parts.ts';

/** A picture as Markdown alone would show it. */
export function showPicture({ url, alt, caption, isAlone }: PicturePart): string {
  const image = `<img${attributesToHtml({ src: encodeAddress(url), alt, title: caption })}>`;
  return isAlone ? `<p>${image}</p>` : image;
}

/** Several pictures that are a paragraph in Markdown are figures here, each by itself. */
export function partPictures(html: string): string {
  return html.replace(/<p>((?:\s|<br>|<img [^>]*>)+)<\/p>/g, (paragraph, inner: string) =>
    inner.includes('<img')
      ? inner.replace(/\s*(<img [^>]*>)\s*/g, '<p>$1</p>').replace(/\s*<br>\s*/g, '')
      : paragraph,
  );
}
