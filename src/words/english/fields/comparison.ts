import type { FieldTable } from '../../field-words.ts';

/** What is compared in a post. */
export const comparison = {
  'posts.dynamics': {
    label: 'What is compared',
    hint: 'The patterns that this post is about: one to explain, two or three to compare.',
    entry: 'Pattern',
  },
  'dynamics.name': { label: 'Its name', example: 'Codependence' },
  'dynamics.definition': { label: 'What it is', hint: 'In one or two sentences.' },
  'dynamics.shape': {
    label: 'Its drawing',
    hint: 'Two circles for two people. Without a choice, benefits overlap, and in issues one swallows the other.',
    choices: {
      swallowed: 'One within the other',
      apart: 'Each alone',
      overlapping: 'Each whole, with something shared',
    },
  },
  'dynamics.characteristics': {
    label: 'Characteristics',
    hint: 'What it is known by. Each has a part of its own in your text, in this order.',
    entry: 'Characteristic',
  },
  'characteristics.title': { label: 'In a few words', example: 'Low self-esteem' },
  'characteristics.definition': { label: 'What it is', hint: 'In one sentence.' },
  'dynamics.outcomes': { label: 'What it leads to', hint: 'Shown as a list in your text.' },
  'outcomes.kind': {
    label: 'For good or ill',
    choices: { issues: 'Issues that it creates', benefits: 'Benefits that it brings' },
  },
  'outcomes.title': {
    label: 'Heading',
    hint: 'Left empty, there is a plain one.',
    example: 'What codependence costs',
  },
  'outcomes.items': {
    label: 'One by one',
    hint: 'In the order in which they are read.',
    entry: 'Consequence',
  },
  'items.title': { label: 'In a few words', example: 'No room to grow' },
  'items.text': { label: 'What that means', hint: 'In one or two sentences.' },
  'dynamics.signs': {
    label: 'Signs',
    hint: 'Sentences that readers can tick to see whether they know it from themselves.',
    entry: 'Sign',
    example: 'I feel uneasy until my partner tells me that we are all right.',
  },
  'posts.differences': {
    label: 'The differences',
    hint: 'Shown as a table in your text.',
    entry: 'Difference',
  },
  'differences.aspect': { label: 'In what', example: 'Time alone' },
  'differences.text': { label: 'How they differ', hint: 'In one or two sentences.' },
} satisfies FieldTable;
