import type { Fault } from '../checks/report.ts';
import { isHtmlName, refuseHtml } from './refused-node.ts';
import { faultAt, type SourceText } from './source-text.ts';

const TAG = /<(\/?)([\p{L}_$][\p{L}\p{N}_$.:-]*)?/uy;

/** What to say of a bracket, "<" or "{", from which a body cannot be parsed. */
export function refuseSign(text: SourceText, at: number, components: readonly string[]): Fault {
  const { source } = text;
  const found = source.slice(at, at + 60).split('\n')[0] ?? '';
  if (source.startsWith('{', at)) {
    return faultAt(text, at, 1, 'expression', {
      message: 'A curly bracket opens something here that is no text.',
      found,
      expected: 'words',
      write: 'the words without the bracket, or "\\{" for a bracket that readers should see',
    });
  }
  if (source.startsWith('<!--', at)) {
    return faultAt(text, at, 4, 'html-comment', {
      message:
        'A note to yourself stands here, between "<!--" and "-->". Nobody would see it, and it would be public.',
      found,
      expected: 'words for readers alone',
      write: 'nothing: take the note out',
    });
  }
  TAG.lastIndex = at;
  const [tag = '<', slash = '', name = ''] = TAG.exec(source) ?? [];
  if (isHtmlName(name)) return faultAt(text, at, tag.length, 'html-element', refuseHtml(name, tag));
  if (components.includes(name)) {
    return faultAt(text, at, tag.length, 'tag-unpaired', slash ? refuseClosing(name) : refuseOpening(name));
  }
  return faultAt(text, at, tag.length, 'bracket', {
    message: `The sign "<" begins a tag, and "${tag}" is none that a post can have.`,
    found,
    expected: 'words; an address as [words](address)',
    write: `\\${tag}`,
  });
}

function refuseOpening(name: string) {
  return {
    message: `<${name}> is opened here and not closed before the text around it ends, or its tag is not whole.`,
    found: `<${name}`,
    expected: `<${name} … />, or </${name}> on a line of its own where it ends; each property as name="value"`,
    write: `</${name}>`,
  };
}

function refuseClosing(name: string) {
  return {
    message: `</${name}> closes what is not open here.`,
    found: `</${name}>`,
    expected: `<${name}> before it, on a line of its own, with an empty line below`,
    write: `nothing: take it out, where <${name}> was closed before`,
  };
}
