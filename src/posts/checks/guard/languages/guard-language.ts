import type { Phrases } from '../../words/phrases.ts';

/** What the guard knows of a language beside English. */
export interface LanguageRules {
  /** Words of which every text is made, in small letters: never a name, although somebody somewhere is called so. */
  grammar: ReadonlySet<string>;
  /** First names that the lists for all languages have not, in small letters. */
  names: ReadonlySet<string>;
  /** Words that are first names as well, in small letters: at the beginning of a sentence they need a sign. */
  nameWords: ReadonlySet<string>;
  /** What has a capital and points to nobody. */
  ordinary: Phrases;
  /** Every noun has a capital, so that it says nothing. */
  hasCapitalNouns: boolean;
  /** A sentence may begin with any word before its verb ("Gestern sagte"), so that the verb makes no name of it. */
  isVerbSecond: boolean;
  /** A verb with its own "he" or "she" behind it, so that the word before it did nothing: "Mut hatte sie". */
  inverted?: RegExp;
  /** "Annas" is of Anna. */
  hasGenitive: boolean;
  /** What is tied to the beginning of a word: "d’Anne". */
  elision?: RegExp;
  /** What stands right before a surname. */
  title: RegExp;
  /** What follows somebody who does something. */
  acts: RegExp;
  /** What follows somebody more often than a thing without an article. */
  mayAct?: RegExp;
  /** What stands right before the name of somebody who came to be helped: "meine Klientin". */
  bringsIn: RegExp;
  /** What stands right before the name of somebody of the writer's own. */
  ownPeople: RegExp;
  cues: StoryCues;
  details: LanguageDetails;
}

/** Words that begin a client's story. */
export interface StoryCues {
  /** Each is enough: "one of my clients", "I call her". */
  client: RegExp;
  /** Somebody came to whoever writes; enough, unless she writes of her own people. */
  met: RegExp;
  own: RegExp;
  /** Somebody who comes to be helped, by her part alone: "a client". A story with something that was done. */
  role: RegExp;
  past: RegExp;
  /** Where one is helped. A story with "he" or "she" who did something. */
  setting: RegExp;
  theyDid: RegExp;
  /** What is made up, general, or said to the reader. */
  against: RegExp;
}

/** What points to one person, as it is written in the language. */
export interface LanguageDetails {
  street: RegExp;
  postcode?: RegExp;
  phone?: RegExp;
  date: RegExp;
  born: RegExp;
  age: RegExp;
  /** Where somebody lives, or works: with an age it may lead to one person. */
  place: RegExp;
  /** Of somebody else, and of whoever writes. */
  another: RegExp;
  writer: RegExp;
}
