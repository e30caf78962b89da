import type { Threads } from '../../discussion/thread.ts';
import { monthToWords } from '../../lib/dates.ts';
import type { LetterPart } from '../../letters/make/letter-body.ts';
import type { LetterContent } from '../../letters/make/letter-content.ts';
import { writeLetter } from '../../letters/make/write-letter.ts';
import type { Letter, MadeLetter, MakeLetter } from '../../letters/letter.ts';
import type { Site } from '../../posts/schema/site.ts';
import { voiceOf, type Voice } from '../../words/voice.ts';
import { toLetterDress } from './letter-dress.ts';
import type { Article } from './read/read-article.ts';

export interface MakeLetterOptions {
  site: Pick<Site, 'title' | 'language' | 'colours' | 'type'>;
  siteUrl: URL;
  /** The posts that everybody may read, and no others. */
  threads: Threads;
  /** The page of such a post, by its slug. */
  readPage: (slug: string) => Promise<string>;
  /** The sender's, as law asks. */
  postalAddress: string;
  /** Slugs of a post's topics: who chose some gets letters about these alone. */
  listTopics: (postId: string) => readonly string[];
}

/** A post that a letter is about, as the release has it. */
interface Told {
  title: string;
  url: string;
  /** As a BCP 47 tag. */
  language: string;
  article: Article;
  voice: Voice;
  /** Readers can still say something about it; where they no longer can, a letter invites nobody to. */
  isOpen: boolean;
}

/**
 * Draws letters of a release from the pages that its components drew. A post that the release shows to nobody, as it
 * is a draft, scheduled or gone, is in no letter.
 */
export function createMakeLetter(options: MakeLetterOptions): MakeLetter {
  const { site, siteUrl, threads, readPage, listTopics } = options;
  const dress = toLetterDress(site);

  const tell = async (postId: string): Promise<Told[]> => {
    const thread = threads.findById(postId);
    if (!thread) return [];
    const url = new URL(`/posts/${thread.slug}/`, siteUrl).href;
    const voice = voiceOf(thread.language);
    // Loaded where a letter is made: the parser takes longer than all else that a server opens.
    const { readArticle } = await import('./read/read-article.ts');
    const article = readArticle(await readPage(thread.slug), url, voice.words);
    const isOpen = article.hasDiscussion && thread.isClosed !== true;
    return [{ title: thread.title, url, language: thread.language, article, voice, isOpen }];
  };

  return async (letter): Promise<MadeLetter | undefined> => {
    const told = (await Promise.all(letter.postIds.map(tell))).flat();
    const [first] = told;
    if (!first) return undefined;
    const content =
      letter.kind === 'month'
        ? monthToContent(letter, [first, ...told.slice(1)])
        : postToContent(letter, first);
    return { ...writeLetter(content, dress), topics: [...new Set(letter.postIds.flatMap(listTopics))] };
  };

  function postToContent(
    letter: Letter,
    { title, url, language, article, voice, isOpen }: Told,
  ): LetterContent {
    const { madeLetter } = voice.words;
    const { description, by, cover, help, text } = article;
    const parts: LetterPart[] = [
      { kind: 'paragraph', tone: 'lead', words: [description] },
      { kind: 'paragraph', tone: 'quiet', words: [by] },
      ...cover,
      ...help,
      ...text,
      ...help,
      {
        kind: 'button',
        words: [isOpen ? madeLetter.discuss : madeLetter.read],
        address: isOpen ? `${url}#discussion` : url,
        isQuiet: false,
      },
    ];
    return {
      ...frame(letter, article, voice),
      language,
      subject: letter.subject.trim() || title,
      title,
      address: url,
      parts,
    };
  }

  function monthToContent(letter: Letter, told: readonly [Told, ...Told[]]): LetterContent {
    const voice = voiceOf(site.language);
    const { madeLetter } = voice.words;
    const month = monthToWords(letter.id.replace(/^month\./, ''), voice.language);
    const parts = told.flatMap(({ title, url, article, voice: own }): LetterPart[] => [
      { kind: 'heading', depth: 2, words: [{ kind: 'link', address: url, words: [title] }] },
      ...article.cover.map((part) =>
        part.kind === 'picture' ? { ...part, address: url, caption: [] } : part,
      ),
      { kind: 'paragraph', words: [article.description] },
      {
        kind: 'paragraph',
        words: [{ kind: 'link', address: url, words: [own.words.madeLetter.readOn] }],
      },
    ]);
    return {
      ...frame(letter, told[0].article, voice),
      language: site.language,
      subject: letter.subject.trim() || `${site.title}: ${month}`,
      title: month,
      parts: [{ kind: 'paragraph', tone: 'lead', words: [madeLetter.month] }, ...parts],
    };
  }

  /** What stands around the posts of any letter. */
  function frame({ note }: Letter, { logo }: Article, { words: { madeLetter } }: Voice) {
    const icon = { address: new URL(ICON, siteUrl).href, width: 192, height: 192, alt: '' };
    return {
      note,
      from: {
        title: site.title,
        address: new URL('/', siteUrl).href,
        picture: logo ?? icon,
        isLogo: logo !== undefined,
      },
      foot: {
        why: madeLetter.why(site.title),
        choices: madeLetter.choices,
        end: madeLetter.end,
        postalAddress: options.postalAddress,
      },
    };
  }
}

/** Every site has it; the sign of a site that is drawn in vectors, as mail programs show none. */
const ICON = '/icons/192.png';
