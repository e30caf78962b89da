/** What is played beside a text, and the captions of it. */
export type MediaKind = 'mp4' | 'webm' | 'mp3' | 'm4a' | 'ogg' | 'vtt';

/** What a text names such a file for. */
export type MediaUse = 'film' | 'sound' | 'captions';

interface KindFacts {
  use: MediaUse;
  /** The content type that browsers play it by. */
  type: string;
}

const KINDS: Readonly<Record<MediaKind, KindFacts>> = {
  mp4: { use: 'film', type: 'video/mp4' },
  webm: { use: 'film', type: 'video/webm' },
  mp3: { use: 'sound', type: 'audio/mpeg' },
  m4a: { use: 'sound', type: 'audio/mp4' },
  ogg: { use: 'sound', type: 'audio/ogg' },
  vtt: { use: 'captions', type: 'text/vtt; charset=utf-8' },
};

/** What is taken for each use, as people call it, and a name to show. */
export const TAKEN_FOR: Readonly<Record<MediaUse, { words: string; example: string }>> = {
  film: { words: 'a film saved as MP4 or WebM', example: './talk.mp4' },
  sound: { words: 'a recording saved as MP3, M4A or Ogg', example: './breathing.mp3' },
  captions: { words: 'captions saved as WebVTT', example: './talk.vtt' },
};

/** The kind that a file is by its name; undefined where it is nothing to play. */
export function nameToMediaKind(file: string): MediaKind | undefined {
  const ending = /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  return isKind(ending) ? ending : undefined;
}

function isKind(ending: string): ending is MediaKind {
  return Object.hasOwn(KINDS, ending);
}

export function kindToUse(kind: MediaKind): MediaUse {
  return KINDS[kind].use;
}

export function kindToType(kind: MediaKind): string {
  return KINDS[kind].type;
}
