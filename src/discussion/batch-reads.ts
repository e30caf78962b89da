/**
 * Gathers the keys that are asked for in one go, as a page asks for all of its cards, and reads them
 * together: one query instead of one for each.
 */
export function batchReads<Value>(
  read: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
): (key: string) => Promise<Value | undefined> {
  let gathering: { keys: Set<string>; answer: Promise<ReadonlyMap<string, Value>> } | undefined;
  return async (key) => {
    if (!gathering) {
      const keys = new Set<string>();
      // Everybody who asks before this runs is in the same go.
      const answer = Promise.resolve().then(() => {
        gathering = undefined;
        return read([...keys]);
      });
      gathering = { keys, answer };
    }
    gathering.keys.add(key);
    return (await gathering.answer).get(key);
  };
}
