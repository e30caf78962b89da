import type { ChoicesFrom } from './form-node.ts';

export interface Choice {
  value: string;
  label: string;
}

/** What a post's front matter declares, for a block's field to choose from. */
export function listDeclared(data: unknown, from: ChoicesFrom): Choice[] {
  const dynamics = listOf(data, 'dynamics');
  const declared =
    from === 'dynamics' ? dynamics : dynamics.flatMap((dynamic) => listOf(dynamic, 'characteristics'));
  return declared.flatMap((entry) => {
    const value = textOf(entry, 'id');
    const name = textOf(entry, 'name') || textOf(entry, 'title');
    return value ? [{ value, label: name ? `${name} (${value})` : value }] : [];
  });
}

function listOf(value: unknown, key: string): unknown[] {
  const list = valueOf(value, key);
  return Array.isArray(list) ? list : [];
}

function textOf(value: unknown, key: string): string {
  const text = valueOf(value, key);
  return typeof text === 'string' ? text : '';
}

function valueOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
