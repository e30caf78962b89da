import { isRecord } from '../../lib/type-guards.ts';
import type { FindWords } from '../form/find-words.ts';

/** How the form calls a field; of an entry of a list, what the list is called. */
export function nameField(
  file: string,
  path: readonly (string | number)[],
  data: unknown,
  find: FindWords,
): string {
  const way = [file.split('/')[1]?.replace(/\.yaml$/, '') ?? '', ...toWay(path, data)];
  for (let depth = way.length; depth > 1; depth -= 1) {
    const label = find(way.slice(0, depth))?.label;
    if (label !== undefined) return label;
  }
  return path.findLast((key) => typeof key === 'string') ?? '';
}

/** Places in lists are no part of it; what kind of thing stands there is. */
function toWay(path: readonly (string | number)[], data: unknown): string[] {
  let value = data;
  return path.flatMap((key) => {
    value = isRecord(value) || Array.isArray(value) ? Reflect.get(value, key) : undefined;
    if (typeof key === 'string') return [key];
    const kind = isRecord(value) ? value['kind'] : undefined;
    return typeof kind === 'string' ? [kind] : [];
  });
}
