import { PROSE_COMPONENTS } from '../posts/schema/components.ts';
import { nodeToFields, type FormField } from './form-field.ts';
import { schemaToNode } from './form-node.ts';

/** A component of a post's body, as the form can insert it. */
export interface FormBlock {
  id: string;
  label: string;
  hint: string;
  fields: FormField[];
  /** Whether prose stands between an opening and a closing tag. */
  hasProse: boolean;
}

/** CaseStudy alone is not self-closing: a form can insert the others, and a person can read them. */
const WITH_PROSE = 'CaseStudy';

/** One block for each component that a body may use, with the props that its schema takes. */
export function listFormBlocks(): FormBlock[] {
  return Object.entries(PROSE_COMPONENTS).map(([id, schema]) => {
    const node = schemaToNode(schema);
    return {
      id,
      label: toWords(id),
      hint: node.description ?? '',
      fields: nodeToFields(node),
      hasProse: id === WITH_PROSE,
    };
  });
}

/** "Case study" for CaseStudy. */
function toWords(id: string): string {
  return id.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
