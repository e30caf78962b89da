import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { mdxToJs } from 'satteri';
import { textToHtml } from '../../../src/posts/source/html.ts';

type Props = Record<string, unknown>;
type Tag = string | ((props: Props) => Html);

/** What is HTML already; a string among children is words. */
interface Html {
  html: string;
}

/**
 * A body as `@astrojs/mdx` renders it, by its own steps: compiled to JavaScript and run. The project
 * never does so; here it is what our rendering is compared with. Components are shown by name.
 */
export async function renderStock(body: string, components: readonly string[]): Promise<string> {
  // Astro hands over a body with spaces in place of its front matter: alone, one that begins with a line would be that.
  const { code } = await mdxToJs(`\n${body}`, {
    hastPlugins: [satteriHeadingIdsPlugin()],
    optimizeStatic: { component: 'Fragment', prop: 'set:html' },
    features: { gfm: true, smartPunctuation: true },
    jsxImportSource: 'astro',
    elementAttributeNameCase: 'html',
    outputFormat: 'function-body',
    data: {
      astro: { frontmatter: {}, headings: [], localImagePaths: new Set(), remoteImagePaths: new Set() },
    },
  });
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what a post would be without our reading
  const run = new Function(code) as (runtime: object) => { default: (props: object) => Html };
  const { default: Body } = run({ jsx, jsxs: jsx, Fragment });
  const shown = components.map(
    (name) =>
      [
        name,
        ({ children, ...props }: Props): Html => ({ html: showComponent(name, props, toHtml(children)) }),
      ] as const,
  );
  return Body({ components: { Fragment, ...Object.fromEntries(shown) } }).html;
}

/** A component as both renderings show it. */
export function showComponent(name: string, props: Props, inner: string): string {
  return `«${name} ${JSON.stringify(props)}»${inner}«/${name}»`;
}

/** White space between blocks, and how an apostrophe is written, is nobody's. */
export function normalize(html: string): string {
  return html
    .replaceAll('&#x27;', "'")
    .replace(/\s+(?=<\/?(?:p|h\d|ul|ol|li|blockquote|table|thead|tbody|tr|th|td|hr)\b|«)/g, '')
    .replace(/(<\/?(?:p|h\d|ul|ol|li|blockquote|table|thead|tbody|tr|th|td|hr)\b[^>]*>|»)\s+/g, '$1')
    .trim();
}

const VOID = new Set(['br', 'hr', 'img', 'input']);

function jsx(tag: Tag, props: Props = {}): Html {
  if (typeof tag === 'function') return tag(props);
  const { children, ...attributes } = props;
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
  return { html: `<${tag}${written.join('')}>${VOID.has(tag) ? '' : `${toHtml(children)}</${tag}>`}` };
}

/** The style of a table cell comes as an object where a component stands in the cell. */
function escape(value: unknown): string {
  const text =
    typeof value === 'object' && value !== null
      ? Object.values(value)
          .map((side) => `text-align: ${String(side)}`)
          .join()
      : String(value);
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

function Fragment({ children, 'set:html': html }: Props): Html {
  return { html: typeof html === 'string' ? html : toHtml(children) };
}

function toHtml(children: unknown): string {
  if (Array.isArray(children)) return children.map(toHtml).join('');
  if (typeof children === 'string') return textToHtml(children);
  return typeof children === 'object' && children !== null && 'html' in children ? String(children.html) : '';
}
