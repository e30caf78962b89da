import type { Control, FieldModel } from '../form/control.ts';
import { formModelOf } from '../form/form-model.ts';
import type { FormKind } from '../form/layout.ts';
import { toEntryKey } from '../form/read-posted.ts';
import type { Place } from './finding.ts';
import { AT } from './place-in-address.ts';

/**
 * Leads from elsewhere to where a finding is in a form. Without script the browser scrolls to what has the name behind
 * the #, and opens what is folded around it; the script goes to the very words. Undefined where the place is in no form.
 *
 * @param edit where the form is: "/write/posts/a-post/"
 * @param draft the refused text that it is to open: "drafts/a-post-1a2b3c4d5e6f"
 */
export function placeToLink(place: Place, kind: FormKind, edit: string, draft?: string): string | undefined {
  if ('file' in place) return undefined;
  const start = draft === undefined ? `${edit}?` : `${edit}?draft=${draft}&`;
  if ('body' in place) return `${start}${AT}=${place.body.start}-${place.body.end}#f-body`;
  const id = toId(place.field.split('.'), formModelOf(kind).fields);
  return `${start}${AT}=${encodeURIComponent(place.field)}#${id}`;
}

/** The name of its box in the page; as far as there are boxes of their own on the way. */
function toId(path: readonly string[], fields: readonly FieldModel[]): string {
  const [name = '', ...rest] = path;
  const field = fields.find((each) => each.name === name);
  return ['f', name, ...(field ? walk(field.control, rest) : [])].join('-');
}

function walk(control: Control, path: readonly string[]): string[] {
  const [next, ...rest] = path;
  if (next === undefined) return [];
  if (control.kind === 'list') return [toEntryKey(Number(next)), ...walk(control.entry.control, rest)];
  const fields =
    control.kind === 'group'
      ? control.fields
      : control.kind === 'union'
        ? control.kinds.flatMap((each) => each.fields)
        : [];
  const field = fields.find((each) => each.name === next);
  return field ? [next, ...walk(field.control, rest)] : [];
}
