import { describe, expect, it } from 'vitest';
import { reportToText } from '../../src/posts/checks/reporters/terminal.ts';
import { checkEdited, type Edit } from './fixture.ts';

const POST = 'posts/tonight.mdx';

const add = (front: string, body: string): Edit => ({
  add: POST,
  bytes: `---
id: tonight
${front}title: Tonight
description: A post of its own, which is written for this test and compares nothing with anything.
publishedAt: 2026-06-04
author: coach
topics: [closeness]
callsToAction:
  - kind: comment
    text: Tell me.
---

## Rest

Rest a while, both of you.

${body}<CallsToAction />
`,
});

const faultsOf = async (front: string, body = '') => (await checkEdited([add(front, body)])).faults;

const DYNAMIC = `dynamics:
  - id: waiting
    name: Waiting
    definition: Doing nothing for a while.
    characteristics:
      - { id: still, title: Still, definition: Nobody moves. }
    outcomes: { kind: benefits, items: [{ title: Rest, text: Both can rest. }] }
`;

describe('an article', () => {
  it('needs no dynamics', async () => {
    expect(await faultsOf('kind: article\n')).toEqual([]);
  });

  it('may declare one, and then has to place it', async () => {
    const slugs = (await faultsOf(`kind: article\n${DYNAMIC}`)).map(({ slug }) => slug);
    expect(slugs).toEqual(['definition-missing', 'characteristic-missing', 'outcomes-missing']);
    const body =
      '<Definition of="waiting" />\n\n<Characteristic id="still" />\n\nStill it is.\n\n<Outcomes of="waiting" />\n\n';
    expect(await faultsOf(`kind: article\n${DYNAMIC}`, body)).toEqual([]);
  });

  it('declares what its tags refer to', async () => {
    const [fault, ...others] = await faultsOf('kind: article\n', '<Definition of="waiting" />\n\n');
    expect(others).toEqual([]);
    expect(fault).toMatchObject({
      slug: 'refers-to-nothing',
      message: 'The fields at the top of this post have no dynamic "waiting".',
    });
  });
});

describe('a post that does not say what it is', () => {
  it('is a comparison, and is told how it would be an article', async () => {
    expect(reportToText(await checkEdited([add('', '')]))).toMatchInlineSnapshot(`
      "content/posts/tonight.mdx:2:1  error  field-missing
        This post is a comparison, which needs "dynamics", and has none.
        2 | id: tonight
          | ^
        Expected: "dynamics", or another kind of post
        To do:    If the post is not a comparison, write this line among the fields at the top; or else add "dynamics", which docs/writing.md tells of.
        Example:  kind: article

      8 files read: 1 error, 0 warnings. Each kind is explained in docs/checks.md.
      "
    `);
  });

  it('has dynamics that are none told by the schema alone', async () => {
    const faults = await faultsOf('dynamics: x\n');
    expect(faults.map(({ slug, message }) => [slug, message])).toEqual([
      ['field-invalid', '"dynamics" is not right.'],
    ]);
  });
});

it('a kind that there is not is told with those that there are', async () => {
  expect(reportToText(await checkEdited([add('kind: artikel\n', '')]))).toMatchInlineSnapshot(`
    "content/posts/tonight.mdx:3:7  error  field-invalid
      "kind" is not right.
      3 | kind: artikel
        |       ^^^^^^^
      Found:    "artikel"
      To do:    Write "comparison" or "article".
      Example:  kind: article

    8 files read: 1 error, 0 warnings. Each kind is explained in docs/checks.md.
    "
  `);
});
