export type Severity = 'error' | 'warning';

/**
 * What an error stops where it stands in a draft, which nobody but the coach is shown: the draft's own publishing,
 * a commit too, or everything, as in a post that is published.
 */
export type DraftStop = 'publishing' | 'commit' | 'everything';

export interface FaultKind {
  /** A warning is printed and never stops a build. */
  severity: Severity;
  /** One line for a list; docs/checks.md has a paragraph for each. */
  meaning: string;
  inDraft: DraftStop;
  /** What many of the kind are together, with their number before it: "31 words in American spelling". */
  together?: string;
}

/** What is unfinished: a draft may be, for as long as it is one. */
const error = (meaning: string): FaultKind => ({ severity: 'error', meaning, inDraft: 'publishing' });

/**
 * What cannot be read as data, or tries to be more than data: then nobody can tell what the file says, not even that
 * it is a draft, or somebody means to have code run where the coach is signed in.
 */
const refused = (meaning: string): FaultKind => ({ severity: 'error', meaning, inDraft: 'everything' });

/**
 * A client's confidentiality. The hook asks before git has the text, where a slip is taken out by typing and git would
 * keep it for ever. At a push and a save git has it, and refusing would keep the coach from her other posts alone.
 */
const slip = (meaning: string): FaultKind => ({ severity: 'error', meaning, inDraft: 'commit' });

const warning = (meaning: string, together?: string): FaultKind => ({
  severity: 'warning',
  meaning,
  inDraft: 'publishing',
  ...(together ? { together } : {}),
});

/** Every kind of fault. A slug never changes its meaning: people search for it and tools filter by it. */
export const FAULT_KINDS = {
  // Files
  'file-hidden': refused('The name of a file or a folder begins with a dot.'),
  'file-characters': refused('A file name holds characters that would be read otherwise somewhere.'),
  'file-ending': refused('A file ends with what nobody reads in its folder.'),
  'file-misplaced': refused('A file lies where nothing is read.'),
  'file-folder': refused('A folder has the name of a file.'),
  'file-link': refused('A link, or what is neither a file nor a folder.'),
  'file-too-large': refused('A file is too large.'),
  'file-encoding': refused('A text is not written in UTF-8.'),
  'line-end': refused('A carriage return stands alone.'),
  'character-forbidden': refused('A text holds a character that no page and no feed can hold.'),
  'nested-too-deep': refused('Things stand in each other too deep, or too many marks in one paragraph.'),
  'check-failed': refused('The check itself cannot cope with a file.'),
  // Front matter and YAML files
  'front-matter-fence': refused('The front matter does not stand between two lines of three hyphens.'),
  'front-matter-unreadable': refused('The YAML cannot be read.'),
  'yaml-feature': refused('A file uses what YAML can do and content does not need.'),
  'field-unknown': error('There is no such field.'),
  'field-missing': error('A field that must be there is not.'),
  'field-invalid': error('A field holds something that it may not hold.'),
  'accepted-unused': warning('A warning is accepted that there is no more.'),
  // A draft too has a page, where its faults are told: it needs an address, and one of its own.
  'file-name': refused('A file name cannot become an address.'),
  'file-twice': refused('Two files are at the same address.'),
  'updated-before-published': error('A post was updated before it was published.'),
  'id-twice': error('Two things have the same id.'),
  'address-taken': error('Two things want the same address.'),
  'author-unknown': error('The author is nobody in content/people.'),
  'topic-unknown': error('The topic is none of content/topics.'),
  'related-unknown': error('A related post does not exist.'),
  'page-unknown': error('A page that is named does not exist.'),
  'translation-unclear': error('A translation is in the language of its original, or of a translation.'),
  // The body's syntax
  'body-unreadable': error('A body cannot be read.'),
  'tag-unpaired': error('A component is opened and not closed, or closed and not opened.'),
  bracket: error('A "<" begins a tag that there is not.'),
  'html-comment': error('A body contains a note that nobody would see.'),
  shortcode: error('A body contains a mark of another program in square brackets.'),
  'import-or-export': refused('A body imports or exports something.'),
  expression: refused('A body contains code in curly brackets.'),
  'html-element': refused('A body contains an HTML element.'),
  'markdown-unexpected': error('A body uses Markdown that posts do not have.'),
  // Components
  'component-unknown': error('There is no such component.'),
  'component-misplaced': error('A component stands where it may not stand.'),
  'component-with-content': error('A self-closing component has content, or a case study has none.'),
  'content-unexpected': error('A component, or a footnote, holds what it cannot hold.'),
  'pictures-too-few': error('A gallery has fewer pictures than make one.'),
  'component-twice': error('A component shows the same thing twice.'),
  'prop-unknown': error('A component has no such property.'),
  'prop-missing': error('A property of a component is missing.'),
  'prop-invalid': error('A property of a component holds something that it may not hold.'),
  'refers-to-nothing': error('A component refers to something that is not declared.'),
  // Declared against shown
  'definition-missing': error('A dynamic is declared, and its definition is shown nowhere.'),
  'characteristic-missing': error('A characteristic is declared and shown nowhere.'),
  'characteristic-twice': error('A characteristic is shown twice.'),
  'characteristic-out-of-order': error('Characteristics are shown in another order than declared.'),
  'outcomes-missing': error('A dynamic’s outcomes are shown nowhere.'),
  'differences-missing': error('Key differences are declared and shown nowhere.'),
  'self-check-missing': error('Signs are declared, and no self-check shows them.'),
  'self-check-threshold': error('A self-check can never be answered with its threshold.'),
  'calls-to-action-missing': error('The calls to action are shown nowhere.'),
  'channel-missing': error('A call to action leads nowhere.'),
  'colour-contrast': error('A colour of the site cannot be read where it is used.'),
  'channel-placeholder': error('A channel holds a placeholder.'),
  'help-missing': error('A sensitive post has no help notice to show.'),
  'sensitive-undeclared': warning('A post speaks of abuse or self-harm and does not declare it.'),
  // Structure, links, pictures, spelling
  'heading-order': error('A heading skips a level.'),
  'heading-empty': error('A heading has no text.'),
  'anchor-twice': error('Two places on a page have the same anchor.'),
  'link-broken': error('A link leads to no page of this site.'),
  'fragment-broken': error('A link leads to a place that its page does not have.'),
  'link-form': error('A link is not written as a link.'),
  'link-empty': error('A link has no address, or no words.'),
  'link-to-unpublished': error('A published post points to one that readers cannot see.'),
  'link-to-previous-address': warning('A link uses an address that a post once had.'),
  'footnote-missing': error('A mark in the text has no footnote.'),
  'footnote-unused': error('A footnote has no mark in the text.'),
  'footnote-twice': error('Two footnotes have the same mark.'),
  'picture-text-missing': error('A picture has no text alternative.'),
  'picture-address-missing': error('A picture has no address.'),
  'picture-missing': error('A picture’s file is not there.'),
  'picture-elsewhere': error('A picture lies on another host.'),
  'picture-kind': error('A picture is not what its name says, or of a kind that is not taken.'),
  'picture-size': error('A picture has too many pixels.'),
  'picture-unreadable': error('A picture is damaged, or a part of it is missing.'),
  'picture-drawing': error('A drawing needs what would be missing in the published picture.'),
  'picture-metadata': error('A picture in public/ tells who took it, where or when.'),
  'picture-unused': warning('No text shows a picture.', 'pictures that no text shows'),
  'media-missing': error('A film, a recording or its captions are not there.'),
  'media-kind': error('A film or a recording is not what its name says.'),
  'media-place': slip('A film or a recording tells where it was made.'),
  'media-unused': warning('No text plays a film or a recording.', 'films and recordings that no text plays'),
  'download-missing': error('A link leads to a file that is not there.'),
  'download-kind': error('A file to take away is not what its name says, or of a kind that is not taken.'),
  'download-unreadable': error('A file to take away is damaged, or its end is missing.'),
  'download-unused': warning('No text leads to a file.', 'files that no text leads to'),
  spelling: warning('A word is in no dictionary.', 'words in no dictionary'),
  'spelling-american': warning(
    'A word is in American spelling, and the site in British.',
    'words in American spelling',
  ),
  'spelling-british': warning(
    'A word is in British spelling, and the site in American.',
    'words in British spelling',
  ),
  // The confidentiality guard
  'name-undeclared': slip('A client story names somebody who is not one of its people.'),
  'name-or-word': warning('A word that begins a sentence of a client story is also a first name.'),
  'name-in-small-letters': warning('A client story has a first name in small letters.'),
  'person-absent': error('A declared person does not appear in the story.'),
  'person-is-author': slip('A person of a story bears the name of an author.'),
  surname: slip('A client story gives a surname.'),
  'title-with-name': slip('A client story gives a title with a name.'),
  'contact-detail': slip('A client story gives an address, a number or a handle.'),
  'exact-date': slip('A client story gives an exact date.'),
  'age-and-employer': warning('A client story gives an age together with an employer.'),
  workplace: warning('A client story gives a place of work of which there may be one.'),
  'review-in-future': error('A case study is reviewed on a day to come.'),
  'download-metadata': warning('A PDF tells who wrote it, or what it was called at home.'),
  'story-outside': slip('A client’s story is told outside of a case study.'),
  'story-cue-outside': warning(
    'In another language than English, a text begins as a client’s story does, outside of a case study.',
  ),
  'name-outside-story': warning('A first name stands outside the client stories.'),
  'detail-outside-story': warning('A text outside the client stories tells how to find somebody.'),
  'name-in-output': error('The built site shows a name that no content file contains.'),
} as const satisfies Record<string, FaultKind>;

export type FaultSlug = keyof typeof FAULT_KINDS;
