import { batchReads } from '../../discussion/batch-reads.ts';
import type { ReaderId } from '../../discussion/reader-token.ts';
import { commentsToJsonLd } from '../../discussion/structured-data.ts';
import { summaryToWords } from '../../discussion/summary-words.ts';
import type { Thread } from '../../discussion/thread.ts';
import { createTurns } from '../../lib/in-turn.ts';
import { voiceOf } from '../../words/voice.ts';
import type { FillHole } from './pages/page-source.ts';
import type { SiteOptions } from './site-options.ts';

export interface DrawDiscussion {
  /** Renders something that is put into a page, or that is one. */
  renderPart: (path: string, locals: App.Locals) => Promise<string>;
  /** A thread as its reader sees it. */
  renderDiscussion: (thread: Thread, reader?: ReaderId) => Promise<string>;
  /** What a page shows of the discussion, at its place. */
  fill: FillHole;
}

/** @param canNotify whether word of replies can be sent by mail */
export function createDrawDiscussion(
  { discussion, threads, siteUrl, language, render }: SiteOptions,
  canNotify: boolean,
): DrawDiscussion {
  const takeTurn = createTurns();
  const renderPart = (path: string, locals: App.Locals) =>
    takeTurn(async () => {
      const part = await render(new Request(siteUrl.origin + path), locals);
      // A route that does not know its view would be sent as a page without anything in it.
      if (!part.ok) throw new Error(`${path} was answered by ${part.status}.`);
      return part.text();
    });
  const renderDiscussion = async (thread: Thread, reader?: ReaderId) => {
    const state = await discussion.getThreadState(thread.id, reader);
    const structuredData = commentsToJsonLd(thread, state, siteUrl.origin);
    const view = { thread, ...state, canNotify, structuredData };
    return renderPart(`/fragments/${thread.id}/`, { discussion: view });
  };
  const summarize = batchReads((threadIds) => discussion.summarizeThreads(threadIds));
  return {
    renderPart,
    renderDiscussion,
    async fill(hole, reader) {
      const thread = threads.findById(hole.threadId);
      if (!thread) return '';
      try {
        if (hole.kind === 'summary') {
          const summary = await summarize(thread.id);
          return summary ? summaryToWords(summary, voiceOf(hole.language ?? language)) : '';
        }
        return await renderDiscussion(thread, reader);
      } catch (error) {
        // The article must be readable whatever becomes of the store.
        console.error(error);
        return hole.kind === 'summary'
          ? ''
          : `<p>${voiceOf(thread.language).words.discussion.storeIsDown}</p>`;
      }
    },
  };
}
