/**
 * Lets one read answer everybody who asks for the same thing at the same time. Who asks while a read
 * is under way waits for the next one, which begins afterwards: no answer is older than its question,
 * so a reader always sees their own rating counted. Fifty parallel ratings of one post cost two or
 * three counts of its rows, not fifty.
 */
export function coalesceReads<Value>(read: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const running = new Map<string, Promise<Value>>();
  const waiting = new Map<string, Promise<Value>>();

  const start = (key: string): Promise<Value> => {
    const result = read(key).finally(() => running.delete(key));
    running.set(key, result);
    return result;
  };
  return (key) => {
    const current = running.get(key);
    if (!current) return start(key);
    const known = waiting.get(key);
    if (known) return known;
    const startNext = () => {
      waiting.delete(key);
      return start(key);
    };
    // A failed read is no reason not to try the next one.
    const next = current.then(startNext, startNext);
    waiting.set(key, next);
    return next;
  };
}
