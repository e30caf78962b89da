import fs from 'node:fs';
import path from 'node:path';
import * as prettier from 'prettier';
import { parse, stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { formatContent } from '../../src/server/edit/format-content.ts';
import { CONTENT, POSTS_FOLDER, SITE_FOLDER } from '../fixture-site.ts';

const SITE = fs.readFileSync(path.join(CONTENT, 'site.yaml'), 'utf8');
const POSTS = fs.readdirSync(POSTS_FOLDER).filter((name) => name.endsWith('.mdx'));

/** What the form sends: the same data, written anew. */
const rewrite = (yaml: string, change: (data: Record<string, unknown>) => void = () => undefined) => {
  const data = parse(yaml) as Record<string, unknown>;
  change(data);
  return stringify(data, { lineWidth: 0, singleQuote: true });
};

describe('the settings of the site, saved by form', () => {
  it('are the same to the letter where no data changed', async () => {
    expect(await formatContent('content/site.yaml', rewrite(SITE), SITE)).toBe(SITE);
  });

  it('change where the data did, comments and folded lines elsewhere staying as they are', async () => {
    const written = rewrite(SITE, (data) => {
      data['title'] = 'Common Ground: two';
      data['channels'] = { email: 'new@coach.example', message: true };
    });
    expect(await formatContent('content/site.yaml', written, SITE)).toBe(
      SITE.replace('title: Common Ground', "title: 'Common Ground: two'").replace(
        /email: .*/,
        'email: new@coach.example',
      ),
    );
  });

  it('keep a comment within a list in which an entry changed', async () => {
    const before = 'lines:\n  # first\n  - name: a\n    url: x # here\n  # second\n  - name: b\n# end\n';
    const written = rewrite(before, (data) => {
      data['lines'] = [{ name: 'a', url: 'y' }, { name: 'b' }, { name: 'c' }];
    });
    const after = await formatContent('content/a.yaml', written, before);
    expect(parse(after)).toEqual(parse(written));
    for (const comment of ['# first', '# here', '# second', '# end']) expect(after).toContain(comment);
  });

  it('lose a key with its value, and gain another at the end', async () => {
    const before = 'a: 1\n# of b\nb: 2\n\nc: 3\n';
    expect(await formatContent('content/a.yaml', 'a: 1\nc: 3\nd: 4\n', before)).toBe(
      'a: 1\n# of b\nc: 3\nd: 4\n',
    );
  });
});

describe('a post, saved by form', () => {
  it.each(POSTS)('keeps every letter of %s where no data changed, and passes Prettier', async (name) => {
    const file = `content/posts/${name}`;
    const source = fs.readFileSync(path.join(SITE_FOLDER, file), 'utf8');
    const [, yaml = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(source) ?? [];
    const written = `---\n${rewrite(yaml)}---\n${body}`;
    expect(await formatContent(file, written, source)).toBe(source);
    const settings = await prettier.resolveConfig(file);
    // New to the site: there is nothing to keep, and the format is right all the same.
    const fresh = await formatContent(file, written);
    expect(await prettier.check(fresh, { ...settings, filepath: file })).toBe(true);
  });

  it('leaves a text that is not in the project’s format as it was typed', async () => {
    const saved = await formatContent('content/posts/a.mdx', '---\ntitle: "A"\n---\n\n*  a\n*  b\n');
    expect(saved).toBe("---\ntitle: 'A'\n---\n\n*  a\n*  b\n");
  });

  it('leaves front matter that cannot be read for the gate to refuse', async () => {
    const broken = '---\ntitle: "A\n---\n\nText.\n';
    expect(await formatContent('content/posts/a.mdx', broken)).toBe(broken);
  });
});

describe('the accepted words', () => {
  it('are stored in the order of the alphabet, each once, with an end to the last line', async () => {
    expect(await formatContent('content/words.txt', '# Mine.\nzest\napt\nzest')).toBe('# Mine.\napt\nzest\n');
  });
});
