import type { FindingKinds } from '../finding-kinds.ts';

const kinds: FindingKinds = {
  'accepted-unused': [
    'You once said that something here may stay, and it is gone by now.',
    'Nothing is lost when that note is taken out.',
  ],
  'address-taken': ['Another text has this address already.', 'Choose another address.'],
  'age-and-employer': [
    'This story tells an age and a place of work, and together they may point to one person.',
    'Make one of the two vaguer: “in her thirties”, “in an office”.',
  ],
  'anchor-twice': [
    'Two headings of this text would have the same address.',
    'Put one of them into other words.',
  ],
  'author-unknown': [(what) => `“${what}” is nobody of this site.`, 'Choose who wrote this.'],
  'body-unreadable': ['A part of this text cannot be read.', 'Mend the other places first, then save again.'],
  bracket: [
    'The sign “<” is taken for the beginning of a command here.',
    'Put a backslash before it, or write “less than”.',
  ],
  'calls-to-action-missing': [
    'Your invitations are written, and the text shows them nowhere.',
    'Put them where readers should meet them.',
  ],
  'channel-missing': [
    'This invitation leads nowhere: the site does not know the address it needs.',
    'Add the address in the settings of the site, or take the invitation out.',
  ],
  'channel-placeholder': [
    (what) => `“${what}” is an example, and readers would be sent there.`,
    'Write your own address.',
  ],
  'character-forbidden': ['There is an invisible sign here that no page can show.', 'Take it out.'],
  'characteristic-missing': [
    (what) => `You describe “${what}”, and the text does not show it.`,
    'Put it where readers should meet it.',
  ],
  'characteristic-out-of-order': [
    (what) => `“${what}” comes in another order in the text than in your list.`,
    'Move this part, or change the order of the list.',
  ],
  'characteristic-twice': [(what) => `The text shows “${what}” twice.`, 'Take one of the two out.'],
  'colour-contrast': ['This colour is hard to read.', 'Choose a stronger one.'],
  'component-misplaced': [
    'This part stands where it cannot stand.',
    'Put it above or below, on a line of its own.',
  ],
  'component-twice': ['This part is shown twice.', 'Once is enough: take one of the two out.'],
  'component-unknown': [
    'There is no part of this name.',
    'Insert the part anew from the menu, or take it out.',
  ],
  'component-with-content': [
    'Something stands inside a part that has no room for it, or a client’s story is empty.',
    'Put the words above or below it; of a story, write the words.',
  ],
  'contact-detail': [
    'A client’s story gives an address or a number by which somebody could be reached.',
    'Tell the story without it.',
  ],
  'content-unexpected': [
    'Something stands inside a part that takes plain words alone.',
    'Put it above or below.',
  ],
  'definition-missing': [
    (what) => `You say what “${what}” means, and the text does not show it.`,
    'Put it where readers should meet it.',
  ],
  'detail-outside-story': [
    'This tells how somebody can be reached.',
    'Take it out if it is a client’s. What is yours belongs in the settings of the site.',
  ],
  'differences-missing': [
    'The key differences are written, and the text shows them nowhere.',
    'Put them where readers should meet them.',
  ],
  'download-kind': [
    'This file is of a kind that not everybody can open.',
    'Save it as a PDF with the program that it was made with.',
  ],
  'download-metadata': [
    'This PDF tells who made it, or what it was called at home.',
    'Take the author and the title out in the program that it was made with, and save it anew.',
  ],
  'download-missing': [
    'A file that this text leads to is not here.',
    'Add the file again, or take the link out.',
  ],
  'download-unreadable': ['This file is damaged.', 'Copy it once more from where it came from.'],
  'download-unused': ['No text leads to this file, so nobody can take it.', 'Link to it, or delete it.'],
  'exact-date': ['A client’s story gives an exact date.', 'Tell a time that many share: “one spring”.'],
  expression: ['Words between curly brackets are not shown to readers.', 'Write them without the brackets.'],
  'field-invalid': [(what) => `“${what}” cannot stay as it is.`, 'The hint beside it says what it takes.'],
  'field-missing': [(what) => `“${what}” is still empty.`, 'Fill it in.'],
  'file-name': ['This name cannot become an address.', 'Use small letters, digits and hyphens.'],
  'file-too-large': [
    'This is too large to be published.',
    'Make a smaller one of it; of a long text, make several.',
  ],
  'file-twice': ['Another text has this address already.', 'Choose another address.'],
  'footnote-missing': ['A mark in the text has no footnote.', 'Write the footnote, or take the mark out.'],
  'footnote-twice': ['Two footnotes have the same mark.', 'Give one of them another mark.'],
  'footnote-unused': [
    'No mark in the text leads to this footnote.',
    'Put its mark behind the sentence that it belongs to, or take it out.',
  ],
  'fragment-broken': [
    'This link leads to a place that its page does not have.',
    'Lead it to the page itself, or to another place on it.',
  ],
  'heading-empty': ['This heading has no words.', 'Write its words, or take it out.'],
  'heading-order': ['This heading is too small for its place.', 'Make it one size larger.'],
  'help-missing': [
    'This text is about something that hurts, and the site has no help lines to show with it.',
    'Write in the settings of the site where somebody in danger finds help.',
  ],
  'html-comment': [
    'A note to yourself stands here. Readers would not see it, and it would be public.',
    'Take it out.',
  ],
  'html-element': [
    'A command of the web stands among your words.',
    'Use the buttons above the text for bold, lists and links.',
  ],
  'id-twice': [
    'Two texts are known to the site by the same name.',
    'Start the newer one as a new text, and copy your words into it.',
  ],
  'import-or-export': ['A line of a program stands among your words.', 'Take it out.'],
  'link-broken': [
    'This link leads to a page that is not on this site.',
    'Choose the page anew, or leave the words without a link.',
  ],
  'link-empty': ['This link has no words, or leads nowhere.', 'Give it both, or take it out.'],
  'link-form': [
    'This link is not written as a link.',
    'Begin it with https://, or choose a page of this site.',
  ],
  'link-to-previous-address': [
    'This link uses an address that the text no longer has.',
    'It still works; the new address is shorter for readers.',
  ],
  'link-to-unpublished': [
    'This link leads to a text that readers cannot see yet.',
    'Publish that text first, or leave the words without a link.',
  ],
  'markdown-unexpected': [
    'This would be shown as a piece of a program.',
    'Take out the spaces or the signs before the words.',
  ],
  'media-kind': [
    'This film or recording is not what its name says, or is damaged.',
    'Save it once more with the program that it was made with.',
  ],
  'media-missing': [
    'A film, a recording or its captions are not here.',
    'Add the file again, or take that part out.',
  ],
  'media-place': [
    'This film or recording tells where it was made, and readers would get that with it.',
    'Export it once more without the location.',
  ],
  'media-unused': ['No text plays this film or recording.', 'Show it in a text, or delete it.'],
  'name-in-small-letters': [
    (what) => `“${what}” may be the name of somebody in this story.`,
    'If it is a name, take it out. If it is a word, it may stay.',
  ],
  'name-or-word': [
    (what) => `“${what}” is a word and may be a name as well.`,
    'If it is a name, take it out. If it is a word, it may stay.',
  ],
  'name-outside-story': [
    (what) => `“${what}” is a first name, and stands outside of the client stories.`,
    'If it is a client, write the sentence without the name. If not, it may stay.',
  ],
  'name-undeclared': [
    (what) => `“${what}” is not one of the people of this story.`,
    'Take the name out, unless it is a changed one or nobody’s.',
  ],
  'nested-too-deep': ['Lists or quotations stand inside each other too deep.', 'Begin a new paragraph.'],
  'outcomes-missing': [
    (what) => `You write what comes of “${what}”, and the text does not show it.`,
    'Put it where readers should meet it.',
  ],
  'page-unknown': [(what) => `There is no page “${what}”.`, 'Choose another page, or take it out.'],
  'person-absent': [
    'Somebody is listed as a person of this story and does not appear in it.',
    'Take the name off the list, or use it in the story.',
  ],
  'person-is-author': [
    (what) => `“${what}” is also the name of an author, so readers would take the story for theirs.`,
    'Give the person another name, in the list and in the story.',
  ],
  'picture-address-missing': [
    'This picture is missing: nothing says which one it is.',
    'Choose the picture anew, or take it out.',
  ],
  'picture-drawing': [
    'This drawing needs something that would be missing in the published picture.',
    'Save it as PNG.',
  ],
  'picture-elsewhere': [
    'This picture lies on another site, which would see every one of your readers.',
    'Save it to your device, and add it here.',
  ],
  'picture-kind': [
    'This picture is not of a kind that every browser shows, or not what its name says.',
    'Save it as JPEG or PNG, and add it again.',
  ],
  'picture-metadata': [
    'This picture tells who took it, where or when.',
    'Save it once more without these details.',
  ],
  'picture-missing': ['A picture that is shown here is not there.', 'Add the picture again, or take it out.'],
  'picture-size': [
    'This picture is too large.',
    'Make it smaller: 2,400 pixels on its longer side are plenty.',
  ],
  'picture-text-missing': [
    'This picture says nothing to those who cannot see it.',
    'Say in a few words what it shows.',
  ],
  'picture-unreadable': ['This picture is damaged.', 'Copy it once more from where it came from.'],
  'picture-unused': ['No text shows this picture.', 'Show it in a text, or delete it.'],
  'pictures-too-few': [
    'This gallery has one picture alone.',
    'Add another one, or show the picture by itself.',
  ],
  'prop-invalid': ['A setting of this part is not right.', 'Choose another value for it.'],
  'prop-missing': ['A setting of this part is missing.', 'Fill it in.'],
  'prop-unknown': ['This part has a setting that does not exist.', 'Take it out.'],
  'refers-to-nothing': [
    'This part is about something that is no longer in the form.',
    'Choose what it is about, or take it out.',
  ],
  'related-unknown': ['A text that is to be read next is not there.', 'Choose another one, or take it out.'],
  'review-in-future': [
    'The story says that you reviewed it on a day still to come.',
    'Write the day on which you last read it.',
  ],
  'self-check-missing': [
    (what) => `You list signs of “${what}”, and no question shows them to readers.`,
    'Put the self-check where readers should meet it.',
  ],
  'self-check-threshold': [
    'Nobody can tick that many signs of this self-check.',
    'Choose a smaller number, or add signs.',
  ],
  'sensitive-undeclared': [
    'This speaks of something that may hurt a reader, and no help lines are shown with it.',
    'If that is what it is about, show them.',
  ],
  shortcode: [
    'This is a mark of the program that the text comes from, and would be shown as it stands.',
    'Take it out, or put there what it stood for.',
  ],
  spelling: [(what) => `“${what}” is in no dictionary.`, 'Mend it; or, where it is right, allow the word.'],
  'spelling-american': [
    (what) => `“${what}” is the American spelling, and this site is written in British English.`,
    'Write it the British way, or let it stay.',
  ],
  'spelling-british': [
    (what) => `“${what}” is the British spelling, and this site is written in American English.`,
    'Write it the American way, or let it stay.',
  ],
  'story-cue-outside': [
    'This begins as the story of a client does.',
    'If it is one, make it a client’s story. If not, it may stay.',
  ],
  'story-outside': [
    'This tells the story of a client, outside of a client’s story.',
    'Make it one, so that readers are told how people are protected; or say whose story it is.',
  ],
  surname: [
    (what) => `“${what}” stands where a surname would.`,
    'First names are enough: take it out, unless it is no surname.',
  ],
  'tag-unpaired': [
    'A part of the text begins and does not end, or ends without a beginning.',
    'Take it out and insert it anew.',
  ],
  'title-with-name': [
    (what) => `“${what}” is a title, or the name behind one, and somebody could be found by it.`,
    'Say what the person is instead: “her doctor”.',
  ],
  'topic-unknown': [(what) => `There is no topic “${what}”.`, 'Choose one from the list.'],
  'translation-unclear': [
    'This is in the same language as the text that it translates.',
    'Choose its language, or say that it is no translation.',
  ],
  'updated-before-published': [
    'The day of the last change is before the day of publishing.',
    'Choose a later day, or leave it empty.',
  ],
  workplace: [
    'This story tells where somebody works, and there may be one such place.',
    'Tell what kind of work it is, and leave out where.',
  ],
};

/** What keeps a text from being published, and what is worth a look, told to the coach who writes it. */
export const findings = {
  kinds,
  atLeast: (characters: string) => `Write at least ${characters} characters.`,
  atMost: (characters: string) => `Write at most ${characters} characters.`,
  elsewhere: {
    one: 'One more thing is to be mended in another text.',
    other: '# more things are to be mended in another text.',
  },
  elsewhereAdvice: 'Open that text, and look there.',
  outdated: 'The words that you pressed a button for have been changed since.',
  outdatedAdvice: 'Nothing is lost. Look at what is told now, and choose again.',
  acts: {
    write: (words: string) => `Write “${words}”`,
    choose: (what: string) => `Choose “${what}”`,
    leadTo: (address: string) => `Lead it to ${address}`,
    takeOut: 'Take it out',
    putRight: 'Put it right',
    invitationsAtEnd: 'Put the invitations at the end',
    partAtEnd: 'Put it at the end of the text',
    helpLines: 'Show the help lines',
    makeStory: 'Make it a client’s story',
    person: (name: string) => `Add ${name} as a changed name`,
    word: 'No name: allow it in this story',
    wordOfSite: 'No name: allow it everywhere',
    allowWord: 'Allow this word',
    mayStay: 'It may stay',
  },
};
