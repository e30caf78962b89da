import { POST_KINDS, isLacking, listMissing, postKindSchema } from '../../schema/kinds.ts';
import { faultAt } from '../../source/source-text.ts';
import { findKey } from '../../source/yaml-file.ts';
import type { DocumentRule } from '../rule.ts';

/** A post has what its kind needs. */
export const checkKind: DocumentRule = ({ kind, declared, text, yaml }) => {
  const { data: own } = postKindSchema.safeParse(declared.kind);
  if (kind !== 'post' || !own) return [];
  return listMissing(declared)
    .filter((field) => isLacking(yaml.data, field))
    .map((field) => {
      const { offset, length } = findKey(yaml, [field]);
      const { words } = POST_KINDS[own];
      return faultAt(text, offset, length, 'field-missing', {
        message: `This post is ${words}, which needs "${field}", and has none.`,
        expected: `"${field}", or another kind of post`,
        mend: {
          advice: `If the post is not ${words}, write this line among the fields at the top; or else add "${field}", which docs/writing.md tells of.`,
          example: 'kind: article',
        },
      });
    });
};
