import { parseHTML } from 'linkedom';
import { SiteError } from '../../../lib/site-error.ts';
import type { LetterPart, LetterPicture } from '../../../letters/make/letter-body.ts';
import { NOT_READ } from '../../../posts/feeds/full-text.ts';
import type { Words } from '../../../words/table.ts';
import { readFigure } from './read-figures.ts';
import { readParts } from './read-parts.ts';
import type { ReadPartsOptions } from './reader.ts';

/** What a letter takes from the page of a post. */
export interface Article {
  /** As a BCP 47 tag. */
  language: string;
  description: string;
  /** Who wrote it, and when. */
  by: string;
  cover: LetterPart[];
  /** Whom to call, where the subject is a hard one; it stands above the text and below it. */
  help: LetterPart[];
  text: LetterPart[];
  /** The site's, at the head of the page. */
  logo: LetterPicture | undefined;
  /** Whether readers can talk about it there. */
  hasDiscussion: boolean;
}

/**
 * The page of a post as a release has it: what a letter says is what the components drew, the guard has read and
 * everybody may read.
 *
 * @throws {SiteError} `post-text-missing` where the page has no text to take
 */
export function readArticle(html: string, url: string, { media, madeLetter }: Words): Article {
  const { document } = parseHTML(html);
  const article = document.querySelector('article.post');
  const text = article?.querySelector('.prose');
  if (!article || !text)
    throw new SiteError('post-text-missing', `${url}: the page has no text that a letter could be made of.`);
  const options: ReadPartsOptions = {
    toAddress: (href) => new URL(href, url).href,
    readPicture: (img) => readPicture(img, url),
    isLeftOut: (element) => element.matches(NOT_READ),
    sayWatch: media.watch,
    tickThere: madeLetter.tickThere,
  };
  const find = (selector: string) => article.querySelector(selector);
  const partsOf = (selector: string) =>
    readParts(
      [find(selector)].flatMap((each) => each ?? []),
      options,
    );
  const cover = find('figure.cover');
  const logo = document.querySelector('.logo.by-day img');
  return {
    language: document.documentElement.lang,
    description: (find('.lede')?.textContent ?? '').trim(),
    by: [...article.querySelectorAll('.meta a[rel=author], .meta > time')]
      .map(({ textContent }) => textContent.trim())
      .join(' · '),
    cover: cover ? readFigure(cover, options, () => []) : [],
    help: partsOf('.help'),
    text: readParts(text.childNodes, options),
    logo: logo ? readPicture(logo, url) : undefined,
    hasDiscussion: document.querySelector('discussion-thread') !== null,
  };
}

function readPicture(img: Element, url: string): LetterPicture | undefined {
  const src = img.getAttribute('src');
  const [width, height] = [Number(img.getAttribute('width')), Number(img.getAttribute('height'))];
  // A picture whose size nobody knows would move the words when it comes.
  if (!src || !(width > 0) || !(height > 0)) return undefined;
  return { address: new URL(src, url).href, width, height, alt: img.getAttribute('alt') ?? '' };
}
