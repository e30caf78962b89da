import { listDeclarations, type DeclarationKind } from '../posts/schema/declarations.ts';

export interface Choice {
  value: string;
  label: string;
}

/** What a post's front matter declares, for a block's field to choose from. */
export function listDeclared(data: unknown, from: DeclarationKind): Choice[] {
  return listDeclarations(data, from).map(({ id, name }) => ({
    value: id,
    label: name ? `${name} (${id})` : id,
  }));
}
