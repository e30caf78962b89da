/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Of what the page shows, where that is another than the site's. */
    language?: string;
    /** What the discussion fragment shows; set by the server before it renders one. */
    discussion?: import('./discussion/discussion-view.ts').DiscussionView;
    /** What /you/ shows; set by the server likewise, as the two that follow. */
    you?: import('./discussion/you-view.ts').YouView;
    noticePage?: import('./discussion/you-view.ts').NoticeView;
    /** What /letters/ and the pages below it show. */
    letters?: import('./letters/letters-view.ts').LettersView;
    /** What /you/ shows of letters, where they can be asked for. */
    readerLetters?: import('./letters/letters-view.ts').ReaderLettersView;
    /** A page of comments by itself, and what forms are answered with. */
    commentsPage?: import('./discussion/discussion-view.ts').CommentsPageView;
    writing?: import('./discussion/discussion-view.ts').WritingView;
    acted?: import('./discussion/discussion-view.ts').ActedView;
    problem?: import('./discussion/discussion-view.ts').ProblemView;
    /** What the coach's bar shows. */
    bar?: import('./discussion/owner/bar-view.ts').BarView;
    /** What the pages under /moderate/ show. */
    moderation?: import('./discussion/owner/moderation-view.ts').ModerationView;
    /** What /write/refused/ shows. */
    refusedTexts?: import('./editor/refused-texts-view.ts').RefusedTextsView;
    /** What /write/warnings/ shows. */
    warnings?: import('./editor/warnings-view.ts').WarningsView;
    /** What /write/…/versions/ and its like show. */
    fileView?: import('./editor/file-view.ts').FileView;
    /** What /write/import/ shows, and a page below it. */
    movingIn?: import('./editor/moving-in-view.ts').ImportView;
    importReport?: import('./editor/moving-in-view.ts').ImportReportView;
    /** What the pages under /write/letters/ show. */
    lettersDesk?: import('./letters/desk-view.ts').LettersDeskView;
    /** What the pages under /write/ show. */
    write?: import('./editor/form/write-view.ts').WriteView;
  }
}

declare module 'markdown-it-footnote' {
  import type MarkdownIt from 'markdown-it';
  const readFootnotes: (markdown: MarkdownIt) => void;
  export default readFootnotes;
}
