import { isRecord } from '../../lib/type-guards.ts';

/** What stands in one control; of boxes and choices, whether it is chosen. */
export interface TypedValue {
  name: string;
  value: string;
  isOn?: boolean;
}

/** All that is typed in a form, in its order. */
export interface Snapshot {
  /** Names of the lists, in whose names a key follows that means nothing but its entry. */
  lists: string[];
  values: TypedValue[];
}

/** The name under which the form sends the text. */
export const BODY = '$body';

/** Under this one what is new says where it wants to lie. */
const ADDRESS = '$name';

/** Other names with this sign are the form's own. */
function isTyped(name: string): boolean {
  return name !== '' && (name === BODY || name === ADDRESS || !name.startsWith('$'));
}

const UNTYPED = new Set(['file', 'submit', 'button', 'reset', 'image']);

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What is typed in a form, be it in this page or in one that was only fetched. */
export function takeSnapshot(form: HTMLFormElement): Snapshot {
  return readForm(form, false);
}

/** What the server wrote into it: a browser may have put back what was typed before the page was opened anew. */
export function takeMade(form: HTMLFormElement): Snapshot {
  return readForm(form, true);
}

function readForm(form: HTMLFormElement, isAsMade: boolean): Snapshot {
  const lists = [...form.querySelectorAll('form-list')].map((list) => list.getAttribute('data-name') ?? '');
  const controls = [...form.querySelectorAll<Control>('input, select, textarea')];
  const values = controls.flatMap((control) => (isTyped(control.name) ? readControl(control, isAsMade) : []));
  return { lists, values };
}

function readControl(control: Control, isAsMade: boolean): TypedValue[] {
  const { name } = control;
  if ('options' in control) return readSelect(control, isAsMade);
  if (UNTYPED.has(control.type)) return [];
  if ('checked' in control && ['checkbox', 'radio'].includes(control.type))
    return [{ name, value: control.value, isOn: isAsMade ? control.defaultChecked : control.checked }];
  return [{ name, value: toLines(isAsMade ? control.defaultValue : control.value) }];
}

function readSelect({ name, value, multiple, options }: HTMLSelectElement, isAsMade: boolean): TypedValue[] {
  const all = [...options];
  if (multiple) {
    return all.map((option) => ({
      name,
      value: option.value,
      isOn: isAsMade ? option.defaultSelected : option.selected,
    }));
  }
  if (!isAsMade) return [{ name, value }];
  const made = all.find(({ defaultSelected }) => defaultSelected) ?? all[0];
  return [{ name, value: made?.value ?? '' }];
}

function toLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** The names with the place of each entry in its list instead of its key: "questions.0.question". */
export function toPositions({ lists, values }: Snapshot): TypedValue[] {
  const known = new Set(lists);
  const orders = new Map<string, string[]>();
  return values.map((each) => ({ ...each, name: toPosition(each.name, known, orders) }));
}

function toPosition(name: string, lists: ReadonlySet<string>, orders: Map<string, string[]>): string {
  let list = '';
  const parts: string[] = [];
  for (const part of name.split('.')) {
    if (lists.has(list)) {
      const order = orders.get(list) ?? [];
      orders.set(list, order);
      if (!order.includes(part)) order.push(part);
      parts.push(String(order.indexOf(part)));
    } else {
      parts.push(part);
    }
    list = list === '' ? part : `${list}.${part}`;
  }
  return parts.join('.');
}

/** Whether the same is typed in both, whatever the keys of their entries. */
export function isSameTyped(a: Snapshot, b: Snapshot): boolean {
  return JSON.stringify(toPositions(a)) === JSON.stringify(toPositions(b));
}

/** A save takes off what surrounds words; a box that is not ticked says no more than one that was not there yet. */
export function toKey(values: readonly TypedValue[]): string {
  const said = values.filter(({ isOn }) => isOn !== false);
  return JSON.stringify(said.map((each) => ({ ...each, value: each.value.trim() })));
}

/** What is typed as front matter would have it: objects in lists in objects, all of it texts. */
export function toData(snapshot: Snapshot): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const { name, value, isOn } of toPositions(snapshot)) {
    if (name.startsWith('$') || isOn === false) continue;
    put(data, name.split('.'), value);
  }
  return data;
}

function put(into: Record<string, unknown> | unknown[], path: readonly string[], value: string): void {
  const [first = '', ...rest] = path;
  const key = Array.isArray(into) ? Number(first) : first;
  if (rest.length === 0) {
    Reflect.set(into, key, value);
    return;
  }
  const there: unknown = Reflect.get(into, key);
  if (isRecord(there) || Array.isArray(there)) {
    put(there, rest, value);
    return;
  }
  const made = /^\d+$/.test(rest[0] ?? '') ? [] : {};
  Reflect.set(into, key, made);
  put(made, rest, value);
}
