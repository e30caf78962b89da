/** Kinds of files whose names are addresses that readers find them at. */
export const MOVABLE = ['posts', 'pages', 'people', 'topics'] as const;

export type MovableKind = (typeof MOVABLE)[number];

/** Files that one of two commits has and the other has not. */
export interface MovedFiles {
  gone: string[];
  come: string[];
}

export interface LostOptions {
  now: Date;
  /** What git needs to see the commits; a hook's own variables during a push. */
  environment: NodeJS.ProcessEnv;
}
