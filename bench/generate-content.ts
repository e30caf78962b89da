import type { ContentFiles } from '../src/posts/source/content-files.ts';

/** The project's own posts over and over under other ids, until there are this many. */
export function generatePosts(files: ContentFiles, count: number): ContentFiles {
  const posts = [...files.texts].filter(([file]) => file.startsWith('posts/'));
  const rest = [...files.texts].filter(([file]) => !file.startsWith('posts/'));
  const generated = Array.from({ length: count }, (_, index) => {
    const [file = '', source = ''] = posts[index % posts.length] ?? [];
    if (index < posts.length) return [file, source] as const;
    const text = source
      .replace(/^id: .*$/m, `id: generated-${index}`)
      .replace(/^title: .*$/m, `title: Generated post number ${index}`)
      .replace(/^related: .*$/m, 'related: []');
    return [`posts/generated-${index}.mdx`, text] as const;
  });
  return { ...files, texts: new Map([...generated, ...rest]) };
}
