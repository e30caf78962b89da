import * as runtime from 'astro/jsx-runtime';
import * as z from 'zod';
import type { CompiledBody } from './loader/compile.ts';

/** A function that takes props and gives Astro's JSX: what an MDX body may use as a component. */
export type ProseComponent = (props: Record<string, unknown>) => unknown;

interface BodyProps {
  components: Record<string, unknown>;
}

/**
 * Makes a component of a compiled body. It is our own code, compiled a moment ago from the
 * repository, that is evaluated here; nothing a reader typed ever comes this way.
 */
export function evaluateBody({ code }: CompiledBody, moduleId: string) {
  const { default: render } = compileFunction(code)(runtime);
  const Content = (props: BodyProps) =>
    render({ ...props, components: { Fragment: runtime.Fragment, ...props.components } });
  // The marks by which Astro knows a component that came from MDX, and who renders it.
  Object.assign(Content, {
    [Symbol.for('mdx-component')]: true,
    [Symbol.for('astro.needsHeadRendering')]: false,
    [Symbol.for('astro:renderer')]: 'astro:jsx',
    moduleId,
  });
  return Content;
}

const evaluateSchema = z.custom<(jsxRuntime: unknown) => { default: (props: BodyProps) => unknown }>(
  (value) => typeof value === 'function',
);

function compileFunction(code: string) {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the code is ours: see evaluateBody
  return evaluateSchema.parse(new Function(code));
}
