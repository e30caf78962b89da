import type { BlockTable } from '../../field-words.ts';

const pattern = { label: 'Which pattern', hint: 'One of those that you compare.' };

/** What can be put into a text, and what is asked for it. */
export const blocks = {
  Definition: { label: 'What a pattern is', hint: 'Shows the sentences that say what it is.' },
  'Definition.of': pattern,
  Characteristic: {
    label: 'Characteristic',
    hint: 'Begins the part about one of them, with its number, its name and what it is.',
  },
  'Characteristic.id': { label: 'Which one', hint: 'One of those that you have listed.' },
  CaseStudy: {
    label: 'Client story',
    hint: 'Told under changed names. No other name can slip in.',
  },
  'CaseStudy.people': {
    label: 'Who is in it',
    hint: 'The changed first names of all of them, with commas. Left empty, nobody may be named.',
    example: 'Sarah, Mike',
  },
  'CaseStudy.basis': {
    label: 'Why it may be told',
    hint: 'Readers are told.',
    choices: {
      consent: 'They have agreed',
      disguised: 'What would give them away is changed',
      composite: 'It is made of several stories',
      fictional: 'It is invented',
    },
  },
  'CaseStudy.reviewed': {
    label: 'Read through on',
    hint: 'The day you last read it for this alone: could anybody be known by it?',
  },
  'CaseStudy.allow': {
    label: 'Words that are no names',
    hint: 'Words with a capital that are nobody’s name, with commas.',
    example: 'Christmas, St Thomas',
  },
  Outcomes: { label: 'What a pattern leads to', hint: 'Shows the list of its issues or benefits.' },
  'Outcomes.of': pattern,
  KeyDifferences: { label: 'The differences', hint: 'Shows your table of them.' },
  'KeyDifferences.title': {
    label: 'Heading',
    hint: 'Left empty, there is a plain one.',
    example: 'The key differences',
  },
  SelfCheck: { label: 'Self-check', hint: 'Lets readers tick the signs of a pattern for themselves.' },
  'SelfCheck.of': pattern,
  'SelfCheck.moreThan': {
    label: 'How many may be ticked',
    hint: 'Whoever ticks more than this is told that it is worth talking to somebody.',
    example: '2',
  },
  'SelfCheck.title': {
    label: 'Heading',
    hint: 'Left empty, there is a plain one.',
    example: 'Do you know this?',
  },
  Video: { label: 'Film', hint: 'Nothing is loaded from YouTube or Vimeo before a reader presses play.' },
  'Video.src': {
    label: 'The film',
    hint: 'Its address at YouTube or Vimeo.',
    example: 'https://vimeo.com/76979871',
  },
  'Video.title': {
    label: 'What it is called',
    hint: 'In a few words.',
    example: 'How to listen without an answer ready',
  },
  'Video.poster': {
    label: 'Picture before it plays',
    hint: 'A picture that is with this text already. Left empty, readers see what it is called.',
    example: './talk.jpg',
  },
  'Video.captions': {
    label: 'Words for those who cannot hear',
    hint: 'Only for a film that lies on your own site; YouTube and Vimeo have their own.',
    example: './talk.vtt',
  },
  Audio: { label: 'Recording', hint: 'Something to listen to, such as an exercise.' },
  'Audio.src': {
    label: 'The recording',
    hint: 'Where it lies beside this text (MP3, M4A or Ogg).',
    example: './breathing.mp3',
  },
  'Audio.title': {
    label: 'What it is called',
    hint: 'In a few words.',
    example: 'A breathing exercise, four minutes',
  },
  CallsToAction: { label: 'Your invitations', hint: 'Shows them here and not at the end.' },
  'CallsToAction.title': {
    label: 'Heading',
    hint: 'Left empty, there is a plain one.',
    example: 'Now you',
  },
  PullQuote: {
    label: 'Words that stand out',
    hint: 'A sentence larger than the words around it.',
  },
  'PullQuote.by': {
    label: 'Whose words',
    hint: 'Left empty where they are your own.',
    example: 'Virginia Woolf, in her diary',
  },
  Button: { label: 'Button', hint: 'A link that stands out, on a line of its own.' },
  'Button.to': {
    label: 'Where it leads',
    hint: 'A page of your site, or the address of another one.',
    example: '/contact/',
  },
  'Button.label': { label: 'What stands on it', hint: 'It says where it leads.', example: 'Write to me' },
  Gallery: {
    label: 'Several pictures',
    hint: 'Side by side; on a phone one below the other.',
  },
  Details: { label: 'Part to unfold', hint: 'Readers see one line, and open the rest.' },
  'Details.summary': {
    label: 'The line that is seen',
    hint: 'It unfolds the rest.',
    example: 'What I mean by a boundary',
  },
} satisfies BlockTable;
