import { expect, it } from 'vitest';
import type { Warning } from '../../src/server/export/warnings.ts';
import { createCoachBar } from '../../src/server/desk/coach-bar.ts';
import { createViewDesk } from '../../src/server/desk/desk.ts';
import { openContentRepository } from '../../src/server/save/content-repository.ts';
import type { LettersDesk } from '../../src/server/letters/desk/letters-desk.ts';
import type { MountedEditor } from '../../src/server/write/mount-editor.ts';
import { indexThreads } from '../../src/discussion/thread.ts';
import { bareFolder, gate, ORIGIN, saveFiles, usePublishedContent } from './published-content.ts';

usePublishedContent();

const now = () => new Date();
const WAITING = { comments: 2, messages: 3, reported: 1, changed: 1 };

async function save(path: string, content: string, report?: string) {
  await saveFiles([{ path, text: content, isNew: true }], { overrides: { publish: gate(report) } });
}

it('waits at the desk and in the bar alike: comments, messages, texts to mend, warnings, letters, and no drafts', async () => {
  await save('content/posts/sketch.mdx', '---\ntitle: Sketch\ndraft: true\n---\n\nWords.\n');
  await save('content/posts/refused.mdx', '---\ntitle: Refused\n---\n\nWords.\n', 'A name slipped in.');
  const options = {
    moderation: { countWaiting: () => Promise.resolve(WAITING) },
    editor: {
      repository: openContentRepository(bareFolder(), 'main'),
      listWarnings: () => [{}, {}] as Warning[],
    } as MountedEditor,
    lettersDesk: {
      store: {
        listLetters: () =>
          Promise.resolve(
            (['draft', 'paused', 'waiting', 'sending', 'sent', 'cancelled'] as const).map((state) => ({
              state,
            })),
          ),
      } as unknown as LettersDesk['store'],
    },
    now,
  };
  const desk = await createViewDesk({ ...options, threads: indexThreads([]) })();
  expect(desk).toMatchObject({ waiting: WAITING, texts: { toMend: 1, warnings: 2 }, letters: 2 });
  const told: number[] = [];
  const bar = createCoachBar({
    ...options,
    cookie: { findSession: () => Promise.resolve({}) } as never,
    fetch: () => new Response('<body>', { headers: { 'content-type': 'text/html' } }),
    renderBar: ({ waiting }) => {
      told.push(waiting);
      return Promise.resolve('');
    },
  });
  await bar.fetch(new Request(ORIGIN));
  expect(told).toEqual([12]);
});
