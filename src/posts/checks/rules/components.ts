import * as z from 'zod';
import { findComponent, holdsProse } from '../../schema/components.ts';
import type { ProseComponent } from '../../schema/components/component.ts';
import { writeProp } from '../example-tag.ts';
import { findAttribute } from '../../source/attributes.ts';
import type { Element } from '../../source/tree.ts';
import type { Document } from '../../source/content.ts';
import { faultAt, type MendWords } from '../../source/source-text.ts';
import { findMeta, findSchema, readMeta, unwrapSchema } from '../../schema/walk.ts';
import { findMeant } from '../words/nearest.ts';
import type { Fault } from '../report.ts';
import type { DocumentRule } from '../rule.ts';

/** Components stand where they may, and have the properties they need; the reading knows which there are. */
export const checkComponents: DocumentRule = (document, { components }) => {
  if (document.kind === 'page') return [];
  return (document.body?.elements ?? []).flatMap((element) => {
    const component = findComponent(element.name, components);
    return component
      ? [...checkPlace(document, element, component), ...checkProps(document, element, component)]
      : [];
  });
};

function misplaced({ text }: Document, { name, tag }: Element, message: string, advice: string): Fault {
  return faultAt(text, tag.offset, tag.length, 'component-misplaced', {
    message,
    found: `<${name}>`,
    mend: { advice },
  });
}

function checkPlace(document: Document, element: Element, component: ProseComponent): Fault[] {
  const { content } = component;
  const { name, inline, within, hasContent, tag } = element;
  const faults: Fault[] = [];
  const tell = (message: string, advice: string) =>
    faults.push(misplaced(document, element, message, advice));
  if (within !== undefined)
    tell(
      `<${name}> stands inside ${within}.`,
      `Put it on a line of its own above or below, outside of ${within}.`,
    );
  else if (inline)
    tell(
      `<${name}> stands in the middle of a paragraph.`,
      'Put it on a line of its own, with an empty line above and below.',
    );
  if (hasContent !== holdsProse(component)) {
    faults.push(
      faultAt(document.text, tag.offset, tag.length, 'component-with-content', {
        message: content
          ? `This ${content.name} is empty.`
          : `<${name}> cannot have anything between its tags.`,
        mend: content
          ? {
              advice: `Write the ${content.noun} between <${name} …> and </${name}>, with an empty line above and below.`,
            }
          : closeTag(document, element),
      }),
    );
  }
  return faults;
}

/** The tag closes itself, and what stood in it stands below it. */
function closeTag({ text: { source } }: Document, { name, tag, whole, inline }: Element): MendWords {
  const written = source.slice(whole.offset, whole.offset + whole.length);
  const inner = written
    .slice(tag.length)
    .replace(/<\/[^<>]*>$/, '')
    .trim();
  if (inline || inner.includes('\n') || written.startsWith('/>', tag.length - 2))
    return { advice: `Close the tag at once, as <${name} />, and put what stands in it below.` };
  return { write: `${written.slice(0, tag.length - 1).trimEnd()} />\n\n${inner}`, at: whole };
}

function checkProps({ text }: Document, element: Element, { props: schema }: ProseComponent): Fault[] {
  // What is code, or no property at all, is told by the reading.
  const values = Object.fromEntries(
    element.attributes.flatMap(({ name, literal }) =>
      literal !== undefined && Object.hasOwn(schema.shape, name) ? [[name, literal]] : [],
    ),
  );
  const result = schema.safeParse(values);
  return result.success
    ? []
    : result.error.issues.flatMap((issue) => toFault(issue, element, { text, schema }));
}

function toFault(
  issue: z.core.$ZodIssue,
  element: Element,
  { text, schema }: { text: Document['text']; schema: z.ZodObject },
): Fault[] {
  const { name } = element;
  const prop = String(issue.path[0]);
  const attribute = findAttribute(element, prop);
  const field = findSchema(schema, [prop]);
  const { example, description } = readMeta(field);
  const written = writeProp(prop, example);
  if (!attribute) {
    // Written in other letters it is told by the reading, as a property that there is not.
    if (element.attributes.some(({ name: other }) => other.toLowerCase() === prop.toLowerCase())) return [];
    return [
      faultAt(text, element.tag.offset, element.tag.length, 'prop-missing', {
        message: `<${name}> needs the property "${prop}".`,
        mend: { advice: `Add it to the tag. ${description ?? ''}`.trim(), example: written },
      }),
    ];
  }
  // A value that is code is told already.
  if (attribute.literal === undefined) return [];
  const { offset, length } = attribute.valuePlace;
  const meant = findMeantProp(attribute.value, field, example);
  return [
    faultAt(text, offset, length, 'prop-invalid', {
      message: `The property "${prop}" of <${name}> is not right.`,
      found: `"${attribute.value}"`,
      mend:
        meant === undefined
          ? { advice: `Write ${issue.message.replace(/^expected /, '')}.`, example: written }
          : { write: writeProp(prop, meant), at: attribute.whole },
    }),
  ];
}

/** The value that is meant where it is written in another way: a number in quotes, a day without its zeros, a word. */
function findMeantProp(value: string, field: unknown, example: unknown): unknown {
  const bare = unwrapSchema(field);
  const words = bare instanceof z.ZodEnum ? bare.options.map(String) : [];
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(value.trim()) ?? [];
  const candidates = [
    typeof example === 'number' ? Number(value.trim() || Number.NaN) : value.trim(),
    `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    findMeant(value.trim(), words),
    findMeta(field, 'findMeant')?.(value.trim()),
  ];
  return candidates.find(
    (each) => each !== undefined && field instanceof z.ZodType && field.safeParse(each).success,
  );
}
