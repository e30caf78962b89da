import { CONTENT_SCHEMAS } from '../../posts/schema/content-schemas.ts';
import { POST_KINDS, UNSAID_KIND, postKindSchema, type PostKind } from '../../posts/schema/kinds.ts';
import { schemaToNode } from '../form-node.ts';
import type { FieldModel, FileData } from './control.ts';
import { layOut, type FormKind, type FormLayout } from './layout.ts';
import { nodeToModels } from './node-to-field.ts';

/** A whole form: what is open, what is folded away, and all of both. */
export interface FormModel extends FormLayout {
  kind: FormKind;
  /** Whether there is a text beside the fields. */
  hasBody: boolean;
  fields: FieldModel[];
}

const models = new Map<FormKind, FieldModel[]>();

/** @param data what the file has: what it has of another kind of post is shown */
export function formModelOf(kind: FormKind, data: FileData = {}): FormModel {
  const all = models.get(kind) ?? makeFields(kind);
  models.set(kind, all);
  const others = kind === 'posts' ? listFieldsOfOthers(toPostKind(data)) : [];
  const shown = all.filter(({ name }) => !(others.includes(name) && data[name] === undefined));
  const layout = layOut(kind, shown);
  return {
    ...layout,
    kind,
    hasBody: kind === 'posts' || kind === 'pages',
    fields: [...layout.first, ...layout.groups.flatMap(({ fields }) => fields)],
  };
}

export function toPostKind(data: FileData): PostKind {
  return postKindSchema.safeParse(data['kind']).data ?? UNSAID_KIND;
}

/** What posts of other kinds alone are asked for. */
function listFieldsOfOthers(kind: PostKind): string[] {
  const own = POST_KINDS[kind].fields;
  return Object.values(POST_KINDS)
    .flatMap(({ fields }) => fields)
    .filter((field) => !own.includes(field));
}

function makeFields(kind: FormKind): FieldModel[] {
  return nodeToModels(schemaToNode(CONTENT_SCHEMAS[kind]));
}
