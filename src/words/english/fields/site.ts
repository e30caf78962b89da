import type { FieldTable } from '../../field-words.ts';

/** What is true for the whole site. */
export const site = {
  'site.title': { label: 'Name of your site', hint: 'At the top of every page, and in search results.' },
  'site.description': {
    label: 'In one sentence',
    hint: 'What search results show for your home page: 50 to 160 characters.',
  },
  'site.picture': { label: 'Picture', hint: 'On the home page, and where it is shared.' },
  'site.channels': { label: 'How readers reach you', hint: 'Your invitations lead here.' },
  'channels.email': { label: 'Your email address', example: 'maria@your-site.org' },
  'channels.message': {
    label: 'Private messages',
    hint: 'Readers can write to you through the site, without anybody else seeing it.',
  },
  'channels.booking': {
    label: 'Where one books a talk',
    hint: 'The address of your calendar.',
    example: 'https://calendar.example/maria',
  },
  'site.price': {
    label: 'Your price',
    hint: 'In one line. It stands where readers book.',
    example: 'A first talk is free; 90 minutes are £120.',
  },
  'site.profiles': {
    label: 'You elsewhere',
    hint: 'Your pages on other sites, linked at the bottom of every page. Search engines learn that they are yours.',
    entry: 'Page of yours',
  },
  'profiles.url': { label: 'Its address', example: 'https://www.linkedin.com/in/maria' },
  'profiles.label': { label: 'What readers press', hint: 'Left empty, the name of the place.' },
  'site.callsToAction': {
    label: 'Invitations',
    hint: 'Shown with every post that has none of its own.',
    entry: 'Invitation',
    kinds: {
      comment: 'To join the conversation',
      message: 'To write to you privately',
      email: 'To send you an email',
      booking: 'To book a first talk',
    },
  },
  'site.footer': {
    label: 'Line at the bottom',
    hint: 'On every page, such as who answers for the site.',
  },
  'site.menu': {
    label: 'Menu',
    hint: 'The links at the top of every page, in this order. Without any: your posts, your topics, the search, and the pages on you and on how you work.',
    entry: 'Link',
  },
  'menu.label': { label: 'What readers press', example: 'Couples' },
  'menu.to': {
    label: 'Where it leads',
    hint: 'A page of your site, or the address of another one.',
    example: '/topics/boundaries/',
  },
  'site.colours': {
    label: 'Colours',
    hint: 'All others are made from these, for the day and for the night. Without them your site has those that it came with.',
  },
  'colours.accent': { label: 'Links and buttons', hint: 'So dark that it can be read on paper.' },
  'colours.ground': {
    label: 'Dark ground',
    hint: 'Of invitations and of pictures that are shared. Left empty, it is made from the first.',
  },
  'colours.surface': {
    label: 'Paper',
    hint: 'What all is written on by day, and light. Left empty, nearly white.',
  },
  'site.type': {
    label: 'Letters',
    hint: 'Without a choice, those of a book.',
    choices: {
      book: 'Book: quiet',
      editorial: 'Magazine: warm and round',
      journal: 'Journal: fine',
      modern: 'Modern: clear',
      sturdy: 'Sturdy: strong and square',
    },
  },
  'site.shape': { label: 'Shapes', hint: 'Of boxes, buttons and pictures.' },
  'shape.corners': {
    label: 'Corners',
    choices: { round: 'Round', soft: 'A little round', square: 'Square' },
  },
  'shape.pictures': {
    label: 'Pictures',
    hint: 'Those above a text, and those of people.',
    choices: { plain: 'Plain', framed: 'In a frame', arched: 'Like a window' },
  },
  'site.logo': {
    label: 'Your own mark',
    hint: 'At the top and at the bottom of every page, in place of the two circles and the name.',
  },
  'logo.src': {
    label: 'The mark',
    hint: 'A drawing (SVG) whose letters are outlines, or a PNG with nothing around it. One that is about square becomes the sign in tabs and on home screens, too.',
  },
  'logo.alt': { label: 'What stands in it', hint: 'As a rule the name of your site.' },
  'logo.dark': {
    label: 'The mark by night',
    hint: 'The same in light colours. Left empty, it stands on light paper there.',
  },
  'site.help': { label: 'Help lines', hint: 'Shown with posts about abuse or self-harm.' },
  'help.title': { label: 'Heading', example: 'If you are in danger' },
  'help.text': { label: 'First of all', hint: 'What a reader in danger should know first.' },
  'help.lines': { label: 'Who helps', hint: 'In this order.', entry: 'Help line' },
  'lines.name': { label: 'Who answers', example: 'Women’s Aid' },
  'lines.phone': { label: 'Phone' },
  'lines.url': { label: 'On the web', hint: 'Where to read more, or to write.' },
  'site.language': {
    label: 'Language',
    hint: 'In which you write, and in which your site speaks. It decides how your texts are checked.',
  },
  'site.timeZone': {
    label: 'Your clocks',
    hint: 'A post of a day goes live at midnight there.',
  },
  'site.currency': { label: 'Money', hint: 'What your prices are in.' },
  'site.owner': { label: 'You', hint: 'Who of the people is the coach.' },
  'site.comments': {
    label: 'Comments',
    hint: 'Ratings stay as they are.',
    choices: {
      'built-in': 'On your site',
      giscus: 'At GitHub, with giscus',
      none: 'None',
    },
  },
  'site.numbers': {
    label: 'Numbers',
    hint: 'How often your posts are read, counted without cookies and only as sums. The privacy page says so.',
    choices: { on: 'Count', off: 'Do not count' },
  },
  'site.letters': {
    label: 'Letters',
    hint: 'Readers get your posts by email, if they ask for it. Your server has to be able to send mail.',
  },
  'letters.address': {
    label: 'Your postal address',
    hint: 'At the foot of each letter, as the law asks.',
    example: 'Anna Berg, 1 Storgatan, Uppsala',
  },
  'letters.send': {
    label: 'When letters leave',
    hint: 'When a post goes live, or when you send them at your desk.',
    choices: { 'when-published': 'When a post goes live', 'by-hand': 'When I send them' },
  },
  'letters.underPosts': {
    label: 'What stands under posts',
    hint: 'A line that leads to the form, or a box for an email address.',
    choices: { link: 'A line', form: 'A box' },
  },
  'site.allow': {
    label: 'Words that may stand in stories',
    hint: 'Words with a capital that are nobody’s name. Several words are allowed together: “St Thomas” lets no other Thomas pass.',
    entry: 'Word',
    example: 'Christmas',
  },
} satisfies FieldTable;
