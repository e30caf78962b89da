import type { PageData } from './schema/page.ts';
import type { Post } from './edition/post.ts';

/** A text in one of the languages that there are of it. */
export interface Translation {
  /** Of BCP 47. */
  language: string;
  href: string;
}

interface Translated extends Translation {
  /** What others are translations of: its id, or its name. */
  id: string;
  translationOf?: string | undefined;
}

/** Every text that there are several languages of, by its address, with all of them: the original first. */
export function listTranslations(texts: readonly Translated[]): ReadonlyMap<string, readonly Translation[]> {
  const groups = Map.groupBy(texts, ({ id, translationOf }) => translationOf ?? id);
  return new Map(
    [...groups.values()]
      .filter((group) => group.length > 1)
      .flatMap((group) => {
        const all = group
          .toSorted((a, b) => Number(a.translationOf !== undefined) - Number(b.translationOf !== undefined))
          .map(({ language, href }) => ({ language, href }));
        return all.map(({ href }) => [href, all] as const);
      }),
  );
}

/** The same for what a site publishes. */
export function translationsOf(
  published: readonly Post[],
  pages: ReadonlyMap<string, PageData>,
  site: { language: string },
): ReadonlyMap<string, readonly Translation[]> {
  const standing = [...pages].map(([name, { language = site.language, translationOf }]) => ({
    id: name,
    href: `/${name}/`,
    language,
    translationOf,
  }));
  return new Map([...listTranslations(published), ...listTranslations(standing)]);
}
