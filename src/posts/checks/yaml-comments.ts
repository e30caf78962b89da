import { Lexer } from 'yaml';
import type { Block } from '../source/tree.ts';
import { splitFrontMatter } from '../source/front-matter.ts';
import type { YamlSource } from '../source/yaml-file.ts';

/** What stands behind "#" in some YAML. Readers never see it; whoever has the repository does. */
export function readYamlComments({ text, offset }: YamlSource): Block[] {
  const { source } = text;
  const end = offset === 0 ? source.length : (splitFrontMatter(source)?.end ?? offset);
  const yaml = source.slice(offset, end);
  if (!yaml.includes('#')) return [];
  const comments: Block[] = [];
  let at = offset;
  for (const lexeme of new Lexer().lex(yaml)) {
    if (source.startsWith(lexeme, at)) {
      if (lexeme.startsWith('#')) comments.push(toBlock(lexeme, at));
      at += lexeme.length;
    }
  }
  return comments;
}

function toBlock(comment: string, offset: number): Block {
  const words = comment.replace(/^#+\s*/, '');
  const place = { offset: offset + comment.length - words.length, length: words.length };
  return { text: words, pieces: [{ start: 0, text: words, place }], study: undefined, isProse: false };
}
