import { stopsBuild } from '../draft-faults.ts';
import { FAULT_KINDS } from '../fault-kinds.ts';
import type { Fault, Report } from '../report.ts';
import { quoteFault, tellFault } from '../tell-fault.ts';

/** As many of a kind as are named where nothing has to be mended. */
const MOST_NAMED = 12;

/**
 * For a writer at the form, who knows nothing of a terminal: what keeps her text from going live, each in sentences and
 * with the words that it is about; then, in a line for each kind, what is worth a look.
 */
export function reportToForm({ faults, errors }: Report): string {
  const warnings = faults.filter(({ severity }) => severity === 'warning');
  const ofDrafts = faults.filter((fault) => fault.severity === 'error' && !stopsBuild(fault));
  const kinds = [...Map.groupBy(warnings, ({ slug }) => slug).values()];
  const blocks = [
    ...(errors > 0
      ? [errors === 1 ? 'One thing has to be mended.' : `${errors} things have to be mended.`]
      : []),
    ...faults.filter(stopsBuild).map(faultToText),
    ...(ofDrafts.length > 0 ? ['Before a draft can be published:', ...ofDrafts.map(faultToText)] : []),
    ...(kinds.length > 0
      ? [['Worth a look, and nothing that has to be mended:', ...kinds.map(kindToText)].join('\n')]
      : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The name of the kind is what docs/checks.md has it under. */
function faultToText(fault: Fault): string {
  const { file, line, slug } = fault;
  const quoted = quoteFault(fault);
  return [`${file}, line ${line} (${slug})`, ...(quoted ? [quoted] : []), tellToWriter(fault)].join('\n');
}

/** Of a word that may stay the dialog around this report asks her; tags and commands are for who has no dialog. */
function tellToWriter(fault: Fault): string {
  const { mend, message } = fault;
  return 'advice' in mend && mend.declarable ? `${message}\n${SAY_WHAT_IT_IS}` : tellFault(fault);
}

const SAY_WHAT_IT_IS =
  'Take it out, or write what it is instead. Where nobody can be found by it, it may stay: say so when you save.';

function kindToText(alike: readonly Fault[]): string {
  const found = [...new Set(alike.map(({ found: words, message }) => words ?? message))];
  const files = new Set(alike.map(({ file }) => file));
  const [first] = alike;
  if (!first) return '';
  const named = `${found.slice(0, MOST_NAMED).join(', ')}${found.length > MOST_NAMED ? ', …' : ''}`;
  return `${FAULT_KINDS[first.slug].meaning} ${files.size === 1 ? first.file : `${files.size} files`}: ${named}`;
}
