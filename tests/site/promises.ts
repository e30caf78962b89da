/**
 * What the site says of itself, sentence by sentence, and the tests that hold it to that: "file: name of the test",
 * the file below tests/. A sentence that promises nothing that software could break says so by `NO_PROMISE`.
 */
export type Promised = readonly string[] | typeof NO_PROMISE;

/** Advice, a name, law, or what is the reader's or the coach's own to do. */
export const NO_PROMISE = 'no promise';

const NOTHING_KEPT = 'browser/reading-keeps-nothing.test.ts: keeps nothing of who reads every page';
const UNSTORED = 'site/address-unstored.test.ts: is in no file and no line that the server writes';
const ERASE = 'http/you.test.ts: is all there, as JSON, and gone after an erase, cookie included';
const ERASED_BYTES = 'contract/erase.test.ts: leaves no byte of an erased reader';
const FIELDS = 'site/privacy.test.ts: names every field that a form of readers sends';
const COOKIES = 'site/privacy.test.ts: names every cookie that the code sets';
const STORAGE = 'site/privacy.test.ts: names everything that the code keeps in the browser';
const SEARCH = 'browser/search-privacy.test.ts: sends the words of a search to nobody';
const PRIVATE = 'http/you.test.ts: brings a message to the coach alone';
const TOGETHER = 'browser/discussion-together.test.ts: is the coach';
const ANSWERS = 'browser/answers.test.ts: goes where its reader asked';
const MARKDOWN = 'unit/markdown.test.ts: are shown in quotes and lists that go into each other line by line';
const NOTICES =
  'http/you.test.ts: comes after a yes, says nothing of what was written, and ends by one press';

export const PRIVACY: Record<string, Promised> = {
  'While you read, nothing is kept about you.': [NOTHING_KEPT],
  'There are no cookies, no advertising and nothing from other companies on these pages.': [
    NOTHING_KEPT,
    'site/pages.test.ts: asks no other host for anything',
  ],
  'That is why no banner asks you for consent.': NO_PROMISE,
  'You need no account and no email address.': [
    'browser/discussion.test.ts: a reader comments and sees it wait',
    'browser/rating.test.ts: without script: the page comes back with the rating in it',
  ],
  'When you first rate an article or write something, your browser gets a cookie with a random word, so that what you gave stays yours.':
    [NOTHING_KEPT, 'http/comments.test.ts: cannot be made from what the store holds'],
  'What you sent is kept until you erase it.': [ERASE, ERASED_BYTES],
  'I can delete a private message as well.': [ANSWERS],
  'What you write about a relationship can say a lot about you and about somebody else.': NO_PROMISE,
  'Choose a name that is not yours if you like, and leave out the names of others.': NO_PROMISE,

  // What the forms send.
  'Your rating, one to five stars': [FIELDS],
  'Counted with all others.': ['contract/rating-store.ts: counts 50 parallel ratings of 50 readers 50 times'],
  'Nobody sees who gave which.': [
    'http/ratings.test.ts: says to nobody who gave which stars: not to readers, not to the coach',
  ],
  'If it came in a burst from one network, I look at it first; a note of that is kept with your ratings and goes when you erase them.':
    ['http/votes.test.ts: that had itself erased is one that never rated'],
  'The name you choose and your words': [FIELDS],
  'Published under the article once they are approved, or read by me alone if they are private.': [
    'http/comments.test.ts: takes a first comment, keeps it waiting, and shows it to its author alone',
    TOGETHER,
  ],
  'Any name will do; please do not write other people’s names.': NO_PROMISE,
  'If you change a comment that was published, what it said before is kept for me to compare until you delete it.':
    ['http/edits.test.ts: is told to its author alone, and goes with the comment and with its author'],
  'Where the answer to a private message should go: your own page in this browser, or an email address': [
    FIELDS,
  ],
  'I alone see the address, and use it for nothing but my answer.': [ANSWERS],
  'It is gone when I delete the message, or when you erase what is kept about you.': [ANSWERS],
  'An email address, if you want to hear of replies and the site offers it': [FIELDS],
  'Never shown.': [NOTICES],
  'You first get an email that asks whether you want this, and an address that nobody confirms is forgotten after 7 days.':
    [
      'http/you.test.ts: is sent to nobody who has not said yes',
      'site/forgotten.test.ts: what has had its time while the site runs is gone',
    ],
  'Every email has a link that stops them.': [NOTICES],
  'Which comment you answer or report, which button you pressed, and a random word for this one sending': [
    FIELDS,
  ],
  'So that your reply stands in its place, a comment sent twice by mistake appears once, and I hear of what you report.':
    [
      'http/double-click.test.ts: is one comment of one reader',
      'http/moderate.test.ts: shows what readers reported, tells the coach by mail',
    ],
  'Your report is shown to nobody else.': [
    'browser/discussion.test.ts: a report is announced and changes nothing',
  ],
  'An empty field that you cannot see, and the answer to a small sum that your browser solves': [FIELDS],
  'Both tell people from machines, without showing you pictures of traffic lights.': [
    'http/brakes.test.ts: with the field filled in that nobody sees look taken, and are not in the queue',
    'http/brakes.test.ts: is refused where the work was not done',
  ],
  'Neither says anything about you.': NO_PROMISE,

  // Cookies.
  'A random, signed word by which this browser is known again': [COOKIES],
  'Set when you first rate or write, never by reading.': [NOTHING_KEPT],
  'It lets you change or erase what is yours.': [ERASE],
  'It stays for 400 days after your last rating or comment.': ['http/ratings.test.ts: Max-Age=34560000'],
  'My own sign-in': [COOKIES],
  'Set when I sign in to read comments and to write.': [
    'http/owner.test.ts: takes a press of the button: opening the link twice changes nothing and sets no cookie',
  ],
  'You never get it.': [NOTHING_KEPT],

  // What stays in the browser.
  'These never leave your browser.': [
    'browser/stored-in-browser.test.ts: sends neither a chosen theme nor a draft to anybody',
  ],
  'Clearing its data for this site removes them.': NO_PROMISE,
  'The theme you chose, light or dark': [STORAGE],
  'Kept only once you use the switch, until you choose the system’s theme again or clear your browser.': [
    'browser/theme.test.ts: follows the system and stores nothing until the switch is used',
    'browser/theme.test.ts: forgets what was chosen when it is what the system says',
  ],
  'A comment that you began to write, with all that its form asks; never a private message': [
    STORAGE,
    TOGETHER,
  ],
  'Kept in this browser so that a lost connection costs you nothing.': [
    'browser/discussion.test.ts: a draft outlives a lost connection and a reload',
  ],
  'It goes when the comment has arrived.': [
    'browser/discussion.test.ts: a draft outlives a lost connection and a reload, and is gone once it has arrived',
  ],

  'The boxes of a self-check are neither kept nor sent.': [
    'browser/self-check.test.ts: says that nothing leaves the browser, and keeps that promise',
  ],
  'The search runs in your browser as well.': [SEARCH],
  'It fetches pieces of an index from here, but never says which words it looks for.': [SEARCH],
  'Those stand in the search box and in no address, so your browser’s history does not show them to whoever uses it after you.':
    [SEARCH],
  'Going back to the search shows them until you close the tab.': [SEARCH],

  // Your network address.
  'A server has to know the address of a browser in order to answer it.': NO_PROMISE,
  'This software does not store it.': [UNSTORED],
  'When you rate or write, it counts how much has come from your network, so that machines cannot flood the site.':
    ['http/brakes.test.ts: of a flood of a thousand leave the queue short'],
  'It counts under a scrambled form of the address, which nobody can turn back once the day is over, because the word needed for that is thrown away at midnight.':
    [
      UNSTORED,
      'contract/limit-store.ts: leave nothing by which an address of yesterday could be found',
      'site/forgotten.test.ts: what has had its time is gone with a start',
    ],

  // How often pages are read.
  'The server counts how often each page is opened, and by how many readers a day, so that I see what is read.':
    ['site/numbers.test.ts: are counted by post and day, and shown at the desk'],
  'It needs no cookie and no script for that.': [NOTHING_KEPT],
  'So that who reads on is not counted twice, it makes a scrambled word of the network address and of what the browser calls itself.':
    ['unit/count-readings.test.ts: count a reader of two pages once for the site'],
  'That word is held in memory alone, is written nowhere, and cannot be turned back once the day is over: what it is scrambled with is thrown away each day.':
    [UNSTORED, 'unit/count-readings.test.ts: know nobody again on the next day'],
  'What stays are sums, such as twelve readers of one article on one day.': [
    'site/numbers.test.ts: leave sums alone in the database',
  ],

  // What is yours.
  'On your own page you see everything that is kept about you here.': [
    'contract/comment-store.ts: knows everything about a reader, and after an erase nothing',
  ],
  'You can download it, and you can erase all of it at once, without asking anybody.': [ERASE, ERASED_BYTES],
  'A backup that was made before may hold it until that backup is replaced.': NO_PROMISE,
  'You can also ask me, by a private message or as the contact page says.': [PRIVATE],
  'You have the right to complain to the data protection authority where you live.': NO_PROMISE,
  'Links in articles and comments can lead elsewhere, an email travels through your own mail provider, and booking a talk can take you to a calendar on another site.':
    NO_PROMISE,
  'There, other rules hold.': NO_PROMISE,
};

/** On the privacy page of a site that offers letters. */
export const LETTERS: Record<string, Promised> = {
  'Letters come by email to who asked for them and then said yes from the address itself.': [
    'http/letters.test.ts: are asked for by a form, and begin with a press of the button behind the link of a mail',
  ],
  'Until then nothing but that one question is sent there, and an address that nobody confirms is forgotten after 7 days.':
    [
      'http/letters.test.ts: are asked for by a form, and begin with a press of the button behind the link of a mail',
      'site/letters-forgotten.test.ts: is forgotten after the days that the mail names, and not before',
    ],
  'Kept are your address, what you chose, and when and to which words you said yes, because the law asks me to be able to show it.':
    ['http/letters.test.ts: gives all of it as JSON'],
  'The address lies encrypted on my server.': [
    'site/letters-forgotten.test.ts: lies in no file of the server as it was typed',
  ],
  'It is given to nobody but the mail servers that bring you the letters.': NO_PROMISE,
  'Your email address': [
    'browser/letters-readers.test.ts: stand on the privacy page with all that their forms send',
  ],
  'Letters go there, and nothing else.': NO_PROMISE,
  'It goes when you erase it.': [
    'http/letters.test.ts: erases: nothing is known of the address, no link of it works, and it can join anew',
  ],
  'How often you want letters, about which topics, and which button you pressed': [
    'browser/letters-readers.test.ts: stand on the privacy page with all that their forms send',
  ],
  'So that you get what you chose, and no more.': [
    'http/letters.test.ts: are of the pace and the topics that were chosen, as far as those are there',
  ],
  'It goes with your address.': [
    'http/letters.test.ts: erases: nothing is known of the address, no link of it works, and it can join anew',
  ],
  'An empty field that you cannot see, and the answer to a small sum that your browser solves': [
    'browser/letters-readers.test.ts: stand on the privacy page with all that their forms send',
  ],
  'Both tell people from machines, without showing you pictures of traffic lights.': [
    'http/letters.test.ts: gets the same answer with the field that nobody sees, and sends nothing',
    'http/letters.test.ts: costs a proof where it is to go faster, and a proof counts once',
  ],
  'Neither says anything about you.': NO_PROMISE,
  'Each letter has a link that ends them, and one to a page where you see what is kept, change it, take it with you or erase it.':
    [
      'http/letters.test.ts: by one press in the mail program, without a cookie or an origin',
      'http/letters.test.ts: shows what is kept, and changes it',
      'http/letters.test.ts: gives all of it as JSON',
    ],
  'Who ends letters stays on a list of those who are not to be written to, until they erase their address.': [
    'http/letters.test.ts: ends letters, and keeps who is not to be written to',
  ],
  'Where you gave the same address for replies and confirmed it in this browser, your own page shows all of that as well.':
    [
      'http/letters-at-you.test.ts: are there with a way to change them where the address was confirmed in the same browser',
      'http/letters-at-you.test.ts: tell nobody of them who %s',
    ],
  'You can have that link sent to you.': [
    'http/letters.test.ts: send the link to choices to who has them, and nothing to others',
  ],
};

export const SEARCHING: Record<string, Promised> = {
  'The search runs in your browser.': [SEARCH],
  'What you type is sent to nobody.': [
    SEARCH,
    'browser/search-privacy.test.ts: sends nothing before its script',
  ],
  'The search needs JavaScript, which is off in your browser.': [
    'browser/search-privacy.test.ts: offers topics instead of a box where scripts are off',
  ],
  'You can look through all articles, or choose a topic here; every page but this one works without it.': [
    'browser/every-page.test.ts: works with script off',
  ],
};

export const CONTACT: Record<string, Promised> = {
  'What you write to me stays between us.': [PRIVATE, TOGETHER],
  'hello@commonground-coaching.org': NO_PROMISE,
  'What is on your own page stands there for whoever uses this browser.': NO_PROMISE,
  'If somebody else does, have my answer sent to an address that is yours alone.': [ANSWERS],
  'Any name will do.': NO_PROMISE,
  'Only I see it.': [PRIVATE, TOGETHER],
  'Up to 5,000 characters.': ['http/comments.test.ts: takes the longest name and text there may be'],
  '*Emphasis*, **strong**, lists, quotes and links work.': [MARKDOWN],
  'It is deleted together with the message.': [ANSWERS],
};

/** Under an article, and where a private message is written. */
export const FORMS: Record<string, Promised> = {
  'Everybody can read it.': ['browser/discussion.test.ts: a reader comments and sees it wait'],
  'Or write to me privately': [TOGETHER],
  'Any name will do.': NO_PROMISE,
  'It is shown with your words.': ['browser/discussion.test.ts: a reader comments and sees it wait'],
  'Up to 5,000 characters.': ['http/comments.test.ts: takes the longest name and text there may be'],
  '*Emphasis*, **strong**, lists, quotes and links work.': [MARKDOWN],
  'Never shown.': [NOTICES],
  'You first get an email that asks whether you want this, and can stop it in one step.': [NOTICES],
  'Waiting for approval.': ['http/comments.test.ts: takes a first comment, keeps it waiting'],
  'Only you see this.': [
    'http/comments.test.ts: takes a first comment, keeps it waiting, and shows it to its author alone',
  ],
  'What you write here reaches me alone.': [PRIVATE, TOGETHER],
  'It is never published.': [TOGETHER],
  'Only I see it.': [PRIVATE, ANSWERS],
  'It is deleted together with the message.': [ANSWERS],
  'Is it hurtful, or does it give away who somebody is?': NO_PROMISE,
  'I will look at it and decide.': [
    'http/moderate.test.ts: shows what readers reported, tells the coach by mail, and lets her keep it or not',
  ],
};

const AXE =
  'browser/every-page.test.ts: has nothing that axe objects to, breaks no policy, and does not scroll sideways';
const SIGNED_IN = 'browser/signed-in.test.ts: has nothing that axe objects to, by day and by night';
const TABBED =
  'browser/focus.test.ts: every control of every kind of page is reached, and seen when it has the focus';
const CONTRAST = 'browser/signed-in.test.ts: have 7:1 with their ground, as WCAG’s AAA asks';
const LARGE_TEXT = 'browser/large-text.test.ts: has set that in the browser, and finds all of it at';
const LESS_MOTION = 'browser/less-motion.test.ts: stands still for who wants less motion';
const WITHOUT_SCRIPT = 'browser/every-page.test.ts: works with script off';

export const ACCESSIBILITY: Record<string, Promised> = {
  'Everybody should be able to read this site and take part in it, with whatever device and in whatever way suits them.':
    NO_PROMISE,
  'The aim is to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA.': [AXE],
  'Pages work without scripts: you can read, rate and comment with JavaScript switched off.': [
    WITHOUT_SCRIPT,
    'browser/rating.test.ts: without script: the page comes back with the rating in it',
    'browser/discussion.test.ts: a reader comments and sees it wait',
  ],
  'Everything can be reached and used with a keyboard, and you can see where the focus is.': [TABBED],
  'There is a light and a dark theme, with text that stands out clearly in both.': [AXE, CONTRAST],
  'Headings, lists, tables and form fields are marked up as what they are, so that screen readers can announce them.':
    [AXE, 'site/pages.test.ts: has one h1, and headings that skip no level'],
  'The text can be enlarged, and the pages fit a narrow screen without scrolling sideways.': [
    AXE,
    LARGE_TEXT,
  ],
  'If your device asks for less motion, there is less motion.': [LESS_MOTION],
  'Each kind of page is checked automatically with axe, in the light and in the dark theme, and the pages have been used with a keyboard alone.':
    [AXE, SIGNED_IN, TABBED],
  'Automatic checks find only a part of what can be wrong.': NO_PROMISE,
  'The site has not been audited by an independent expert, and it has not been tested systematically with every screen reader.':
    NO_PROMISE,
  'So this page states an aim and what was done towards it.': NO_PROMISE,
  'It is no certificate.': NO_PROMISE,
  'Some things come from elsewhere.': NO_PROMISE,
  'Readers write the comments, and what they link to is not in my hands.': NO_PROMISE,
  'Please write to me and tell me what you wanted to do, on which page, and what happened.': NO_PROMISE,
  'If you can, add which browser or which aid you use.': NO_PROMISE,
  'You need not be an expert to report a barrier, and you do not have to be sure whose fault it is.':
    NO_PROMISE,
  'If there is something here that you cannot read, I will gladly send it to you in another form.':
    NO_PROMISE,
  'How your message is handled is described under privacy.': NO_PROMISE,
};
