import fs from 'node:fs';
import type { Page } from 'playwright-core';
import postcss from 'postcss';
import { beforeAll, describe, expect, it } from 'vitest';
import { LAYERS } from '../../src/styles/layers.ts';
import { listBuiltFiles, readBuilt } from '../site/built-site.ts';
import { ARTICLE, KINDS, useEveryKind } from './every-kind.ts';
import { useWritingSite } from './writing-site.ts';

/** Sources of styles that no page of this site has need of. */
const UNUSED = [
  // Drafts: there are none.
  'src/pages/drafts/[...slug].astro',
  'src/components/post/DraftFaults.astro',
  // Texts that wait to be mended: there are none.
  'src/components/standing/StoredTable.astro',
  // Sections that a home page may have, and that of this site has not: home-sections.test.ts looks at them.
  ...[
    'about',
    'booking',
    'chosen',
    'letters',
    'lines',
    'offers',
    'pictured',
    'questions',
    'quotation',
    'steps',
  ].map((name) => `src/components/sections/styles/${name}.css`),
  'src/components/sections/styles/testimonials.css',
  'src/components/sections/styles/text.css',
];

/** Pages of the coach's form, which need a site that is published. */
const WRITING = [
  '/write/',
  '/write/posts/first/',
  '/write/posts/first/versions/',
  '/write/posts/first/address/',
  '/write/posts/first/remove/',
  '/write/import/',
  '/letters/',
  '/write/letters/',
  '/write/letters/readers/',
  '/write/removed/',
  '/write/site/',
];

const site = useEveryKind();
const writing = useWritingSite({
  prepare: (content) => {
    fs.appendFileSync(
      `${content}/site.yaml`,
      '\nletters:\n  address: Ada Quill, 7 Inkwell Lane, Bath BA1 5XX\n',
    );
  },
});
/** Every style of every built page and of one page of each kind that is made on demand, each once. */
const styles = new Set<string>();
/** The first style of each of them. */
const first = new Map<string, string>();
let page: Page;
beforeAll(async () => {
  const context = await site.open();
  const take = (path: string, html: string) => {
    const found = Array.from(html.matchAll(/<style\b[^>]*>([^]*?)<\/style>/g), ([, css = '']) => css);
    for (const css of found) styles.add(css);
    first.set(path, found[0]?.trim() ?? '');
  };
  for (const file of listBuiltFiles()) if (file.endsWith('.html')) take(file, readBuilt(file));
  for (const path of KINDS) take(path, await (await context.request.get(site.url() + path)).text());
  const coach = await writing.signIn();
  for (const path of WRITING)
    take(path, await (await coach.context().request.get(writing.url() + path)).text());
  page = await context.newPage();
  await page.goto(site.url() + ARTICLE);
});

const listDeclarations = () =>
  [...styles].flatMap((css) => {
    const found: { property: string; value: string; within: string }[] = [];
    postcss.parse(css).walkDecls((declaration) => {
      const { parent, prop: property, value } = declaration;
      found.push({ property, value, within: parent?.type === 'atrule' ? parent.toString() : '' });
    });
    return found;
  });

describe('the build’s styles', () => {
  it('hold no declaration that the browser refuses, with the values that its variables have', async () => {
    const declarations = listDeclarations();
    expect(declarations.length).toBeGreaterThan(800);
    const refused = await page.evaluate((all) => {
      const probe = document.body.appendChild(document.createElement('i'));
      const looks = getComputedStyle(probe);
      const names = all.filter(({ property }) => property.startsWith('--'));
      // Those of parts of a page: the roots' are inherited.
      for (const { property, value } of names)
        if (!property.includes('lightningcss') && !looks.getPropertyValue(property))
          probe.style.setProperty(property, value);
      const isRefused = ({ property, value, within }: (typeof all)[number]) => {
        if (within) {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(within);
          return !sheet.cssRules[0]?.cssText.includes(`${property}:`);
        }
        if (!value.includes('var(')) return !property.startsWith('--') && !CSS.supports(property, value);
        probe.style.setProperty('--probe', value);
        const real = looks.getPropertyValue('--probe');
        return property.startsWith('--') ? !real : !CSS.supports(property, real);
      };
      return all.filter(isRefused).map(({ property, value }) => `${property}: ${value}`);
    }, declarations);
    expect([...new Set(refused)]).toEqual([]);
  });

  it('have their layers in one order on every page, whatever order the bundler gives the styles', () => {
    expect([...first].filter(([, css]) => css !== LAYERS)).toEqual([]);
  });

  it('say what their sources say: each declaration of a source is in what is sent', async () => {
    const sources = fs
      .globSync('src/{styles,layouts,pages,components}/**/*.{css,astro}')
      .filter((file) => !UNUSED.includes(file.replaceAll('\\', '/')))
      .map((file) => {
        const text = fs.readFileSync(file, 'utf8');
        const css = file.endsWith('.css')
          ? text.replaceAll(/@import[^;]*;/g, '')
          : Array.from(
              text.matchAll(/<style(?: is:global)?>([^]*?)<\/style>/g),
              ([, each = '']) => each,
            ).join('\n');
        return { file, css };
      });
    expect(sources.filter(({ css }) => css).length).toBeGreaterThan(40);
    const lost = await page.evaluate(compareStyles, { sources, built: [...styles] });
    expect(lost).toEqual([]);
  });
});

/** In the page: what sources declare and built styles do not, by selector and condition, as the browser understands both. */
function compareStyles({ sources, built }: { sources: { file: string; css: string }[]; built: string[] }) {
  type Declared = Map<string, Map<string, Set<string>>>;
  const probe = document.body.appendChild(document.createElement('i'));
  const conditionOf = (rule: CSSRule) =>
    rule instanceof CSSConditionRule
      ? rule.conditionText.replaceAll(/:\s+/g, ':').replaceAll('(width >= ', '(min-width:')
      : '';
  const read = (css: string, into: Declared) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const walk = (rules: CSSRuleList, conditions: string) => {
      for (const rule of rules) {
        if (rule instanceof CSSStyleRule) {
          const selectors = rule.selectorText.replaceAll(/\[data-astro-cid-\w+\]/g, '');
          // At commas outside of parentheses.
          for (const selector of selectors.split(/,(?![^(]*\))/)) {
            const key = `${conditions}${selector.trim()}`;
            const declared = into.get(key) ?? new Map<string, Set<string>>();
            into.set(key, declared);
            for (const property of rule.style) {
              const values = declared.get(property) ?? new Set();
              declared.set(property, values.add(rule.style.getPropertyValue(property)));
            }
          }
        } else if ('cssRules' in rule)
          walk(rule.cssRules as CSSRuleList, `${conditions}${conditionOf(rule)} `.trimStart());
      }
    };
    walk(sheet.cssRules, '');
    return into;
  };
  const found: Declared = new Map();
  for (const css of built) read(css, found);
  const compute = (property: string, value: string) => {
    if (property.startsWith('--'))
      return value.replaceAll("'", '"').replaceAll(/\s/g, '').replaceAll(/\b0\./g, '.');
    probe.style.cssText = '';
    probe.style.setProperty(property, value);
    return getComputedStyle(probe).getPropertyValue(property);
  };
  const isSame = (property: string, source: string, there: string) =>
    source === there ||
    // A colour by day and one by night, written in another way.
    (source.includes('light-dark(') && there.includes('--lightningcss')) ||
    // No background is written as a place without a picture, which is shorter.
    (property.startsWith('background-position') && source === 'initial') ||
    compute(property, source) === compute(property, there);
  return sources.flatMap(({ file, css }) =>
    [...read(css, new Map())].flatMap(([key, declared]) =>
      [...declared].flatMap(([property, values]) => {
        const there = [...(found.get(key)?.get(property) ?? [])];
        return [...values]
          .filter((value) => !there.some((each) => isSame(property, value, each)))
          .map((value) => `${file}: ${key} { ${property}: ${value} }, found ${there.join(' and ')}`);
      }),
    ),
  );
}

describe('the bar that shows how much of an article is read', () => {
  const ends = (share: number) => {
    const post = document.querySelector('.post');
    if (!post) return;
    const { top, height } = post.getBoundingClientRect();
    scrollTo({ top: top + scrollY + (height - innerHeight) * share, behavior: 'instant' });
  };
  /** Its width, of the window's; undefined where there is none. */
  const readBar = (opened: Page) =>
    opened.evaluate(async () => {
      await new Promise(requestAnimationFrame);
      const looks = getComputedStyle(document.querySelector('.post') ?? document.body, '::before');
      return looks.content === 'none' ? undefined : new DOMMatrix(looks.transform).a;
    });

  it('is empty above it, half full half way, and full where it ends', async () => {
    const context = await site.open({ reducedMotion: 'no-preference' });
    const opened = await context.newPage();
    await opened.goto(site.url() + ARTICLE);
    expect(await readBar(opened)).toBe(0);
    for (const [share, full] of [
      [0, 0],
      [0.5, 0.5],
      [1, 1],
    ] as const) {
      await opened.evaluate(ends, share);
      await expect.poll(() => readBar(opened)).toBeCloseTo(full, 1);
    }
    await context.close();
  });

  it('is not there for who wants less motion, nor where the browser cannot draw it', async () => {
    expect(await readBar(page)).toBeUndefined();
    const context = await site.open({ reducedMotion: 'no-preference', bypassCSP: true });
    await context.route(`**${ARTICLE}`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll(/(animation|view)-(timeline|range)/g, 'unknown-$2');
      await route.fulfill({ response, body });
    });
    const opened = await context.newPage();
    await opened.goto(site.url() + ARTICLE);
    await opened.evaluate(ends, 0.5);
    expect(await readBar(opened)).toBeUndefined();
    await context.close();
  });
});
