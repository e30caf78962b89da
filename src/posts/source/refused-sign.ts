import type { Fault } from '../checks/report.ts';
import { findComponent, holdsProse, type ComponentTable } from '../schema/components.ts';
import { findMeant } from '../checks/words/nearest.ts';
import { CODE_MEND, isHtmlName, isWrapper, refuseHtml } from './refused-node.ts';
import { faultAt, type FaultWords, type MendWords, type SourceText } from './source-text.ts';
import type { LoneTag, Tag } from './tag-pairs.ts';
import { isInTag, takeOut, withSpaceBefore, withWholeLines } from './whole-lines.ts';

const TAG = /<(\/?)([\p{L}_$][\p{L}\p{N}_$.:-]*)?/uy;
/** How another program begins a file, or tells of what follows: "<!DOCTYPE html>", "<?xml …?>". */
const DECLARATION = /<[!?][\p{L}[][^<>\n]*>?/uy;
const WHOLE_TAG = /<[^<>\n{}]*>/y;
const COMMENT = /<!--[^]*?-->/y;

/** What to say of a bracket, "<" or "{", from which a body cannot be parsed. */
export function refuseSign(text: SourceText, at: number, components: ComponentTable): Fault {
  const { source } = text;
  const found = source.slice(at, at + 60).split('\n')[0] ?? '';
  if (source.startsWith('{', at)) {
    return faultAt(text, at, 1, 'expression', {
      message: 'A curly bracket opens something here that is no text.',
      found,
      mend: CODE_MEND,
    });
  }
  if (source.startsWith('<!--', at)) {
    return faultAt(text, at, 4, 'html-comment', {
      message:
        'A note to yourself stands here, between "<!--" and "-->". Nobody would see it, and it would be public.',
      found,
      mend: withoutComment(source, at),
    });
  }
  DECLARATION.lastIndex = at;
  const declaration = DECLARATION.exec(source)?.[0];
  if (declaration !== undefined)
    return faultAt(
      text,
      at,
      declaration.length,
      'html-element',
      refuseHtml('', declaration, takeOut(source, at, { write: '' })),
    );
  TAG.lastIndex = at;
  const [tag = '<', , name = ''] = TAG.exec(source) ?? [];
  if (isHtmlName(name)) {
    const whole = matchAt(WHOLE_TAG, source, at);
    const mend =
      whole && isWrapper(name)
        ? takeOut(source, at, { write: '', at: { offset: at, length: whole.length } })
        : undefined;
    return faultAt(text, at, tag.length, 'html-element', refuseHtml(name, `${tag}>`, mend));
  }
  return faultAt(text, at, tag.length, 'bracket', { ...refuseBracket(tag, mendBracket()), found });

  function mendBracket(): MendWords {
    if (isInTag(source, at)) return { advice: 'Take the sign out: it stands inside another tag.' };
    const meant = findMeant(name, Object.keys(components));
    if (meant === undefined) return { write: `\\${tag}` };
    return { advice: `Write <${meant}, if that is meant; or "\\<" for a bracket that readers should see.` };
  }
}

function withoutComment(source: string, at: number): MendWords {
  const comment = matchAt(COMMENT, source, at);
  // The address of a link is read once the note is out of it, and may be of no page.
  if (comment === undefined || /\]\([^()\n]*$/.test(source.slice(0, at)))
    return { advice: 'Take the note out.' };
  const place = { offset: at, length: comment.length };
  const whole = withWholeLines(place, source);
  return takeOut(source, at, {
    write: '',
    at: whole === place && at > 0 ? withSpaceBefore(place, source) : whole,
  });
}

function matchAt(pattern: RegExp, source: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0];
}

/** What to say of a bracket with a word behind it that is no tag. */
export function refuseBracket(tag: string, mend: MendWords) {
  return {
    message: `The sign "<" begins a tag, and "${tag}" is none that a post can have.`,
    found: tag,
    mend,
  };
}

/** What to say of a tag that has no other, or that cannot be read. */
export function refuseTag(text: SourceText, lone: LoneTag, components: ComponentTable): Fault {
  const { name, start, end = start + name.length + 1, isClosing } = lone.tag;
  const written = text.source.slice(start, end);
  const component = findComponent(name, components);
  if (!component) {
    // Of a pair that is left out, the other one would be left over.
    const isAlone = lone.why === 'open' || lone.why === 'closing';
    const isNeedless = isAlone && (isClosing || isWrapper(name));
    const words = refuseHtml(
      name,
      `<${isClosing ? '/' : ''}${name}>`,
      isNeedless ? takeOut(text.source, start, { write: '' }) : undefined,
    );
    return faultAt(text, start, written.length, 'html-element', words);
  }
  const hasText = holdsProse(component);
  const words = isClosing
    ? refuseClosing(lone.tag, text.source, hasText)
    : refuseOpening(lone, written, hasText);
  return faultAt(text, start, written.length, 'tag-unpaired', {
    found: `<${isClosing ? '/' : ''}${name}`,
    ...words,
  });
}

/** A value without quotation marks: `id=trust`. */
const BARE_VALUE = /(\s([\p{L}-]+)\s*=\s*)([^\s"'“”„‘’‚{}<>=]+)(?=\s|\/?>)/gu;

function refuseOpening(
  { tag: { name }, why, across }: LoneTag,
  written: string,
  hasText: boolean,
): Pick<FaultWords, 'message' | 'mend'> {
  const whole = hasText
    ? `Write <${name} …>, the text, and </${name}>, each on lines of its own.`
    : `Write it as <${name} … />, each property as name="value".`;
  if (why === 'crossed') {
    return {
      message: `<${name}> is opened inside of <${across ?? ''}> and closed outside of it.`,
      mend: { advice: hasText ? `Put </${name}> before </${across ?? ''}>.` : whole },
    };
  }
  if (why === 'open') {
    return {
      message: `<${name}> is opened here and closed nowhere${across ? ` inside of <${across}>` : ''}.`,
      mend: hasText
        ? { advice: `Put </${name}> on a line of its own where it ends.`, example: `</${name}>` }
        : { advice: whole },
    };
  }
  if (why === 'not-whole') {
    return {
      message: `The tag <${name}> begins here and does not end: its ">" is missing, or a quotation mark before it.`,
      mend: { advice: whole },
    };
  }
  // Texts in their marks may hold anything; what is left is names, signs and the values at fault.
  const bare = [...written.replace(/=\s*(?:"[^"]*"|'[^']*')/g, '').matchAll(BARE_VALUE)];
  if (bare.length > 0) {
    return {
      message: `In the tag <${name}> the value of "${bare[0]?.[2] ?? ''}" has no quotation marks around it.`,
      mend: { write: written.replace(BARE_VALUE, '$1"$3"') },
    };
  }
  if ((written.match(/["“”„]/g)?.length ?? 0) % 2 === 1) {
    return {
      message: `In the tag <${name}> a quotation mark is missing.`,
      mend: { advice: 'Put each value between two quotation marks.' },
    };
  }
  return {
    message: hasText
      ? `<${name}> and </${name}> do not stand on lines of their own, so the text between them is not read as one.`
      : `The tag <${name}> cannot be read.`,
    mend: { advice: whole },
  };
}

function refuseClosing(
  { name, start }: Tag,
  source: string,
  hasText: boolean,
): Pick<FaultWords, 'message' | 'mend'> {
  return {
    message: `</${name}> closes what is not open here.`,
    mend: hasText
      ? {
          advice: `Put <${name} …> on a line of its own where it begins, with an empty line below; or take this out, where it was closed before.`,
        }
      : takeOut(source, start, { write: '' }),
  };
}
