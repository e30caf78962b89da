import type { FieldTable } from '../../field-words.ts';

const kinds = {
  welcome: 'Welcome',
  newest: 'Newest posts',
  chosen: 'Chosen posts',
  topics: 'Topics',
  about: 'About you',
  offers: 'What you offer',
  steps: 'How it goes, step by step',
  testimonials: 'What clients say',
  questions: 'Questions and answers',
  booking: 'The way to book',
  letters: 'Your letters by mail',
  quotation: 'A quotation',
  text: 'Text, with a picture if you like',
  invitation: 'An invitation',
};

const heading = { label: 'Heading', hint: 'Left empty, there is a plain one.' };
const headingOrNone = { label: 'Heading', hint: 'Left empty, there is none.' };

/** What the home page and other pages are made of. */
export const sections = {
  'home.sections': {
    label: 'What your home page shows',
    hint: 'From top to bottom.',
    entry: 'Section',
    kinds,
  },
  'pages.sections': {
    label: 'Below the text',
    hint: 'The same that your home page is made of, from top to bottom.',
    entry: 'Section',
    kinds,
  },
  button: { label: 'Button', hint: 'A link that stands out, below the words.' },
  'button.label': { label: 'What stands on it', hint: 'It says where it leads.', example: 'Write to me' },
  'button.to': {
    label: 'Where it leads',
    hint: 'A page of your site, or the address of another one.',
    example: '/contact/',
  },
  'welcome.title': { label: 'Heading', hint: 'Left empty, the name of your site.' },
  'welcome.text': {
    label: 'Words below it',
    hint: 'A sentence or two. Left empty, what your site says of itself.',
  },
  'welcome.picture': {
    label: 'Picture',
    hint: 'Beside the words. Without one, the mark of your site is behind them.',
  },
  'newest.title': headingOrNone,
  'newest.count': { label: 'How many posts', hint: 'Seven, where nothing is said.' },
  'chosen.title': heading,
  'chosen.posts': {
    label: 'Posts',
    hint: 'In your order. A draft is shown as soon as it is published.',
  },
  'topics.title': heading,
  'about.title': heading,
  'about.person': { label: 'Who', hint: 'You, where nobody is chosen.' },
  'about.text': {
    label: 'Words about you',
    hint: 'Left empty, those on the page of that person. A new line begins a new paragraph.',
  },
  'offers.title': heading,
  'offers.text': { label: 'Words above them', hint: 'What is true of all of them.' },
  'offers.offers': { label: 'What you offer', hint: 'Side by side, in this order.', entry: 'Offer' },
  'offers.name': { label: 'What it is', example: 'Six talks for two' },
  'offers.offers.text': { label: 'What is in it', hint: 'And whom it is for.' },
  'offers.price': { label: 'What it costs', hint: 'The number alone.', example: '120' },
  'offers.priceNote': {
    label: 'Words beside the price',
    hint: 'Or in its place.',
    example: 'for 60 minutes',
  },
  'steps.title': heading,
  'steps.steps': { label: 'Steps', hint: 'Numbered in this order.', entry: 'Step' },
  'steps.steps.title': { label: 'In a few words', example: 'A first talk' },
  'steps.text': { label: 'What happens then' },
  'testimonials.title': heading,
  'testimonials.testimonials': {
    label: 'What clients say',
    hint: 'Side by side, in this order.',
    entry: 'Testimonial',
  },
  'testimonials.text': {
    label: 'Their words',
    hint: 'As they were said, and without anybody’s name in them.',
  },
  'testimonials.who': {
    label: 'Who said it',
    hint: 'By the name that you agreed on.',
    example: 'A., married for eleven years',
  },
  'testimonials.date': { label: 'When', hint: 'Readers see the month.' },
  'testimonials.consent': {
    label: 'They have agreed in writing',
    hint: 'To these very words being on your site. Without it nothing is published.',
  },
  'testimonials.proof': {
    label: 'Where their consent is kept',
    hint: 'For yourself, never shown to readers. Name no client here.',
    example: 'In the blue folder, under March 2026',
  },
  'questions.title': heading,
  'questions.questions': {
    label: 'Questions and answers',
    hint: 'Each opens to its answer, in this order.',
    entry: 'Question',
  },
  'questions.question': { label: 'Question', hint: 'As somebody would ask it.' },
  'questions.answer': { label: 'Answer', hint: 'A new line begins a new paragraph.' },
  'booking.title': heading,
  'booking.text': { label: 'Words above the button', hint: 'Left empty, your price.' },
  'letters.title': heading,
  'letters.text': { label: 'What they get', hint: 'What comes, and how often.' },
  'letters.to': {
    label: 'Where one signs up',
    hint: 'Left empty, the form for your own letters. Else the address of the form of the service that sends them; nothing is loaded from there.',
    example: 'https://letters.example/your-name',
  },
  'letters.label': { label: 'What stands on the button', hint: 'Left empty, plain words.' },
  'quotation.text': { label: 'The words', hint: 'Without quotation marks.' },
  'quotation.by': { label: 'Whose words', hint: 'Left empty where they are your own.' },
  'text.title': headingOrNone,
  'text.text': { label: 'Text', hint: 'Plain words. A new line begins a new paragraph.' },
  'text.picture': { label: 'Picture', hint: 'Beside the words.' },
  'invitation.title': heading,
  'invitation.text': { label: 'Your invitation', hint: 'Left empty, plain words.' },
  'invitation.button': {
    label: 'Button',
    hint: 'Left empty, it leads to how you work or to the way to write to you.',
  },
} satisfies FieldTable;
