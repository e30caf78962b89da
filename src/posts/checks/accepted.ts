import { isRecord, isText } from '../../lib/type-guards.ts';
import { ACCEPTABLE, LONGEST_FOUND } from '../schema/accepted.ts';
import type { Content } from '../source/content.ts';
import { faultAt } from '../source/source-text.ts';
import { withWholeLines } from '../source/whole-lines.ts';
import { findField, findListItem, findValue, type YamlSource } from '../source/yaml-file.ts';
import type { Fault } from './report.ts';

/** A warning that somebody has looked at and left. */
export interface Accepted {
  kind: string;
  /** As the check found it. */
  found: string;
}

/** A file with acceptances. */
interface Accepting {
  file: string;
  /** In the file's order; undefined for what is none, which the schema tells. */
  accepted: (Accepted | undefined)[];
  getYaml: () => YamlSource;
}

/** By what a warning is known once it is accepted: not by its line, which any other change moves. */
export function faultToAccepted({ slug, found, message }: Fault): Accepted {
  return { kind: slug, found: toKnown(found ?? message) };
}

/** Whether a warning is one that can be accepted. */
export function isAcceptable({ slug, severity }: Fault): boolean {
  return severity === 'warning' && ACCEPTABLE.includes(slug);
}

/**
 * What is left to tell once accepted warnings are left out. A post and a page have their own acceptances; site.yaml has
 * those of all other files. One that nothing is told of any more is told itself.
 */
export function leaveOutAccepted(faults: readonly Fault[], content: Content): Fault[] {
  const documents = [...content.posts, ...content.pages];
  const ofDocuments = new Map(
    documents.map((document) => [
      document.text.file,
      toAccepting(document.text.file, document.data, () => document.yaml),
    ]),
  );
  const { site } = content;
  const ofSite = site && toAccepting(site.text.file, site.yaml.data, () => site.yaml);
  const used = new Set<Accepted>();
  const left = faults.filter((fault) => {
    const accepted = isAcceptable(fault)
      ? findAccepted(ofDocuments.get(fault.file) ?? ofSite, faultToAccepted(fault))
      : undefined;
    if (accepted) used.add(accepted);
    return !accepted;
  });
  // Behind an error warnings may hide: whether an acceptance is needed is known without it.
  const erring = new Set(faults.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  const ready = [...ofDocuments.values()].filter(({ file }) => !erring.has(file));
  if (ofSite && erring.size === 0) ready.push(ofSite);
  return [...left, ...ready.flatMap((accepting) => tellUnused(accepting, used))];
}

function findAccepted(accepting: Accepting | undefined, { kind, found }: Accepted): Accepted | undefined {
  return accepting?.accepted.find((each) => each?.kind === kind && each.found === found);
}

function tellUnused({ accepted, getYaml }: Accepting, used: ReadonlySet<Accepted>): Fault[] {
  return accepted.flatMap((each, index) => {
    if (!each || used.has(each)) return [];
    const yaml = getYaml();
    const { text } = yaml;
    const { offset, length } = findValue(yaml, ['accepted', index, 'found']);
    const item = findListItem(yaml, ['accepted'], index);
    const at = item?.isLast === false ? item.place : findField(yaml, ['accepted']);
    return [
      faultAt(text, offset, length, 'accepted-unused', {
        message: `“${each.found}” is accepted here as ${each.kind}, and the check says nothing of the kind any more.`,
        found: each.found,
        mend: { write: '', at: withWholeLines(at, text.source) },
      }),
    ];
  });
}

function toAccepting(file: string, data: unknown, getYaml: () => YamlSource): Accepting {
  return { file, accepted: readAccepted(data), getYaml };
}

function readAccepted(data: unknown): (Accepted | undefined)[] {
  const list: unknown = isRecord(data) ? data['accepted'] : undefined;
  if (!Array.isArray(list)) return [];
  return list.map((entry: unknown) => {
    if (!isRecord(entry)) return undefined;
    const { kind, found } = entry;
    if (!isText(kind) || !isText(found) || !ACCEPTABLE.includes(kind)) return undefined;
    return { kind, found: toKnown(found) };
  });
}

/** As the field takes it: one line, and no more than its beginning. */
function toKnown(found: string): string {
  return found.replace(/\s+/g, ' ').trim().slice(0, LONGEST_FOUND).trim();
}
