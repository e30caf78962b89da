/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the discussion fragment shows; set by the server before it renders one. */
    discussion?: import('./discussion/discussion-view.ts').DiscussionView;
    /** What /you/ shows; set by the server likewise, as the two that follow. */
    you?: import('./discussion/you-view.ts').YouView;
    noticePage?: import('./discussion/you-view.ts').NoticeView;
    messageForm?: import('./discussion/you-view.ts').MessageFormView;
    /** What the pages under /moderate/ show. */
    moderation?: import('./discussion/owner/moderation-view.ts').ModerationView;
    /** What /admin/kept/ shows. */
    kept?: import('./editor/kept-view.ts').KeptView;
    /** What /admin/warnings/ shows. */
    warnings?: import('./editor/warnings-view.ts').WarningsView;
  }
}
