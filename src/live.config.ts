import { defineLiveCollection } from 'astro:content';
import { liveLoader } from './posts/edition/live-loader.ts';
import { COLLECTIONS } from './posts/edition/questions.ts';

// Content is no part of the bundle: each request is answered from the edition that it is about.
export const collections = {
  site: defineLiveCollection({ loader: liveLoader('site', COLLECTIONS.site) }),
  home: defineLiveCollection({ loader: liveLoader('home', COLLECTIONS.home) }),
  icon: defineLiveCollection({ loader: liveLoader('icon', COLLECTIONS.icon) }),
  menu: defineLiveCollection({ loader: liveLoader('menu', COLLECTIONS.menu) }),
  posts: defineLiveCollection({ loader: liveLoader('posts', COLLECTIONS.posts) }),
  shelves: defineLiveCollection({ loader: liveLoader('shelves', COLLECTIONS.shelves) }),
  neighbours: defineLiveCollection({ loader: liveLoader('neighbours', COLLECTIONS.neighbours) }),
  relations: defineLiveCollection({ loader: liveLoader('relations', COLLECTIONS.relations) }),
  translations: defineLiveCollection({ loader: liveLoader('translations', COLLECTIONS.translations) }),
  bodies: defineLiveCollection({ loader: liveLoader('bodies', COLLECTIONS.bodies) }),
  pages: defineLiveCollection({ loader: liveLoader('pages', COLLECTIONS.pages) }),
  pictures: defineLiveCollection({ loader: liveLoader('pictures', COLLECTIONS.pictures) }),
  media: defineLiveCollection({ loader: liveLoader('media', COLLECTIONS.media) }),
  downloads: defineLiveCollection({ loader: liveLoader('downloads', COLLECTIONS.downloads) }),
  covers: defineLiveCollection({ loader: liveLoader('covers', COLLECTIONS.covers) }),
  people: defineLiveCollection({ loader: liveLoader('people', COLLECTIONS.people) }),
  topics: defineLiveCollection({ loader: liveLoader('topics', COLLECTIONS.topics) }),
  sketches: defineLiveCollection({ loader: liveLoader('sketches', COLLECTIONS.sketches) }),
  faults: defineLiveCollection({ loader: liveLoader('faults', COLLECTIONS.faults) }),
};
