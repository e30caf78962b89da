import type { FaultSlug } from '../checks/fault-kinds.ts';
import type { MendWords } from './source-text.ts';

interface NodeWords {
  slug: FaultSlug;
  message: string;
  expected?: string;
  mend: MendWords;
}

/** What to say of a curly bracket. */
export const CODE_MEND = {
  advice:
    'Write the words without the brackets; or put a "\\" before the first one if readers should see the brackets.',
  example: '\\{so it is shown}',
};

const CODE: NodeWords = {
  slug: 'expression',
  message: 'What stands between these curly brackets would be taken for a program, and no page shows it.',
  mend: CODE_MEND,
};

const NOTE: NodeWords = {
  slug: 'expression',
  message: 'A note to yourself stands here in curly brackets. Nobody would see it, and it would be public.',
  mend: { write: '' },
};

const REFERENCE: NodeWords = {
  slug: 'markdown-unexpected',
  message: 'This link keeps its address in another place of the text, and posts have no such links.',
  mend: {
    advice:
      'Put the address right behind the words, in round brackets, and take out the line that has it now.',
    example: '[boundaries](/topics/boundaries/)',
  },
};

/** What authors write who know more of Markdown than posts have, with what to do instead. */
const USE_INSTEAD = new Map<string, NodeWords>([
  ['mdxFlowExpression', CODE],
  ['mdxTextExpression', CODE],
  [
    'code',
    {
      slug: 'markdown-unexpected',
      message: 'This would be shown as a piece of a program, and posts have none.',
      mend: {
        advice: 'Take out the ``` or the spaces before the words; for a quotation, begin the line with "> ".',
        example: '> What she said',
      },
    },
  ],
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
      expected: 'paragraphs, headings, lists, quotations, tables, links, pictures and tags',
      mend: { advice: 'Write it in one of these forms.' },
    }
  );
}

/** A statement of a program, rather than a sentence that begins with the same word. */
const STATEMENT =
  /^(?:import\s*(?:[\w*{][^\n]*\sfrom\s*)?["'][^"'\n]+["'];?|export\s+(?:default|const|let|var|function|class|async)\b.*|export\s*[{*].*)\s*$/;

/** What to say of lines that begin with "import" or "export". */
export function refuseStatement(value: string) {
  const isStatement = value.split('\n').every((line) => line.trim() === '' || STATEMENT.test(line));
  return {
    slug: 'import-or-export' as const,
    message: isStatement
      ? 'A text cannot import or export anything; its tags are there already.'
      : 'A paragraph that begins with "import" or "export" would be read as a program.',
    mend: isStatement ? { write: '' } : { advice: 'Begin the paragraph with another word.' },
  };
}

interface HtmlWords {
  advice: string;
  example?: string;
}

/** Elements of HTML that people write, paste or bring along from another program, each with its Markdown. */
const MARKDOWN_FOR = new Map<string, HtmlWords>([
  [
    'a',
    {
      advice: 'Write the words in square brackets and the address in round ones.',
      example: '[words](/contact/)',
    },
  ],
  ['b', { advice: 'Put two stars before the words and two behind them.', example: '**words**' }],
  ['strong', { advice: 'Put two stars before the words and two behind them.', example: '**words**' }],
  ['em', { advice: 'Put a low line before the words and one behind them.', example: '_words_' }],
  ['i', { advice: 'Put a low line before the words and one behind them.', example: '_words_' }],
  ['br', { advice: 'Leave an empty line for a new paragraph.' }],
  [
    'hr',
    { advice: 'Write three hyphens on a line of their own, with an empty line above them.', example: '---' },
  ],
  [
    'img',
    {
      advice: 'Say in square brackets what the picture shows, and which file it is in round ones.',
      example: '![A beach in winter](./beach.jpg)',
    },
  ],
  ...[1, 2].map((depth) => [`h${depth}`, asHeading('## What silence does')] as const),
  ...[3, 4, 5, 6].map((depth) => [`h${depth}`, asHeading('### What silence does')] as const),
  ...['li', 'ul'].map((name) => [name, asList('- the first of them')] as const),
  ['ol', asList('1. the first of them')],
  ['blockquote', { advice: 'Begin each line of the quotation with ">".', example: '> What she said' }],
  ['del', { advice: 'Put two waves before the words and two behind them.', example: '~~words~~' }],
  ['code', { advice: 'Put a backtick before the words and one behind them.', example: '`words`' }],
]);

function asHeading(example: string): HtmlWords {
  return { advice: 'Begin the line of the heading with "#" signs.', example };
}

function asList(example: string): HtmlWords {
  return { advice: 'Give each entry of the list a line that begins as this one.', example };
}
/** They look like nothing in a post: their words are all there is to them. */
const WRAPPERS = new Set(
  'address article aside big center div font footer header main p section small span u'.split(' '),
);

const OTHER_HTML = new Set([
  ...WRAPPERS,
  ...(
    'abbr audio button cite dd details dl dt figcaption figure form iframe input ins label mark nav noscript object ' +
    'option picture pre q s script select source strike style sub summary sup svg table tbody td textarea tfoot th ' +
    'thead time tr track tt var video wbr'
  ).split(' '),
]);

export function isHtmlName(name: string): boolean {
  const small = name.toLowerCase();
  return MARKDOWN_FOR.has(small) || OTHER_HTML.has(small);
}

/** Whether nothing is lost where the tag is taken out. */
export function isWrapper(name: string): boolean {
  return WRAPPERS.has(name.toLowerCase());
}

/** What to say of an HTML tag. */
export function refuseHtml(name: string, found = `<${name}>`, mend?: MendWords) {
  return {
    message: `A text cannot hold HTML, such as ${found}.`,
    found,
    mend: mend ??
      MARKDOWN_FOR.get(name.toLowerCase()) ?? { advice: 'Take out the tag, and leave the words.' },
  };
}
