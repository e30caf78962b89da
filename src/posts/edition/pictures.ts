import type { InspectedPictures } from '../pictures/inspect-pictures.ts';
import type { Picture } from '../pictures/picture.ts';
import type { PageData } from '../schema/page.ts';
import type { Person } from '../schema/person.ts';
import type { Site } from '../schema/site.ts';
import type { PictureData } from '../schema/picture.ts';
import type { Content } from '../source/content.ts';
import { openFilesOfTexts } from './files-of-texts.ts';
import type { Post } from './post.ts';

/** A picture that a page shows. */
export interface ShownPicture extends Picture {
  /** Its file below content/, or that of public/ with a slash before it. */
  file: string;
}

/** A picture that stands for a whole text, with what is said of it. */
export interface Cover extends ShownPicture, Omit<PictureData, 'src'> {}

/** Finds the pictures of texts by their addresses. */
export function openPictures(
  content: Pick<Content, 'posts' | 'pages'>,
  pictures: InspectedPictures,
): (text: string, address: string) => ShownPicture | undefined {
  const find = openFilesOfTexts(content, pictures);
  return (text, address) => {
    const [file, picture] = find(text, address) ?? [];
    if (file === undefined || !picture || 'refused' in picture) return undefined;
    return { file, digest: picture.digest, ...picture.facts };
  };
}

/** The site's logo among the pictures that stand for something: by day, and by night. */
export const LOGO = 'logo';
export const LOGO_BY_NIGHT = 'logo-by-night';

/** Whether a picture is shown as a logo, and not as large as those of texts. */
export function isLogo(name: string): boolean {
  return name === LOGO || name === LOGO_BY_NIGHT;
}

/** Finds the picture that stands for a post, a page or a person, and for the site. */
export function openCovers(
  {
    posts,
    pages,
    people,
    site,
  }: {
    posts: readonly Post[];
    pages: ReadonlyMap<string, PageData>;
    people: readonly (readonly [string, Person])[];
    site: Site;
  },
  findPicture: (text: string, address: string) => ShownPicture | undefined,
): (text: string) => Cover | undefined {
  const covers = new Map<string, PictureData>();
  if (site.picture) covers.set('site', site.picture);
  if (site.logo) {
    const { src, alt, dark } = site.logo;
    covers.set(LOGO, { src, alt, focus: 'centre' });
    if (dark !== undefined) covers.set(LOGO_BY_NIGHT, { src: dark, alt, focus: 'centre' });
  }
  for (const { slug, cover } of posts) if (cover) covers.set(`posts/${slug}`, cover);
  for (const [name, { picture }] of pages) if (picture) covers.set(`pages/${name}`, picture);
  for (const [id, { portrait }] of people)
    if (portrait) covers.set(`people/${id}`, { ...portrait, focus: 'centre' });
  return (text) => {
    const cover = covers.get(text);
    const picture = cover && findPicture(text, cover.src);
    if (!cover || !picture) return undefined;
    const { alt, caption, focus } = cover;
    return { ...picture, alt, focus, ...(caption === undefined ? {} : { caption }) };
  };
}
