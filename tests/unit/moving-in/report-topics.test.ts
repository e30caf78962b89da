import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFaultsOf } from '../../../src/import/find-faults.ts';
import { importSite } from '../../../src/import/import-site.ts';
import { reportToText, type EntryReport } from '../../../src/import/report.ts';
import { makeEntry } from '../../../src/import/sources/entry.ts';
import { cleanPicture } from '../../../src/posts/pictures/clean-picture.ts';
import { toItems } from '../../../src/server/moving-in/report-items.ts';

let folder: string;
let entries: EntryReport[];
let text: string;

const post = (name: string, categories: string[]) =>
  makeEntry({
    sourceId: `wordpress:${name}`,
    kind: 'post',
    state: 'published',
    title: `A text on ${name}`,
    slug: name,
    publishedAt: '2019-04-03T23:30:00Z',
    authors: [],
    categories,
    tags: [],
    excerpt: 'What it takes to hear somebody to the end, and what becomes possible once you have.',
    body: { html: '<p>Begin with listening.</p>' },
  });

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'import-topics-'));
  const content = path.join(folder, 'content');
  fs.cpSync('tests/fixtures/site/content', content, { recursive: true });
  const report = await importSite({
    source: 'export.xml',
    site: {
      platform: 'wordpress',
      entries: [
        post('some', ['Boundaries', 'Talking', 'Walks', 'Stillness']),
        post('none', ['Walks', 'Stillness']),
        post('bare', []),
      ],
      redirects: [],
      unread: [],
    },
    files: { list: () => [], read: () => Promise.reject(new Error('There is none')) },
    content,
    workFolder: path.join(folder, '.import'),
    topics: { file: 'topics.yaml', text: 'Talking: boundaries' },
    isDryRun: false,
    now: new Date('2026-11-29T12:00:00Z'),
    fetchFile: () => Promise.resolve({ why: { code: 'not-sent' } }),
    clean: cleanPicture,
  });
  const checked = await findFaultsOf(report, content);
  entries = checked.entries;
  text = reportToText(checked);
}, 60_000);
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

/** As the report at the desk has them, as long as nothing of them was changed. */
function itemsIn(language: string, of = entries) {
  const brought = new Map(entries.map(({ file = '' }) => [`content/${file}`, 'as-it-came']));
  const findText = ({ file = '' }: Pick<EntryReport, 'file'>) => ({
    collection: 'posts' as const,
    name: path.basename(path.dirname(file)),
    path: `content/${file}`,
    sha: 'as-it-came',
    source: fs.readFileSync(path.join(folder, 'content', file), 'utf8'),
  });
  return toItems(of, findText, brought, language);
}

describe('the report on topics', () => {
  it('says which category became which topic, and which none', () => {
    const [some, none] = itemsIn('en-GB');
    expect(some?.changed).toEqual([
      '“Talking” there is the topic “Boundaries” here',
      'it stood there under what is no topic here: Walks, Stillness',
    ]);
    expect(none?.changed).toEqual([]);
    expect(text).toContain('  - “Talking” there is the topic “Boundaries” here\n');
  });

  it('says in five languages of a text without any under what it stood there, and what to do where nothing fits', () => {
    const told = ['en-GB', 'de', 'fr', 'es', 'sv'].map((language) =>
      itemsIn(language).map(({ faults }) =>
        faults.filter((each) => /Neue?s|[Nn]uevo|Nouveau|Nytt|New/.test(each)),
      ),
    );
    expect(told).toMatchInlineSnapshot(`
      [
        [
          [],
          [
            "It has no topic yet: what it stood under there is none here (Walks, Stillness). Press “Edit” and choose what fits best. Where nothing fits, make a topic of your own first, under “New topic”.",
          ],
          [
            "It has no topic yet: it stood under nothing there. Press “Edit” and choose what fits best. Where nothing fits, make a topic of your own first, under “New topic”.",
          ],
        ],
        [
          [],
          [
            "Der Text hat noch kein Thema: Worunter er dort stand, ist hier keines (Walks, Stillness). Drücken Sie „Bearbeiten“ und wählen Sie, was am besten passt. Wo nichts passt, legen Sie zuerst unter „Neues Thema“ ein eigenes an.",
          ],
          [
            "Der Text hat noch kein Thema: Dort stand er unter keinem. Drücken Sie „Bearbeiten“ und wählen Sie, was am besten passt. Wo nichts passt, legen Sie zuerst unter „Neues Thema“ ein eigenes an.",
          ],
        ],
        [
          [],
          [
            "Ce texte n’a pas encore de thème : ce sous quoi il était rangé là-bas n’en est pas un ici (Walks, Stillness). Appuyez sur « Modifier » et choisissez ce qui convient le mieux. Si rien ne convient, créez d’abord un thème à vous, sous « Nouveau thème ».",
          ],
          [
            "Ce texte n’a pas encore de thème : là-bas, il n’était rangé sous rien. Appuyez sur « Modifier » et choisissez ce qui convient le mieux. Si rien ne convient, créez d’abord un thème à vous, sous « Nouveau thème ».",
          ],
        ],
        [
          [],
          [
            "Este texto todavía no tiene tema: aquello bajo lo que estaba allí no lo es aquí (Walks, Stillness). Pulsa «Editar» y elige lo que mejor encaje. Si nada encaja, crea antes un tema propio, en «Tema nuevo».",
          ],
          [
            "Este texto todavía no tiene tema: allí no estaba bajo ninguno. Pulsa «Editar» y elige lo que mejor encaje. Si nada encaja, crea antes un tema propio, en «Tema nuevo».",
          ],
        ],
        [
          [],
          [
            "Texten har inget ämne än: det som den stod under där är inget här (Walks, Stillness). Tryck på ”Redigera” och välj det som passar bäst. Om inget passar, gör först ett eget ämne under ”Nytt ämne”.",
          ],
          [
            "Texten har inget ämne än: den stod inte under något där. Tryck på ”Redigera” och välj det som passar bäst. Om inget passar, gör först ett eget ämne under ”Nytt ämne”.",
          ],
        ],
      ]
    `);
  });

  it('says of a report from before, which does not know, what it said then', () => {
    const before = structuredClone(entries);
    for (const entry of before) delete entry.topics;
    expect(itemsIn('en-GB', before)[1]?.faults).toContain('“Topics” is still empty. Fill it in.');
  });
});
