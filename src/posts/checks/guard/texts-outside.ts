import type { Block } from '../../source/tree.ts';
import type { Document } from '../../source/content.ts';
import { getFrontSchema, readFrontTexts } from '../front-texts.ts';
import type { DocumentContext } from '../rule.ts';

/** What a document says outside of its stories, in its order; that of its front matter first. */
export function listOutside(document: Document, { schemas }: Pick<DocumentContext, 'schemas'>): Block[] {
  const { body, yaml } = document;
  return [
    ...readFrontTexts(yaml, getFrontSchema(document, schemas)),
    ...(body?.blocks ?? []).filter(({ study }) => study === undefined),
  ];
}
