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
  message: 'What stands between these curly brackets would be taken for code, and no page shows it.',
  write: 'the words themselves, or "\\{" for a bracket that readers should see',
};

const NOTE: NodeWords = {
  slug: 'expression',
  message: 'A note to yourself stands here in curly brackets. Nobody would see it, and it would be public.',
  write: 'nothing: take the note out',
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
export function refuseNode(type: string, found = ''): NodeWords {
  if (type.endsWith('Expression') && /^\s*\/[*/]/.test(found)) return NOTE;
  return (
    USE_INSTEAD.get(type) ?? {
      slug: 'markdown-unexpected',
      message: 'Posts have nothing of this kind.',
      write: 'paragraphs, headings, lists, quotations, tables, links, pictures and components',
    }
  );
}

/** Elements of HTML that people write, paste or bring along from another program, each with its Markdown. */
const MARKDOWN_FOR = new Map([
  ['a', '[words](address)'],
  ['b', '**words**'],
  ['strong', '**words**'],
  ['em', '_words_'],
  ['i', '_words_'],
  ['br', 'an empty line for a new paragraph'],
  ['hr', '---'],
  ['img', '![what the picture shows](./picture.jpg)'],
  ...[1, 2].map((depth) => [`h${depth}`, '## Heading'] as const),
  ...[3, 4, 5, 6].map((depth) => [`h${depth}`, '### Heading'] as const),
  ['li', '- item'],
  ['ul', '- item'],
  ['ol', '1. item'],
  ['blockquote', '> words'],
  ['del', '~~words~~'],
  ['code', '`words`'],
]);

const OTHER_HTML = new Set(
  (
    'abbr address article aside audio button center cite dd details div dl dt figcaption figure font footer form ' +
    'header iframe input ins label main mark nav noscript object option p picture pre q s script section select ' +
    'small source span strike style sub summary sup svg table tbody td textarea tfoot th thead time tr track tt u ' +
    'var video wbr'
  ).split(' '),
);

export function isHtmlName(name: string): boolean {
  const small = name.toLowerCase();
  return MARKDOWN_FOR.has(small) || OTHER_HTML.has(small);
}

/** What to say of an HTML tag. */
export function refuseHtml(name: string, found = `<${name}>`) {
  return {
    message: `A text cannot hold HTML such as ${found}.`,
    found,
    expected: 'Markdown and the components of docs/writing.md',
    write: MARKDOWN_FOR.get(name.toLowerCase()) ?? 'the words without the tag',
  };
}
