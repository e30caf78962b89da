import type * as z from 'zod';
import { isProseComponent, PROSE_COMPONENTS, type ProseComponentName } from '../../schema/components.ts';
import { findAttribute } from '../source/attributes.ts';
import type { Element } from '../source/body.ts';
import type { Document } from '../source/content.ts';
import { faultAt } from '../source/source-text.ts';
import { getKeys, findSchema, readMeta } from '../schema-walk.ts';
import { findNearest, toChoice } from '../words/nearest.ts';
import type { Fault } from '../report.ts';
import type { DocumentRule } from '../rule.ts';

/** Components that exist, stand where they may, and have the properties they need. */
export const checkComponents: DocumentRule = (document) => {
  const elements = (document.body?.elements ?? []).filter(({ name }) => /^[A-Z]/.test(name));
  return elements.flatMap((element) => {
    if (document.kind === 'page') return [misplaced(document, element, 'Pages have no components.')];
    if (!isProseComponent(element.name)) return [unknownComponent(document, element)];
    return [...checkPlace(document, element), ...checkProps(document, element, element.name)];
  });
};

function unknownComponent({ text }: Document, { name, tag }: Element): Fault {
  const known = Object.keys(PROSE_COMPONENTS);
  const nearest = findNearest(name, known);
  return faultAt(text, tag.offset, tag.length, 'component-unknown', {
    message: `There is no component <${name}>.`,
    found: name,
    expected: toChoice(known),
    write: nearest ? `<${nearest}` : undefined,
  });
}

function misplaced({ text }: Document, { name, tag }: Element, message: string): Fault {
  return faultAt(text, tag.offset, tag.length, 'component-misplaced', {
    message,
    found: `<${name}>`,
    expected: 'each component of a post on lines of its own, outside of client stories',
  });
}

function checkPlace(document: Document, element: Element): Fault[] {
  const { name, inline, study, hasContent, tag } = element;
  const faults: Fault[] = [];
  if (inline) faults.push(misplaced(document, element, `<${name}> stands in the middle of a sentence.`));
  if (study) faults.push(misplaced(document, element, `<${name}> stands inside a client story.`));
  const isStudy = name === 'CaseStudy';
  if (hasContent !== isStudy) {
    faults.push(
      faultAt(document.text, tag.offset, tag.length, 'component-with-content', {
        message: isStudy ? 'This client story is empty.' : `<${name}> cannot have anything between its tags.`,
        expected: isStudy ? 'the story between <CaseStudy …> and </CaseStudy>' : 'a tag that closes itself',
        write: isStudy ? '<CaseStudy …>\n\nTheir story.\n\n</CaseStudy>' : `<${name} … />`,
      }),
    );
  }
  return faults;
}

function checkProps({ text }: Document, element: Element, name: ProseComponentName): Fault[] {
  const schema = PROSE_COMPONENTS[name];
  const known = getKeys(schema);
  const values: Record<string, string> = {};
  const faults: Fault[] = [];
  for (const attribute of element.attributes) {
    const { value, isExpression, place, valuePlace } = attribute;
    if (!known.includes(attribute.name)) {
      const nearest = findNearest(attribute.name, known);
      faults.push(
        faultAt(text, place.offset, place.length, 'prop-unknown', {
          message: `<${name}> has no property "${attribute.name}".`,
          found: attribute.name,
          expected: toChoice(known),
          write: nearest ? `${nearest}="…"` : undefined,
        }),
      );
    } else if (isExpression && !/^\d+$/.test(value.trim())) {
      faults.push(
        faultAt(text, valuePlace.offset, valuePlace.length, 'prop-invalid', {
          message: `The property "${attribute.name}" of <${name}> holds code.`,
          found: `{${value}}`,
          expected: 'a text in quotes, or a plain number in brackets',
          write: `${attribute.name}="…"`,
        }),
      );
    } else values[attribute.name] = value;
  }
  const result = schema.safeParse(values);
  if (!result.success)
    faults.push(...result.error.issues.flatMap((issue) => toFault(issue, element, { text, schema, name })));
  return faults;
}

function toFault(
  issue: z.core.$ZodIssue,
  element: Element,
  { text, schema, name }: { text: Document['text']; schema: z.ZodObject; name: string },
): Fault[] {
  const prop = String(issue.path[0]);
  const attribute = findAttribute(element, prop);
  const { example, description } = readMeta(findSchema(schema, [prop]));
  const write = `${prop}=${typeof example === 'number' ? `{${example}}` : `"${String(example)}"`}`;
  if (!attribute) {
    return [
      faultAt(text, element.tag.offset, element.tag.length, 'prop-missing', {
        message: `<${name}> needs the property "${prop}".`,
        ...(description ? { expected: description } : {}),
        write,
      }),
    ];
  }
  // A value that is code is told already.
  if (attribute.isExpression && !/^\d+$/.test(attribute.value.trim())) return [];
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
