import type { FieldTable } from '../../field-words.ts';

/** What the link or button of an invitation is added to. */
const invitation = { label: 'Your words', hint: 'A link or a button is added to them.' };

/** Posts, pages, people and topics. */
export const texts = {
  'posts.title': { label: 'Title', hint: 'What readers see first, here and in search results.' },
  'posts.cover': { label: 'Picture', hint: 'Above the text, on cards, and where the post is shared.' },
  'posts.topics': { label: 'Topics', hint: 'At least one. The first one leads.' },
  'posts.description': {
    label: 'In one sentence',
    hint: 'What search results and cards show under the title: 50 to 160 characters. Left empty in a new post, it is taken from the first sentences of your text.',
  },
  'posts.publishedAt': {
    label: 'Goes live on',
    hint: 'With a day in the future the post waits, and goes live by itself.',
  },
  'posts.updatedAt': { label: 'Changed on', hint: 'The day of the last change that matters to a reader.' },
  'posts.pinned': {
    label: 'Keep it on top',
    hint: 'It stands before all others, however old it is.',
  },
  'posts.callsToAction': {
    label: 'Invitations',
    hint: 'What you ask the reader to do. Without any, those of your whole site are shown.',
    entry: 'Invitation',
    kinds: {
      comment: 'To join the conversation',
      message: 'To write to you privately',
      email: 'To send you an email',
      booking: 'To book a first talk',
    },
  },
  'callsToAction.comment.text': invitation,
  'callsToAction.message.text': invitation,
  'callsToAction.email.text': invitation,
  'callsToAction.booking.text': invitation,
  'posts.comments': {
    label: 'Comments',
    hint: 'Where they are closed, nobody can write another one; those that are there stay.',
    choices: { open: 'Open', closed: 'Closed' },
  },
  'posts.sensitive': {
    label: 'About hard things',
    hint: 'Shows your help lines above and below the post.',
    choices: { abuse: 'Abuse', 'self-harm': 'Self-harm' },
  },
  'posts.author': { label: 'Written by', hint: 'The first one leads.' },
  'posts.series': {
    label: 'Part of a series',
    hint: 'What the series is called. All posts that say the same are its parts, the oldest first, and lead to each other.',
    example: 'After the argument',
  },
  'posts.related': {
    label: 'Goes well with',
    hint: 'Posts to read next, at most three. Others are found by themselves.',
  },
  'posts.searchTitle': {
    label: 'Title in search results',
    hint: 'Only where search engines are to show another than the title. They show about 60 characters.',
    example: 'Codependent or interdependent? How to tell',
  },
  'posts.noindex': {
    label: 'Not in search engines',
    hint: 'Google and others are asked to leave this post out. Readers find it here as any other.',
  },
  'posts.canonical': {
    label: 'First published at',
    hint: 'Where this text stood before, if search engines are to show that place and not this one.',
    example: 'https://magazine.example/how-to-say-no/',
  },
  previousSlugs: {
    label: 'Older addresses',
    hint: 'They lead here by themselves when you change the address. Nothing needs to be written.',
    entry: 'Older address',
  },
  previousAddresses: {
    label: 'Addresses on your former site',
    hint: 'Where this post stood before you moved here, without the name of the site. Whoever goes there comes here.',
    entry: 'Former address',
    example: '/post/how-to-say-no',
  },
  'posts.language': {
    label: 'Language',
    hint: 'Only where it is another than that of your site.',
  },
  'posts.translationOf': {
    label: 'Translation of',
    hint: 'The post that this one is a translation of. Readers are led from one to the other.',
  },
  'pages.title': { label: 'Title', hint: 'What readers see first, here and in search results.' },
  'pages.picture': { label: 'Picture', hint: 'Above the text, and where the page is shared.' },
  'pages.description': {
    label: 'In one sentence',
    hint: 'What search results show under the title: 50 to 160 characters.',
  },
  'pages.booking': {
    label: 'Show how to book',
    hint: 'Your price and the way to a first talk stand below the text.',
  },
  'pages.searchTitle': {
    label: 'Title in search results',
    hint: 'Only where search engines are to show another than the title. They show about 60 characters.',
    example: 'Codependent or interdependent? How to tell',
  },
  'pages.language': { label: 'Language', hint: 'Only where it is another than that of your site.' },
  'pages.translationOf': {
    label: 'Translation of',
    hint: 'The page that this one is a translation of. Readers are led from one to the other.',
  },
  'people.name': { label: 'Name', hint: 'As readers see it. Nobody else can use it in a comment.' },
  'people.role': {
    label: 'What this person does',
    hint: 'A few words under the name.',
    example: 'Relationship coach',
  },
  'people.bio': { label: 'About this person', hint: 'Two or three sentences.' },
  'people.portrait': { label: 'Picture', hint: 'A picture of the person, on their page.' },
  'topics.name': { label: 'Name', hint: 'As readers see it.', example: 'Boundaries' },
  'topics.description': {
    label: 'In one sentence',
    hint: 'Stands above the list of its posts: 50 to 160 characters.',
  },
  src: { label: 'The picture' },
  alt: { label: 'What it shows, in words', hint: 'For people who cannot see it.' },
  caption: { label: 'Line below it', hint: 'Readers see it under the picture.' },
  focus: {
    label: 'What must be seen',
    hint: 'On cards there is room for a part of it alone: this part stays.',
    choices: {
      centre: 'The middle',
      top: 'The top',
      bottom: 'The bottom',
      left: 'The left',
      right: 'The right',
    },
  },
} satisfies FieldTable;
