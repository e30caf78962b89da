import { listDeclarations, type DeclarationKind } from '../posts/schema/declarations.ts';

export interface Choice {
  value: string;
  label: string;
}

/** What a post's front matter declares, for a block's field to choose from; by its id where two are called the same. */
export function listDeclared(data: unknown, from: DeclarationKind): Choice[] {
  const all = listDeclarations(data, from);
  const isOnly = (name: string) => all.filter((each) => each.name === name).length === 1;
  return all.map(({ id, name }) => ({
    value: id,
    label: name === '' ? id : isOnly(name) ? name : `${name} (${id})`,
  }));
}
