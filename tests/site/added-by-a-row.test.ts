import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyEngine, type EngineCopy } from '../engine-copy.ts';

const POST = 'content/posts/codependency-vs-interdependence.mdx';
const COMPONENT_ROWS = 'src/posts/schema/components.ts';
const HOME = 'content/home.yaml';
const SECTION_ROWS = 'src/posts/schema/sections.ts';

let copy: EngineCopy;
beforeAll(() => {
  copy = copyEngine();
  writeComponent();
  writeSection();
});
afterAll(() => {
  copy.remove();
});

function writeComponent(): void {
  copy.write(
    'src/posts/schema/components/sample.ts',
    `import * as z from 'zod';
import type { ProseComponent } from './component.ts';
import { ofSchema } from './props.ts';

export const sample = {
  props: z.strictObject({ of: ofSchema }).meta({ title: 'Sample', description: 'Shows what one could say.' }),
  content: { name: 'sample', noun: 'words', example: 'Words.' },
  repeats: 'freely',
} as const satisfies ProseComponent;
`,
  );
  copy.write(
    'src/components/prose/Sample.astro',
    `---
import type { Post } from '../../posts/edition/post.ts';

interface Props {
  post: Post;
  of: string;
}

const { post, of } = Astro.props;
---

<aside class="sample" data-title={post.title}>{of}: <slot /></aside>
`,
  );
  edit(POST, (text) =>
    text.replace('<KeyDifferences', '<Sample of="codependence">Nobody *else*.</Sample>\n\n<KeyDifferences'),
  );
}

function writeSection(): void {
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
  edit(HOME, (text) => `${text}  - { kind: sample, motto: Go on. }\n`);
}

function edit(file: string, change: (text: string) => string): void {
  const before = copy.read(file);
  const after = change(before);
  expect(after).not.toBe(before);
  copy.write(file, after);
}

/** What a build says that refuses the content. */
function readRefusal(): string {
  try {
    copy.build();
  } catch (error) {
    return String(error);
  }
  throw new Error('Expected the build to refuse the content');
}

// Both at once: to bundle an engine takes longest of all.
describe('a component and a section, each with a schema and an .astro file', () => {
  it('are refused in content as long as they have no row', () => {
    const refusal = readRefusal();
    expect(refusal).toContain('There is no tag <Sample>.');
    expect(refusal).toContain('content/home.yaml:11');
  });

  it('are checked, shown, told of in the guide and offered by the form with their rows and nothing else', () => {
    edit(COMPONENT_ROWS, (text) =>
      text
        .replace(
          'export const PROSE_COMPONENTS = {\n',
          'export const PROSE_COMPONENTS = {\n  Sample: sample,\n',
        )
        .replace(
          'import { findMeta }',
          "import { sample } from './components/sample.ts';\nimport { findMeta }",
        ),
    );
    edit(
      SECTION_ROWS,
      (text) =>
        `import { sample } from './sections/sample.ts';\n${text.replace('  invitation,\n}', '  invitation,\n  sample,\n}')}`,
    );
    copy.build();
    const read = (page: string) => fs.readFileSync(path.join(copy.dist, 'client', page), 'utf8');
    expect(read('posts/codependency-vs-interdependence/index.html')).toMatch(
      /<aside class="sample" data-title="[^"]+">codependence: Nobody <em>else<\/em>\.<\/aside>/,
    );
    expect(read('index.html')).toContain('<p class="sample" id="motto">Go on.</p>');
    expect(read('index.html')).toContain('.sample{order:7}');
    const told = copy.evaluate(`
      const { writeGuide } = await import('./src/posts/checks/writing-guide.ts');
      const { createFormConfig } = await import('./src/editor/form-config.ts');
      console.log(writeGuide(), JSON.stringify(createFormConfig({ title: 'A site' })));`);
    expect(told).toContain('### Sample\n\nShows what one could say.');
    expect(told).toContain('"id":"Sample"');
    expect(told).toContain('### `kind: sample`\n\nA motto by itself. Its place is `#motto`.');
    expect(told).toContain('"label":"Motto"');
  });

  it('are held against their schemas', () => {
    edit(POST, (text) => text.replace('<Sample of="codependence">', '<Sample of="codependences">'));
    edit(HOME, (text) => text.replace('motto:', 'moto:'));
    const refusal = readRefusal();
    expect(refusal).toContain('codependences');
    expect(refusal).toContain('There is no field "moto"');
  });
});
