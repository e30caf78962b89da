import { jsx } from 'astro/jsx-runtime';
import type { ProseComponent } from '../../posts/evaluate.ts';
import { getCharacteristic, getDynamic, placeDynamics } from '../../posts/dynamics.ts';
import type { Post } from '../../posts/posts.ts';
import { site } from '../../site.ts';
import CallsToAction from './CallsToAction.astro';
import CaseStudy from './CaseStudy.astro';
import Characteristic from './Characteristic.astro';
import Definition from './Definition.astro';
import KeyDifferences from './KeyDifferences.astro';
import Outcomes from './Outcomes.astro';
import SelfCheck from './SelfCheck.astro';

/**
 * The components a post's body may use, each given what it shows from the post's own declaration.
 * The body only says which one and where.
 */
export function proseComponents(post: Post): Record<string, ProseComponent> {
  const invitations = { callsToAction: post.callsToAction, channels: site.channels };
  return {
    Definition: ({ of }) => jsx(Definition, getDynamic(post, of)),
    Characteristic: ({ id }) => jsx(Characteristic, getCharacteristic(post, id)),
    CaseStudy: (props) => jsx(CaseStudy, props),
    Outcomes: ({ of }) => jsx(Outcomes, getDynamic(post, of)),
    KeyDifferences: ({ title }) =>
      jsx(KeyDifferences, { title, dynamics: placeDynamics(post), differences: post.differences }),
    SelfCheck: ({ of, moreThan, title }) =>
      jsx(SelfCheck, { ...getDynamic(post, of), ...invitations, moreThan: Number(moreThan), title }),
    CallsToAction: ({ title }) => jsx(CallsToAction, { title, ...invitations }),
  };
}
