import type { OtherKind } from '../../posts/pictures/sniff-kind.ts';
import type { FoundKind } from '../../words/finding-kinds.ts';
import type { Words } from '../../words/table.ts';

/** Why a file could not be had, as a report keeps it for whoever tells it in a language. */
export type MissingReason =
  | { code: 'not-sent' | 'no-address' | 'private-network' | 'leads-on' | 'too-slow' | 'too-large' }
  | { code: 'no-host' | 'no-proof' | 'unreachable' }
  /** With the number that its host answered. */
  | { code: 'answered'; found: string }
  /** With what a computer said of it, in English. */
  | { code: 'unreadable' | 'not-drawn'; found: string }
  /** With the ending of its name. */
  | { code: 'no-such-files'; found: string }
  | { code: 'no-picture'; found: OtherKind }
  /** A picture that the check would not let through, with the kind of its fault. */
  | { code: 'refused'; found: RefusedKind };

export type RefusedKind = Extract<FoundKind, `picture-${string}`>;

/** To be read behind the address of a file and a colon. */
export function missingToWords(
  reason: MissingReason,
  { moved, findings }: Pick<Words, 'moved' | 'findings'>,
): string {
  const said = moved.missing;
  switch (reason.code) {
    case 'no-picture':
      return said['no-picture'](moved.files[reason.found]);
    case 'refused': {
      const [told] = findings.kinds[reason.found];
      return typeof told === 'string' ? told : told('');
    }
    case 'answered':
    case 'unreadable':
    case 'not-drawn':
    case 'no-such-files':
      return said[reason.code](reason.found);
    default:
      return said[reason.code];
  }
}
