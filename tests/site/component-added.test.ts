import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyEngine, type EngineCopy } from '../engine-copy.ts';

const POST = 'content/posts/codependency-vs-interdependence.mdx';
const ROWS = 'src/posts/schema/components.ts';

let copy: EngineCopy;
beforeAll(() => {
  copy = copyEngine();
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
});
afterAll(() => {
  copy.remove();
});

function edit(file: string, change: (text: string) => string): void {
  const before = copy.read(file);
  const after = change(before);
  expect(after).not.toBe(before);
  copy.write(file, after);
}

describe('a component with a schema and an .astro file', () => {
  it('is refused in a post as long as it has no row', () => {
    expect(() => copy.build()).toThrow('There is no tag <Sample>.');
  });

  it('is checked, shown, told of in the guide and offered by the form with its row and nothing else', () => {
    edit(ROWS, (text) =>
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
    copy.build();
    const page = fs.readFileSync(
      path.join(copy.dist, 'client/posts/codependency-vs-interdependence/index.html'),
      'utf8',
    );
    expect(page).toMatch(
      /<aside class="sample" data-title="[^"]+">codependence: Nobody <em>else<\/em>\.<\/aside>/,
    );
    const told = copy.evaluate(`
      const { writeGuide } = await import('./src/posts/checks/writing-guide.ts');
      const { createFormConfig } = await import('./src/editor/form-config.ts');
      console.log(writeGuide(), JSON.stringify(createFormConfig({ title: 'A site' })));`);
    expect(told).toContain('### Sample\n\nShows what one could say.');
    expect(told).toContain('"id":"Sample"');
  });

  it('is held against its schema', () => {
    edit(POST, (text) => text.replace('<Sample of="codependence">', '<Sample of="codependences">'));
    expect(() => copy.build()).toThrow('codependences');
  });
});
