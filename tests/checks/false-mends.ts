import { applyMend } from '../../src/posts/checks/apply-mend.ts';
import type { FaultSlug } from '../../src/posts/checks/fault-kinds.ts';
import type { Fault } from '../../src/posts/checks/report.ts';
import type { FoundFile } from '../../src/posts/source/content-files.ts';
import { checkFound } from './fixture.ts';

/**
 * Where one of these is mended, something is read that nobody could read before, and what is wrong with that is told
 * then: the text of a file, the value of a field, what a tag holds. All others leave nothing behind.
 */
const REVEALING: ReadonlySet<FaultSlug> = new Set([
  'file-ending',
  'file-name',
  'character-forbidden',
  'front-matter-fence',
  'front-matter-unreadable',
  'yaml-feature',
  'field-unknown',
  'field-invalid',
  'author-unknown',
  'tag-unpaired',
  'component-unknown',
  'prop-unknown',
  'prop-invalid',
  'refers-to-nothing',
]);

/** A fault wherever it stands: a text that is written before it moves it. */
function nameFault({ slug, file, message }: Fault): string {
  return [slug, file, message].join(' | ');
}

/** What is wrong with the files once one fault is mended by what it says. */
async function mend(files: readonly FoundFile[], faults: readonly Fault[], fault: Fault) {
  const mended = (await checkFound(applyMend(files, fault))).faults;
  const before = faults.map(nameFault);
  const added = mended.filter((each) => {
    const at = before.indexOf(nameFault(each));
    if (at >= 0) before.splice(at, 1);
    return at < 0;
  });
  return { mended, added };
}

/** The mends of all faults of these files that are no right ones. */
export async function listFalse(files: readonly FoundFile[]): Promise<unknown[]> {
  const { faults } = await checkFound(files);
  const wrong: unknown[] = [];
  for (const fault of faults) {
    if ('advice' in fault.mend) {
      if (!/^[A-Z"].{10,}[.:]?/.test(fault.mend.advice)) wrong.push({ fault, why: 'says nothing' });
      continue;
    }
    const { mended, added } = await mend(files, faults, fault);
    const alike = (some: readonly Fault[]) => some.filter((each) => nameFault(each) === nameFault(fault));
    // There may be more of a kind than are told at once.
    const isGone =
      alike(mended).length < alike(faults).length || (added.length === 0 && mended.length < faults.length);
    // Of some kinds the first is told alone.
    const isElsewhere = alike(mended).every(
      ({ line, column }) => line !== fault.line || column !== fault.column,
    );
    const { slug, line, column, mend: own } = fault;
    const told = { slug, line, column, mend: own, file: fault.file };
    if (!isGone && !(isElsewhere && REVEALING.has(slug))) wrong.push({ ...told, why: 'is still there' });
    if (added.length > 0 && !REVEALING.has(slug)) wrong.push({ ...told, why: 'makes another', added });
  }
  return wrong;
}
