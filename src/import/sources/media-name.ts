/** What is shown or taken away and never holds texts to import, by the end of its name. */
export function isMediaName(name: string): boolean {
  return /\.(?:jpe?g|png|gif|webp|avif|heic|bmp|tiff?|svg|ico|mp3|m4a|ogg|oga|wav|aac|flac|opus|mp4|m4v|webm|mov|ogv|avi|pdf|epub|docx?|xlsx?|pptx?|odt|ods|odp|woff2?|ttf|otf|eot|css|js|mjs|map|zip|gz|psd|ai)$/i.test(
    name,
  );
}
