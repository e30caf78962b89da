/**
 * A function that works each answer out once. It forgets all of them when there are too many, since what is asked
 * often is there again at once.
 */
export function remember<Answer extends object | string>(
  most: number,
  workOut: (text: string) => Answer,
): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    const answer = workOut(text);
    if (known.size >= most) known.clear();
    known.set(text, answer);
    return answer;
  };
}
