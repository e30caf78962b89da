import { PROSE_COMPONENTS } from '../../schema/components.ts';
import type { Foreign } from '../source/body.ts';
import { faultAt } from '../source/source-text.ts';
import { toChoice } from '../words/nearest.ts';
import type { FaultSlug } from '../fault-kinds.ts';
import type { DocumentRule } from '../rule.ts';

const USE_INSTEAD: Record<Foreign['type'], { slug: FaultSlug; message: string; write: string }> = {
  mdxjsEsm: {
    slug: 'import-or-export',
    message: 'A body cannot import or export anything; its components are there already.',
    write: `one of ${toChoice(Object.keys(PROSE_COMPONENTS))}`,
  },
  expression: {
    slug: 'expression',
    message: 'A body cannot hold code in curly brackets.',
    write: 'the words themselves, or "\\{" for a bracket that readers should see',
  },
  code: {
    slug: 'markdown-unexpected',
    message: 'Posts have no code blocks.',
    write: 'a paragraph without the four spaces or the ``` before it, or "> " for a quotation',
  },
  footnote: {
    slug: 'markdown-unexpected',
    message: 'Posts have no footnotes.',
    write: 'the remark in brackets, or a link',
  },
  reference: {
    slug: 'markdown-unexpected',
    message: 'Posts have no links by reference.',
    write: 'the link with its address, such as [boundaries](/topics/boundaries/)',
  },
};

/** The small MDX of posts: what an editor can show as words and give back unchanged. */
export const checkBodySyntax: DocumentRule = ({ body, text }) => {
  if (!body) return [];
  const foreign = body.foreign.map(({ type, place, text: found }) => {
    const { slug, message, write } = USE_INSTEAD[type];
    const excerpt = found.split('\n')[0]?.slice(0, 60);
    return faultAt(text, place.offset, place.length, slug, {
      message,
      ...(excerpt ? { found: excerpt } : {}),
      write,
    });
  });
  const html = body.elements
    .filter(({ name }) => /^[a-z]/.test(name) || name === '')
    .map(({ name, tag }) =>
      faultAt(text, tag.offset, tag.length, 'html-element', {
        message: `A body cannot hold HTML such as <${name}>.`,
        found: `<${name}>`,
        expected: 'Markdown and the components of docs/writing.md',
        write: MARKDOWN_FOR[name] ?? 'the words without the tag',
      }),
    );
  return [...foreign, ...html];
};

const MARKDOWN_FOR: Record<string, string> = {
  a: '[words](address)',
  b: '**words**',
  strong: '**words**',
  em: '_words_',
  i: '_words_',
  br: 'an empty line for a new paragraph',
  img: '![what the picture shows](./picture.jpg)',
  h2: '## Heading',
  h3: '### Heading',
  li: '- item',
  ul: '- item',
  ol: '1. item',
  blockquote: '> words',
};
