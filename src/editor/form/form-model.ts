import { CONTENT_SCHEMAS } from '../../posts/schema/content-schemas.ts';
import type { PostKind } from '../../posts/schema/kinds.ts';
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

/** Only in a comparison, unless the file has them all the same. */
const OF_COMPARISONS = ['dynamics', 'differences'];

/** @param data what the file has: what an article has of a comparison is shown */
export function formModelOf(kind: FormKind, data: FileData = {}): FormModel {
  const all = models.get(kind) ?? makeFields(kind);
  models.set(kind, all);
  const isArticle = kind === 'posts' && toPostKind(data) === 'article';
  const shown = all.filter(
    ({ name }) => !(isArticle && OF_COMPARISONS.includes(name) && data[name] === undefined),
  );
  const layout = layOut(kind, shown);
  return {
    ...layout,
    kind,
    hasBody: kind === 'posts' || kind === 'pages',
    fields: [...layout.first, ...layout.groups.flatMap(({ fields }) => fields)],
  };
}

export function toPostKind(data: FileData): PostKind {
  return data['kind'] === 'article' ? 'article' : 'comparison';
}

function makeFields(kind: FormKind): FieldModel[] {
  return nodeToModels(schemaToNode(CONTENT_SCHEMAS[kind]));
}
