import type { Fault } from '../checks/report.ts';
import { findComponent, holdsProse, type ComponentTable } from '../schema/components.ts';
import { isHtmlName, refuseHtml } from './refused-node.ts';
import { faultAt, type SourceText } from './source-text.ts';
import type { LoneTag } from './tag-pairs.ts';

const TAG = /<(\/?)([\p{L}_$][\p{L}\p{N}_$.:-]*)?/uy;
/** How another program begins a file, or tells of what follows: "<!DOCTYPE html>", "<?xml …?>". */
const DECLARATION = /<[!?][\p{L}[][^<>\n]*>?/uy;

/** What to say of a bracket, "<" or "{", from which a body cannot be parsed. */
export function refuseSign(text: SourceText, at: number): Fault {
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
  DECLARATION.lastIndex = at;
  const declaration = DECLARATION.exec(source)?.[0];
  if (declaration !== undefined)
    return faultAt(text, at, declaration.length, 'html-element', refuseHtml('', declaration));
  TAG.lastIndex = at;
  const [tag = '<', , name = ''] = TAG.exec(source) ?? [];
  if (isHtmlName(name)) return faultAt(text, at, tag.length, 'html-element', refuseHtml(name, tag));
  return faultAt(text, at, tag.length, 'bracket', { ...refuseBracket(tag), found });
}

/** What to say of a bracket with a word behind it that is no tag. */
export function refuseBracket(tag: string) {
  return {
    message: `The sign "<" begins a tag, and "${tag}" is none that a post can have.`,
    found: tag,
    expected: 'words; an address as [words](address)',
    write: `\\${tag}`,
  };
}

/** What to say of a tag that has no other, or that cannot be read. */
export function refuseTag(text: SourceText, lone: LoneTag, components: ComponentTable): Fault {
  const { name, start, end = start + name.length + 1, isClosing } = lone.tag;
  const written = text.source.slice(start, end);
  const component = findComponent(name, components);
  if (!component)
    return faultAt(
      text,
      start,
      written.length,
      'html-element',
      refuseHtml(name, `<${isClosing ? '/' : ''}${name}>`),
    );
  const words = isClosing ? refuseClosing(name) : refuseOpening(lone, written, holdsProse(component));
  return faultAt(text, start, written.length, 'tag-unpaired', {
    found: `<${isClosing ? '/' : ''}${name}`,
    ...words,
  });
}

/** A value without quotation marks: `id=trust`. */
const BARE_VALUE = /(\s([\p{L}-]+)\s*=\s*)([^\s"'“”„‘’‚{}<>=]+)(?=\s|\/?>)/gu;

function refuseOpening({ tag: { name }, why, across }: LoneTag, written: string, hasText: boolean) {
  const whole = hasText ? `<${name} …>, the text, and </${name}>, each on lines of its own` : `<${name} … />`;
  if (why === 'crossed') {
    return {
      message: `<${name}> is opened inside of <${across ?? ''}> and closed outside of it.`,
      expected: hasText ? `</${name}> before </${across ?? ''}>` : whole,
    };
  }
  if (why === 'open') {
    return {
      message: `<${name}> is opened here and closed nowhere${across ? ` inside of <${across}>` : ''}.`,
      expected: hasText ? `</${name}> on a line of its own where it ends` : whole,
      write: hasText ? `</${name}>` : undefined,
    };
  }
  if (why === 'not-whole') {
    return {
      message: `The tag <${name}> begins here and does not end: its ">" is missing, or a quotation mark before it.`,
      expected: whole,
    };
  }
  // Texts in their marks may hold anything; what is left is names, signs and the values at fault.
  const bare = [...written.replace(/=\s*(?:"[^"]*"|'[^']*')/g, '').matchAll(BARE_VALUE)];
  if (bare.length > 0) {
    return {
      message: `In the tag <${name}> the value of "${bare[0]?.[2] ?? ''}" has no quotation marks around it.`,
      expected: 'each value in quotation marks',
      write: written.replace(BARE_VALUE, '$1"$3"'),
    };
  }
  if ((written.match(/["“”„]/g)?.length ?? 0) % 2 === 1) {
    return {
      message: `In the tag <${name}> a quotation mark is missing.`,
      expected: 'each value between two quotation marks',
    };
  }
  return {
    message: hasText
      ? `<${name}> and </${name}> do not stand on lines of their own, so the text between them is not read as one.`
      : `The tag <${name}> cannot be read.`,
    expected: `${whole}; each property as name="value"`,
  };
}

function refuseClosing(name: string) {
  return {
    message: `</${name}> closes what is not open here.`,
    expected: `<${name}> before it, on a line of its own, with an empty line below`,
    write: `nothing: take it out, where <${name}> was closed before`,
  };
}
