/** "content/posts/a-post.mdx" and "content/posts/a-post/index.mdx" are both "a-post". */
export function pathToSlug(file: string): string {
  const parts = file.replace(/\.mdx$/, '').split('/');
  const last = parts.pop() ?? '';
  return last === 'index' ? (parts.pop() ?? '') : last;
}
