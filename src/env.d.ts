/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the discussion fragment shows; set by the server before it renders one. */
    discussion?: import('./discussion/discussion-view.ts').DiscussionView;
    /** In `astro dev` only: the headers that a request really came with. */
    devHeaders?: import('node:http').IncomingHttpHeaders;
  }
}
