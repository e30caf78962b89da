/** The posts before and after one, by date; the list has the newest first. */
export function getNeighbours<Each>(posts: readonly Each[], post: Each) {
  const index = posts.indexOf(post);
  return { previous: posts[index + 1], next: index > 0 ? posts[index - 1] : undefined };
}
