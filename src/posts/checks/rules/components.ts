import type * as z from 'zod';
import { findComponent, holdsProse } from '../../schema/components.ts';
import type { ProseComponent } from '../../schema/components/component.ts';
import { writeProp } from '../example-tag.ts';
import { findAttribute } from '../../source/attributes.ts';
import type { Element } from '../../source/body.ts';
import type { Document } from '../../source/content.ts';
import { faultAt } from '../../source/source-text.ts';
import { findSchema, readMeta } from '../../schema/walk.ts';
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

function misplaced({ text }: Document, { name, tag }: Element, message: string): Fault {
  return faultAt(text, tag.offset, tag.length, 'component-misplaced', {
    message,
    found: `<${name}>`,
    expected: 'each component of a post on lines of its own, outside of client stories',
  });
}

function checkPlace(document: Document, element: Element, component: ProseComponent): Fault[] {
  const { content } = component;
  const { name, inline, study, hasContent, tag } = element;
  const faults: Fault[] = [];
  if (inline) faults.push(misplaced(document, element, `<${name}> stands in the middle of a sentence.`));
  if (study) faults.push(misplaced(document, element, `<${name}> stands inside a client story.`));
  if (hasContent !== holdsProse(component)) {
    faults.push(
      faultAt(document.text, tag.offset, tag.length, 'component-with-content', {
        message: content
          ? `This ${content.name} is empty.`
          : `<${name}> cannot have anything between its tags.`,
        expected: content
          ? `the ${content.noun} between <${name} …> and </${name}>`
          : 'a tag that closes itself',
        write: content ? `<${name} …>\n\n${content.example}\n\n</${name}>` : `<${name} … />`,
      }),
    );
  }
  return faults;
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
  const { example, description } = readMeta(findSchema(schema, [prop]));
  const write = writeProp(prop, example);
  if (!attribute) {
    // Written in other letters it is told by the reading, as a property that there is not.
    if (element.attributes.some(({ name: other }) => other.toLowerCase() === prop.toLowerCase())) return [];
    return [
      faultAt(text, element.tag.offset, element.tag.length, 'prop-missing', {
        message: `<${name}> needs the property "${prop}".`,
        ...(description ? { expected: description } : {}),
        write,
      }),
    ];
  }
  // A value that is code is told already.
  if (attribute.literal === undefined) return [];
  const { offset, length } = attribute.valuePlace;
  return [
    faultAt(text, offset, length, 'prop-invalid', {
      message: `The property "${prop}" of <${name}> is not right.`,
      found: `"${attribute.value}"`,
      expected: issue.message.replace(/^expected /, ''),
      write,
    }),
  ];
}
