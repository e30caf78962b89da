import type { Words } from '../../table.ts';

export const comparison: Words['fields']['comparison'] = {
  'posts.dynamics': {
    label: 'Vad som jämförs',
    hint: 'Mönstren som inlägget handlar om: ett att förklara, två eller tre att jämföra.',
    entry: 'Mönster',
  },
  'dynamics.name': { label: 'Vad det heter', example: 'Medberoende' },
  'dynamics.definition': { label: 'Vad det är', hint: 'I en eller två meningar.' },
  'dynamics.shape': {
    label: 'Hur det ritas',
    hint: 'Två cirklar för två människor. Utan val överlappar de när det är bra, och den ena slukar den andra när det är svårt.',
    choices: {
      swallowed: 'Den ena i den andra',
      apart: 'Var och en för sig',
      overlapping: 'Båda hela, med något gemensamt',
    },
  },
  'dynamics.characteristics': {
    label: 'Kännetecken',
    hint: 'Vad man känner igen det på. Vart och ett har en egen del i din text, i den här ordningen.',
    entry: 'Kännetecken',
  },
  'characteristics.title': { label: 'Med några ord', example: 'Låg självkänsla' },
  'characteristics.definition': { label: 'Vad det är', hint: 'I en mening.' },
  'dynamics.outcomes': { label: 'Vad det leder till', hint: 'Visas som en lista i din text.' },
  'outcomes.kind': {
    label: 'På gott eller ont',
    choices: { issues: 'Problem som det skapar', benefits: 'Gott som det ger' },
  },
  'outcomes.title': {
    label: 'Rubrik',
    hint: 'Lämnas den tom står där en enkel.',
    example: 'Vad medberoende kostar',
  },
  'outcomes.items': { label: 'En sak i taget', hint: 'I den ordning de läses.', entry: 'Följd' },
  'items.title': { label: 'Med några ord', example: 'Inget utrymme att växa' },
  'items.text': { label: 'Vad det betyder', hint: 'I en eller två meningar.' },
  'dynamics.signs': {
    label: 'Tecken',
    hint: 'Meningar att kryssa för, så att man märker om man känner igen sig.',
    entry: 'Tecken',
    example: 'Jag är orolig tills min partner säger att allt är bra mellan oss.',
  },
  'posts.differences': {
    label: 'Skillnaderna',
    hint: 'Visas som en tabell i din text.',
    entry: 'Skillnad',
  },
  'differences.aspect': { label: 'I vad', example: 'Egen tid' },
  'differences.text': { label: 'Hur de skiljer sig', hint: 'I en eller två meningar.' },
};
