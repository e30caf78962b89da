/** The page of a film at YouTube or Vimeo, of whatever address its player or its short form has. */
export function findFilm(address: string | undefined): string | undefined {
  if (!address) return undefined;
  const youtube =
    /(?:youtube(?:-nocookie)?\.com\/(?:embed\/|v\/|shorts\/|live\/|watch\?(?:[^#]*&)?v=)|youtu\.be\/)([\w-]{11})(?![\w-])/.exec(
      address.replaceAll('&amp;', '&'),
    );
  if (youtube?.[1]) return `https://www.youtube.com/watch?v=${youtube[1]}`;
  const vimeo = /vimeo\.com\/(?:video\/|channels\/[\w-]+\/|groups\/[\w-]+\/videos\/)?(\d{5,})/.exec(address);
  return vimeo?.[1] ? `https://vimeo.com/${vimeo[1]}` : undefined;
}

export function isAudioFile(address: string): boolean {
  return /\.(?:mp3|m4a|ogg|oga|wav|aac|flac|opus)(?:$|[?#])/i.test(address);
}

export function isVideoFile(address: string): boolean {
  return /\.(?:mp4|m4v|webm|mov|ogv|avi)(?:$|[?#])/i.test(address);
}

export function isPictureFile(address: string): boolean {
  return /\.(?:jpe?g|png|gif|webp|avif|heic|bmp|tiff?|svg)(?:$|[?#])/i.test(address);
}

/** What is given to be taken away. */
export function isDownload(address: string): boolean {
  return /\.(?:pdf|epub|docx?|xlsx?|pptx?|odt|ods|odp|zip|pages|key|numbers|rtf)(?:$|[?#])/i.test(address);
}

/** With its scheme: `//host/…`, as old pages write, is https. */
export function withScheme(address: string): string {
  return address.startsWith('//') ? `https:${address}` : address;
}
