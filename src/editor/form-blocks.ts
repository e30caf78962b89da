import { holdsProse, PROSE_COMPONENTS, type ComponentTable } from '../posts/schema/components.ts';
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

/** One block for each component that a body may use, with the props that its schema takes. */
export function listFormBlocks(components: ComponentTable = PROSE_COMPONENTS): FormBlock[] {
  return Object.entries(components).map(([id, component]) => {
    const node = schemaToNode(component.props);
    return {
      id,
      label: toWords(id),
      hint: node.description ?? '',
      fields: nodeToFields(node),
      hasProse: holdsProse(component),
    };
  });
}

/** "Case study" for CaseStudy. */
function toWords(id: string): string {
  return id.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
