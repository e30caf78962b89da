import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyEngine, type EngineCopy } from '../engine-copy.ts';

const ROWS = 'src/posts/schema/sections.ts';

let copy: EngineCopy;
beforeAll(() => {
  copy = copyEngine();
  copy.write(
    'src/posts/schema/sections/sample.ts',
    `import * as z from 'zod';
import { proseLineSchema } from '../fields.ts';
import type { SectionRow } from './section.ts';

export const sample = {
  schema: z
    .strictObject({
      kind: z.literal('sample'),
      motto: proseLineSchema(60).meta({ title: 'Motto', description: 'What you live by.', examples: ['Go on.'] }),
    })
    .meta({ title: 'Sample', description: 'A motto by itself.' }),
  anchor: 'motto',
} as const satisfies SectionRow;
`,
  );
  copy.write(
    'src/components/sections/kinds/Sample.astro',
    `---
import type { SectionOf } from '../../../posts/schema/sections.ts';

interface Props {
  section: SectionOf<'sample'>;
  anchor: string;
}

const { section, anchor } = Astro.props;
---

<p class="sample" id={anchor}>{section.motto}</p>
`,
  );
  copy.write('src/components/sections/styles/sample.css', '@layer components { .sample { order: 7 } }\n');
  copy.write('content/home.yaml', `${copy.read('content/home.yaml')}  - { kind: sample, motto: Go on. }\n`);
});
afterAll(() => {
  copy.remove();
});

it('a section with a schema and a component is refused as long as it has no row', () => {
  expect(() => copy.build()).toThrow('content/home.yaml:11');
});

it('is checked, shown, told of in the guide and offered by the form with its row and nothing else', () => {
  const rows = copy.read(ROWS);
  copy.write(
    ROWS,
    `import { sample } from './sections/sample.ts';\n${rows.replace('  invitation,\n}', '  invitation,\n  sample,\n}')}`,
  );
  copy.build();
  const page = fs.readFileSync(path.join(copy.dist, 'client/index.html'), 'utf8');
  expect(page).toContain('<p class="sample" id="motto">Go on.</p>');
  expect(page).toContain('.sample{order:7}');
  const told = copy.evaluate(`
    const { writeGuide } = await import('./src/posts/checks/writing-guide.ts');
    const { createFormConfig } = await import('./src/editor/form-config.ts');
    console.log(writeGuide(), JSON.stringify(createFormConfig({ title: 'A site' })));`);
  expect(told).toContain('### `kind: sample`\n\nA motto by itself. Its place is `#motto`.');
  expect(told).toContain('"label":"Motto"');
  copy.write('content/home.yaml', copy.read('content/home.yaml').replace('motto:', 'moto:'));
  expect(() => copy.build()).toThrow('There is no field "moto"');
});
