import { defineCollection } from 'astro:content';
import * as content from './posts/collections.ts';

export const collections = {
  posts: defineCollection(content.collections.posts),
  pages: defineCollection(content.collections.pages),
  people: defineCollection(content.collections.people),
  topics: defineCollection(content.collections.topics),
};
