import fs from 'node:fs';
import path from 'node:path';
import type { ContentFiles } from '../src/posts/source/content-files.ts';

const LAYOUT = `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>{{ title }}</title><meta name="description" content="{{ description }}"></head>
<body><main><article><h1>{{ title }}</h1>{{ content }}</article></main></body>
</html>
`;

const LIST = `---
pagination: { data: collections.posts, size: 12, reverse: true }
permalink: "posts/{% if pagination.pageNumber > 0 %}page/{{ pagination.pageNumber | plus: 1 }}/{% endif %}index.html"
layout: post.liquid
title: All posts
---
<ul>{% for post in pagination.items %}<li><a href="{{ post.url }}">{{ post.data.title }}</a> {{ post.data.description }}</li>{% endfor %}</ul>
`;

const CONFIG = `export default function (config) {
  config.addCollection('posts', (api) => api.getFilteredByGlob('posts/*.md'));
}
`;

/**
 * The same posts as a plain Eleventy site: Markdown with a title, a description and a date, one layout,
 * and lists of twelve. Components, which Markdown does not have, are left out, their content stays.
 */
export function writeEleventySite(folder: string, { texts }: ContentFiles): void {
  fs.mkdirSync(path.join(folder, 'posts'), { recursive: true });
  fs.mkdirSync(path.join(folder, '_includes'));
  fs.writeFileSync(path.join(folder, '_includes/post.liquid'), LAYOUT);
  fs.writeFileSync(path.join(folder, 'list.liquid'), LIST);
  fs.writeFileSync(path.join(folder, 'eleventy.config.js'), CONFIG);
  fs.writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }\n');
  for (const [file, source] of texts) {
    if (!file.startsWith('posts/')) continue;
    const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
    const take = (field: string) => new RegExp(`^${field}: .*$`, 'm').exec(front)?.[0] ?? '';
    const head = [take('title'), take('description'), take('publishedAt').replace('publishedAt', 'date')];
    const markdown = body.replace(/^<\/?[A-Z][^>]*>$/gm, '');
    fs.writeFileSync(
      path.join(folder, file.replace(/\.mdx$/, '.md')),
      `---\n${head.join('\n')}\nlayout: post.liquid\n---\n${markdown}`,
    );
  }
}
