import type { LetterPart, LetterPicture } from '../../../letters/make/letter-body.ts';
import { readWords } from './read-words.ts';
import type { Reader, ReadPartsOptions } from './reader.ts';

/** A picture with what is said of it; where there are several, one below the other. */
export const readFigure: Reader = (element, options, inside) => {
  const pictures = [...element.querySelectorAll('img')].flatMap((img) => options.readPicture(img) ?? []);
  const said = element.querySelector('figcaption');
  const caption = said && !options.isLeftOut(said) ? readWords(said.childNodes, options) : [];
  if (pictures.length === 0) return inside(element);
  return pictures.map((picture, index) => ({
    kind: 'picture',
    picture,
    caption: index === pictures.length - 1 ? caption : [],
  }));
};

/** What is played on the page, as its picture and a link. */
export const readPlayed: Reader = (element, options, inside) => {
  const link = element.querySelector('video a, audio a, a.screen');
  if (!link) return inside(element);
  const address = options.toAddress(link.getAttribute('href') ?? '');
  // A link to another host says the film's name alone; the others say what they are.
  const title = link.querySelector('.film-title')?.textContent.trim();
  const said = title === undefined ? link.textContent.trim() : options.sayWatch(title);
  const picture = findPoster(element, options);
  const shown: LetterPart[] = picture
    ? [{ kind: 'picture', picture: { ...picture, alt: said }, caption: [], address }]
    : [];
  return [...shown, { kind: 'button', words: [said], address, isQuiet: true }];
};

function findPoster(
  element: Element,
  { readPicture, toAddress }: ReadPartsOptions,
): LetterPicture | undefined {
  const video = element.querySelector('video[poster]');
  const img = element.querySelector('a.screen img');
  if (!video) return img ? readPicture(img) : undefined;
  const [width, height] = [Number(video.getAttribute('width')), Number(video.getAttribute('height'))];
  const address = toAddress(video.getAttribute('poster') ?? '');
  return width > 0 && height > 0 ? { address, width, height, alt: '' } : undefined;
}
