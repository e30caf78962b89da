import { PROSE_COMPONENTS } from '../schema/components.ts';
import type { FaultSlug } from '../checks/fault-kinds.ts';
import { toChoice } from '../checks/words/nearest.ts';

interface NodeWords {
  slug: FaultSlug;
  message: string;
  write: string;
}

const CODE: NodeWords = {
  slug: 'expression',
  message: 'A body cannot hold code in curly brackets.',
  write: 'the words themselves, or "\\{" for a bracket that readers should see',
};

const FOOTNOTE: NodeWords = {
  slug: 'markdown-unexpected',
  message: 'Posts have no footnotes.',
  write: 'the remark in brackets, or a link',
};

const REFERENCE: NodeWords = {
  slug: 'markdown-unexpected',
  message: 'Posts have no links by reference.',
  write: 'the link with its address, such as [boundaries](/topics/boundaries/)',
};

/** What authors write who know more of Markdown than posts have, with what to write instead. */
const USE_INSTEAD = new Map<string, NodeWords>([
  [
    'mdxjsEsm',
    {
      slug: 'import-or-export',
      message: 'A body cannot import or export anything; its components are there already.',
      write: `one of ${toChoice(Object.keys(PROSE_COMPONENTS))}`,
    },
  ],
  ['mdxFlowExpression', CODE],
  ['mdxTextExpression', CODE],
  [
    'code',
    {
      slug: 'markdown-unexpected',
      message: 'Posts have no code blocks.',
      write: 'a paragraph without the four spaces or the ``` before it, or "> " for a quotation',
    },
  ],
  ['footnoteDefinition', FOOTNOTE],
  ['footnoteReference', FOOTNOTE],
  ['definition', REFERENCE],
  ['linkReference', REFERENCE],
  ['imageReference', REFERENCE],
]);

/** What to say of a node that no page shows; of one that nobody thought of, too. */
export function refuseNode(type: string): NodeWords {
  return (
    USE_INSTEAD.get(type) ?? {
      slug: 'markdown-unexpected',
      message: 'Posts have nothing of this kind.',
      write: 'paragraphs, headings, lists, quotations, tables, links, pictures and components',
    }
  );
}

const MARKDOWN_FOR = new Map([
  ['a', '[words](address)'],
  ['b', '**words**'],
  ['strong', '**words**'],
  ['em', '_words_'],
  ['i', '_words_'],
  ['br', 'an empty line for a new paragraph'],
  ['img', '![what the picture shows](./picture.jpg)'],
  ['h2', '## Heading'],
  ['h3', '### Heading'],
  ['li', '- item'],
  ['ul', '- item'],
  ['ol', '1. item'],
  ['blockquote', '> words'],
]);

/** The Markdown for an HTML tag. */
export function tagToMarkdown(name: string): string {
  return MARKDOWN_FOR.get(name) ?? 'the words without the tag';
}
