import type { FileKind } from './tell-text.ts';

export interface ToldFile {
  path: string;
  kind: FileKind;
}
