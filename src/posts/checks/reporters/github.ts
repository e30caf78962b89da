import type { Report } from '../report.ts';
import { tellFault } from '../tell-fault.ts';

/** Annotations that GitHub shows at the lines of a pull request. */
export function reportToGithub({ faults }: Report): string {
  return faults
    .map((fault) => {
      const { severity, isOfDraft, file, line, column, length, slug } = fault;
      const place = `file=${escapeProperty(file)},line=${line},col=${column},endColumn=${column + length}`;
      return `::${isOfDraft ? 'warning' : severity} ${place},title=${slug}::${escapeData(tellFault(fault))}\n`;
    })
    .join('');
}

/** As GitHub's own toolkit escapes workflow commands. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
