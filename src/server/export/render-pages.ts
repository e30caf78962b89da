import { setImmediate } from 'node:timers/promises';
import type { Cache } from '../../lib/cache.ts';
import { digest } from '../../lib/digest.ts';
import { SiteError } from '../../lib/site-error.ts';
import { answerFrom } from '../../posts/edition/asking.ts';
import type { Edition } from '../../posts/edition/edition.ts';
import {
  nameAnswer,
  parseQuestion,
  toQuestionText,
  type Question,
  type QuestionText,
} from '../../posts/edition/questions.ts';
import type { Address } from './addresses.ts';

/** Has Astro's application answer a request. */
export type Render = (request: Request) => Promise<Response>;

export interface RenderOptions {
  render: Render;
  siteUrl: URL;
  cache: Cache;
}

/** A page or another file, as it was rendered for this edition or for an earlier one in which it was the same. */
export interface RenderedPage {
  /** Where it is kept. */
  file: string;
  /** A hash of its bytes. */
  digest: string;
}

/** What is known of a page: what it was made from, and where it is. */
interface KnownPage {
  questions: QuestionText[];
  /** A name for all answers. */
  answers: string;
  digest: string;
}

/** While one is rendered, others wait for their share picture to be drawn. */
const MOST_AT_ONCE = 4;

/** Then others are let in for a moment: Pagefind's answers come between, and its next task goes out. */
const RECALLED_IN_A_ROW = 100;

export interface Renderer {
  /** By their addresses. */
  rendered: ReadonlyMap<string, RenderedPage>;
  /** What each asked for, by its address. */
  asked: ReadonlyMap<string, readonly QuestionText[]>;
  /** Renders these addresses of an edition, as far as they would be answered by something else than before. */
  render: (addresses: readonly Address[], edition: Edition) => Promise<void>;
}

/** Names the answer to a question. */
type NameAnswer = (question: QuestionText) => string;

/**
 * A page is made from what it asked for, and nothing else: where every answer is the same as before, so is the
 * page.
 */
export function openRenderer({ render, siteUrl, cache }: RenderOptions): Renderer {
  const known = cache.openTable<KnownPage>('pages');
  const files = cache.openFiles('rendered');
  const names = new WeakMap<Edition, NameAnswer>();
  const rendered = new Map<string, RenderedPage>();
  const questionsOf = new Map<string, readonly QuestionText[]>();
  const { origin } = siteUrl;
  return {
    rendered,
    asked: questionsOf,
    async render(addresses, edition) {
      const waiting: string[] = [];
      for (const [index, { path }] of addresses.entries()) {
        if (!recall(path, edition)) waiting.push(path);
        if (index % RECALLED_IN_A_ROW === 0) await setImmediate();
      }
      await Promise.all(
        Array.from({ length: MOST_AT_ONCE }, async () => {
          for (let path = waiting.pop(); path !== undefined; path = waiting.pop())
            await renderPage(path, edition);
        }),
      );
    },
  };

  function recall(path: string, edition: Edition): boolean {
    const page = known.find(origin + path);
    if (!page) return false;
    const file =
      page.answers === digestAnswers(page.questions, edition) ? files.find(page.digest) : undefined;
    if (file === undefined) return false;
    rendered.set(path, { file, digest: page.digest });
    questionsOf.set(path, page.questions);
    return true;
  }

  async function renderPage(path: string, edition: Edition): Promise<void> {
    const asked = new Set<QuestionText>();
    const note = (question: Question) => asked.add(toQuestionText(question));
    const response = await answerFrom({ edition, note }, () => render(new Request(new URL(path, siteUrl))));
    if (response.status !== (path === '/404/' ? 404 : 200)) {
      throw new SiteError('page-not-rendered', `${path} was answered by ${response.status} in the export.`);
    }
    const bytes = new Uint8Array(await response.arrayBuffer());
    const page = { file: '', digest: digest(bytes) };
    page.file = files.find(page.digest) ?? files.write(page.digest, bytes);
    rendered.set(path, page);
    const questions = [...asked];
    questionsOf.set(path, questions);
    known.keep(origin + path, {
      questions,
      answers: digestAnswers(questions, edition),
      digest: page.digest,
    });
  }

  function digestAnswers(questions: readonly QuestionText[], edition: Edition): string {
    const nameOnce = names.get(edition) ?? nameEach(edition);
    names.set(edition, nameOnce);
    // No name has a line break in it: JSON writes it as two signs.
    return digest(questions.map(nameOnce).join('\n'));
  }
}

/** Many pages ask the same. */
function nameEach(edition: Edition): NameAnswer {
  const known = new Map<string, string>();
  return (text) => {
    const name = known.get(text) ?? nameAnew(edition, text);
    known.set(text, name);
    return name;
  };
}

/** A text that is no question is damaged: no answer is named like it, so the page is rendered anew. */
function nameAnew(edition: Edition, text: QuestionText): string {
  const question = parseQuestion(text);
  return question ? nameAnswer(edition, question) : text;
}
