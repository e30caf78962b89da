import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Control, FieldModel, FileData } from '../../src/editor/form/control.ts';
import { dateToShown } from '../../src/editor/form/days.ts';
import { formModelOf } from '../../src/editor/form/form-model.ts';
import { FORM_KINDS, type FormKind } from '../../src/editor/form/layout.ts';
import { fillIds } from '../../src/editor/form/make-ids.ts';
import { openPosted } from '../../src/editor/form/posted.ts';
import { HOUR, readPosted, toEntryKey, valueToText } from '../../src/editor/form/read-posted.ts';
import { readData } from '../../src/posts/source/front-matter.ts';

type Sent = [string, string][];

const ZONE = 'America/New_York';

/** What a browser sends of a form that nobody has touched. */
function sendFields(fields: readonly FieldModel[], data: FileData, at = ''): Sent {
  return fields.flatMap((field) =>
    sendControl(field.control, at + field.name, data[field.name] ?? field.initial),
  );
}

function sendControl(control: Control, name: string, value: unknown): Sent {
  switch (control.kind) {
    case 'flag':
      return value === true ? [[name, 'on']] : [];
    case 'date': {
      const { day, hour } = dateToShown(value, ZONE);
      return [
        [name, day],
        [name + HOUR, hour],
      ];
    }
    case 'several':
    case 'relations':
      return [value ?? []].flat().map((each) => [name, valueToText(each)]);
    case 'group':
      return sendFields(control.fields, (value ?? {}) as FileData, `${name}.`);
    case 'union': {
      const data = (value ?? {}) as FileData;
      const kind = control.kinds.find((each) => each.name === data[control.key]);
      return [
        [`${name}.${control.key}`, kind?.name ?? ''],
        ...sendFields(kind?.fields ?? [], data, `${name}.`),
      ];
    }
    case 'list':
      return ((value ?? []) as unknown[]).flatMap((each, index) =>
        sendControl(control.entry.control, `${name}.${toEntryKey(index)}`, each),
      );
    default:
      return [[name, valueToText(value).replace(/\n/g, '\r\n')]];
  }
}

const roundTrip = (kind: FormKind, data: FileData) => {
  const { fields } = formModelOf(kind, data);
  return readPosted(fields, openPosted(sendFields(fields, data)), { before: data, timeZone: ZONE });
};

const ROOTS = ['tests/fixtures/site/content', 'tests/fixtures/checks/base'];
const FILES = ROOTS.flatMap((root) =>
  fs
    .globSync('{{posts,pages}/**/*.mdx,{people,topics}/*.yaml,{site,home}.yaml}', { cwd: root })
    .map((file) => [path.posix.join(root, file), file.split(/[/.]/)[0] as FormKind] as const),
);

describe('a form that nobody has touched', () => {
  it.each(FILES)('sends %s as it is', (file, kind) => {
    const data = readData(fs.readFileSync(file, 'utf8'), file) as FileData;
    expect(roundTrip(kind, data)).toEqual(data);
    expect(Object.keys(roundTrip(kind, data))).toEqual(Object.keys(data));
  });

  it.each(FORM_KINDS)('leaves an empty file of %s empty', (kind) => {
    const { fields } = formModelOf(kind);
    const sent = readPosted(fields, openPosted(sendFields(fields, {})), { timeZone: ZONE });
    expect(Object.values(sent).filter((value) => JSON.stringify(value) !== '{}')).toEqual([]);
  });
});

describe('what a form sends', () => {
  const post = {
    id: 'one',
    title: 'One',
    publishedAt: '2026-11-24T09:00:00+01:00',
    author: 'coach',
    topics: ['b', 'a'],
    draft: true,
    draftish: 'unknown',
    callsToAction: [
      { kind: 'comment', text: 'Tell me.' },
      { kind: 'message', text: 'Write.' },
    ],
  };
  const { fields } = formModelOf('posts', post);
  const read = (change: (sent: Sent) => Sent, before: FileData = post) =>
    readPosted(fields, openPosted(change(sendFields(fields, before))), { before, timeZone: ZONE });
  const setTo = (name: string, value: string) => (sent: Sent) =>
    sent.map(([key, old]): [string, string] => [key, key === name ? value : old]);

  it('changes what was typed and nothing else', () => {
    expect(read(setTo('title', ' Two '))).toEqual({ ...post, title: 'Two' });
  });
  it('takes the order in which choices stand in the form, or the places beside them', () => {
    const sent = read((all) => [
      ['topics', 'c'],
      ...all.filter(([name]) => name !== 'topics'),
      ['topics', 'a'],
      ['topics', 'b'],
    ]);
    expect(sent['topics']).toEqual(['c', 'a', 'b']);
    const placed = read((all) => [...all, ['topics.$place.b', '2'], ['topics.$place.a', '1']]);
    expect(placed['topics']).toEqual(['a', 'b']);
  });
  it('tells an hour by the clocks of the site', () => {
    expect(read(setTo(`publishedAt${HOUR}`, '07:30'))['publishedAt']).toBe('2026-11-24T07:30:00-05:00');
    expect(read(setTo(`publishedAt${HOUR}`, ''))['publishedAt']).toBe('2026-11-24');
  });
  it('turns a list around, takes an entry away that is emptied, and adds one that is filled in', () => {
    const turned = read((all) => all.toReversed());
    expect(turned['callsToAction']).toEqual(post.callsToAction.toReversed());
    const less = read(setTo('callsToAction.e0.text', ''));
    expect(less['callsToAction']).toEqual([post.callsToAction[1]]);
    const more = read((all) => [
      ...all,
      ['callsToAction.k1.kind', 'email'],
      ['callsToAction.k1.text', 'Mail.'],
      ['callsToAction.k2.kind', 'email'],
      ['callsToAction.k2.text', ''],
    ]);
    expect(more['callsToAction']).toEqual([...post.callsToAction, { kind: 'email', text: 'Mail.' }]);
  });
  it('leaves out the empty entry below a list whose entries have groups of their own', () => {
    const before = { ...post, dynamics: [{ id: 'a', name: 'A', outcomes: { kind: 'issues' } }] };
    const { fields: ofComparison } = formModelOf('posts', before);
    const dynamics = ofComparison.find(({ name }) => name === 'dynamics');
    const entry = dynamics?.control.kind === 'list' ? dynamics.control.entry.control : undefined;
    if (!entry) throw new Error('A comparison has a list of dynamics.');
    const sent = [
      ...sendFields(ofComparison, before),
      ...sendControl(entry, `dynamics.${toEntryKey(1)}`, {}),
    ];
    const read = readPosted(ofComparison, openPosted(sent), { before, timeZone: ZONE });
    expect(read['dynamics']).toEqual(before.dynamics);
  });
  it('leaves a picture out that is emptied, and with it what was its default', () => {
    const before = { ...post, cover: { src: './a.jpg', alt: 'A pier.' } };
    const sent = read((all) => setTo('cover.src', '')(setTo('cover.alt', '')(all)), before);
    expect(sent).toEqual(post);
  });
});

describe('an entry that a text can refer to', () => {
  const dynamics = [
    { id: 'closeness', name: 'Far', characteristics: [{ title: 'Low self-esteem' }] },
    { name: 'Closeness', characteristics: [{ title: 'Low self-esteem' }, { title: 'Близость' }] },
    { name: ' ' },
  ];

  it('gets its id of what it is called, with a number where that is taken, and keeps the one that it has', () => {
    expect(fillIds({ title: 'One', dynamics })).toEqual({
      title: 'One',
      dynamics: [
        { ...dynamics[0], characteristics: [{ id: 'low-self-esteem', title: 'Low self-esteem' }] },
        {
          ...dynamics[1],
          id: 'closeness-2',
          characteristics: [
            { id: 'low-self-esteem-2', title: 'Low self-esteem' },
            { id: 'part', title: 'Близость' },
          ],
        },
        { name: ' ' },
      ],
    });
  });
  it('is none where only its id was left', () => {
    const { fields } = formModelOf('posts', {});
    const sent = openPosted([
      ['dynamics.e0.id', 'closeness'],
      ['dynamics.e0.name', ''],
      ['dynamics.e0.outcomes.kind', ''],
    ]);
    const before = { dynamics: [{ id: 'closeness', name: 'Closeness' }] };
    expect(readPosted(fields, sent, { before, timeZone: ZONE })).toEqual({});
  });
});

describe('the form of a post', () => {
  it('shows title, picture, topics and description, and never an id', () => {
    const { first, fields } = formModelOf('posts', { kind: 'article' });
    expect(first.map(({ name }) => name)).toEqual(['title', 'cover', 'topics', 'description']);
    const names = fields.map(({ name }) => name);
    for (const name of ['id', 'kind', 'draft', 'accepted', 'dynamics']) expect(names).not.toContain(name);
  });
  it('shows what is compared in a comparison, and in an article that has it', () => {
    expect(formModelOf('posts', {}).groups[0]?.name).toBe('comparison');
    const { groups } = formModelOf('posts', { kind: 'article', differences: [] });
    expect(groups[0]).toMatchObject({ name: 'comparison', fields: [{ name: 'differences' }] });
  });
});
